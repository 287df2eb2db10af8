"""What can be filtered by, with counts: for completion while typing, and for chips.

All values of a kind are counted once and kept until the library changes. What takes long to count,
the cameras of a million photos, is not counted again for a while: a number that is a few seconds
old does no harm, and indexing changes the library all the time.
"""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from sqlite_utils import Database

from photoclip.catalog.kinds import kind_of
from photoclip.catalog.places import from_column
from photoclip.catalog.wording import folded

Facet = Literal["tag", "keyword", "label", "album", "folder", "camera", "lens", "type", "year"]

Value = tuple[str, int]
"""What to type, and how many photos have it (of folders: files in them; -1: not known, as of smart
albums)."""

_COUNTED: dict[str, str] = {
    "tag": "SELECT name, COUNT(*) FROM photo_tags JOIN tags ON tags.id = tag_id {of} "
    "GROUP BY tag_id",
    "keyword": "SELECT name, COUNT(*) FROM said_tags JOIN tags ON tags.id = tag_id {of} "
    "GROUP BY tag_id",
    "label": "SELECT name, COUNT(photo_id) FROM labels LEFT JOIN decisions "
    "ON label_id = labels.id AND accepted = 1 {of} WHERE removed = 0 GROUP BY labels.id",
    "album": "SELECT name, -1 FROM smart_albums WHERE current = 1 UNION ALL "
    "SELECT name, (SELECT COUNT(*) FROM album_photos WHERE album_id = albums.id "
    "AND photo_id NOT IN (SELECT id FROM photos WHERE listed = 0)) FROM albums WHERE removed = 0",
    "camera": "SELECT camera, COUNT(*) FROM photos {photos} camera IS NOT NULL GROUP BY camera",
    "lens": "SELECT lens, COUNT(*) FROM photos {photos} lens IS NOT NULL GROUP BY lens",
    "type": "SELECT format, COUNT(*) FROM photos {photos} format IS NOT NULL GROUP BY format",
    "year": "SELECT SUBSTR(taken_at, 1, 4), COUNT(*) FROM photos {photos} taken_at IS NOT NULL "
    "GROUP BY 1",
}
_EVERY = {"of": "", "photos": "WHERE"}
_UNLISTED = {
    "of": "AND photo_id IN (SELECT id FROM photos WHERE listed = 0)",
    "photos": "INDEXED BY idx_photos_unlisted WHERE listed = 0 AND",
}
"""Counting all by an index and taking off the few that are not listed is ten times as fast as
looking at each photo."""

_DIRECTORIES = (
    "SELECT directories.path, COUNT(*), folders.path FROM files "
    "JOIN directories ON directories.id = directory_id "
    "JOIN folders ON folders.id = directories.folder_id GROUP BY directory_id"
)


_LONG_S = 0.03
_REST = 100
"""Counting takes at most one part in so many of the time, as soon as it takes long at all."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """Values of a kind with what they are found by, as they were at a state of the library."""

    state: int
    until: float
    """When they may be counted again (`time.monotonic`)."""
    values: list[tuple[str, Value]]


class Facets:
    """The values of each kind that photos of the library have."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._kept: dict[str, _Kept] = {}

    def values(self, facet: Facet, prefix: str = "", limit: int = 20) -> tuple[Value, ...]:
        """Values any word of which begins with `prefix`, in any case and with or without accents.

        Those that begin with it themselves come first, then by count.
        """
        wanted = _findable(prefix)
        fitting = [
            (not plain.startswith(wanted), -value[1], plain, value)
            for plain, value in self._all(facet)
            if plain.startswith(wanted) or f" {wanted}" in plain
        ]
        return tuple(value for *_, value in sorted(fitting)[:limit])

    def _all(self, facet: str) -> list[tuple[str, Value]]:
        """Every value and what it is found by, of the library as it is now."""
        state, now = self._state(), time.monotonic()
        kept = self._kept.get(facet)
        if kept is None or (kept.state != state and now >= kept.until):
            started = time.thread_time()
            counted = self._folders() if facet == "folder" else self._counted(facet)
            values = [(_findable(text), (text, count)) for text, count in counted]
            took = time.thread_time() - started
            rest = _REST * took if took > _LONG_S else 0.0
            kept = self._kept[facet] = _Kept(state, now + rest, values)
        return kept.values

    def _state(self) -> int:
        """A number that is another one after every change, by this connection or another."""
        (elsewhere,) = self._db.execute("PRAGMA data_version").fetchone()
        return int(elsewhere) << 40 | self._db.conn.total_changes

    def _counted(self, facet: str) -> list[Value]:
        counts = dict(self._db.execute(_COUNTED[facet].format(**_EVERY)).fetchall())
        if facet != "album":
            hidden = self._db.execute(_COUNTED[facet].format(**_UNLISTED)).fetchall()
            counts |= {text: counts[text] - count for text, count in hidden}
        if facet == "type":
            return _by_kind(counts)
        # A label that no photo has can be asked for all the same.
        return [(text, count) for text, count in counts.items() if count or facet == "label"]

    def _folders(self) -> list[Value]:
        """The directories' names from the library's folder on, each with all that lies below."""
        counts: dict[str, int] = {}
        for path, count, root in self._db.execute(_DIRECTORIES):
            directory, top = from_column(path), from_column(root)
            names = [top.name or str(top), *directory.relative_to(top).parts]
            for depth in range(len(names)):
                name = "/".join(names[: depth + 1])
                counts[name] = counts.get(name, 0) + count
        return list(counts.items())


def _by_kind(formats: Mapping[str, int]) -> list[Value]:
    kinds: dict[str, int] = {}
    for name, count in formats.items():
        if name and count:
            kinds[kind_of(name)] = kinds.get(kind_of(name), 0) + count
    return list(kinds.items())


def _findable(text: str) -> str:
    """A value as it is compared: each word after a blank."""
    return " ".join("".join(c if c.isalnum() else f" {c} " for c in folded(text)).split())
