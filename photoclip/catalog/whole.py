"""Everything that is known of photos, many at a time: for whoever wants all of it elsewhere."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from photoclip.catalog.idsets import MEMBERS, as_json
from photoclip.catalog.places import from_column

FACTS = (
    "content_hash", "format", "width", "height", "taken_at", "camera", "lens", "f_number",
    "exposure_time_s", "iso", "focal_length_mm", "latitude", "longitude", "title", "caption",
    "rating", "flag", "added_at",
)  # fmt: skip
"""The columns of a photo; title, caption, stars and flag as they count, whoever gave them."""


@dataclass(frozen=True, slots=True)
class WholePhoto:
    """A photo with all that was said about it."""

    facts: Mapping[str, Any]
    """By the names of `FACTS`."""
    places: tuple[Path, ...] = ()
    size: int = 0
    """Bytes of the first of its files."""
    missing: bool = False
    """All its files are gone."""
    tags: tuple[tuple[str, str], ...] = ()
    """Paths of tags, each with who put it there; see `PhotoTag`."""
    albums: tuple[str, ...] = ()
    accepted: tuple[str, ...] = ()
    rejected: tuple[str, ...] = ()


@dataclass(slots=True)
class _Found:
    """What is found of one photo, table by table."""

    places: list[Path] = field(default_factory=list)
    size: int = 0
    missing: bool = True
    tags: list[tuple[str, str]] = field(default_factory=list)
    albums: list[str] = field(default_factory=list)
    accepted: list[str] = field(default_factory=list)
    rejected: list[str] = field(default_factory=list)


class Whole:
    """Reads photos with everything about them."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def photos(self, ids: Iterable[int]) -> tuple[WholePhoto, ...]:
        """The photos with these ids, in their order; a statement per table, however many."""
        ids = list(ids)
        members = as_json(ids)
        found: defaultdict[int, _Found] = defaultdict(_Found)
        self._read_places(members, found)
        self._read_said(members, found)
        self._read_answers(members, found)
        columns = ", ".join(FACTS)
        rows = self._db.execute(
            f"SELECT id, {columns} FROM photos WHERE id IN {MEMBERS}", [members]
        )
        facts = {row[0]: dict(zip(FACTS, row[1:], strict=True)) for row in rows}
        return tuple(_whole(facts[one], found[one]) for one in ids if one in facts)

    def hashes(self, ids: Iterable[int]) -> tuple[str, ...]:
        """The contents of photos, in the order of their ids here: what names them elsewhere."""
        ids = list(ids)
        rows = self._db.execute(
            f"SELECT id, content_hash FROM photos WHERE id IN {MEMBERS}", [as_json(ids)]
        )
        known = dict(rows.fetchall())
        return tuple(known[one] for one in ids if one in known)

    def _read_places(self, members: str, found: defaultdict[int, _Found]) -> None:
        rows = self._db.execute(
            "SELECT photo_id, path, size, missing FROM files "
            f"WHERE photo_id IN {MEMBERS} ORDER BY missing, path",
            [members],
        )
        for photo_id, path, size, missing in rows:
            photo = found[photo_id]
            photo.size = photo.size if photo.places else size
            photo.places.append(from_column(path))
            photo.missing = photo.missing and bool(missing)

    def _read_said(self, members: str, found: defaultdict[int, _Found]) -> None:
        tags = self._db.execute(
            "SELECT photo_id, name, source FROM photo_tags JOIN tags ON tags.id = tag_id "
            f"WHERE photo_id IN {MEMBERS} ORDER BY name COLLATE NOCASE",
            [members],
        )
        for photo_id, name, source in tags:
            found[photo_id].tags.append((name, source))
        albums = self._db.execute(
            "SELECT photo_id, name FROM album_photos JOIN albums ON albums.id = album_id "
            f"WHERE removed = 0 AND photo_id IN {MEMBERS} ORDER BY name COLLATE NOCASE",
            [members],
        )
        for photo_id, name in albums:
            found[photo_id].albums.append(name)

    def _read_answers(self, members: str, found: defaultdict[int, _Found]) -> None:
        rows = self._db.execute(
            "SELECT photo_id, name, accepted FROM decisions JOIN labels ON labels.id = label_id "
            f"WHERE removed = 0 AND photo_id IN {MEMBERS} ORDER BY name COLLATE NOCASE",
            [members],
        )
        for photo_id, name, accepted in rows:
            photo = found[photo_id]
            (photo.accepted if accepted else photo.rejected).append(name)


def _whole(facts: Mapping[str, Any], found: _Found) -> WholePhoto:
    return WholePhoto(
        facts,
        places=tuple(found.places),
        size=found.size,
        missing=found.missing,
        tags=tuple(found.tags),
        albums=tuple(found.albums),
        accepted=tuple(found.accepted),
        rejected=tuple(found.rejected),
    )
