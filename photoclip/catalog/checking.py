"""What is wrong with a catalogue, as far as SQLite can tell."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from photoclip.catalog.backups import is_lost
from photoclip.catalog.database import explained, known_error
from photoclip.catalog.places import from_column
from photoclip.core.errors import DamagedError

_MOST = 20


def problems(path: Path) -> list[str]:
    """What SQLite finds in the whole file, and rows that point at others that aren't there.

    :raises PhotoclipError: the file can't be looked into, which says nothing of what is in it.
    """
    if is_lost(path):
        return ["it is not there any more"]
    try:
        with closing(sqlite3.connect(path)) as db:
            found = [str(row[0]) for row in db.execute(f"PRAGMA integrity_check({_MOST})")]
            if found != ["ok"]:
                return found
            rows = db.execute("PRAGMA foreign_key_check").fetchmany(_MOST)
            return [f"row {row[1]} of {row[0]} points at nothing in {row[2]}" for row in rows]
    except sqlite3.DatabaseError as error:
        known = known_error(error, path)
        if known is None or isinstance(known, DamagedError):
            return [str(error)]
        raise known from error


def reindexed(path: Path) -> bool:
    """Make all indexes anew, where nothing else is wrong; whether the catalogue is whole then.

    Tables hold everything that indexes do: nothing can get lost by it.

    :raises PhotoclipError: as `problems` does.
    """
    found = problems(path)
    if not found or not all(" index " in one for one in found):
        return not found
    with suppress(sqlite3.DatabaseError), closing(sqlite3.connect(path)) as db, db:
        db.execute("REINDEX")
    return not problems(path)


def contents(path: Path) -> Iterator[tuple[str, Path | None]]:
    """The hash of each photo's content, with a place where it lies now, if there is one.

    :raises PhotoclipError: the catalogue can't be read.
    """
    with explained(path), closing(sqlite3.connect(path)) as db:
        rows = db.execute(
            "SELECT content_hash, (SELECT path FROM files "
            "WHERE files.photo_id = photos.id AND NOT missing LIMIT 1) FROM photos"
        )
        for content_hash, place in rows:
            yield str(content_hash), None if place is None else from_column(place)
