"""A direction and a number: what is left of a label once it has learnt."""

from dataclasses import dataclass
from math import log
from typing import Any

import numpy as np
from numpy.typing import NDArray

from photoclip.core.encoder import Vectors

_LARGEST = 30.0
"""Beyond this a logit tells nothing more, and float32 nothing else than 0 or 1."""


@dataclass(frozen=True, slots=True, eq=False)
class Direction:
    """Gives photos logits: the product of `weights` (dim,) with a photo's vector, and `start`."""

    weights: Vectors
    start: float

    def of(self, vectors: Vectors) -> NDArray[np.float64]:
        """(n,) the logits of some vectors (n, dim)."""
        return (vectors @ self.weights).astype(np.float64) + self.start

    def raised(self, by: float) -> "Direction":
        """The same with all logits higher."""
        return Direction(self.weights, self.start + by)


def chance(logits: NDArray[Any]) -> NDArray[Any]:
    """(n,) between 0 and 1, of the kind of float that the logits (n,) are."""
    chances: NDArray[Any] = 1 / (1 + np.exp(-np.clip(logits, -_LARGEST, _LARGEST)))
    return chances


def logit(share: float) -> float:
    """What has this chance; of 0 and of 1 what is below and above everything."""
    if share <= 0:
        return -np.inf
    return np.inf if share >= 1 else log(share / (1 - share))
