"""One model's vectors in a file that is mapped into memory: a cache, to be deleted at any time.

A folder holds a header and two files of a generation: the vectors as float32, row by row, and for
each row the number under which the catalogue stored it and its photo's id, as int64. Rows are only
ever appended, and the header is written (whole, by renaming) after what it speaks of has reached
the disk: what lies behind the rows it counts is no part of the cache. What doesn't fit any more is
written anew as another generation, because Windows can't replace a file that is mapped.
"""

import json
import mmap
import os
import shutil
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np
from filelock import FileLock, Timeout

from photoclip.catalog.embeddings import StoredVectors
from photoclip.core.encoder import Vectors
from photoclip.core.vectors import Ids

_FORMAT = 1
_HEADER = "header.json"
_LEAVE_FREE = 256 * 1024 * 1024
"""So much room of the disk is left to the catalogue and to the person."""

_FLOAT, _INT = np.dtype("<f4"), np.dtype("<i8")


@dataclass(frozen=True, slots=True)
class Header:
    """What a cache holds: of which catalogue and model, and up to which state of theirs."""

    identity: str
    model: str
    revision: str
    dim: int
    generation: int = 0
    count: int = 0
    """How many rows."""
    last: int = 0
    """The catalogue's number of the last one."""
    dropped: int = 0
    """`VectorState.dropped` when the generation was begun: as long as it is the same, all rows are
    the catalogue's still."""
    format: int = _FORMAT

    def same_source(self, other: "Header") -> bool:
        """Whether both are of the same catalogue and model."""
        return (self.format, self.identity, self.model, self.revision, self.dim) == (
            (other.format, other.identity, other.model, other.revision, other.dim)
        )


@dataclass(frozen=True, slots=True)
class Rows:
    """A cache's rows: their numbers (n,), photos (n,) and vectors (n, dim), which are mapped."""

    numbers: Ids
    photo_ids: Ids
    vectors: Vectors


class MatrixFile:
    """A cache's folder. One process at a time writes to it, any number read.

    Nothing here raises for what a disk does: a cache that can't be read counts as empty, and one
    that can't be written any more is `readonly` from then on.
    """

    def __init__(self, folder: Path, header: Header) -> None:
        self._folder = folder
        self.header = header
        self._stored: Header | None = None
        self._vectors: BinaryIO | None = None
        self._rows: BinaryIO | None = None
        self._lock = FileLock(folder / "lock")
        self.readonly = not self._take_lock()

    def read(self) -> Rows | None:
        """The rows that the header counts, and the header with them; None where nothing fits."""
        with suppress(OSError, ValueError, TypeError, KeyError):
            found = Header(**json.loads((self._folder / _HEADER).read_text("utf-8")))
            if not found.same_source(self.header) or found.count < 0:
                return None
            rows = self._map(found)
            if rows is not None:
                self.header = self._stored = found
            return rows
        return None

    def start(self, dropped: int, rows: int) -> bool:
        """Begin another generation, empty so far; whether there is room for so many rows."""
        if self.readonly or not self._has_room(rows):
            self._give_up()
            return False
        self._close_files()
        generations = [int(p.stem) for p in self._folder.glob("*.rows") if p.stem.isdecimal()]
        self.header = _counted(
            self.header,
            generation=1 + max(generations, default=0),
            count=0,
            last=0,
            dropped=dropped,
        )
        return True

    def abandon(self) -> None:
        """Delete the generation that was begun: it will not be finished."""
        self._give_up()
        for path in self._paths(self.header.generation):
            with suppress(OSError):
                path.unlink(missing_ok=True)

    def append(self, rows: StoredVectors) -> bool:
        """Write rows behind those that are there; whether that was possible."""
        if self.readonly:
            return False
        dim, count = self.header.dim, self.header.count
        pairs = np.stack([rows.numbers, rows.photo_ids], axis=1).astype(_INT)
        try:
            vectors_file, rows_file = self._open_files()
            vectors_file.seek(count * dim * _FLOAT.itemsize)
            vectors_file.write(np.ascontiguousarray(rows.vectors, _FLOAT).data)
            rows_file.seek(count * 2 * _INT.itemsize)
            rows_file.write(pairs.data)
        except OSError:
            self._give_up()
            return False
        last = int(rows.numbers[-1])
        self.header = _counted(self.header, count=count + len(pairs), last=last)
        return True

    def commit(self) -> None:
        """Let what was appended count, from now on and for whoever opens the cache next."""
        if self.readonly or self.header == self._stored:
            return
        fresh = self._folder / f"{_HEADER}.new"
        try:
            for file in self._open_files():
                file.flush()
                os.fsync(file.fileno())
            fresh.write_text(json.dumps(asdict(self.header)), "utf-8")
            fresh.replace(self._folder / _HEADER)
        except OSError:
            self._give_up()
        else:
            self._stored = self.header
            self._sweep()

    def map(self) -> Vectors | None:
        """All vectors that were appended (n, dim), mapped; None where that failed."""
        with suppress(OSError, ValueError):
            for file in self._open_files():
                file.flush()
            path, _ = self._paths(self.header.generation)
            return _mapped(path, self.header.count, self.header.dim)
        return None

    def close(self) -> None:
        """Let another process write. What is mapped stays readable."""
        self._close_files()
        with suppress(OSError):
            self._lock.release()
        self.readonly = True

    def _map(self, header: Header) -> Rows | None:
        paths = vectors_path, rows_path = self._paths(header.generation)
        needed = header.count * header.dim * _FLOAT.itemsize, header.count * 2 * _INT.itemsize
        if any(path.stat().st_size < size for path, size in zip(paths, needed, strict=True)):
            return None
        pairs = np.fromfile(rows_path, _INT, 2 * header.count).reshape(header.count, 2)
        numbers, photo_ids = (np.ascontiguousarray(pairs[:, column], np.int64) for column in (0, 1))
        return Rows(numbers, photo_ids, _mapped(vectors_path, header.count, header.dim))

    def _paths(self, generation: int) -> tuple[Path, Path]:
        return self._folder / f"{generation}.vectors", self._folder / f"{generation}.rows"

    def _open_files(self) -> tuple[BinaryIO, BinaryIO]:
        if self._vectors is None or self._rows is None:
            vectors_path, rows_path = self._paths(self.header.generation)
            for path in (vectors_path, rows_path):
                path.touch()
            self._vectors, self._rows = vectors_path.open("r+b"), rows_path.open("r+b")
        return self._vectors, self._rows

    def _close_files(self) -> None:
        for file in (self._vectors, self._rows):
            if file is not None:
                with suppress(OSError):
                    file.close()
        self._vectors = self._rows = None

    def _give_up(self) -> None:
        """The disk is full, or has gone: the catalogue has everything, memory will do."""
        self._close_files()
        self.readonly = True

    def _has_room(self, rows: int) -> bool:
        needed = rows * (self.header.dim * _FLOAT.itemsize + 2 * _INT.itemsize)
        try:
            return shutil.disk_usage(self._folder).free > needed + _LEAVE_FREE
        except OSError:
            return False

    def _take_lock(self) -> bool:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._lock.acquire(blocking=False)
        except (OSError, Timeout, NotImplementedError):
            return False
        return True

    def _sweep(self) -> None:
        """Delete other generations; those that another process has mapped may stay for now."""
        mine = {path.name for path in self._paths(self.header.generation)}
        with suppress(OSError):
            for path in self._folder.iterdir():
                if path.suffix in (".vectors", ".rows") and path.name not in mine:
                    with suppress(OSError):
                        path.unlink()


def _mapped(path: Path, count: int, dim: int) -> Vectors:
    if count == 0:
        return np.empty((0, dim), np.float32)
    with path.open("rb") as file:
        view = mmap.mmap(file.fileno(), count * dim * _FLOAT.itemsize, access=mmap.ACCESS_READ)
    if hasattr(mmap, "MADV_WILLNEED"):
        with suppress(OSError):
            view.madvise(mmap.MADV_WILLNEED)  # so that the first search finds most of it in memory
    return np.frombuffer(view, _FLOAT).reshape(count, dim).astype(np.float32, copy=False)


def _counted(header: Header, **values: int) -> Header:
    return Header(**{**asdict(header), **values})
