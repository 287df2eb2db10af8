"""How far labels may be believed, by what all labels of a library were answered.

What words and answers count was fitted to some photos under one model. Under another model, or on
photos of another kind, all labels are too sure of themselves, or not sure enough, in the same way;
and that shows in the answers, since there are many labels. Each answered photo is judged once more
without its own answer. A logistic regression of the answers on these logits (Platt 1999, over all
labels, in two pieces) is the curve that they are bent by; a prior holds it straight while answers
are few.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photoclip.core.learning.curve import STRAIGHT, Curve, pieces
from photoclip.core.learning.direction import chance

Floats = NDArray[np.float64]

_PRECISION = 10.0
"""Of the normal prior of both numbers: the slopes of most libraries lie between 0.7 and 1.3."""
_LEAST_SLOPE = 0.1
_ROUNDS = 40
_LONGEST_STEP = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class Record:
    """Answered photos (n,) of one label: logits that owe nothing to their own answer, and whether
    they fit.
    """

    logits: Floats
    right: NDArray[np.bool_]


def curve_of(records: Sequence[Record]) -> Curve:
    """The curve that makes labels with these records as sure as they may be."""
    if not records:
        return STRAIGHT
    logits = np.concatenate([one.logits for one in records])
    right = np.concatenate([one.right for one in records])
    table = np.stack(pieces(logits), axis=1)
    numbers = np.zeros(2)
    for _ in range(_ROUNDS):
        chances = chance(logits + table @ numbers)
        slope = table.T @ (right - chances) - _PRECISION * numbers
        bend = (table.T * (chances * (1 - chances))) @ table + _PRECISION * np.eye(2)
        step = np.linalg.solve(bend, slope)
        length = float(np.abs(step).max())
        numbers = numbers + step * min(1.0, _LONGEST_STEP / max(length, 1e-12))
        if length < 1e-6:
            break
    middle, high = np.maximum(numbers, _LEAST_SLOPE - 1).tolist()
    return Curve(middle, high)
