"""The catalogue's schema, as steps that are each applied once, in a transaction."""

from typing import Any

from sqlite_utils import Database, Migrations
from sqlite_utils.db import ForeignKey

migrations = Migrations("photoclip")

SCHEMA_VERSION = 2
"""The number of the last migration, kept in `PRAGMA user_version`: by it an older program
recognises a newer catalogue."""


@migrations()
def m001_photos(db: Database) -> None:
    """Folders, photos (known by content), their files (places), what was skipped, vectors."""
    _create(db, "folders", {"id": int, "path": str, "added_at": str}, pk="id", unique=("path",))
    _create(
        db,
        "photos",
        {
            "id": int,
            "content_hash": str,
            "format": str,
            "width": int,
            "height": int,
            "orientation": int,
            "taken_at": str,
            "camera": str,
            "lens": str,
            "f_number": float,
            "exposure_time_s": float,
            "iso": int,
            "focal_length_mm": float,
            "latitude": float,
            "longitude": float,
            "added_at": str,
        },
        pk="id",
        unique=("content_hash",),
    )
    _create(
        db,
        "files",
        {
            "id": int,
            "photo_id": int,
            "folder_id": int,
            "path": str,
            "size": int,
            "mtime_ns": int,
            "missing": int,
        },
        pk="id",
        unique=("path",),
        references={"photo_id": "photos", "folder_id": "folders"},
        defaults={"missing": 0},
    )
    _create(
        db,
        "skipped",
        {"path": str, "folder_id": int, "size": int, "mtime_ns": int, "reason": str},
        pk="path",
        references={"folder_id": "folders"},
    )
    _create(
        db,
        "embeddings",
        {"photo_id": int, "model": str, "revision": str, "vector": bytes},
        pk=("photo_id", "model", "revision"),
        references={"photo_id": "photos"},
    )
    db.table("embeddings").create_index(["model", "revision"])


@migrations()
def m002_words(db: Database) -> None:
    """Past queries, tags, labels with the user's answers, the journal, settings."""
    _create(
        db,
        "query_embeddings",
        {"model": str, "revision": str, "text": str, "vector": bytes},
        pk=("model", "revision", "text"),
    )
    _create(db, "tags", {"id": int, "name": str}, pk="id")
    db.execute("CREATE UNIQUE INDEX idx_tags_name ON tags (name COLLATE NOCASE)")
    _create(
        db,
        "photo_tags",
        {"photo_id": int, "tag_id": int, "source": str, "added_at": str},
        pk=("photo_id", "tag_id"),
        references={"photo_id": "photos", "tag_id": "tags"},
    )
    _create(
        db,
        "labels",
        {
            "id": int,
            "name": str,
            "prompts": str,
            "threshold": float,
            "added_at": str,
            "removed": int,
        },
        pk="id",
        defaults={"removed": 0},
    )
    db.execute("CREATE UNIQUE INDEX idx_labels_name ON labels (name COLLATE NOCASE)")
    _create(
        db,
        "decisions",
        {"label_id": int, "photo_id": int, "accepted": int, "decided_at": str},
        pk=("label_id", "photo_id"),
        references={"label_id": "labels", "photo_id": "photos"},
    )
    _create(
        db,
        "journal",
        {"id": int, "at": str, "summary": str, "changes": str, "inverse": str, "undone": int},
        pk="id",
        defaults={"undone": 0},
    )
    _create(db, "settings", {"key": str, "value": str}, pk="key")


def _create(  # noqa: PLR0913  # keyword-only, and each call reads like the table
    db: Database,
    name: str,
    columns: dict[str, Any],
    *,
    pk: str | tuple[str, ...],
    unique: tuple[str, ...] = (),
    references: dict[str, str] | None = None,
    defaults: dict[str, Any] | None = None,
) -> None:
    """A table; `references` are foreign keys that delete along, each with an index."""
    references = references or {}
    keys = [
        ForeignKey(name, column, other, "id", on_delete="CASCADE")
        for column, other in references.items()
    ]
    table = db.table(name).create(columns, pk=pk, foreign_keys=keys, defaults=defaults or {})
    for column in unique:
        table.create_index([column], unique=True)
    for column in references:
        table.create_index([column])
