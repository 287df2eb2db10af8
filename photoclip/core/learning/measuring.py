"""What a label was right about, and the line above which it may tag without asking."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

import numpy as np

from photoclip.core.encoder import Vectors
from photoclip.core.labels import Judged

RIGHT = 0.95
"""So many of what is tagged without asking have to be right."""
LEAST_SURE = 0.9
"""Nothing is tagged without asking that a label is less sure of, however often it was right: of
what is suggested at 0.9 and above about 19 in 20 are right, if the label is calibrated."""
_WORTH = 10
"""What a label says of itself counts as so many answers: with it, all right ones make the share
that is asked for, or 19 of 20."""
_LEAST = 7
"""Nobody gets there with fewer answers of a person. Five of five were luck too often: of what such
labels tagged .94 were right, with seven all; see the README of the fit."""
_LINES = (0.0, 0.6, 0.7, 0.8, 0.9)
"""Answers are counted from these confidences on, the one that tells most in favour counts."""
_TOO_FAR = 40
"""Of a label that would need more right answers than this, it is said that it is wrong too often:
more than 50 are not looked back at."""
WORTH_COUNTING = 0.1
"""What is less likely isn't counted: of a hundred thousand photos that are not it, small chances
would add up to hundreds that nobody ever finds."""


@dataclass(frozen=True, slots=True)
class Line:
    """From which confidence on a label may tag without asking, or why it may not."""

    confidence: float | None
    obstacle: str = ""


def line_of(judged: Sequence[Judged]) -> Line:
    """The line that the last answers to what a label suggested allow.

    The share of right ones is estimated as the mean of a beta distribution that starts with what
    is asked for, worth `_WORTH` answers.
    """
    counts = [
        (sum(one.accepted for one in above), len(above))
        for least in _LINES
        if (above := [one for one in judged if one.confidence >= least]) or least == 0
    ]
    missing, (right, total) = min(
        ((_missing(right, total), (right, total)) for right, total in counts),
        key=lambda one: (one[0], -one[1][1]),
    )
    if missing == 0:
        return Line(LEAST_SURE)
    if not total:
        return Line(None, f"Possible once {missing} of {missing} are right. None was answered yet.")
    if missing > _TOO_FAR:
        return Line(None, f"It is wrong too often: {right} of the last {total} were right.")
    goal = f"{right + missing} of {total + missing}"
    return Line(None, f"Possible once {goal} are right. Now {right} of {total}.")


def expected(confidences: Vectors) -> int:
    """About how many photos with these chances (n,) fit."""
    return round(float(confidences[confidences >= WORTH_COUNTING].sum(dtype=np.float64)))


def _missing(right: int, total: int) -> int:
    """How many more right answers, and no wrong one, are needed."""
    short = RIGHT * (_WORTH + total) - RIGHT * _WORTH - right
    more = max(0, ceil(round(short / (1 - RIGHT), 6)))
    return max(more, _LEAST - total)
