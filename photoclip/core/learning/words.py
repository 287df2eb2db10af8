"""How sure words alone make a label: weighed against what photos show every day.

A cosine with a prompt says little as it is. What a photo scores for everyday prompts at large (see
`photoclip.core.cutoff`) is taken off, so that a photo that is like every text gains nothing by it;
the mean of those prompts does for all photos at once what their scores do for one, and leaves a
direction. The difference is measured in deviations of what everyday prompts score on a photo. A
logistic regression makes a chance of it, less sure the further the best photo of all stands out:
where one does, those far below it are likely something else.
"""

from dataclasses import dataclass

import numpy as np

from photoclip.core.encoder import Vectors
from photoclip.core.learning.direction import Direction
from photoclip.core.ranking import (
    CONFIDENCE_MIDDLE_Z,
    CONFIDENCE_SLOPE,
    distribution,
    normalise,
)

_START, _PER_UNIT, _PER_BEST = -2.85, 1.132, -0.297
"""The logistic regression, fitted by `packaging/learning/fit.py`."""
_AGAINST = 0.5
"""What negative prompts count among what a label is weighed against; everyday prompts are the rest.
Chosen, not fitted: no photos with such labels were at hand."""
_LEAST_UNIT = 1e-4


@dataclass(frozen=True, slots=True, eq=False)
class Everyday:
    """What everyday prompts look like: their mean (dim,), and the deviation of their scores."""

    mean: Vectors
    unit: float


def everyday_of(prompts: Vectors, photos: Vectors) -> Everyday:
    """Of everyday prompts (m, dim), on a sample of the library's photos (n, dim), n > 0."""
    unit = float((photos @ prompts.T).std(axis=1).mean())
    return Everyday(prompts.mean(axis=0), max(unit, _LEAST_UNIT))


def asked(prompts: Vectors, negatives: Vectors, everyday: Everyday | None) -> Direction:
    """What a label's words ask for; its logits are differences in units, not chances yet.

    :param prompts: (k, dim) what the label is, k > 0.
    :param negatives: (m, dim) what is taken for it and isn't.
    :param everyday: None: the model's were not made yet, and a cosine is left as it is.
    """
    direction = normalise(prompts.mean(axis=0))
    share = _AGAINST if len(negatives) else 0.0
    if share:
        direction = direction - np.float32(share) * normalise(negatives.mean(axis=0))
    if everyday is None:
        return Direction(direction, 0.0)
    weights: Vectors = direction - np.float32(1 - share) * everyday.mean
    weights /= np.float32(everyday.unit)
    return Direction(weights, 0.0)


def weighed(asking: Direction, scores: Vectors) -> Direction:
    """The chance of a photo, from what `asked` gave and what all photos score by it (n,)."""
    best = float(scores.max()) if len(scores) else 0.0
    return Direction(
        asking.weights * np.float32(_PER_UNIT),
        asking.start * _PER_UNIT + _START + _PER_BEST * best,
    )


def by_standout(asking: Direction, scores: Vectors) -> Direction:
    """The same where no everyday prompts are known: by how far a photo stands out from the rest."""
    middle, deviation = distribution(scores)
    slope = CONFIDENCE_SLOPE / deviation
    start = slope * (asking.start - middle) - CONFIDENCE_SLOPE * CONFIDENCE_MIDDLE_Z
    return Direction(asking.weights * np.float32(slope), start)
