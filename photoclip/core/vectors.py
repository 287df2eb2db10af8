"""The vectors of the library in memory, searched exactly."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from photoclip.core.encoder import Vectors

Ids = NDArray[np.int64]


class VectorIndex:
    """Photo ids and their unit vectors of one model, in a matrix that grows.

    Below a million photos an exact product is as fast as memory can be read, so there is no
    approximate index.
    """

    def __init__(self, dim: int) -> None:
        self._dim = dim
        self._ids: Ids = np.empty(0, np.int64)
        self._matrix: Vectors = np.empty((0, dim), np.float32)
        self._size = 0
        self._row_of: dict[int, int] = {}

    def __len__(self) -> int:
        return self._size

    def __contains__(self, photo_id: int) -> bool:
        return photo_id in self._row_of

    @property
    def dim(self) -> int:
        return self._dim

    @property
    def ids(self) -> Ids:
        """(n,) photo ids, in the order of `matrix` and of `scores`."""
        return self._ids[: self._size]

    @property
    def matrix(self) -> Vectors:
        """(n, dim) unit vectors."""
        return self._matrix[: self._size]

    def add(self, ids: Iterable[int], vectors: Vectors) -> None:
        """Add photos; those already there get their vector replaced."""
        for photo_id, vector in zip(ids, vectors, strict=True):
            row = self._row_of.get(photo_id)
            if row is None:
                row = self._new_row(photo_id)
            self._matrix[row] = vector

    def load(self, ids: Ids, vectors: Vectors) -> None:
        """Replace everything by photos read from the catalogue at once."""
        if vectors.shape != (len(ids), self._dim):
            raise ValueError(f"expected {(len(ids), self._dim)} vectors, got {vectors.shape}")
        self._ids, self._matrix, self._size = ids, vectors, len(ids)
        self._row_of = {int(photo_id): row for row, photo_id in enumerate(ids)}

    def remove(self, ids: Iterable[int]) -> None:
        """Forget photos; the last rows move into the gaps."""
        for photo_id in ids:
            row = self._row_of.pop(photo_id, None)
            if row is None:
                continue
            last = self._size - 1
            if row != last:
                moved = int(self._ids[last])
                self._ids[row], self._matrix[row] = moved, self._matrix[last]
                self._row_of[moved] = row
            self._size = last

    def vector(self, photo_id: int) -> Vectors | None:
        """(dim,) the photo's vector, or None where it has none yet."""
        row = self._row_of.get(photo_id)
        return None if row is None else self._matrix[row].copy()

    def rows(self, ids: Iterable[int]) -> NDArray[np.intp]:
        """Rows of those of `ids` that are here."""
        found = (self._row_of.get(photo_id) for photo_id in ids)
        return np.fromiter((row for row in found if row is not None), np.intp)

    def scores(self, vector: Vectors) -> Vectors:
        """(n,) cosines of every photo to one unit vector (dim,)."""
        scores: Vectors = self.matrix @ vector
        return scores

    def _new_row(self, photo_id: int) -> int:
        if self._size == len(self._ids):
            self._grow()
        row = self._size
        self._ids[row] = photo_id
        self._row_of[photo_id] = row
        self._size += 1
        return row

    def _grow(self) -> None:
        capacity = max(1024, 2 * len(self._ids))
        ids, matrix = np.empty(capacity, np.int64), np.empty((capacity, self._dim), np.float32)
        ids[: self._size], matrix[: self._size] = self.ids, self.matrix
        self._ids, self._matrix = ids, matrix


def top(scores: Vectors, limit: int | None) -> NDArray[np.intp]:
    """Rows of the `limit` highest scores, best first; equal scores in row order."""
    if limit is not None and limit < len(scores):
        if limit <= 0:
            return np.empty(0, np.intp)
        candidates = np.argpartition(-scores, limit - 1)[:limit]
        candidates.sort()
    else:
        candidates = np.arange(len(scores))
    return candidates[np.argsort(-scores[candidates], kind="stable")]
