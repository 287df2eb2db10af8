"""Folders that are leaving the library: their rows go in portions, so that nobody waits for long.

Which ones leave is written down (in the settings), so that whoever comes next goes on where a
process was killed. They are none of the library's folders any more, see `Folders.all`.
"""

import json
from collections.abc import Iterable

from sqlite_utils import Database

from photoclip.catalog.database import writing
from photoclip.catalog.sidecars import relay

_LEAVING = "folders_leaving"
_PORTION = 1000
"""Rows: some 30 ms, since deleting a place has its photo, folder and words follow."""

_TABLES = ("files", "extras", "skipped", "forgotten")

IS_LEAVING = (
    "folders.id IN (SELECT json_each.value FROM settings, json_each(settings.value) "
    f"WHERE settings.key = '{_LEAVING}')"
)


def mark(db: Database, folder_ids: Iterable[int]) -> None:
    """Let folders leave from now on."""
    with writing(db):
        _put(db, _marked(db).union(folder_ids))


def clear(db: Database, folder_id: int) -> bool:
    """Delete the next portion of what the catalogue has of a folder; whether there is more."""
    with writing(db):
        room = _PORTION - _clear_sidecars(db, folder_id)
        for table in _TABLES:
            room -= db.execute(
                f"DELETE FROM {table} WHERE rowid IN "
                f"(SELECT rowid FROM {table} WHERE folder_id = ? LIMIT ?)",
                [folder_id, room],
            ).rowcount
        if room > 0:
            db.execute("DELETE FROM folders WHERE id = ?", [folder_id])
            forget(db, folder_id)
    return room <= 0


def forget(db: Database, folder_id: int) -> None:
    """Its number may be another folder's soon."""
    if folder_id in (marked := _marked(db)):
        _put(db, marked - {folder_id})


def _clear_sidecars(db: Database, folder_id: int) -> int:
    """What they said of photos that lie elsewhere, too, does not count any more."""
    rows = db.execute(
        "SELECT rowid, photo_id FROM sidecars WHERE folder_id = ? LIMIT ?", [folder_id, _PORTION]
    ).fetchall()
    db.conn.executemany("DELETE FROM sidecars WHERE rowid = ?", [row[:1] for row in rows])
    relay(db, {row[1] for row in rows if row[1] is not None})
    return len(rows)


def _marked(db: Database) -> set[int]:
    row = db.execute("SELECT value FROM settings WHERE key = ?", [_LEAVING]).fetchone()
    return set() if row is None else set(json.loads(row[0]))


def _put(db: Database, marked: set[int]) -> None:
    db.execute(
        "INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)",
        [_LEAVING, json.dumps(sorted(marked))],
    )
