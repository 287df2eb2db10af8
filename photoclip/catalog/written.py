"""The index of everything written about photos.

It has one row for each *text*, not for each photo: a tag, a keyword or a folder's name is there
once, however many photos it is about, so that tagging ten thousand photos, or taking that back,
doesn't touch it. A row's number says what it is of: 8 * the id of the tag, file, … + the field.
Rows leave by triggers (see version 5 of the schema) and come by `put`, since only Python can take
texts apart as `wording` does.
"""

import os
from collections.abc import Iterable

from sqlite_utils import Database

from photoclip.catalog.places import from_column, to_column
from photoclip.catalog.wording import folder_worded, name_worded

NAME, FOLDER, TAG, _KEYWORD, TITLE, CAPTION = range(6)
"""Fields: of a file, a directory, a tag, one that was of a keyword, and two of a photo."""

FIELDS = 8

Column = str | bytes
"""A path as it is stored; see `places`."""

_PUT = f"INSERT OR REPLACE INTO words (rowid, text) VALUES ({FIELDS} * ? + ?, ?)"


def put(db: Database, field: int, texts: Iterable[tuple[int, str]]) -> None:
    """Index texts that are worded: (id, text) of each; one that was there is replaced."""
    db.conn.executemany(_PUT, [(number, field, text) for number, text in texts if text])


def put_names(db: Database, files: Iterable[tuple[int, Column]]) -> None:
    """Index the names of files: (id, path as it is stored) of each."""
    put(db, NAME, ((number, name_worded(os.fsdecode(path))) for number, path in files))


def directory_of(path: Column) -> Column:
    """The directory of a path, both as they are stored."""
    directory = os.path.dirname(path)  # noqa: PTH120  (a million, some of them bytes)
    return directory if isinstance(directory, str) else to_column(os.fsdecode(directory))


def directory_ids(db: Database, places: Iterable[tuple[int, Column]]) -> dict[Column, int]:
    """The numbers of directories, given (folder, path as it is stored); the new ones come to be."""
    found: dict[Column, int] = {}
    for folder_id, path in dict.fromkeys(places):
        row = db.execute("SELECT id FROM directories WHERE path = ?", [path]).fetchone()
        found[path] = row[0] if row else _add_directory(db, folder_id, path)
    return found


def put_directories(
    db: Database, folder_id: int, directories: Iterable[tuple[int, Column]]
) -> None:
    """Index the names of directories, (id, path as it is stored), that a folder has now."""
    root = db.execute("SELECT path FROM folders WHERE id = ?", [folder_id]).fetchone()[0]
    put(db, FOLDER, [(number, _worded_below(path, root)) for number, path in directories])


def _add_directory(db: Database, folder_id: int, path: Column) -> int:
    cursor = db.execute(
        "INSERT INTO directories (folder_id, path) VALUES (?, ?)", [folder_id, path]
    )
    number = int(cursor.lastrowid or 0)
    root = db.execute("SELECT path FROM folders WHERE id = ?", [folder_id]).fetchone()[0]
    put(db, FOLDER, [(number, _worded_below(path, root))])
    return number


def _worded_below(path: Column, root: Column) -> str:
    return folder_worded(from_column(path), from_column(root))
