"""A rising curve through logits, that makes all labels more sure of themselves or less."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

FROM = -2.2
"""The logit, a chance of one in ten, below which nothing is bent: hardly anybody is asked about
such photos, so that nothing is known of them."""


@dataclass(frozen=True, slots=True)
class Curve:
    """Straight below `FROM`, above it in two pieces that meet where the logits are 0.

    The numbers are added to the slope of either piece, 1. They are more than -1.
    """

    middle: float = 0.0
    high: float = 0.0

    def bent(self, logits: NDArray[Any]) -> NDArray[Any]:
        """(n,) as they should have been."""
        middle, high = pieces(logits)
        bent: NDArray[Any] = logits + self.middle * middle + self.high * high
        return bent

    def straight(self, logit: float) -> float:
        """What is bent to this logit, which may be infinite."""
        if logit <= FROM:
            return logit
        crossing = -FROM * self.middle
        if logit <= crossing:
            return FROM + (logit - FROM) / (1 + self.middle)
        return (logit - crossing) / (1 + self.high)


STRAIGHT = Curve()


def pieces(logits: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
    """How far logits (n,) have come within the middle piece, and within the high one."""
    return np.clip(logits - FROM, 0, -FROM), np.maximum(logits, 0)
