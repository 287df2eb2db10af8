"""The small linear model that a label becomes once it has many answers.

A logistic regression of the answers on the photos' vectors, whose prior is what words and
prototypes made of the label: it moves away from that only as far as the answers tell it to (the
most likely one under a normal prior, found by Newton's method among combinations of the answered
photos: Rasmussen & Williams 2006, algorithm 3.1).
"""

import numpy as np
from numpy.typing import NDArray

from photoclip.core.learning.answers import Answers, Space
from photoclip.core.learning.direction import Direction, chance

Floats = NDArray[np.float64]

ENOUGH = 30
"""From so many answers on: with fewer the prototypes alone were as good."""
_LEAST_OF_A_KIND = 5
_MOST = 256
"""So many answers are looked at, of each kind the same share: a solution of so many equations takes
a hundredth of a second."""
_VARIANCE = 0.3
"""How far a photo of typical distance from the middle may be from what the prior says of it; chosen
among 0, 0.1, 0.3, 1 and 4 by what it was worth on photos that were not asked."""
_ROUNDS = 20
_LEAST_BEND = 1e-6


def refined(prior: Direction, answers: Answers, space: Space) -> Direction:
    """A label's direction by all its answers; the prior where they are too few."""
    if len(answers) < ENOUGH or min(len(answers.right), len(answers.wrong)) < _LEAST_OF_A_KIND:
        return prior
    share = min(1.0, _MOST / len(answers))
    right, wrong = (_some(vectors, share) for vectors in (answers.right, answers.wrong))
    vectors = np.concatenate([right, wrong])
    seen = space.seen(vectors)
    truth = (np.arange(len(vectors)) < len(right)).astype(np.float64)
    shares = _solved(_VARIANCE * (seen @ seen.T + 1), prior.of(vectors), truth)
    towards = _VARIANCE * (shares @ seen)
    start = _VARIANCE * float(shares.sum()) - float(space.mean @ towards) / space.spread
    weights = prior.weights + (towards / space.spread).astype(np.float32)
    return Direction(weights, prior.start + start)


def _solved(covariance: Floats, prior: Floats, truth: Floats) -> Floats:
    """How much each answered photo counts (n,), by covariance (n, n) and logits before (n,)."""
    shares = np.zeros(len(prior))
    logits = prior
    for _ in range(_ROUNDS):
        chances = chance(logits)
        bend = np.maximum(chances * (1 - chances), _LEAST_BEND)
        wanted = bend * (logits - prior) + truth - chances
        root = np.sqrt(bend)
        table = np.eye(len(prior)) + root[:, None] * covariance * root
        shares = wanted - root * np.linalg.solve(table, root * (covariance @ wanted))
        moved = prior + covariance @ shares
        done = float(np.abs(moved - logits).max()) < 1e-4
        logits = moved
        if done:
            break
    return shares


def _some(vectors: NDArray[np.float32], share: float) -> NDArray[np.float32]:
    """A share of some vectors (n, dim), spread evenly."""
    count = round(share * len(vectors))
    return vectors[np.linspace(0, len(vectors) - 1, count).round().astype(np.intp)]
