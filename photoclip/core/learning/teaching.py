"""What answers make of a label that words began.

The photos that were accepted have something in common: their mean, seen from the middle of the
library, is the prototype that other photos are compared with (Rocchio 1971; Snell, Swersky & Zemel
2017). What was refused has a mean of its own, to be away from. How much either counts beside the
words grows with how many they are, and what words say counts the less. It is one logistic
regression over all labels, of how many answers of either kind there are: a label that has been
asked about three photos can't know that of itself.

What a label can know is whether it is too sure of itself. Each answered photo is judged once more
by all the other answers, and one number moves all logits so that this comes out right (the offset
of Platt 1999, with a prior that holds it back while there are few). What all labels get wrong in
the same way, `trusting` puts right.
"""

from dataclasses import dataclass
from math import log1p

import numpy as np
from numpy.typing import NDArray

from photoclip.core.learning.answers import Answers, Space
from photoclip.core.learning.direction import Direction, chance
from photoclip.core.learning.linear import refined
from photoclip.core.learning.trusting import Record

Floats = NDArray[np.float64]

_MOST = 20
"""From so many answers of a kind on they count the same: more were not simulated."""
_OFFSET_VARIANCE = 0.5
"""How far labels' logits are off, as a variance. With 0.3 labels trusted themselves too little
after 20 answers, with 1 too much after 10; see the README of the fit."""
_ROUNDS = 30


@dataclass(frozen=True, slots=True)
class Rule:
    """What answers count; `…_more` is by the logarithm of one more than there are of a kind."""

    right: float
    right_more: float
    wrong: float
    wrong_more: float
    start_right: float
    start_wrong: float
    words_right: float
    words_wrong: float


RULE = Rule(
    right=-0.060,
    right_more=4.982,
    wrong=-1.607,
    wrong_more=-0.520,
    start_right=-1.276,
    start_wrong=-0.132,
    words_right=-0.352,
    words_wrong=0.003,
)
"""Fitted by `packaging/learning/fit.py`."""


def taught(words: Direction, answers: Answers, space: Space) -> Direction:
    """A label's direction after answers; of many a linear model is made, see `linear`.

    :param words: what its words alone make of it; see `words`.
    """
    if not len(answers):
        return words
    right, wrong = space.seen(answers.right), space.seen(answers.wrong)
    mixed = _mixed(words, right, wrong, space)
    others = _judged_by_others(words, answers, right, wrong)
    return refined(mixed.raised(_offset(others, len(right))), answers, space)


def recalled(words: Direction, answers: Answers, space: Space) -> Record:
    """What the label would say of the answered photos now, of each without its own answer.

    Without it the offset, too, would be another: by one step of Newton's method (Pregibon 1981).
    """
    right, wrong = space.seen(answers.right), space.seen(answers.wrong)
    others = _judged_by_others(words, answers, right, wrong)
    logits = others + _offset(others, len(right))
    truth = np.arange(len(logits)) < len(right)
    chances = chance(logits)
    bends = chances * (1 - chances)
    rest = bends.sum() - bends + 1 / _OFFSET_VARIANCE
    return Record(logits - (truth - chances) / rest, truth)


def _mixed(words: Direction, right: Floats, wrong: Floats, space: Space) -> Direction:
    """Words, and the means of both kinds of answers (n, dim) and (m, dim), as one direction."""
    by_words, by_right, by_wrong, start = _shares(len(right), len(wrong))
    towards = by_right * _mean(right) + by_wrong * _mean(wrong)
    weights = by_words * words.weights + (towards / space.spread).astype(np.float32)
    middle = float(space.mean @ towards) / space.spread
    return Direction(weights.astype(np.float32), by_words * words.start + start - middle)


def _shares(right: int, wrong: int) -> tuple[float, float, float, float]:
    """What words and the two means count, and the start, with so many answers of each kind."""
    more, others = log1p(min(right, _MOST)), log1p(min(wrong, _MOST))
    return (
        1 + RULE.words_right * more + RULE.words_wrong * others,
        RULE.right + RULE.right_more * more,
        RULE.wrong + RULE.wrong_more * others,
        RULE.start_right * more + RULE.start_wrong * others,
    )


def _judged_by_others(words: Direction, answers: Answers, right: Floats, wrong: Floats) -> Floats:
    """Logits (n + m,) of answered photos, each as it would have without its own answer."""
    totals = right.sum(axis=0), wrong.sum(axis=0)
    counts = len(right), len(wrong)
    parts = []
    for kind, (vectors, own) in enumerate(((answers.right, right), (answers.wrong, wrong))):
        left = [max(count - (kind == other), 0) for other, count in enumerate(counts)]
        by_words, by_right, by_wrong, start = _shares(*left)
        likeness = []
        for other, total in enumerate(totals):
            product = own @ total - ((own * own).sum(axis=1) if other == kind else 0.0)
            likeness.append(product / max(left[other], 1))
        logits = by_words * words.of(vectors) + by_right * likeness[0] + by_wrong * likeness[1]
        parts.append(logits + start)
    return np.concatenate(parts)


def _offset(logits: Floats, right: int) -> float:
    """What to add to logits (n,) of which the first `right` are of photos that fit.

    The most likely under a normal prior, by Newton's method.
    """
    truth = (np.arange(len(logits)) < right).astype(np.float64)
    offset = 0.0
    for _ in range(_ROUNDS):
        chances = chance(logits + offset)
        slope = float((truth - chances).sum()) - offset / _OFFSET_VARIANCE
        bend = float((chances * (1 - chances)).sum()) + 1 / _OFFSET_VARIANCE
        offset += slope / bend
        if abs(slope / bend) < 1e-6:
            break
    return offset


def _mean(vectors: Floats) -> Floats:
    """(dim,) the mean of some vectors, zero of none."""
    mean: Floats = vectors.sum(axis=0) / max(len(vectors), 1)
    return mean
