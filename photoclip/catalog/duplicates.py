"""Which photos may be duplicates of which, and what a person said of that."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from sqlite_utils import Database

from photoclip.catalog.database import writing
from photoclip.catalog.idsets import MEMBERS, as_json, ids_of, pairs_of
from photoclip.catalog.places import from_column, to_column
from photoclip.core.duplicates.bursts import Shot
from photoclip.core.vectors import Ids

HERE = "EXISTS (SELECT 1 FROM files WHERE photo_id = {} AND missing = 0)"

IDENTICAL = (
    "SELECT photo_id FROM files WHERE missing = 0 AND photo_id IN "
    "(SELECT photo_id FROM files GROUP BY photo_id HAVING COUNT(*) > 1) "
    "GROUP BY photo_id HAVING COUNT(*) > COALESCE("
    "(SELECT copies FROM told_apart WHERE a = photo_id AND b = photo_id), 1)"
)
"""Photos in more files that are there than a person said are wanted."""

_FOUND = f"FROM same_pictures WHERE {HERE.format('a')} AND {HERE.format('b')}"
_SAME = (
    f"{_FOUND} AND NOT EXISTS (SELECT 1 FROM told_apart WHERE told_apart.a = same_pictures.a "
    "AND told_apart.b = same_pictures.b)"
)
SAME = f"SELECT a AS photo_id {_SAME} UNION SELECT b {_SAME}"
"""Photos of which there is another that shows the same picture."""


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What is known of one file of a photo."""

    photo_id: int
    path: Path
    size: int
    mtime_ns: int
    digest: str | None


@dataclass(frozen=True, slots=True)
class PhotoFacts:
    """What a photo's duplicates may differ in."""

    format: str
    camera: str | None
    sharpness: float | None
    worded: bool
    tags: tuple[str, ...]
    albums: tuple[tuple[int, str, int], ...]
    """Number, name and the photo's place in it."""


class Duplicates:
    """Questions that are each one statement, however large the library."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def identical(self) -> list[int]:
        """Ids of the photos that lie in several files."""
        ids = ids_of(self._db, f"SELECT photo_id FROM ({IDENTICAL}) ORDER BY photo_id")
        return [int(one) for one in ids]

    def same(self, *, also_apart: bool = False) -> list[tuple[int, int]]:
        """Pairs of photos that show the same picture, and were not told apart."""
        pairs = pairs_of(self._db, f"SELECT a, b {_FOUND if also_apart else _SAME}")
        return [(int(a), int(b)) for a, b in pairs]

    def apart(self) -> list[tuple[int, int]]:
        """Pairs of photos that a person said are no duplicates."""
        pairs = pairs_of(self._db, "SELECT a, b FROM told_apart WHERE a <> b")
        return [(int(a), int(b)) for a, b in pairs]

    def dated(self) -> tuple[Ids, Ids]:
        """Ids (n,) of the listed photos with a date, and its seconds (n,), the earliest first."""
        # As one text: a million rows in one step.
        (text,) = self._db.execute(
            "SELECT GROUP_CONCAT(id || ' ' || taken_at, ',') FROM photos "
            "WHERE listed = 1 AND taken_at GLOB "
            "'[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]'"
        ).fetchone()
        pairs = [one.split(" ") for one in text.split(",")] if text else []
        ids = np.array([one[0] for one in pairs], np.int64)
        seconds = _seconds([one[1] for one in pairs])
        order = np.lexsort((ids, seconds))
        return ids[order], seconds[order]

    def here(self, photo_ids: Iterable[int]) -> set[int]:
        """Those of the photos that have a file which is not missing."""
        rows = self._db.execute(
            f"SELECT DISTINCT photo_id FROM files WHERE missing = 0 AND photo_id IN {MEMBERS}",
            [as_json(photo_ids)],
        )
        return {row[0] for row in rows}

    def undated(self) -> list[tuple[int, int, str, tuple[int, int]]]:
        """Photos without a date: (id, directory, name without extension, size), by these."""
        rows = self._db.execute(
            "SELECT photos.id, directory_id, path, width, height FROM photos "
            "JOIN files ON photo_id = photos.id "
            "WHERE taken_at IS NULL AND missing = 0 GROUP BY photos.id"
        ).fetchall()
        found = [(row[0], row[1] or 0, from_column(row[2]).stem, (row[3], row[4])) for row in rows]
        return sorted(found, key=lambda one: (one[1], len(one[2]), one[2]))

    def shots(self, photo_ids: Iterable[int]) -> dict[int, Shot]:
        """What tells shots apart."""
        rows = self._db.execute(
            "SELECT photos.id, MIN(path), taken_at, camera, width, height FROM photos "
            f"JOIN files ON photo_id = photos.id WHERE photos.id IN {MEMBERS} GROUP BY photos.id",
            [as_json(photo_ids)],
        )
        return {
            row[0]: Shot(from_column(row[1]).stem, row[2], row[3], (row[4], row[5])) for row in rows
        }

    def files(self, photo_ids: Iterable[int]) -> dict[int, list[FileFacts]]:
        """The files of photos that are not missing, by path."""
        rows = self._db.execute(
            "SELECT photo_id, path, size, mtime_ns, digest FROM files "
            f"WHERE missing = 0 AND photo_id IN {MEMBERS} ORDER BY path",
            [as_json(photo_ids)],
        )
        found: dict[int, list[FileFacts]] = {}
        for row in rows:
            one = FileFacts(row[0], from_column(row[1]), *row[2:])
            found.setdefault(one.photo_id, []).append(one)
        return found

    def facts(self, photo_ids: Sequence[int]) -> dict[int, PhotoFacts]:
        """What these photos may differ in, besides what `Photos.get` tells."""
        members = as_json(photo_ids)
        tags = self._lists(
            "SELECT photo_id, name FROM photo_tags JOIN tags ON tags.id = tag_id "
            f"WHERE photo_id IN {MEMBERS} ORDER BY name COLLATE NOCASE",
            members,
        )
        albums = self._lists(
            "SELECT photo_id, albums.id, name, place FROM album_photos "
            "JOIN albums ON albums.id = album_id "
            f"WHERE removed = 0 AND photo_id IN {MEMBERS} ORDER BY name COLLATE NOCASE",
            members,
        )
        rows = self._db.execute(
            "SELECT id, format, camera, sharpness, title IS NOT NULL OR caption IS NOT NULL "
            "FROM photos LEFT JOIN fingerprints ON photo_id = id "
            f"WHERE id IN {MEMBERS}",
            [members],
        )
        return {
            number: PhotoFacts(
                kind,
                camera,
                sharpness,
                bool(worded),
                tuple(one[0] for one in tags.get(number, ())),
                tuple((one[0], one[1], one[2]) for one in albums.get(number, ())),
            )
            for number, kind, camera, sharpness, worded in rows
        }

    def put_digests(self, told: Iterable[tuple[FileFacts, str]]) -> None:
        """Remember what files' bytes are, as long as these don't change."""
        with writing(self._db):
            self._db.conn.executemany(
                "UPDATE files SET digest = ? WHERE path = ? AND size = ? AND mtime_ns = ?",
                [(digest, to_column(f.path), f.size, f.mtime_ns) for f, digest in told],
            )

    def _lists(self, select: str, members: str) -> dict[int, list[tuple[Any, ...]]]:
        found: dict[int, list[tuple[Any, ...]]] = {}
        for row in self._db.execute(select, [members]):
            found.setdefault(row[0], []).append(tuple(row[1:]))
        return found


def _seconds(dates: list[str]) -> Ids:
    """(n,) since 1970; of a day that the calendar doesn't have, long ago and unlike all others."""
    try:
        return np.array(dates, "datetime64[s]").astype(np.int64)
    except ValueError:
        return np.array([_second(date, place) for place, date in enumerate(dates)], np.int64)


def _second(date: str, place: int) -> int:
    try:
        return int(np.datetime64(date, "s").astype(np.int64))
    except ValueError:
        return -(10**12) - 1000 * place
