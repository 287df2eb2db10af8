"""Photos: contents, whatever the places they lie at."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from sqlite_utils import Database

from photoclip.catalog import facts
from photoclip.catalog.badges import badges
from photoclip.catalog.idsets import MEMBERS, as_json, ids_of
from photoclip.catalog.models import model_number
from photoclip.catalog.offline import AWAY, SEPARATOR, any_offline
from photoclip.catalog.places import from_column
from photoclip.core.alt_text import alt_text
from photoclip.core.encoder import TextEncoder
from photoclip.core.photo import Badge, Extra, Photo, PhotoDetails
from photoclip.core.tags import PhotoTag
from photoclip.core.vectors import Ids

_SMALL_PART = 10
_PHOTO = """
    SELECT photos.id, files.path, photos.content_hash, photos.width, photos.height,
           photos.taken_at, MIN({out_of_reach}), photos.rating, photos.flag,
           photos.title, photos.caption, photos.said_alt, files.size
    FROM photos JOIN files ON files.photo_id = photos.id
"""
"""Each with the place that is best to name: one that can be reached, else one that is offline; of
one that is missing, `out_of_reach` is 2 or more."""


@dataclass(frozen=True, slots=True)
class Content:
    """What the library knows of a content."""

    photo_id: int
    orientation: int
    """With which it was shown and encoded; another one asks for both anew."""
    encoded: bool
    """Whether the model that was asked about has seen it."""


class Photos:
    """The library's photos. Those without any place left are kept, but not listed."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def contents(self, model: TextEncoder, hashes: Iterable[str]) -> dict[str, Content]:
        """What is known of these contents, by hash, for whoever is to say what must be decoded."""
        rows = self._db.execute(
            "SELECT content_hash, id, orientation, EXISTS (SELECT 1 FROM embeddings "
            "WHERE photo_id = photos.id AND model_id = ?) "
            f"FROM photos WHERE content_hash IN {MEMBERS}",
            [model_number(self._db, model), as_json(hashes)],
        )
        return {row[0]: Content(row[1], row[2], bool(row[3])) for row in rows}

    def ids(self, folder_id: int | None = None, tag: str | None = None) -> Ids:
        """Ids (n,) of the photos of the library, of a folder, or with a tag or one below it.

        Newest first.
        """
        if folder_id is not None:
            return self._in_folder(folder_id)
        if tag is not None:
            return self._newest(
                "AND id IN (SELECT photo_id FROM photo_tags WHERE tag_id IN (SELECT id FROM tags "
                "WHERE name = ?1 COLLATE NOCASE "
                "OR SUBSTR(name, 1, LENGTH(?1) + 1) = ?1 || '/' COLLATE NOCASE))",
                tag,
            )
        return self._newest()

    def last_id(self) -> int:
        """The highest id that a photo has, listed or not; 0 where there is none."""
        return int(self._db.execute("SELECT COALESCE(MAX(id), 0) FROM photos").fetchone()[0])

    def since(self, photo_id: int) -> Ids:
        """Ids (n,) of the listed photos that came after the one of this id, in order."""
        return ids_of(
            self._db, "SELECT id FROM photos WHERE id > ? AND listed = 1 ORDER BY id", [photo_id]
        )

    def newest(self, ids: Ids) -> Ids:
        """Those of the ids (n,) that are listed, newest first."""
        if len(ids) * _SMALL_PART > self.count():
            every = self.ids()
            return every[np.isin(every, ids)]
        return self._newest(f"AND id IN {MEMBERS}", as_json(ids.tolist()))

    def get(self, ids: Iterable[int]) -> dict[int, Photo]:
        """The photos with these ids that have a place, by id."""
        members = as_json(ids)
        out_of_reach, bound = self._out_of_reach()
        chosen = _PHOTO.format(out_of_reach=out_of_reach)
        rows = self._db.execute(
            f"{chosen} WHERE photos.id IN {MEMBERS} GROUP BY photos.id", [*bound, members]
        ).fetchall()
        tags: dict[int, list[str]] = {}
        for photo_id, path in self._db.execute(
            "SELECT photo_id, name FROM photo_tags JOIN tags ON tags.id = tag_id "
            f"WHERE photo_id IN {MEMBERS} ORDER BY name COLLATE NOCASE",
            [members],
        ):
            tags.setdefault(photo_id, []).append(path)
        shown = badges(self._db, members)
        return {
            row[0]: _photo(row, tuple(tags.get(row[0], ())), shown.get(row[0], frozenset()))
            for row in rows
        }

    def count(self) -> int:
        """How many photos have a place."""
        row = self._db.execute("SELECT value FROM counts WHERE name = 'photos'")
        return int(row.fetchone()[0])

    def details(self, photo_id: int) -> PhotoDetails | None:
        """Everything known about one photo, or None where it is gone."""
        out_of_reach, bound = self._out_of_reach()
        chosen = _PHOTO.format(out_of_reach=out_of_reach)
        row = self._db.execute(
            f"{chosen} WHERE photos.id = ? GROUP BY photos.id", [*bound, photo_id]
        ).fetchone()
        if row is None:
            return None
        places = self._db.execute(
            f"SELECT path FROM files WHERE photo_id = ? ORDER BY {out_of_reach}, path",
            [photo_id, *bound],
        )
        tags = self._db.execute(
            "SELECT name, source, colour FROM tags JOIN photo_tags ON photo_tags.tag_id = tags.id "
            "WHERE photo_id = ? ORDER BY name COLLATE NOCASE",
            [photo_id],
        ).fetchall()
        extras = self._db.execute(
            "SELECT path, kind, photo_id FROM extras WHERE photo_id = ? ORDER BY missing, path",
            [photo_id],
        )
        return PhotoDetails(
            photo=self.get([photo_id])[photo_id],
            metadata=facts.of(self._db, photo_id),
            size=row[-1],
            places=tuple(from_column(place[0]) for place in places),
            tags=tuple(PhotoTag(*tag) for tag in tags),
            extras=tuple(Extra(from_column(one[0]), one[1], one[2]) for one in extras),
            title=row[9],
            caption=row[10],
            albums=self._albums(photo_id),
        )

    def _out_of_reach(self) -> tuple[str, list[str]]:
        """What orders a photo's files, with its parameters: it costs little while all is there."""
        if any_offline(self._db):
            return f"2 * files.missing + {AWAY}", [SEPARATOR]
        return "2 * files.missing", []

    def _albums(self, photo_id: int) -> tuple[str, ...]:
        rows = self._db.execute(
            "SELECT name FROM albums JOIN album_photos ON album_id = id "
            "WHERE photo_id = ? AND removed = 0 ORDER BY name COLLATE NOCASE",
            [photo_id],
        )
        return tuple(row[0] for row in rows)

    def _in_folder(self, folder_id: int) -> Ids:
        """A large folder is picked from the list of all, which is in order; a small one sorted."""
        row = self._db.execute("SELECT photos FROM folders WHERE id = ?", [folder_id]).fetchone()
        large = row is not None and row[0] * _SMALL_PART > self.count()
        return self._newest(
            "AND id IN (SELECT photo_id FROM files WHERE folder_id = ?)",
            folder_id,
            hint="INDEXED BY idx_photos_newest" if large else "",
        )

    def _newest(self, which: str = "", *bound: Any, hint: str = "") -> Ids:
        return ids_of(
            self._db,
            f"SELECT id FROM photos {hint} WHERE listed = 1 {which} "
            "ORDER BY COALESCE(taken_at, added_at) DESC, id",
            bound,
        )


def _photo(row: Sequence[Any], tags: tuple[str, ...], shown: frozenset[Badge]) -> Photo:
    """A row of `_PHOTO`. An alternative text in the file may be ours, of an earlier time: it counts
    where there is nothing to make one of."""
    photo_id, path, content_hash, width, height, taken_at, out_of_reach, rating, flag = row[:9]
    title, caption, alt = row[9:12]
    return Photo(
        id=photo_id,
        path=from_column(path),
        content_hash=content_hash,
        width=width,
        height=height,
        taken_at=taken_at,
        missing=out_of_reach >= 2,
        rating=rating,
        flag=flag,
        alt=alt_text(title, caption, tags) or alt or "",
        tags=tags,
        badges=shown,
    )
