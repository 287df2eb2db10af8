"""The library's tags, with how many photos have each."""

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from photoclip.catalog.idsets import MEMBERS, as_json, ids_of
from photoclip.catalog.tag_counts import TagCounts
from photoclip.catalog.wording import folded
from photoclip.core.tags import SEPARATOR, Tag
from photoclip.core.vectors import Ids

_LONG_S = 0.03
_REST = 100
"""Counting takes at most one part in so many of the time, while somebody types."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """Tags as they were at a state of their counts."""

    state: int
    until: float
    """As long as this they are good enough for whoever types (`time.monotonic`)."""
    tags: tuple[Tag, ...]


class Tags:
    """Tags by their paths. What lies below a tag counts for it, too."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._counts = TagCounts(db)
        self._kept: _Kept | None = None

    def all(self) -> tuple[Tag, ...]:
        """Every tag that a photo has, or one below it; by path."""
        started = time.thread_time()
        self._counts.catch_up()
        state = self._counts.state
        if self._kept is None or self._kept.state != state:
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
        own = self._counts.own
        below = self._counts.together(_within(rows))
        tags = (
            Tag(number, path, own.get(number, 0), count, colour)
            for (number, path, colour), count in zip(rows, below, strict=True)
        )
        return tuple(tag for tag in tags if tag.photos_below)

    def _recent(self) -> tuple[Tag, ...]:
        """All tags, perhaps with counts of a few seconds ago, where counting takes long."""
        kept = self._kept
        return kept.tags if kept and time.monotonic() < kept.until else self.all()


def _within(rows: Sequence[tuple[int, str, str]]) -> Iterator[tuple[int, ...]]:
    """Each tag with those below it, by their numbers, in order."""
    found: dict[str, list[int]] = {}
    paths = [folded(path) for _, path, _ in rows]
    for (number, _, _), path in zip(rows, paths, strict=True):
        names = path.split(SEPARATOR)
        for depth in range(1, len(names) + 1):
            found.setdefault(SEPARATOR.join(names[:depth]), []).append(number)
    return (tuple(sorted(found[path])) for path in paths)
