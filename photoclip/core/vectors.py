"""The vectors of the library, searched exactly."""

from collections.abc import Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from photoclip.core.encoder import Vectors

Ids = NDArray[np.int64]
Rows = NDArray[np.intp]

_FEW = 3
"""Up to so many vectors are multiplied one by one."""
_PIECE = 1 << 17
"""So many numbers, half a megabyte, stay in a processor's own memory between two uses."""


class VectorIndex:
    """Photo ids and their unit vectors of one model.

    Below a million photos an exact product is as fast as memory can be read, so there is no
    approximate index. Most rows lie in a matrix that is never written to (it may be a file's
    memory map); what was added since lies behind it. A vector that was replaced or removed keeps
    its place, unseen, so that nothing ever has to move.
    """

    def __init__(self, dim: int) -> None:
        self._dim = dim
        self._base: Vectors = np.empty((0, dim), np.float32)
        self._tail: Vectors = np.empty((0, dim), np.float32)
        self._all_ids: Ids = np.empty(0, np.int64)
        """(base and tail and room) ids by place."""
        self._dead: NDArray[np.bool_] = np.empty(0, np.bool_)
        """Places whose vector was replaced or removed."""
        self._hidden: NDArray[np.bool_] = np.empty(0, np.bool_)
        """Places of photos that nobody should find now."""
        self._used = 0
        self._live: Rows | None = None
        """Places that are seen; None where all are."""
        self._sorted: tuple[Ids, Rows] | None = None
        """The base's ids in order, and the place of each, the newest of an id last."""
        self._in_tail: dict[int, int] = {}
        self._mean: Vectors | None = None
        self.changes = 0
        """How often the photos that can be found have changed: what was made for them is out of
        date when it has grown."""

    def __len__(self) -> int:
        return self._used if self._live is None else len(self._live)

    def __contains__(self, photo_id: int) -> bool:
        return len(self._places(np.array([photo_id], np.int64))) > 0

    @property
    def dim(self) -> int:
        return self._dim

    @property
    def ids(self) -> Ids:
        """(n,) photo ids, in the order of `matrix` and of `scores`."""
        ids = self._all_ids[: self._used]
        return ids if self._live is None else ids[self._live]

    @property
    def matrix(self) -> Vectors:
        """(n, dim) unit vectors, copied where they don't lie in one piece."""
        if self._used == len(self._base) and self._live is None:
            return self._base
        return self.take(np.arange(len(self)))

    @property
    def appended(self) -> int:
        """How many rows lie behind the matrix that was loaded."""
        return self._used - len(self._base)

    def add(self, ids: Iterable[int] | Ids, vectors: Vectors) -> int:
        """Add photos; those already there get their vector replaced. Returns how many were."""
        new = _as_ids(ids)
        if vectors.shape != (len(new), self._dim):
            raise ValueError(f"expected {(len(new), self._dim)} vectors, got {vectors.shape}")
        replaced = self.remove(new)
        first = self._used
        self._make_room(first + len(new))
        self._all_ids[first : first + len(new)] = new
        self._tail[first - len(self._base) :][: len(new)] = vectors
        self._dead[first : first + len(new)] = False
        self._hidden[first : first + len(new)] = False
        for place, photo_id in enumerate(new.tolist(), first):
            if photo_id in self._in_tail:  # twice in one call: the last one counts
                self._dead[self._in_tail[photo_id]] = True
            self._in_tail[photo_id] = place
        self._used += len(new)
        self._see()
        return replaced

    def load(self, ids: Ids, vectors: Vectors, dead: NDArray[np.bool_] | None = None) -> None:
        """Replace everything, by what was read from the catalogue at once. Nothing is copied.

        :param dead: (n,) which of them are not there any more.
        """
        if vectors.shape != (len(ids), self._dim):
            raise ValueError(f"expected {(len(ids), self._dim)} vectors, got {vectors.shape}")
        self._base, self._tail = vectors, vectors[:0]
        self._all_ids, self._used = ids, len(ids)
        self._dead = np.zeros(len(ids), np.bool_) if dead is None else dead.copy()
        self._hidden = np.zeros(len(ids), np.bool_)
        self._sorted, self._in_tail = None, {}
        self._see()

    def rebase(self, vectors: Vectors) -> None:
        """Take a matrix (n, dim) that holds the same rows, those added since the last included."""
        if vectors.shape != (self._used, self._dim):
            raise ValueError(f"expected {(self._used, self._dim)} vectors, got {vectors.shape}")
        self._base, self._tail = vectors, vectors[:0]
        self._all_ids = self._all_ids[: self._used]
        self._sorted, self._in_tail = None, {}

    def remove(self, ids: Iterable[int] | Ids) -> int:
        """Forget photos; returns how many were here, hidden ones included."""
        places = self._places(_as_ids(ids), hidden=True)
        self._dead[places] = True
        if len(places):
            self._see()
        return len(places)

    def bury(self, dead: NDArray[np.bool_]) -> None:
        """Forget rows by their place: (n,) for all that was ever loaded and added, in order."""
        self._dead[: self._used] |= dead
        self._see()

    def hide(self, ids: Ids) -> None:
        """Let these photos, and no others, be here without being found."""
        self._hidden[: self._used] = False
        self._hidden[self._places(ids, hidden=True)] = True
        self._see()

    def vector(self, photo_id: int) -> Vectors | None:
        """(dim,) the photo's vector, or None where it has none yet."""
        places = self._places(np.array([photo_id], np.int64))
        return self._at(places)[0] if len(places) else None

    def rows(self, ids: Iterable[int] | Ids) -> Rows:
        """Rows of those of `ids` that are here."""
        places = self._places(_as_ids(ids))
        return places if self._live is None else np.searchsorted(self._live, places)

    def ids_at(self, rows: Rows) -> Ids:
        """(k,) photo ids in some rows."""
        return self._all_ids[rows if self._live is None else self._live[rows]]

    def take(self, rows: Rows) -> Vectors:
        """(k, dim) copies of the vectors in some rows."""
        return self._at(rows if self._live is None else self._live[rows])

    def scores(self, vector: Vectors) -> Vectors:
        """(n,) cosines of every photo to one unit vector (dim,)."""
        scores: Vectors = self.scores_of(vector[None])[0]
        return scores

    def scores_of(self, vectors: Vectors) -> Vectors:
        """(k, n) cosines of every photo to some unit vectors (k, dim)."""
        scores = np.empty((len(vectors), self._used), np.float32)
        split = len(self._base)
        for part, start, end in ((self._base, 0, split), (self._tail, split, self._used)):
            if len(vectors) <= _FEW:
                _products(part[: end - start], vectors, scores[:, start:end])
            elif end > start:
                scores[:, start:end] = vectors @ part[: end - start].T
        return scores if self._live is None else scores[:, self._live]

    def mean(self) -> Vectors:
        """(dim,) the mean of all vectors, kept until they change."""
        if self._mean is None:
            self._mean = self._measure_mean()
        return self._mean

    def _measure_mean(self) -> Vectors:
        weights = np.zeros(self._used, np.float32)
        weights[slice(None) if self._live is None else self._live] = 1 / max(1, len(self))
        split = len(self._base)
        mean: Vectors = weights[:split] @ self._base
        if self._used > split:
            mean = mean + weights[split:] @ self._tail[: self._used - split]
        return mean

    def _places(self, ids: Ids, *, hidden: bool = False) -> Rows:
        """Places of those of `ids` that are here, in their order; hidden ones only if wanted."""
        found = self._in_base(ids)
        if self._in_tail:
            behind = [self._in_tail.get(one, -1) for one in ids.tolist()]
            tail = np.array(behind, np.intp)
            found = np.where(tail >= 0, tail, found)
        found = found[found >= 0]
        away = self._dead[found] if hidden else self._dead[found] | self._hidden[found]
        return found[~away]

    def _in_base(self, ids: Ids) -> Rows:
        """The newest place of each id in the base, or -1."""
        if len(self._base) == 0 or len(ids) == 0:
            return np.full(len(ids), -1, np.intp)
        if self._sorted is None:
            base_ids = self._all_ids[: len(self._base)]
            order = np.argsort(base_ids, kind="stable")
            self._sorted = base_ids[order], order
        in_order, order = self._sorted
        at = np.searchsorted(in_order, ids, side="right") - 1
        return np.where((at >= 0) & (in_order[at] == ids), order[at], -1)

    def _at(self, places: Rows) -> Vectors:
        split = len(self._base)
        if self._used == split:
            return self._base[places]
        vectors = np.empty((len(places), self._dim), np.float32)
        behind = places >= split
        vectors[~behind] = self._base[places[~behind]]
        vectors[behind] = self._tail[places[behind] - split]
        return vectors

    def _see(self) -> None:
        away = self._dead[: self._used] | self._hidden[: self._used]
        self._live = np.flatnonzero(~away) if away.any() else None
        self._mean = None
        self.changes += 1

    def _make_room(self, needed: int) -> None:
        if needed <= len(self._all_ids) and needed - len(self._base) <= len(self._tail):
            return
        behind = self._used - len(self._base)
        room = max(1024, 2 * (needed - len(self._base)))
        total = len(self._base) + room
        self._all_ids = _grown(self._all_ids, self._used, total)
        self._dead = _grown(self._dead, self._used, total)
        self._hidden = _grown(self._hidden, self._used, total)
        tail = np.empty((room, self._dim), np.float32)
        tail[:behind] = self._tail[:behind]
        self._tail = tail


def _products(matrix: Vectors, vectors: Vectors, out: Vectors) -> None:
    """A matrix (n, dim) by each of a few vectors (k, dim), into (k, n).

    A product of matrices with so few rows takes longer than each vector by itself, for which the
    matrix is read from memory only once where all of them take their turn on a piece of it.
    """
    step = len(matrix) if len(vectors) == 1 else max(1, _PIECE // max(1, matrix.shape[1]))
    for first in range(0, len(matrix), max(1, step)):
        piece = matrix[first : first + step]
        for vector, row in zip(vectors, out, strict=True):
            np.matmul(piece, vector, out=row[first : first + step])


def _as_ids(ids: Iterable[int] | Ids) -> Ids:
    return ids if isinstance(ids, np.ndarray) else np.fromiter(ids, np.int64)


def _grown(array: NDArray[Any], used: int, room: int) -> NDArray[Any]:
    grown = np.empty(room, array.dtype)
    grown[:used] = array[:used]
    return grown
