"""Version 7 of the schema: what photos look like in short, which are one picture, and the trash."""

from sqlite_utils import Database

_COLUMNS = (
    # Of all bytes of the file as it was at this size and time; told when somebody wants to know.
    "ALTER TABLE files ADD COLUMN digest TEXT",
)

_TABLES = (
    # `looked`: it was compared with all others that have one. Made by `core/duplicates`.
    """CREATE TABLE fingerprints (
        photo_id INTEGER PRIMARY KEY REFERENCES photos(id) ON DELETE CASCADE,
        version INTEGER NOT NULL,
        bits BLOB NOT NULL,
        detail REAL NOT NULL,
        sharpness REAL NOT NULL,
        looked INTEGER NOT NULL DEFAULT 0)""",
    "CREATE INDEX idx_fingerprints_looked ON fingerprints (looked) WHERE looked = 0",
    # Two photos that show the same picture, of which `a` has the smaller id.
    """CREATE TABLE same_pictures (
        a INTEGER NOT NULL REFERENCES photos(id) ON DELETE CASCADE,
        b INTEGER NOT NULL REFERENCES photos(id) ON DELETE CASCADE,
        PRIMARY KEY (a, b)) WITHOUT ROWID""",
    "CREATE INDEX idx_same_pictures_b ON same_pictures (b)",
    # A person said that they are no duplicates; of a photo and itself: that so many copies of it
    # are wanted.
    """CREATE TABLE told_apart (
        a INTEGER NOT NULL REFERENCES photos(id) ON DELETE CASCADE,
        b INTEGER NOT NULL REFERENCES photos(id) ON DELETE CASCADE,
        copies INTEGER NOT NULL DEFAULT 1,
        PRIMARY KEY (a, b)) WITHOUT ROWID""",
    "CREATE INDEX idx_told_apart_b ON told_apart (b)",
    # Files that were, or are being, moved to the system's trash, one row for each. `home`: it lies
    # at its path; `landed`: where it lies else, as far as that is known; `going`: it is being moved
    # there (1) or back (-1), and the catalogue lists it still (1) or not yet (-1).
    """CREATE TABLE trashed (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        batch INTEGER NOT NULL,
        photo_id INTEGER NOT NULL REFERENCES photos(id) ON DELETE CASCADE,
        folder_id INTEGER NOT NULL,
        path TEXT NOT NULL,
        kind TEXT NOT NULL,
        belongs_to TEXT,
        size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL,
        landed TEXT,
        home INTEGER NOT NULL DEFAULT 1,
        going INTEGER NOT NULL DEFAULT 0)""",
    "CREATE INDEX idx_trashed_batch ON trashed (batch)",
    "CREATE INDEX idx_trashed_photo ON trashed (photo_id)",
    "CREATE INDEX idx_trashed_path ON trashed (path) WHERE home = 0",
    "CREATE INDEX idx_trashed_going ON trashed (going) WHERE going <> 0",
)

_NOTICED = (
    # What came in lately is listed by the day.
    "CREATE INDEX idx_photos_added ON photos (added_at) WHERE listed = 1",
    # Where photos lay whose files are gone, and which a person did not want to see any more.
    """CREATE TABLE forgotten (
        path TEXT PRIMARY KEY,
        photo_id INTEGER NOT NULL REFERENCES photos(id) ON DELETE CASCADE,
        folder_id INTEGER NOT NULL REFERENCES folders(id) ON DELETE CASCADE,
        size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL)""",
    "CREATE INDEX idx_forgotten_photo ON forgotten (photo_id)",
    "CREATE INDEX idx_forgotten_folder ON forgotten (folder_id)",
)


def to_version_7(db: Database) -> None:
    """Bring a catalogue of version 6 to version 7, in the transaction that is under way."""
    for statement in (*_COLUMNS, *_TABLES, *_NOTICED):
        db.execute(statement)
