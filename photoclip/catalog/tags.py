"""The library's tags, with how many photos have each."""

import time
from collections.abc import Iterable
from dataclasses import dataclass

from sqlite_utils import Database

from photoclip.catalog.idsets import MEMBERS, as_json, ids_of
from photoclip.catalog.wording import folded
from photoclip.core.tags import SEPARATOR, Tag
from photoclip.core.vectors import Ids

_LONG_S = 0.03
_REST = 100
"""Counting takes at most one part in so many of the time, while somebody types."""

_LISTED = "photo_id NOT IN (SELECT id FROM photos WHERE listed = 0)"


@dataclass(frozen=True, slots=True)
class _Kept:
    """Tags as they were at a state of the library."""

    state: int
    until: float
    """As long as this they are good enough for whoever types (`time.monotonic`)."""
    tags: tuple[Tag, ...]


class Tags:
    """Tags by their paths. What lies below a tag counts for it, too."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._kept: _Kept | None = None

    def all(self) -> tuple[Tag, ...]:
        """Every tag that a photo has, or one below it; by path."""
        state = self._state()
        if self._kept is None or self._kept.state != state:
            started = time.thread_time()
            tags = self._counted()
            took = time.thread_time() - started
            rest = _REST * took if took > _LONG_S else 0.0
            self._kept = _Kept(state, time.monotonic() + rest, tags)
        return self._kept.tags

    def complete(self, prefix: str, limit: int = 20) -> tuple[Tag, ...]:
        """Tags any name of whose paths begins with what was typed, in any case, accents or none.

        Those whose own name or whole path does come first, then those of most photos.
        """
        wanted = folded(prefix).strip()
        found = []
        for tag in self._recent():
            path = folded(tag.path)
            if path.startswith(wanted) or folded(tag.name).startswith(wanted):
                found.append((0, -tag.photos_below, path, tag))
            elif any(before + wanted in path for before in (" ", SEPARATOR, "-", "(")):
                found.append((1, -tag.photos_below, path, tag))
        return tuple(tag for *_, tag in sorted(found, key=lambda one: one[:3])[:limit])

    def of(self, photo_ids: Iterable[int]) -> dict[str, int]:
        """How many of the photos have each tag, by path; of those that any has."""
        rows = self._db.execute(
            "SELECT name, COUNT(*) FROM photo_tags JOIN tags ON tags.id = tag_id "
            f"WHERE photo_id IN {MEMBERS} GROUP BY tag_id ORDER BY name COLLATE NOCASE",
            [as_json(photo_ids)],
        )
        return dict(rows.fetchall())

    def photos(self, path: str, among: Iterable[int] | None = None) -> Ids:
        """Sorted ids (n,) of the photos, or of those `among` them, that have this very tag and not
        only one below it."""
        only, members = ("", []) if among is None else (f"AND photo_id IN {MEMBERS}", [among])
        return ids_of(
            self._db,
            "SELECT photo_id FROM photo_tags WHERE tag_id = "
            f"(SELECT id FROM tags WHERE name = ? COLLATE NOCASE) {only} ORDER BY photo_id",
            [path, *map(as_json, members)],
        )

    def _counted(self) -> tuple[Tag, ...]:
        rows = self._db.execute("SELECT id, name, colour FROM tags").fetchall()
        rows.sort(key=lambda row: [folded(part) for part in row[1].split(SEPARATOR)])
        own = self._counts()
        below = self._below(rows, own)
        tags = (
            Tag(number, path, own.get(number, 0), below[number], colour)
            for number, path, colour in rows
        )
        return tuple(tag for tag in tags if tag.photos_below)

    def _recent(self) -> tuple[Tag, ...]:
        """All tags, perhaps with counts of a few seconds ago, where counting takes long."""
        kept = self._kept
        return kept.tags if kept and time.monotonic() < kept.until else self.all()

    def _state(self) -> int:
        """A number that is another one after every change, by this connection or another."""
        (elsewhere,) = self._db.execute("PRAGMA data_version").fetchone()
        return int(elsewhere) << 40 | self._db.conn.total_changes

    def _counts(self) -> dict[int, int]:
        """Counting all by an index, and taking off what is not listed, is the fastest way."""
        counts = dict(
            self._db.execute("SELECT tag_id, COUNT(*) FROM photo_tags GROUP BY tag_id").fetchall()
        )
        hidden = self._db.execute(
            "SELECT tag_id, COUNT(*) FROM photo_tags "
            "WHERE photo_id IN (SELECT id FROM photos WHERE listed = 0) GROUP BY tag_id"
        ).fetchall()
        return counts | {tag: counts[tag] - count for tag, count in hidden}

    def _below(self, rows: Iterable[tuple[int, str, str]], own: dict[int, int]) -> dict[int, int]:
        """How many photos have each tag or one below it; each photo once."""
        within: dict[str, list[int]] = {}
        for number, path, _ in rows:
            names = folded(path).split(SEPARATOR)
            for depth in range(1, len(names) + 1):
                within.setdefault(SEPARATOR.join(names[:depth]), []).append(number)
        return {
            number: self._count([one for one in within[folded(path)] if own.get(one)], own)
            for number, path, _ in rows
        }

    def _count(self, tags: list[int], own: dict[int, int]) -> int:
        if len(tags) < 2:
            return own[tags[0]] if tags else 0
        row = self._db.execute(
            "SELECT COUNT(DISTINCT photo_id) FROM photo_tags "
            f"WHERE tag_id IN {MEMBERS} AND {_LISTED}",
            [as_json(tags)],
        )
        return int(row.fetchone()[0])
