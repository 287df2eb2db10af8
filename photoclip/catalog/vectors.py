"""One model's vectors, ready to be searched: the catalogue's, by way of a cache beside it."""

import time
from collections.abc import Generator, Iterable, Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photoclip.catalog.embeddings import Embeddings, StoredVectors, VectorState
from photoclip.catalog.matrixfile import Header, MatrixFile, Rows
from photoclip.catalog.tiles import Tiles
from photoclip.core.encoder import TextEncoder, Vectors
from photoclip.core.vectors import Ids, VectorIndex

_IN_MEMORY = 8192
"""So many rows may lie behind what is mapped; then the file, which has them too, is mapped anew."""

_COMMIT_EVERY_S = 10.0
_SAMPLES = 16
_MOST_DEAD = 0.25
"""So large a part of the file may be vectors that were replaced or deleted; then it is made anew.
"""

_NONE: Ids = np.empty(0, np.int64)
_All = tuple[Ids, Ids, Vectors]
"""Numbers (n,), photos (n,) and vectors (n, dim)."""


class LibraryVectors:
    """The index of one model's vectors, and what keeps it like the catalogue.

    The catalogue is the truth. A file beside it (`MatrixFile`) saves reading it all at each start:
    whatever of it doesn't match is made anew, and without it, or where it can't be written, the
    vectors are held in memory.
    """

    def __init__(
        self,
        embeddings: Embeddings | Tiles,
        model: TextEncoder,
        identity: str,
        caches: Path | None = None,
    ) -> None:
        self._embeddings = embeddings
        self._model = model
        self._header = Header(identity, model.model_id, model.revision, model.dim)
        self._caches = caches
        self._file: MatrixFile | None = None
        self._committed = time.monotonic()
        self._dropped, self._loaded = 0, False
        self._begin()

    @property
    def index(self) -> VectorIndex:
        """All listed photos' vectors. What is not loaded yet is loaded now."""
        for _ in self.steps():
            pass
        return self._index

    def steps(self) -> Iterator[tuple[int, int]]:
        """Load, in short steps: yields how many vectors of how many were read from the catalogue.

        :raises PhotoclipError: the catalogue's vectors have another length than the model's.
        """
        # Not `yield from`: who ends early must not end the loading, with which the next goes on.
        while True:
            try:
                step = next(self._loading, None)
            except BaseException:
                self._begin()
                raise
            if step is None:
                return
            yield step

    def catch_up(self, gone: Iterable[int] = ()) -> None:
        """Take over what the catalogue was given since, by whomever.

        :param gone: Photos whose vectors were deleted, as far as that is known: it saves looking.
        """
        if not self._loaded:
            return  # what is read last is what was stored last
        index = self._index
        state = self._embeddings.state(self._model)
        if state.number != self._number:
            self._begin()
            return
        dropped = index.remove(gone)
        for chunk in self._embeddings.stored(self._model, self._last):
            dropped += self._take(chunk)
        if state.dropped - self._dropped != dropped:
            self._bury(self._embeddings.numbers(self._model))
        self._dropped = state.dropped
        if time.monotonic() > self._committed + _COMMIT_EVERY_S:
            self._commit()

    def relist(self) -> None:
        """Find what has a place, and nothing else: folders were removed or have come back."""
        if self._loaded:
            self._index.hide(self._embeddings.unlisted())

    def close(self) -> None:
        """Leave the cache to other processes, with all that is in it."""
        self._loading.close()
        if self._file is not None:
            if self._loaded:
                self._commit()
            self._file.close()

    def _begin(self) -> None:
        if self._file is not None:
            self._file.close()
        self._index = VectorIndex(self._model.dim)
        self._numbers: list[Ids] = []
        self._number = self._last = self._dropped = self._rows = 0
        self._file = None
        self._loaded = False
        self._loading = self._load()

    def _load(self) -> Generator[tuple[int, int], None, None]:
        state = self._embeddings.state(self._model)
        self._number, self._dropped = state.number, state.dropped
        if self._caches is not None and state.number:
            self._file = MatrixFile(self._caches / str(state.number), self._header)
        rows = None if self._file is None else self._file.read()
        if rows is None or not self._use(rows, state):
            yield from self._read_all(state)
        for chunk in self._embeddings.stored(self._model, self._last):
            self._take(chunk)
            yield self._rows, max(self._rows, state.count)
        if self._embeddings.state(self._model).dropped != state.dropped:  # meanwhile
            self._bury(self._embeddings.numbers(self._model))
            self._dropped = self._embeddings.state(self._model).dropped
        self._index.hide(self._embeddings.unlisted())
        self._loaded = True
        self._commit()

    def _use(self, rows: Rows, state: VectorState) -> bool:
        """Search the cache, if it is what the catalogue holds, or held some time ago."""
        assert self._file is not None
        header = self._file.header
        dead = np.zeros(header.count, np.bool_)
        if state.dropped != header.dropped:
            dead = ~np.isin(rows.numbers, self._embeddings.numbers(self._model))
        newer = self._embeddings.count_after(self._model, header.last)
        alive = header.count - int(np.count_nonzero(dead))
        if alive + newer != state.count or alive < (1 - _MOST_DEAD) * header.count:
            return False
        if not self._agrees(rows, np.flatnonzero(~dead)):
            return False
        self._index.load(rows.photo_ids, rows.vectors, dead)
        self._numbers, self._rows, self._last = [rows.numbers], header.count, header.last
        return True

    def _agrees(self, rows: Rows, places: NDArray[np.intp]) -> bool:
        """Whether some rows, the last among them, are the catalogue's.

        They would not be after a backup was restored, or where a power cut left holes in the file.
        """
        if len(places) == 0:
            return len(rows.numbers) == 0
        chosen = places[np.linspace(0, len(places) - 1, _SAMPLES).astype(np.intp)]
        for place in dict.fromkeys(chosen.tolist()):
            stored = next(self._embeddings.stored(self._model, int(rows.numbers[place]) - 1, 1))
            if (
                stored.numbers[0] != rows.numbers[place]
                or stored.photo_ids[0] != rows.photo_ids[place]
                or not np.array_equal(stored.vectors[0], rows.vectors[place])
            ):
                return False
        return True

    def _read_all(self, state: VectorState) -> Generator[tuple[int, int], None, None]:
        """Everything from the catalogue: by way of a new file, or into memory."""
        written = yield from self._write_all(state)
        if written is None:
            written = yield from self._hold_all(state)
        numbers, photo_ids, vectors = written
        self._index.load(photo_ids, vectors)
        self._numbers, self._rows = [numbers], len(numbers)
        self._last = int(numbers[-1]) if len(numbers) else 0

    def _write_all(self, state: VectorState) -> Generator[tuple[int, int], None, _All | None]:
        if self._file is None or not self._file.start(state.dropped, state.count):
            return None
        numbers, photo_ids, count = [_NONE], [_NONE], 0
        for chunk in self._embeddings.stored(self._model):
            if not self._file.append(chunk):
                self._file.abandon()
                return None
            numbers.append(chunk.numbers)
            photo_ids.append(chunk.photo_ids)
            count += len(chunk.numbers)
            yield count, max(count, state.count)
        self._file.commit()
        vectors = self._file.map()
        if vectors is None:
            return None
        return np.concatenate(numbers), np.concatenate(photo_ids), vectors

    def _hold_all(self, state: VectorState) -> Generator[tuple[int, int], None, _All]:
        numbers, photo_ids = np.empty(state.count, np.int64), np.empty(state.count, np.int64)
        vectors = np.empty((state.count, self._model.dim), np.float32)
        count = 0
        for chunk in self._embeddings.stored(self._model):
            n = min(len(chunk.numbers), state.count - count)  # what comes meanwhile comes later
            numbers[count : count + n] = chunk.numbers[:n]
            photo_ids[count : count + n] = chunk.photo_ids[:n]
            vectors[count : count + n] = chunk.vectors[:n]
            count += n
            if n < len(chunk.numbers):
                break
            yield count, state.count
        return numbers[:count], photo_ids[:count], vectors[:count]

    def _take(self, chunk: StoredVectors) -> int:
        """Add what was stored last; returns how many vectors it replaced."""
        replaced = self._index.add(chunk.photo_ids, chunk.vectors)
        self._numbers.append(chunk.numbers)
        self._rows += len(chunk.numbers)
        self._last = int(chunk.numbers[-1])
        if self._file is not None and self._file.append(chunk):
            self._map_again(self._file)
        return replaced

    def _map_again(self, file: MatrixFile) -> None:
        """Let go of the memory that holds what the file holds too, once it is much."""
        if self._index.appended > _IN_MEMORY:
            vectors = file.map()
            if vectors is not None:
                self._index.rebase(vectors)

    def _bury(self, alive: Ids) -> None:
        """Forget every vector that the catalogue has no more."""
        numbers = np.concatenate([_NONE, *self._numbers])
        self._numbers = [numbers]
        self._index.bury(~np.isin(numbers, alive))

    def _commit(self) -> None:
        if self._file is not None:
            self._file.commit()
            self._committed = time.monotonic()
