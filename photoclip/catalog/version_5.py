"""Version 5 of the schema: what a search needs besides vectors.

What is written about photos (see `written`), what their files say of them, directories, smart
albums, and vectors of parts of photos.
"""

from itertools import count

from sqlite_utils import Database

from photoclip.catalog import written
from photoclip.catalog.wording import TOKENIZER, worded

_CHUNK = 10_000
_KEYWORD = 3
"""A field of the index of words until version 6."""

_COLUMNS = (
    "ALTER TABLE photos ADD COLUMN title TEXT",
    "ALTER TABLE photos ADD COLUMN caption TEXT",
    "ALTER TABLE photos ADD COLUMN rating INTEGER",
    # Whether its file was asked for all that the columns of this version hold.
    "ALTER TABLE photos ADD COLUMN described INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE files ADD COLUMN directory_id INTEGER REFERENCES directories(id)",
)

_TABLES = (
    """CREATE TABLE directories (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        folder_id INTEGER NOT NULL REFERENCES folders(id) ON DELETE CASCADE,
        path TEXT NOT NULL UNIQUE)""",
    "CREATE INDEX idx_directories_folder ON directories (folder_id)",
    """CREATE TABLE keywords (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        text TEXT NOT NULL)""",
    "CREATE UNIQUE INDEX idx_keywords_text ON keywords (text COLLATE NOCASE)",
    """CREATE TABLE photo_keywords (
        photo_id INTEGER NOT NULL REFERENCES photos(id) ON DELETE CASCADE,
        keyword_id INTEGER NOT NULL REFERENCES keywords(id) ON DELETE CASCADE,
        PRIMARY KEY (photo_id, keyword_id)) WITHOUT ROWID""",
    "CREATE INDEX idx_photo_keywords_keyword ON photo_keywords (keyword_id, photo_id)",
    # A row for each state that an album was ever in, so that undo has it: the first one's id is the
    # album's. One of them is current, or none where the album was removed.
    """CREATE TABLE smart_albums (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        album_id INTEGER,
        name TEXT NOT NULL,
        text TEXT NOT NULL,
        words_weight REAL NOT NULL,
        added_at TEXT NOT NULL,
        current INTEGER NOT NULL DEFAULT 0)""",
    "CREATE INDEX idx_smart_albums_album ON smart_albums (album_id)",
    # Pictures to find the like of, and what was thought of answers; of a file there is its path.
    """CREATE TABLE smart_album_photos (
        id INTEGER PRIMARY KEY,
        state_id INTEGER NOT NULL REFERENCES smart_albums(id) ON DELETE CASCADE,
        part TEXT NOT NULL,
        photo_id INTEGER REFERENCES photos(id) ON DELETE CASCADE,
        path TEXT,
        box TEXT,
        weight REAL NOT NULL DEFAULT 1)""",
    "CREATE INDEX idx_smart_album_photos_state ON smart_album_photos (state_id)",
    "CREATE INDEX idx_smart_album_photos_photo ON smart_album_photos (photo_id)",
    """CREATE TABLE tiles (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        model_id INTEGER NOT NULL REFERENCES models(id) ON DELETE CASCADE,
        photo_id INTEGER NOT NULL REFERENCES photos(id) ON DELETE CASCADE,
        tile INTEGER NOT NULL,
        vector BLOB NOT NULL)""",
    "CREATE UNIQUE INDEX idx_tiles_key ON tiles (photo_id, model_id, tile)",
    "CREATE INDEX idx_tiles_model ON tiles (model_id)",
    f'CREATE VIRTUAL TABLE words USING fts5(text, columnsize=0, tokenize="{TOKENIZER}")',
)

_INDICES = (
    "CREATE INDEX idx_files_directory ON files (directory_id, photo_id)",
    "CREATE INDEX idx_files_missing ON files (photo_id) WHERE missing = 1",
    "CREATE INDEX idx_files_not_ascii ON files (id) "
    "WHERE LENGTH(path) <> LENGTH(CAST(path AS BLOB))",
    "CREATE INDEX idx_files_size ON files (size, photo_id)",
    "DROP INDEX IF EXISTS idx_photo_tags_tag_id",
    "CREATE INDEX idx_photo_tags_tag ON photo_tags (tag_id, photo_id)",
    "CREATE INDEX idx_photos_taken ON photos (taken_at) WHERE taken_at IS NOT NULL",
    "CREATE INDEX idx_photos_camera ON photos (camera) WHERE camera IS NOT NULL",
    "CREATE INDEX idx_photos_lens ON photos (lens) WHERE lens IS NOT NULL",
    "CREATE INDEX idx_photos_iso ON photos (iso) WHERE iso IS NOT NULL",
    "CREATE INDEX idx_photos_place ON photos (latitude, longitude) WHERE latitude IS NOT NULL",
    "CREATE INDEX idx_photos_format ON photos (format)",
    "CREATE INDEX idx_photos_captioned ON photos (id) "
    "WHERE title IS NOT NULL OR caption IS NOT NULL",
    "CREATE INDEX idx_photos_rating ON photos (rating) WHERE rating IS NOT NULL",
    # All but empty as soon as the next indexing run has read what version 4 did not.
    "CREATE INDEX idx_photos_undescribed ON photos (id) WHERE described = 0",
)


def _leave(row: str, *fields: int) -> str:
    """Statements that take a row's texts out of the index."""
    return " ".join(
        f"DELETE FROM words WHERE rowid = {written.FIELDS} * {row}.id + {field};"
        for field in fields
    )


def _trigger(name: str, when: str, *fields: int) -> str:
    return f"CREATE TRIGGER {name} AFTER {when} BEGIN {_leave('old', *fields)} END"


_TRIGGERS = (
    _trigger("files_words", "DELETE ON files", written.NAME),
    _trigger("directories_words", "DELETE ON directories", written.FOLDER),
    _trigger("tags_words", "DELETE ON tags", written.TAG),
    _trigger("keywords_words", "DELETE ON keywords", _KEYWORD),
    _trigger("photos_words", "DELETE ON photos", written.TITLE, written.CAPTION),
    _trigger(
        "photos_reworded",
        "UPDATE OF title, caption ON photos "
        "WHEN old.title IS NOT new.title OR old.caption IS NOT new.caption",
        *(written.TITLE, written.CAPTION),
    ),
    "CREATE TRIGGER files_directory AFTER DELETE ON files BEGIN "
    "DELETE FROM directories WHERE id = old.directory_id "
    "AND NOT EXISTS (SELECT 1 FROM files WHERE directory_id = old.directory_id); END",
    "CREATE TRIGGER photo_keywords_leave AFTER DELETE ON photo_keywords BEGIN "
    "DELETE FROM keywords WHERE id = old.keyword_id "
    "AND NOT EXISTS (SELECT 1 FROM photo_keywords WHERE keyword_id = old.keyword_id); END",
    # What a photo's parts look like is known no better than the photo.
    "CREATE TRIGGER embeddings_tiles AFTER DELETE ON embeddings BEGIN "
    "DELETE FROM tiles WHERE photo_id = old.photo_id AND model_id = old.model_id; END",
)


def to_version_5(db: Database) -> None:
    """Bring a catalogue of version 4 to version 5, in the transaction that is under way."""
    for statement in (*_TABLES, *_COLUMNS):
        db.execute(statement)
    _place_files(db)
    tags = db.execute("SELECT id, name FROM tags").fetchall()
    written.put(db, written.TAG, [(number, worded(name)) for number, name in tags])
    for statement in (*_INDICES, *_TRIGGERS):
        db.execute(statement)


def _place_files(db: Database) -> None:
    """Tell of each file in which directory it lies, and index the names of both."""
    numbers = count(1)
    known: dict[written.Column, int] = {}
    last = 0
    while rows := db.execute(
        "SELECT id, folder_id, path FROM files WHERE id > ? ORDER BY id LIMIT ?", [last, _CHUNK]
    ).fetchall():
        placed = []
        for number, folder_id, path in rows:
            directory = written.directory_of(path)
            if directory not in known:
                known[directory] = next(numbers)
                db.execute(
                    "INSERT INTO directories (id, folder_id, path) VALUES (?, ?, ?)",
                    [known[directory], folder_id, directory],
                )
            placed.append((known[directory], number))
        db.conn.executemany("UPDATE files SET directory_id = ? WHERE id = ?", placed)
        written.put_names(db, [(number, path) for number, _, path in rows])
        last = rows[-1][0]
    for (folder_id,) in db.execute("SELECT id FROM folders").fetchall():
        select = "SELECT id, path FROM directories WHERE folder_id = ?"
        written.put_directories(db, folder_id, db.execute(select, [folder_id]).fetchall())
