"""What the catalogue knows of the files below a folder, in the order in which a walk finds them."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from heapq import merge
from itertools import chain, islice
from pathlib import Path
from typing import Any, Literal, NamedTuple

from sqlite_utils import Database
from typing_extensions import override

from photoclip.catalog.embeddings import Embeddings
from photoclip.catalog.idsets import as_json
from photoclip.catalog.models import model_number
from photoclip.catalog.places import to_column
from photoclip.core.encoder import TextEncoder

_CHUNK = 4096


TRY_AGAIN_NS = -1
"""When no file was changed: what is kept with it is taken for changed by the next scan."""


@dataclass(frozen=True, slots=True)
class FileState:
    """What a stat of a file tells: as long as it is the same, the file is taken as unchanged."""

    size: int
    mtime_ns: int


class KnownFile(NamedTuple):
    """A file seen before."""

    path: str
    """As the operating system names it; bytes that are no text are lone surrogates in it."""
    size: int
    mtime_ns: int
    kind: Literal["photo", "skipped", "video", "raw", "sidecar"]
    missing: bool = False
    encoded: bool = False
    """Whether the photo has a vector of the model that was asked about."""
    old_hash: bool = False
    """Whether the photo is known by the hash of an older version, which is to be made anew."""
    reason: str = ""
    """Why it could not be read."""
    undescribed: str = ""
    """The photo's content hash, where an older version did not read all that its header says."""
    beside: str = ""
    """Of a sidecar: `places_key` of the photos that it is about; of a film or RAW beside a photo
    that is known: where that lies."""
    photo_id: int | None = None
    """None for a file that could not be read, and for a film or RAW that is beside no photo."""

    @property
    def state(self) -> FileState:
        return FileState(self.size, self.mtime_ns)


_SETTLED = ("photo", 0, 1, 0, "", "", "")
"""Kind to `beside` of a photo that need not be read again as long as its file stays the same."""

_PHOTO = "photo"
_ALONE = (_PHOTO, None)
"""What a walk says of such a photo after its path, size and mtime_ns."""

_Row = tuple[Any, ...]

_BELOW = "path > :after AND path < :end"
_AT = "path IN (SELECT value FROM JSON_EACH(:paths))"
_FILES = """
    SELECT path, size, mtime_ns, 'photo', missing, {encoded}, {old_hash}, '', {undescribed}, '',
           photo_id
    FROM files WHERE {which}
    AND NOT (missing = 1 AND EXISTS (SELECT 1 FROM skipped WHERE skipped.path = files.path))
"""
_SKIPPED = """
    SELECT path, size, mtime_ns, 'skipped', 0, 0, 0, reason, '', '', NULL
    FROM skipped WHERE {which}
"""
_EXTRAS = """
    SELECT path, size, mtime_ns, kind, missing, 0, 0, '', '',
           CASE WHEN photo_id IS NULL THEN '' ELSE COALESCE(belongs_to, '') END, photo_id
    FROM extras WHERE {which}
"""
_SIDECARS = """
    SELECT path, size, mtime_ns, 'sidecar', 0, 0, 0, problem, '',
           GROUP_CONCAT(HEX(belongs_to)), MAX(photo_id)
    FROM sidecars WHERE {which} GROUP BY path
"""
_OTHERS = {"skipped": _SKIPPED, "extras": _EXTRAS, "sidecars": _SIDECARS}

_ENCODED = (
    "EXISTS (SELECT 1 FROM embeddings "
    "WHERE embeddings.photo_id = files.photo_id AND model_id = :model)"
)
_OLD_HASHES = (
    "SELECT id FROM photos INDEXED BY idx_photos_old_hash WHERE SUBSTR(content_hash, 1, 2) <> '2-'"
)
_UNDESCRIBED = (
    "COALESCE((SELECT content_hash FROM photos WHERE id = photo_id AND described = 0), '')"
)


class Known(Iterator[KnownFile]):
    """Known files, one after the other; a run of unchanged photos at once."""

    def __init__(self, chunks: Iterator[list[_Row]]) -> None:
        self._chunks = chunks
        self._rows: list[_Row] = []
        self._settled: list[_Row | None] = []
        self._next = 0

    @override
    def __next__(self) -> KnownFile:
        if self._next >= len(self._rows) and not self._have(1):
            raise StopIteration
        row = self._rows[self._next]
        self._next += 1
        return KnownFile._make(row)

    def peek(self) -> KnownFile | None:
        """What comes next; None at the end."""
        return KnownFile._make(self._rows[self._next]) if self._have(1) else None

    def pass_over(self, found: list[Any]) -> int | None:
        """Goes on behind just what a walk found, if nothing of that need be read again; how many
        photos that are, or None.

        Two lists are compared, and next to nothing is done for each file: nearly all of a library
        is unchanged, whenever it is looked at.

        :param found: Among others (path, size, mtime_ns, kind, the photo's path or None) of each
            photo, film and RAW.
        """
        self._have(len(found) + 1)  # what comes behind them may be of the last one's path, too
        end = self._next + len(found)
        if self._settled[self._next : end] != found:
            return None
        if end < len(self._rows) and self._rows[end][0] == found[-1][0]:
            return None
        self._next = end
        return [one[3] for one in found].count(_PHOTO)

    def _have(self, count: int) -> bool:
        """Whether so many are left; has them at hand."""
        while len(self._rows) - self._next < count:
            more = next(self._chunks, None)
            if more is None:
                return False
            self._rows = self._rows[self._next :] + more
            self._settled = self._settled[self._next :]
            self._settled += [
                row[:3] + _ALONE if row[3:10] == _SETTLED else _settled_extra(row) for row in more
            ]
            self._next = 0
        return True


def _settled_extra(row: _Row) -> _Row | None:
    """What a walk says of a film or a RAW as it is known; None for anything else."""
    if row[3] not in ("video", "raw") or row[4]:
        return None
    return (*row[:4], row[9] or None)


def stream(db: Database, root: Path, model: TextEncoder | None = None) -> Known:
    """Every file known below `root`, in the order of their paths' bytes, in constant memory.

    A walk that sorts folders by name + separator yields the same order, so that the two can be
    merged. Between two chunks no statement is open: the caller may write, what it writes before
    the place where the stream is does not show.
    """
    first = os.fsencode(root / "x")[:-1]
    end = first[:-1] + bytes([first[-1] + 1])
    select = _select(db, _BELOW, model)
    # Names that are no text are stored as bytes, which SQLite orders behind all text.
    texts = _chunks(db, select, (first, end), text=True)
    bytes_ = _chunks(db, select, (first, end))
    one = next(bytes_, None)
    if one is None:
        return Known(texts)
    every = merge(_each(texts), chain(one, _each(bytes_)), key=_order)
    return Known(iter(lambda: list(islice(every, _CHUNK)) or None, None))


def those_at(db: Database, paths: Iterable[str], model: TextEncoder | None = None) -> Known:
    """What is known of the files at some paths, in the order of `stream`."""
    at, (one_at, bound) = _select(db, _AT, model)[0], _select(db, "path = :path", model)
    rest = iter(sorted(paths, key=os.fsencode))

    def chunks() -> Iterator[list[_Row]]:
        while chunk := [to_column(path) for path in islice(rest, _CHUNK // 2)]:
            texts = as_json(one for one in chunk if isinstance(one, str))
            rows = db.execute(at, bound | {"paths": texts}).fetchall()
            for path in (one for one in chunk if isinstance(one, bytes)):  # which JSON can't hold
                found = db.execute(one_at, bound | {"path": path})
                rows += [(os.fsdecode(row[0]), *row[1:]) for row in found]
            if rows:
                yield sorted(rows, key=_order)

    return Known(chunks())


def places_key(paths: Iterable[str]) -> str:
    """What is the same of the same paths, whatever bytes they are of."""
    return ",".join(sorted(os.fsencode(path).hex().upper() for path in paths))


def _select(db: Database, which: str, model: TextEncoder | None) -> tuple[str, dict[str, Any]]:
    """The statement, and what it is bound to.

    Tables without a row are left out. And nearly always all photos are encoded, have today's
    hashes and are described, which is soon found out; then a million files need not be asked.
    """

    def some(select: str) -> bool:
        return bool(db.execute(f"SELECT EXISTS ({select})").fetchone()[0])

    others = (
        select
        for table, select in _OTHERS.items()
        if some(f"SELECT 1 FROM {table} WHERE rowid > 0")
    )
    every = " UNION ALL ".join((_FILES, *others)).format(
        which=which,
        encoded=_encoded(db, model),
        old_hash=f"photo_id IN ({_OLD_HASHES})" if some(_OLD_HASHES) else "0",
        undescribed=_UNDESCRIBED if some("SELECT 1 FROM photos WHERE described = 0") else "''",
    )
    number = None if model is None else model_number(db, model)
    return f"{every} ORDER BY 1 LIMIT {_CHUNK}", {"model": number}


def _encoded(db: Database, model: TextEncoder | None) -> str:
    if model is None:
        return "0"
    return "1" if Embeddings(db).complete(model) else _ENCODED


def _chunks(
    db: Database,
    select: tuple[str, dict[str, Any]],
    bounds: tuple[bytes, bytes],
    *,
    text: bool = False,
) -> Iterator[list[_Row]]:
    """The files whose paths are stored as text, or else as bytes."""
    first, end = bounds
    try:
        after: Any = first.decode() if text else first
        until = end.decode() if text else end
    except UnicodeDecodeError:
        return  # what lies in a folder whose name is no text has no path that is
    statement, bound = select
    while rows := db.execute(statement, bound | {"after": after, "end": until}).fetchall():
        after = rows[-1][0]
        yield rows if text else [(os.fsdecode(row[0]), *row[1:]) for row in rows]


def _each(chunks: Iterable[list[_Row]]) -> Iterator[_Row]:
    return chain.from_iterable(chunks)


def _order(row: _Row) -> bytes:
    return os.fsencode(row[0])
