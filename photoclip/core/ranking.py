"""What a score means: how far it stands out from what the library scores anyway.

A raw cosine differs from model to model and from query to query, so it is never shown to a
person. What is shown is where a photo stands in the query's own distribution over the library:
most photos have nothing to do with a query, and so their scores say what "nothing" looks like.
"""

from typing import Literal

import numpy as np
from numpy.typing import NDArray

from photoclip.core.encoder import Vectors

Match = Literal["strong", "possible", "weak"]

STRONG_Z = 3.5
POSSIBLE_Z = 2.2
CONFIDENCE_MIDDLE_Z = 2.8
CONFIDENCE_SLOPE = 1.7
_MAD_TO_DEVIATION = 1.4826  # for a normal distribution
_LEAST_SPREAD = 1e-3
_ENOUGH_PHOTOS = 30
_TYPICAL_SPREAD = 0.06
_MEASURED = 16_384
"""Scores looked at: the median of so many is off by 0.01 deviations (1.25 / sqrt(n)), and finding
that of a million would take half as long as the search."""


def standout(scores: Vectors) -> Vectors:
    """How many robust deviations each score lies above the middle of all: (n,)."""
    middle, deviation = distribution(scores)
    result: Vectors = ((scores - middle) / deviation).astype(np.float32)
    return result


def distribution(scores: Vectors) -> tuple[float, float]:
    """The middle of scores (n,) and their robust deviation.

    Median and median absolute deviation, so that the matches themselves hardly move the measure.
    In a library too small to show a distribution the deviation is blended with a typical one, of a
    very large one a part is measured.
    """
    if len(scores) == 0:
        return 0.0, _TYPICAL_SPREAD
    sample = scores[:: -(-len(scores) // _MEASURED)]
    middle = float(np.median(sample))
    spread = _MAD_TO_DEVIATION * float(np.median(np.abs(sample - middle)))
    trust = min(1.0, len(scores) / _ENOUGH_PHOTOS)
    return middle, max(trust * spread + (1 - trust) * _TYPICAL_SPREAD, _LEAST_SPREAD)


def confidence(z: NDArray[np.float32]) -> Vectors:
    """A number between 0 and 1 that grows with how far a photo stands out: (n,)."""
    result: Vectors = 1 / (1 + np.exp(-CONFIDENCE_SLOPE * (z - CONFIDENCE_MIDDLE_Z)))
    return result


def softmax(logits: NDArray[np.float32]) -> Vectors:
    """Probabilities that sum to 1 along the last axis."""
    shifted = np.exp(logits - logits.max(axis=-1, keepdims=True))
    result: Vectors = (shifted / shifted.sum(axis=-1, keepdims=True)).astype(np.float32)
    return result


def normalise(vectors: Vectors) -> Vectors:
    """Unit vectors along the last axis; a zero vector stays zero."""
    length = np.linalg.norm(vectors, axis=-1, keepdims=True)
    result: Vectors = (vectors / np.maximum(length, 1e-12)).astype(np.float32)
    return result
