"""The catalogue's schema, as steps that are each applied once, in a transaction."""

import json
from pathlib import PurePath
from typing import Any

from sqlite_utils import Database, Migrations
from sqlite_utils.db import ForeignKey

from photoclip.catalog.version_4 import to_version_4
from photoclip.catalog.version_5 import to_version_5
from photoclip.catalog.version_6 import to_version_6
from photoclip.catalog.version_7 import to_version_7

migrations = Migrations("photoclip")

SCHEMA_VERSION = 7
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


@migrations()
def m003_models(db: Database) -> None:
    """The models that vectors are of, and recent searches."""
    _create(
        db,
        "models",
        {"model": str, "revision": str, "reference": str, "dim": int, "added_at": str},
        pk=("model", "revision"),
    )
    _create(db, "searches", {"id": int, "text": str, "searched_at": str}, pk="id")
    # With the photo in it the index alone tells which photos a model has encoded.
    db.execute("DROP INDEX IF EXISTS idx_embeddings_model_revision")
    db.table("embeddings").create_index(["model", "revision", "photo_id"])
    db.execute(
        "INSERT INTO models (model, revision, reference, dim, added_at) "
        "SELECT model, revision, NULL, LENGTH(vector) / 2, strftime('%Y-%m-%dT%H:%M:%S+00:00') "
        "FROM embeddings GROUP BY model, revision"
    )
    _recognise(db)


@migrations()
def m004_million(db: Database) -> None:
    """What a million photos need: counts that are kept, one number for a model, films and RAWs."""
    to_version_4(db)


@migrations()
def m005_words(db: Database) -> None:
    """What is written about photos, smart albums, and vectors of photos' parts."""
    to_version_5(db)


@migrations()
def m006_labels(db: Database) -> None:
    """Labels that learn, tags with paths, albums, a history of which any step can be undone."""
    to_version_6(db)


@migrations()
def m007_duplicates(db: Database) -> None:
    """Fingerprints of what photos look like, which are one picture, what lies in the trash."""
    to_version_7(db)


def _recognise(db: Database) -> None:
    """What opens the models of an older catalogue: a folder's model was called as the folder."""
    row = db.execute("SELECT value FROM settings WHERE key = 'model'").fetchone()
    chosen = json.loads(row[0]) if row else "builtin"
    for reference in ("builtin", chosen):
        name = PurePath(reference).name
        known = db.execute("SELECT revision FROM models WHERE model = ?", [name]).fetchall()
        if len(known) == 1:
            db.execute("UPDATE models SET reference = ? WHERE model = ?", [reference, name])


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
