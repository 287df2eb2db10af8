"""What the towers last made of every photo and caption: right and wrong answers for nothing.

A batch holds a hundred photos; the thousands beside it, as they were when last looked at, make the
choice as hard as a library makes it (Wu et al. 2018, He et al. 2020: memory banks). Only the heads,
which are cheap, see them afresh.
"""

from dataclasses import dataclass

import numpy as np
from lessons import Lessons
from numpy.typing import NDArray
from sentences import TextTower
from torch import Tensor


@dataclass(frozen=True, slots=True)
class Memory:
    """Pooled features (photos, 1280) and sentence vectors (captions, 384)."""

    features: Tensor
    sentences: Tensor

    @staticmethod
    def of(lessons: Lessons, tower: TextTower, features: Tensor) -> "Memory":
        """With every caption read once by `tower`."""
        return Memory(features.clone(), tower.eval().features(list(lessons.book.texts)).clone())

    def other_photos(
        self, chosen: NDArray[np.int64], n: int, rng: np.random.Generator
    ) -> NDArray[np.int64]:
        """n photos beside the chosen ones."""
        rest = np.setdiff1d(np.arange(len(self.features)), chosen)
        return rng.choice(rest, min(n, len(rest)), replace=False)

    def other_captions(
        self, own: NDArray[np.int64], n: int, rng: np.random.Generator
    ) -> NDArray[np.int64]:
        """n captions beside `own`."""
        rest = np.setdiff1d(np.arange(len(self.sentences)), own)
        return rng.choice(rest, min(n, len(rest)), replace=False)
