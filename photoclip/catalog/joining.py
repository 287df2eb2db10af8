"""Folders that became a part of another one: their rows follow in portions, as in `leaving`.

A folder that lies in another one of the library's is one of these. So nothing more needs to be
written down for whoever comes next to go on where a process was killed.
"""

from collections.abc import Iterable

from sqlite_utils import Database

from photoclip.catalog import leaving, written
from photoclip.catalog.database import writing
from photoclip.catalog.places import from_column
from photoclip.core.photo import Folder

_PORTION = 3000
"""Rows: some 20 ms, as each file's photo is counted in one folder less and one more."""

_TABLES = ("files", "extras", "skipped", "sidecars", "mounts", "forgotten")


def outermost(folders: Iterable[Folder]) -> tuple[Folder, ...]:
    """The folders without those that lie in another one of them."""
    known = tuple(folders)
    paths = {folder.path for folder in known}
    return tuple(one for one in known if paths.isdisjoint(one.path.parents))


def inside(db: Database, folder_id: int) -> list[int]:
    """The numbers of the folders, leaving or not, that lie in a folder."""
    rows = db.execute("SELECT id, path FROM folders").fetchall()
    paths = {number: from_column(path) for number, path in rows}
    around = paths.get(folder_id)
    return [number for number, path in paths.items() if around in path.parents]


def take_over(db: Database, folder_id: int) -> bool:
    """Give a folder the next portion of those that lie in it; whether there is more."""
    inner_id = next(iter(inside(db, folder_id)), None)
    if inner_id is None:
        return False
    with writing(db):
        room = _PORTION - _take_directories(db, folder_id, inner_id)
        for table in _TABLES:
            room -= db.execute(
                f"UPDATE {table} SET folder_id = ? WHERE rowid IN "
                f"(SELECT rowid FROM {table} WHERE folder_id = ? LIMIT ?)",
                [folder_id, inner_id, room],
            ).rowcount
        if room > 0:
            db.execute("DELETE FROM folders WHERE id = ?", [inner_id])
            leaving.forget(db, inner_id)
    return True


def _take_directories(db: Database, folder_id: int, inner_id: int) -> int:
    """Their names are said from another folder on now."""
    rows = db.execute(
        "SELECT id, path FROM directories WHERE folder_id = ? LIMIT ?", [inner_id, _PORTION]
    ).fetchall()
    db.conn.executemany(
        "UPDATE directories SET folder_id = ? WHERE id = ?", [(folder_id, row[0]) for row in rows]
    )
    written.put_directories(db, folder_id, rows)
    return len(rows)
