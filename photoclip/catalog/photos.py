"""Photos: contents, whatever the places they lie at."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, fields
from typing import Any

from sqlite_utils import Database

from photoclip.catalog.clock import now
from photoclip.catalog.places import from_column
from photoclip.core.metadata import PhotoMetadata
from photoclip.core.photo import Photo, PhotoDetails

_METADATA = tuple(field.name for field in fields(PhotoMetadata))
_CHUNK = 500  # parameters in one statement; SQLite's oldest limit is 999
_PHOTO = """
    SELECT photos.id, files.path, photos.content_hash, photos.width, photos.height,
           photos.taken_at, MIN(files.missing), files.size
    FROM photos JOIN files ON files.photo_id = photos.id
"""


class Photos:
    """The library's photos. Those without any place left are kept, but not listed."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def add(self, content_hash: str, metadata: PhotoMetadata) -> int:
        """The id of the photo with this content; adds it where it is new."""
        columns = ", ".join(_METADATA)
        marks = ", ".join("?" for _ in _METADATA)
        self._db.execute(
            f"INSERT INTO photos (content_hash, added_at, {columns}) VALUES (?, ?, {marks}) "
            "ON CONFLICT (content_hash) DO NOTHING",
            [content_hash, now(), *asdict(metadata).values()],
        )
        row = self._db.execute("SELECT id FROM photos WHERE content_hash = ?", [content_hash])
        return int(row.fetchone()[0])

    def with_hashes(self, hashes: Iterable[str]) -> dict[str, int]:
        """The ids of the photos with these contents, by content hash."""
        found: dict[str, int] = {}
        for chunk in _chunks(list(hashes)):
            rows = self._db.execute(
                f"SELECT content_hash, id FROM photos WHERE content_hash IN ({_marks(chunk)})",
                chunk,
            )
            found.update(rows)
        return found

    def get(self, ids: Sequence[int]) -> dict[int, Photo]:
        """The photos with these ids that have a place, by id."""
        found: dict[int, Photo] = {}
        for chunk in _chunks(ids):
            rows = self._db.execute(
                f"{_PHOTO} WHERE photos.id IN ({_marks(chunk)}) GROUP BY photos.id", chunk
            )
            found.update((row[0], _photo(row)) for row in rows)
        return found

    def all(self, folder_id: int | None = None) -> tuple[Photo, ...]:
        """The photos of the library or of one folder, newest first."""
        where = "" if folder_id is None else "WHERE files.folder_id = ?"
        rows = self._db.execute(
            f"{_PHOTO} {where} GROUP BY photos.id "
            "ORDER BY COALESCE(photos.taken_at, photos.added_at) DESC, files.path",
            [] if folder_id is None else [folder_id],
        )
        return tuple(_photo(row) for row in rows)

    def tagged(self, name: str) -> tuple[Photo, ...]:
        """The photos with a tag, newest first."""
        rows = self._db.execute(
            f"{_PHOTO} JOIN photo_tags ON photo_tags.photo_id = photos.id "
            "JOIN tags ON tags.id = photo_tags.tag_id WHERE tags.name = ? COLLATE NOCASE "
            "GROUP BY photos.id ORDER BY COALESCE(photos.taken_at, photos.added_at) DESC",
            [name],
        )
        return tuple(_photo(row) for row in rows)

    def count(self) -> int:
        """How many photos have a place."""
        row = self._db.execute("SELECT COUNT(DISTINCT photo_id) FROM files").fetchone()
        return int(row[0])

    def details(self, photo_id: int) -> PhotoDetails | None:
        """Everything known about one photo, or None where it is gone."""
        row = self._db.execute(
            f"{_PHOTO} WHERE photos.id = ? GROUP BY photos.id", [photo_id]
        ).fetchone()
        if row is None:
            return None
        columns = ", ".join(_METADATA)
        values = self._db.execute(f"SELECT {columns} FROM photos WHERE id = ?", [photo_id])
        metadata = PhotoMetadata(*values.fetchone())
        places = self._db.execute(
            "SELECT path FROM files WHERE photo_id = ? ORDER BY missing, path", [photo_id]
        )
        tags = self._db.execute(
            "SELECT name FROM tags JOIN photo_tags ON photo_tags.tag_id = tags.id "
            "WHERE photo_id = ? ORDER BY name COLLATE NOCASE",
            [photo_id],
        )
        return PhotoDetails(
            photo=_photo(row),
            metadata=metadata,
            size=row[7],
            places=tuple(from_column(place[0]) for place in places),
            tags=tuple(tag[0] for tag in tags),
        )


def _photo(row: Sequence[Any]) -> Photo:
    photo_id, path, content_hash, width, height, taken_at, missing, _ = row
    return Photo(
        id=photo_id,
        path=from_column(path),
        content_hash=content_hash,
        width=width,
        height=height,
        taken_at=taken_at,
        missing=bool(missing),
    )


def _chunks(items: Sequence[Any]) -> Iterable[list[Any]]:
    return (list(items[start : start + _CHUNK]) for start in range(0, len(items), _CHUNK))


def _marks(items: Sequence[Any]) -> str:
    return ", ".join("?" for _ in items)
