"""What the catalogue knows of the files below a folder, in the order in which a walk finds them."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from heapq import merge
from pathlib import Path
from typing import Any, Literal, NamedTuple

from sqlite_utils import Database

from photoclip.catalog.models import model_number
from photoclip.core.encoder import TextEncoder

_CHUNK = 4096


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
    photo_id: int | None = None
    """None for a file that could not be read, and for a film or RAW that is beside no photo."""
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
    """Of a sidecar: `places_key` of the photos that it is about."""

    @property
    def state(self) -> FileState:
        return FileState(self.size, self.mtime_ns)


_BELOW = "path > :after AND path < :end"
_FILES = f"""
    SELECT path, size, mtime_ns, 'photo', photo_id, missing,
           EXISTS (SELECT 1 FROM embeddings
                   WHERE embeddings.photo_id = files.photo_id AND model_id = :model),
           photo_id IN (SELECT id FROM photos INDEXED BY idx_photos_old_hash
                        WHERE SUBSTR(content_hash, 1, 2) <> '2-'), '', {{undescribed}}, ''
    FROM files WHERE {_BELOW}
    AND NOT (missing = 1 AND EXISTS (SELECT 1 FROM skipped WHERE skipped.path = files.path))
"""
_SKIPPED = f"""
    SELECT path, size, mtime_ns, 'skipped', NULL, 0, 0, 0, reason, '', ''
    FROM skipped WHERE {_BELOW}
"""
_EXTRAS = f"""
    SELECT path, size, mtime_ns, kind, photo_id, missing, 0, 0, '', '', ''
    FROM extras WHERE {_BELOW}
"""
_SIDECARS = f"""
    SELECT path, size, mtime_ns, 'sidecar', MAX(photo_id), 0, 0, 0, problem, '',
           GROUP_CONCAT(HEX(belongs_to))
    FROM sidecars WHERE {_BELOW} GROUP BY path
"""
_UNDESCRIBED = (
    "COALESCE((SELECT content_hash FROM photos WHERE id = photo_id AND described = 0), '')"
)
_EVERY = " UNION ALL ".join((_FILES, _SKIPPED, _EXTRAS, _SIDECARS))
_SELECT = f"{_EVERY} ORDER BY 1 LIMIT {_CHUNK}"


def stream(db: Database, root: Path, model: TextEncoder | None = None) -> Iterator[KnownFile]:
    """Every file known below `root`, in the order of their paths' bytes, in constant memory.

    A walk that sorts folders by name + separator yields the same order, so that the two can be
    merged. Between two chunks no statement is open: the caller may write, what it writes before
    the place where the stream is does not show.
    """
    first = os.fsencode(root / "x")[:-1]
    end = first[:-1] + bytes([first[-1] + 1])
    number = None if model is None else model_number(db, model)
    # Nearly always there are none, and then a million files need not be asked.
    some = db.execute("SELECT 1 FROM photos WHERE described = 0 LIMIT 1").fetchone()
    select = _SELECT.format(undescribed=_UNDESCRIBED if some else "''")
    # Names that are no text are stored as bytes, which SQLite orders behind all text.
    texts = _chunks(db, select, (first, end, number), text=True)
    bytes_ = _chunks(db, select, (first, end, number))
    one = next(bytes_, None)
    if one is None:
        return texts
    return merge(texts, (row for rows in ((one,), bytes_) for row in rows), key=_order)


def places_key(paths: Iterable[str]) -> str:
    """What is the same of the same paths, whatever bytes they are of."""
    return ",".join(sorted(os.fsencode(path).hex().upper() for path in paths))


def _chunks(
    db: Database, select: str, bounds: tuple[bytes, bytes, int | None], *, text: bool = False
) -> Iterator[KnownFile]:
    """The files whose paths are stored as text, or else as bytes."""
    first, end, number = bounds
    try:
        after: Any = first.decode() if text else first
        bound = {"after": after, "end": end.decode() if text else end, "model": number}
    except UnicodeDecodeError:
        return  # what lies in a folder whose name is no text has no path that is
    while rows := db.execute(select, bound).fetchall():
        if text:
            yield from map(KnownFile._make, rows)
        else:
            yield from (KnownFile(os.fsdecode(row[0]), *row[1:]) for row in rows)
        bound["after"] = rows[-1][0]


def _order(file: KnownFile) -> bytes:
    return os.fsencode(file.path)
