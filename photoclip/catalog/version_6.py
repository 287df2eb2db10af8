"""Version 6 of the schema: labels that learn, tags with paths, albums, a history, sidecars.

Of a photo's title, caption, stars and flag there are three things to know: what its files and
their sidecars say (`said_…`), what a person gave it (`given_…`; "" or 0 for none), and what follows
from both, which is what everybody asks for. Likewise of tags: `said_tags` has what files say,
`tags_off` those that a person took off all the same, `photo_tags` what is left and what was added.
"""

import json
from dataclasses import asdict
from typing import Any

from sqlite_utils import Database

from photoclip.catalog import written
from photoclip.catalog.tag_rows import ensure_tag
from photoclip.core.labels import Definition
from photoclip.core.tags import joined

_KEYWORD = 3
"""The field that keywords had in the index of words."""

_COLUMNS = (
    "ALTER TABLE photos ADD COLUMN flag TEXT",
    "ALTER TABLE photos ADD COLUMN said_title TEXT",
    "ALTER TABLE photos ADD COLUMN said_caption TEXT",
    "ALTER TABLE photos ADD COLUMN said_rating INTEGER",
    "ALTER TABLE photos ADD COLUMN said_flag TEXT",
    "ALTER TABLE photos ADD COLUMN said_alt TEXT",
    "ALTER TABLE photos ADD COLUMN given_title TEXT",
    "ALTER TABLE photos ADD COLUMN given_caption TEXT",
    "ALTER TABLE photos ADD COLUMN given_rating INTEGER",
    "ALTER TABLE photos ADD COLUMN given_flag TEXT",
    "ALTER TABLE tags ADD COLUMN colour TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE labels ADD COLUMN negatives TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE labels ADD COLUMN automatic INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE labels ADD COLUMN colour TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE labels ADD COLUMN veil TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE labels ADD COLUMN pack TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE decisions ADD COLUMN confidence REAL",
    "ALTER TABLE decisions ADD COLUMN model TEXT NOT NULL DEFAULT ''",
    # Who made a step (JSON of an `Origin`; NULL: a person), whether it was taken back out of turn,
    # and by which step.
    "ALTER TABLE journal ADD COLUMN origin TEXT",
    "ALTER TABLE journal ADD COLUMN taken_back INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE journal ADD COLUMN takes_back INTEGER",
)

_TABLES = (
    """CREATE TABLE said_tags (
        photo_id INTEGER NOT NULL REFERENCES photos(id) ON DELETE CASCADE,
        tag_id INTEGER NOT NULL REFERENCES tags(id) ON DELETE CASCADE,
        PRIMARY KEY (photo_id, tag_id)) WITHOUT ROWID""",
    "CREATE INDEX idx_said_tags_tag ON said_tags (tag_id, photo_id)",
    """CREATE TABLE tags_off (
        photo_id INTEGER NOT NULL REFERENCES photos(id) ON DELETE CASCADE,
        tag_id INTEGER NOT NULL REFERENCES tags(id) ON DELETE CASCADE,
        PRIMARY KEY (photo_id, tag_id)) WITHOUT ROWID""",
    "CREATE INDEX idx_tags_off_tag ON tags_off (tag_id)",
    """CREATE TABLE label_examples (
        label_id INTEGER NOT NULL REFERENCES labels(id) ON DELETE CASCADE,
        photo_id INTEGER NOT NULL REFERENCES photos(id) ON DELETE CASCADE,
        PRIMARY KEY (label_id, photo_id)) WITHOUT ROWID""",
    "CREATE INDEX idx_label_examples_photo ON label_examples (photo_id)",
    """CREATE TABLE albums (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        added_at TEXT NOT NULL,
        removed INTEGER NOT NULL DEFAULT 1)""",
    "CREATE UNIQUE INDEX idx_albums_name ON albums (name COLLATE NOCASE) WHERE removed = 0",
    # Ordered by place, in which there may be gaps.
    """CREATE TABLE album_photos (
        album_id INTEGER NOT NULL REFERENCES albums(id) ON DELETE CASCADE,
        photo_id INTEGER NOT NULL REFERENCES photos(id) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        PRIMARY KEY (album_id, photo_id)) WITHOUT ROWID""",
    "CREATE INDEX idx_album_photos_place ON album_photos (album_id, place)",
    "CREATE INDEX idx_album_photos_photo ON album_photos (photo_id)",
    # A row for each photo that one is about. `belongs_to` is that photo's place, which may be
    # stored later. What it says is the JSON of `Annotations`; `problem`: why it can't be read.
    """CREATE TABLE sidecars (
        path TEXT NOT NULL,
        folder_id INTEGER NOT NULL REFERENCES folders(id) ON DELETE CASCADE,
        photo_id INTEGER REFERENCES photos(id) ON DELETE SET NULL,
        belongs_to TEXT NOT NULL,
        size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL,
        said TEXT NOT NULL,
        problem TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (path, belongs_to))""",
    "CREATE INDEX idx_sidecars_photo ON sidecars (photo_id)",
    "CREATE INDEX idx_sidecars_folder ON sidecars (folder_id)",
    "CREATE INDEX idx_sidecars_belongs_to ON sidecars (belongs_to)",
    # What the files themselves say of photos that have sidecars, whose `said_…` is of both.
    """CREATE TABLE said_by_files (
        photo_id INTEGER PRIMARY KEY REFERENCES photos(id) ON DELETE CASCADE,
        said TEXT NOT NULL)""",
)

_INDICES = (
    "CREATE INDEX idx_photos_flag ON photos (flag) WHERE flag IS NOT NULL",
    "DROP INDEX IF EXISTS idx_labels_name",
    "CREATE UNIQUE INDEX idx_labels_name ON labels (name COLLATE NOCASE) WHERE removed = 0",
    "CREATE INDEX idx_labels_any_name ON labels (name COLLATE NOCASE)",
)

_SAID = (
    # By an index each; those without any of it stay as they are.
    "UPDATE photos SET said_title = title, said_caption = caption "
    "WHERE title IS NOT NULL OR caption IS NOT NULL",
    "UPDATE photos SET said_flag = 'reject', flag = 'reject', rating = NULL WHERE rating = -1",
    "UPDATE photos SET said_rating = rating WHERE rating IS NOT NULL",
)


def to_version_6(db: Database) -> None:
    """Bring a catalogue of version 5 to version 6, in the transaction that is under way."""
    for statement in (*_COLUMNS, *_TABLES, *_SAID, *_INDICES):
        db.execute(statement)
    for (path,) in db.execute("SELECT name FROM tags WHERE name LIKE '%/%'").fetchall():
        if above := path.rpartition("/")[0]:
            ensure_tag(db, above)
    _take_keywords(db)
    _convert_journal(db)


def _take_keywords(db: Database) -> None:
    """Make tags of the keywords of files.

    Version 5 kept the innermost names alone of those with levels: their files are asked again.
    """
    keywords = db.execute("SELECT id, text FROM keywords").fetchall()
    db.execute("CREATE TEMP TABLE became (keyword_id INTEGER PRIMARY KEY, tag_id INTEGER)")
    db.conn.executemany(
        "INSERT INTO became VALUES (?, ?)",
        [(number, ensure_tag(db, joined([text]) or text)) for number, text in keywords],
    )
    for statement in (
        "INSERT OR IGNORE INTO said_tags SELECT photo_id, tag_id FROM photo_keywords "
        "JOIN became USING (keyword_id)",
        "INSERT OR IGNORE INTO photo_tags (photo_id, tag_id, source, added_at) "
        "SELECT photo_id, tag_id, 'file', strftime('%Y-%m-%dT%H:%M:%S+00:00') FROM said_tags",
        "UPDATE photos SET described = 0 WHERE id IN (SELECT photo_id FROM photo_keywords)",
        "DROP TABLE photo_keywords",
        "DROP TABLE keywords",
        "DROP TABLE became",
    ):
        db.execute(statement)
    rows = [written.FIELDS * number + _KEYWORD for number, _ in keywords]
    db.conn.executemany("DELETE FROM words WHERE rowid = ?", [(row,) for row in rows])


def _convert_journal(db: Database) -> None:
    """Steps as version 6 writes them.

    What a label was like at each step, version 5 did not keep: it is taken for what it is now. Who
    took a tag off took off their own: what a file says was none.
    """
    labels = {
        number: asdict(Definition(name, tuple(json.loads(prompts)), threshold=threshold))
        for number, name, prompts, threshold in db.execute(
            "SELECT id, name, prompts, threshold FROM labels"
        ).fetchall()
    }
    rows = db.execute("SELECT id, changes, inverse FROM journal").fetchall()
    for number, changes, inverse in rows:
        done = [_converted(change, labels) for change in json.loads(changes)]
        back = [_converted(change, labels) for change in json.loads(inverse)]
        db.execute(
            "UPDATE journal SET changes = ?, inverse = ? WHERE id = ?",
            [json.dumps(done), json.dumps(back), number],
        )


def _converted(change: list[Any], labels: dict[int, Any]) -> list[Any]:
    kind, photos, what, value = change
    if kind == "tag":
        return [kind, photos, what, True if value else None]
    if kind == "label":
        return [kind, photos, what, labels.get(what) if value else None]
    return ["smart" if kind == "album" else kind, photos, what, value]
