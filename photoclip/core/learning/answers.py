"""The photos that a label was answered for, seen from the middle of the library."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photoclip.core.encoder import Vectors

_LEAST_SPREAD = 1e-6


@dataclass(frozen=True, slots=True, eq=False)
class Space:
    """Where the photos of a library lie: their mean (dim,), and how far from it they are."""

    mean: Vectors
    spread: float

    def seen(self, vectors: Vectors) -> NDArray[np.float64]:
        """Vectors (n, dim) from the middle, in spreads, so that their mean square is about 1."""
        return ((vectors - self.mean) / self.spread).astype(np.float64)


def space_of(mean: Vectors) -> Space:
    """The space of unit vectors that have this mean (dim,)."""
    square = max(1.0 - float(mean @ mean), 0.0)
    return Space(mean, max(float(np.sqrt(square)), _LEAST_SPREAD))


@dataclass(frozen=True, slots=True, eq=False)
class Answers:
    """Vectors of the photos that a label fits (n, dim), and of those that it doesn't (m, dim)."""

    right: Vectors
    wrong: Vectors

    def __len__(self) -> int:
        return len(self.right) + len(self.wrong)
