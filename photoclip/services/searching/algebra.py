"""How parts of a question make a whole: arithmetic on how well every photo fits each part.

Cosines of two parts can't be compared: "a dog" may score 0.31 where "a sunset" scores 0.24, and
what a picture scores is of another kind altogether. But each part has lines of its own, from which
on a photo fits it strongly or possibly (`judging`). Measured in them, all parts are on one scale,
the *fit*: 1 on the strong line, 0 on the possible one, below 0 what is shown as weak, and minus
infinity what must not be shown at all.

On that scale questions are those of fuzzy logic (Zadeh 1965): OR takes the larger fit, AND keeps
close to the smaller one, and NOT lets pass what doesn't reach the line. A fact, such as a tag or a
date, fits infinitely well or not at all.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from photoclip.core.cutoff import Cutoff
from photoclip.core.encoder import Vectors

Mask = NDArray[np.bool_]

STRONG, POSSIBLE = 1.0, 0.0
NEVER = np.float32(-np.inf)
ALWAYS = np.float32(np.inf)
CERTAIN = 8.0
"""What a fact adds to the fit where it is one of several ways to be found: few photos stand out
so far by what they show."""

_SURE = np.float32(3.0)
"""Beyond this a part's fit hardly counts more in a whole: it can't make up for another part."""

_ABOVE_WORST = np.float32(3.0)
"""By so much at most a whole fits better than the part of it that fits worst."""

_BEYOND = np.float32(0.05)
_NEAR = np.float32(-1.0)
_PUSH = 0.5
"""From where on a photo comes near what it must not be, and how much of that is taken off.

Measured on COCO's photos, for pairs of things that are often together: of the first five photos for
"dog -beach" as many are right with 0.25 to 0.5, and 1.5 times as many as for "dog without beach"
(`python -m tests.benchmarks search`).
"""

WIDTH = 1.3
"""Deviations of the scores that are worth a step of 1 beyond the lines."""

_LEAST_UNIT = 1e-4
_LEAST_FACT = np.float32(-6.0)


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """How well all photos of a field fit one part of a question."""

    fit: Vectors
    """(n,) each photo's fit."""
    ranked: bool = True
    """Whether there is more and less of it; else every fit is plus or minus infinity."""
    push: Vectors | None = None
    """(n,) what is taken off the fit of the parts this one is joined with, all at least 0."""
    scores: Vectors | None = None
    """(n,) what the fit was measured from, in the same order; None where that were several."""

    @property
    def shown(self) -> Mask:
        """(n,) which photos fit at least possibly."""
        return self.fit >= POSSIBLE


def calibrated(scores: Vectors, cutoff: Cutoff) -> Part:
    """Scores (n,), measured in the cut-off that was made for them.

    The two lines may lie close together, so beyond them it is deviations that count.
    """
    step = WIDTH * max(cutoff.unit, _LEAST_UNIT)
    fit = (scores - np.float32(cutoff.possible)) * np.float32(1 / step)
    above = np.flatnonzero(scores >= np.float32(cutoff.possible))
    if len(above):
        width = max(cutoff.strong - cutoff.possible, _LEAST_UNIT)
        between = (scores[above] - np.float32(cutoff.possible)) / np.float32(width)
        beyond = 1 + (scores[above] - np.float32(cutoff.strong)) / np.float32(step)
        strong = scores[above] >= np.float32(cutoff.strong)
        # Rounding must not take a photo over a line that it has not reached.
        between = np.clip(between, 0, np.nextafter(np.float32(1), np.float32(0)))
        fit[above] = np.where(strong, np.maximum(beyond, np.float32(STRONG)), between)
    return Part(fit.astype(np.float32, copy=False), scores=scores)


def fact(holds: Mask) -> Part:
    """What is so or isn't: (n,)."""
    return Part(np.where(holds, ALWAYS, NEVER), ranked=False)


def negated(part: Part) -> Part:
    """What must not be. Photos that fit it at least possibly are never shown.

    Of the others those come later that come near it: the line is no wall, and who doesn't want
    people would rather have a photo that is sure to have none.
    """
    passing = fact(~part.shown)
    if not part.ranked:
        return passing
    return replace(passing, push=np.clip(part.fit - _NEAR, 0, None) * np.float32(_PUSH))


def all_of(parts: Sequence[Part], weights: Sequence[float] | None = None) -> Part:
    """What fits every one of some parts; a part's weight says how much its fit counts.

    Without weight a part still decides what can be shown at all.
    """
    counts = [1.0] * len(parts) if weights is None else weights
    ranked = [(part, weight) for part, weight in zip(parts, counts, strict=True) if part.ranked]
    push = _sum([part.push for part in parts if part.push is not None])
    holds = _all_hold([part.fit > NEVER for part in parts if not part.ranked])
    if not ranked:
        assert holds is not None
        return Part(np.where(holds, ALWAYS, NEVER), ranked=False, push=push)
    alone = ranked[0][0] if len(ranked) == 1 and push is None else None
    fit = _joined([(part.fit, weight) for part, weight in ranked])
    if push is not None:
        fit = fit - push
    if holds is not None:
        fit = np.where(holds, fit, NEVER)
    return Part(fit, scores=None if alone is None else alone.scores)


def any_of(parts: Sequence[Part], weights: Sequence[float] | None = None) -> Part:
    """What fits at least one of some parts. A fact outdoes what only looks like it.

    A weight stretches what is above the line, so that it never decides whether a photo fits.
    """
    counts = [1.0] * len(parts) if weights is None else weights
    facts = [part.fit for part in parts if not part.ranked]
    if len(facts) == len(parts):
        return Part(_most(facts), ranked=False)
    fits = [
        part.fit if weight == 1 else np.where(part.fit > 0, part.fit * np.float32(weight), part.fit)
        for part, weight in zip(parts, counts, strict=True)
        if part.ranked
    ]
    fit = _most(fits)
    if facts:
        sure = _most(facts) > 0
        fit = np.where(sure, np.maximum(fit, _LEAST_FACT) + np.float32(CERTAIN), fit)
    return Part(fit)


def _joined(ranked: Sequence[tuple[Vectors, float]]) -> Vectors:
    """The mean, but never much better than the worst.

    On COCO's photos the mean puts pairs of things into a far better order than the worst alone,
    which hangs on one score's noise (average precision 0.20 and 0.12); but without a bound the
    very best sunsets would come for "beach + sunset" without any beach.
    """
    if len(ranked) == 1:
        return ranked[0][0]
    if not any(weight for _, weight in ranked):
        ranked = [(fit, 1.0) for fit, _ in ranked]
    total = sum(weight for _, weight in ranked)
    counting = [(_bounded(fit), weight / total) for fit, weight in ranked if weight]
    mean = _sum([fit * np.float32(share) for fit, share in counting])
    assert mean is not None
    joined: Vectors = np.minimum(mean, _least([fit for fit, _ in counting]) + _ABOVE_WORST)
    holds = _all_hold([fit > NEVER for fit, weight in ranked if not weight])
    return joined if holds is None else np.where(holds, joined, NEVER)


def _bounded(fit: Vectors) -> Vectors:
    beyond = np.clip(fit - _SURE, 0, None)
    bounded: Vectors = fit - beyond * (1 - _BEYOND)
    return bounded


def _least(fits: Sequence[Vectors]) -> Vectors:
    least = fits[0]
    for one in fits[1:]:
        least = np.minimum(least, one)
    return least


def _most(fits: Sequence[Vectors]) -> Vectors:
    most = fits[0]
    for one in fits[1:]:
        most = np.maximum(most, one)
    return most


def _all_hold(masks: Sequence[Mask]) -> Mask | None:
    holds: Mask | None = None
    for one in masks:
        holds = one if holds is None else holds & one
    return holds


def _sum(parts: Sequence[Vectors]) -> Vectors | None:
    total: Vectors | None = None
    for one in parts:
        total = one if total is None else total + one
    return total
