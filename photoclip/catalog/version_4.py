"""Version 4 of the schema: what a library of a million photos needs.

Counts are kept by triggers, because counting takes a second at a million and is wanted at each
refresh. A model's vectors are keyed by a number, and each has a number of its own that is never
given twice, by which a cache of them knows what came after it.
"""

import json
import secrets
from itertools import groupby
from typing import Any

from sqlite_utils import Database

from photoclip.catalog.idsets import packed

IDENTITY = "identity"
"""The setting that tells one catalogue from another, so that caches of the two never mix."""

_COLUMNS = (
    "ALTER TABLE folders ADD COLUMN mount TEXT",
    "ALTER TABLE folders ADD COLUMN offline INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE folders ADD COLUMN photos INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE photos ADD COLUMN listed INTEGER NOT NULL DEFAULT 0",
)

_TABLES = (
    # Mount points seen below a folder: what lies there may be offline while the folder is not.
    """CREATE TABLE mounts (
        path TEXT PRIMARY KEY,
        folder_id INTEGER NOT NULL REFERENCES folders(id) ON DELETE CASCADE,
        offline INTEGER NOT NULL DEFAULT 0)""",
    # `belongs_to` is the place of the photo it is beside, which may be stored later than this.
    """CREATE TABLE extras (
        path TEXT PRIMARY KEY,
        folder_id INTEGER NOT NULL REFERENCES folders(id) ON DELETE CASCADE,
        kind TEXT NOT NULL,
        photo_id INTEGER REFERENCES photos(id) ON DELETE SET NULL,
        belongs_to TEXT,
        size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL,
        missing INTEGER NOT NULL DEFAULT 0)""",
    "CREATE TABLE counts (name TEXT PRIMARY KEY, value INTEGER NOT NULL)",
)

_MODELS = (
    """CREATE TABLE models_4 (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        model TEXT NOT NULL,
        revision TEXT NOT NULL,
        reference TEXT,
        dim INTEGER NOT NULL,
        added_at TEXT,
        vectors INTEGER NOT NULL DEFAULT 0,
        dropped INTEGER NOT NULL DEFAULT 0)""",
    """INSERT INTO models_4 (model, revision, reference, dim, added_at)
        SELECT model, revision, reference, dim, added_at FROM models ORDER BY rowid""",
    "DROP TABLE models",
    "ALTER TABLE models_4 RENAME TO models",
    "CREATE UNIQUE INDEX idx_models_key ON models (model, revision)",
    """CREATE TABLE embeddings_4 (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        model_id INTEGER NOT NULL REFERENCES models(id) ON DELETE CASCADE,
        photo_id INTEGER NOT NULL REFERENCES photos(id) ON DELETE CASCADE,
        vector BLOB NOT NULL)""",
    """INSERT INTO embeddings_4 (model_id, photo_id, vector)
        SELECT models.id, photo_id, vector FROM embeddings
        JOIN models USING (model, revision) ORDER BY embeddings.rowid""",
    "DROP TABLE embeddings",
    "ALTER TABLE embeddings_4 RENAME TO embeddings",
    "CREATE UNIQUE INDEX idx_embeddings_key ON embeddings (photo_id, model_id)",
    "CREATE INDEX idx_embeddings_model ON embeddings (model_id)",  # each entry ends with its id
)

_INDICES = (
    "DROP INDEX IF EXISTS idx_files_folder_id",
    "CREATE INDEX idx_files_folder_photo ON files (folder_id, photo_id)",
    "CREATE INDEX idx_extras_photo ON extras (photo_id)",
    "CREATE INDEX idx_extras_folder ON extras (folder_id)",
    "CREATE INDEX idx_extras_belongs_to ON extras (belongs_to)",
    "CREATE INDEX idx_mounts_folder ON mounts (folder_id)",
    "CREATE INDEX idx_journal_undone ON journal (undone)",
    # The primary keys begin with these columns.
    "DROP INDEX IF EXISTS idx_photo_tags_photo_id",
    "DROP INDEX IF EXISTS idx_decisions_label_id",
    # Only what is listed, in the order of every list: newest first.
    "CREATE INDEX idx_photos_newest ON photos (COALESCE(taken_at, added_at) DESC, id) "
    "WHERE listed = 1",
    # These two are all but empty: what is not listed, and what has the hash of an older version.
    "CREATE INDEX idx_photos_unlisted ON photos (id) WHERE listed = 0",
    "CREATE INDEX idx_photos_old_hash ON photos (id) WHERE SUBSTR(content_hash, 1, 2) <> '2-'",
)

_COUNTS = (
    "UPDATE photos SET listed = 1 WHERE id IN (SELECT photo_id FROM files)",
    "UPDATE folders SET photos = "
    "(SELECT COUNT(DISTINCT photo_id) FROM files WHERE folder_id = folders.id)",
    "UPDATE models SET vectors = (SELECT COUNT(*) FROM embeddings WHERE model_id = models.id)",
    "INSERT INTO counts (name, value) SELECT 'photos', COUNT(*) FROM photos WHERE listed = 1",
)

_ANOTHER_FILE = (
    "EXISTS (SELECT 1 FROM files AS other WHERE other.folder_id = {row}.folder_id "
    "AND other.photo_id = {row}.photo_id AND other.id <> {row}.id)"
)
_ENTERS = (
    "UPDATE photos SET listed = 1 WHERE id = new.photo_id AND listed = 0; "
    "UPDATE folders SET photos = photos + 1 WHERE id = new.folder_id AND NOT "
    + _ANOTHER_FILE.format(row="new")
    + ";"
)
_LEAVES = (
    "UPDATE photos SET listed = 0 WHERE id = old.photo_id AND NOT EXISTS "
    "(SELECT 1 FROM files WHERE photo_id = old.photo_id); "
    "UPDATE folders SET photos = photos - 1 WHERE id = old.folder_id AND NOT "
    + _ANOTHER_FILE.format(row="old")
    + ";"
)

_TRIGGERS = (
    f"CREATE TRIGGER files_enter AFTER INSERT ON files BEGIN {_ENTERS} END",
    f"CREATE TRIGGER files_leave AFTER DELETE ON files BEGIN {_LEAVES} END",
    "CREATE TRIGGER files_change AFTER UPDATE OF photo_id, folder_id ON files "
    "WHEN old.photo_id <> new.photo_id OR old.folder_id <> new.folder_id "
    f"BEGIN {_LEAVES} {_ENTERS} END",
    "CREATE TRIGGER photos_listed AFTER UPDATE OF listed ON photos "
    "WHEN old.listed <> new.listed BEGIN "
    "UPDATE counts SET value = value + new.listed - old.listed WHERE name = 'photos'; END",
    "CREATE TRIGGER photos_leave AFTER DELETE ON photos WHEN old.listed = 1 BEGIN "
    "UPDATE counts SET value = value - 1 WHERE name = 'photos'; END",
    "CREATE TRIGGER embeddings_enter AFTER INSERT ON embeddings BEGIN "
    "UPDATE models SET vectors = vectors + 1 WHERE id = new.model_id; END",
    "CREATE TRIGGER embeddings_leave AFTER DELETE ON embeddings BEGIN "
    "UPDATE models SET vectors = vectors - 1, dropped = dropped + 1 WHERE id = old.model_id; END",
)


def to_version_4(db: Database) -> None:
    """Bring a catalogue of version 3 to version 4, in the transaction that is under way."""
    for statement in (*_COLUMNS, *_TABLES, *_MODELS, *_INDICES, *_COUNTS, *_TRIGGERS):
        db.execute(statement)
    db.execute(
        "INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)",
        [IDENTITY, json.dumps(secrets.token_hex(16))],
    )
    _pack_journal(db)


def _pack_journal(db: Database) -> None:
    """One group of photos for each change, where there was one change for each photo."""
    rows = db.execute("SELECT id, changes, inverse FROM journal").fetchall()
    for number, changes, inverse in rows:
        db.execute(
            "UPDATE journal SET changes = ?, inverse = ? WHERE id = ?",
            [_grouped(json.loads(changes)), _grouped(json.loads(inverse)), number],
        )


def _grouped(changes: list[list[Any]]) -> str:
    """Changes as version 4 writes them: [kind, ids of photos, what else there is to say…]."""
    plain = [
        (kind, *(value for name, value in values.items() if name != "photo_id"))
        for kind, values in changes
    ]
    ids = [values.get("photo_id") for _, values in changes]
    grouped = []
    for what, members in groupby(zip(plain, ids, strict=True), key=lambda pair: pair[0]):
        photo_ids = [photo_id for _, photo_id in members if photo_id is not None]
        grouped.append([what[0], packed(photo_ids), *what[1:]])
    return json.dumps(grouped)
