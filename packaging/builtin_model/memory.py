"""What the towers last made of every photo and caption: right and wrong answers for nothing.

A batch holds a hundred photos; the thousands beside it, as they were when last looked at, make the
choice as hard as a library makes it (Wu et al. 2018, He et al. 2020: memory banks). Only the heads,
which are cheap, see them afresh.
"""

from dataclasses import dataclass

import numpy as np
import torch
from lessons import Lessons
from numpy.typing import NDArray
from sentences import TextTower
from torch import Tensor

from photoclip.models.builtin.network import FEATURES


@dataclass(frozen=True, slots=True)
class Memory:
    """Pooled features (photos, 1280) of the photos `seen`, and every caption's sentence vector."""

    features: Tensor
    seen: NDArray[np.bool_]
    sentences: Tensor

    @staticmethod
    def of(lessons: Lessons, tower: TextTower) -> "Memory":
        """With every caption read once by `tower`, and no photo seen yet."""
        count = len(lessons.book.of_photo)
        sentences = tower.eval().features(list(lessons.book.texts)).clone()
        return Memory(torch.zeros(count, FEATURES), np.zeros(count, bool), sentences)

    def keep(self, chosen: NDArray[np.int64], features: Tensor) -> None:
        """Remember what was made of these photos."""
        self.features[chosen] = features.detach()
        self.seen[chosen] = True

    def other_photos(
        self, chosen: NDArray[np.int64], n: int, rng: np.random.Generator
    ) -> NDArray[np.int64]:
        """n seen photos beside the chosen ones, fewer at the beginning."""
        rest = np.setdiff1d(np.flatnonzero(self.seen), chosen)
        return rng.choice(rest, min(n, len(rest)), replace=False)

    def other_captions(
        self, own: NDArray[np.int64], n: int, rng: np.random.Generator
    ) -> NDArray[np.int64]:
        """n captions beside `own`."""
        rest = np.setdiff1d(np.arange(len(self.sentences)), own)
        return rng.choice(rest, min(n, len(rest)), replace=False)
