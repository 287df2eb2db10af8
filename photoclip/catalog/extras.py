"""Films, and the RAWs beside photos: listed, not encoded."""

from collections.abc import Iterable
from pathlib import Path

from sqlite_utils import Database

from photoclip.catalog.database import writing
from photoclip.catalog.known import FileState
from photoclip.catalog.places import from_column, to_column
from photoclip.core.photo import Extra


class Extras:
    """Files that are no photos of their own."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def put_all(self, extras: Iterable[tuple[int, Path, FileState, str, Path | None]]) -> None:
        """Record extras: (folder, path, state, kind, the path of the photo it belongs to).

        That photo may be stored later: its extras become known as its own then.
        """
        rows = [
            (
                to_column(path),
                folder_id,
                kind,
                None if of is None else to_column(of),
                *_facts(state),
            )
            for folder_id, path, state, kind, of in extras
        ]
        with writing(self._db):
            self._db.conn.executemany(
                "DELETE FROM skipped WHERE path = ?", [(row[0],) for row in rows]
            )
            self._db.conn.executemany(
                "INSERT OR REPLACE INTO extras "
                "(path, folder_id, kind, belongs_to, size, mtime_ns, photo_id) "
                "VALUES (?1, ?2, ?3, ?4, ?5, ?6, (SELECT photo_id FROM files WHERE path = ?4))",
                rows,
            )

    def all(self, folder_id: int | None = None) -> tuple[Extra, ...]:
        """The extras of the library or of one folder that are not missing, by path."""
        where = "" if folder_id is None else "AND folder_id = ?"
        rows = self._db.execute(
            f"SELECT path, kind, photo_id FROM extras WHERE missing = 0 {where} ORDER BY path",
            [] if folder_id is None else [folder_id],
        )
        return tuple(Extra(from_column(path), kind, photo_id) for path, kind, photo_id in rows)

    def count_videos(self, folder_id: int | None = None) -> int:
        """How many films of the library or of one folder belong to no photo."""
        where = "" if folder_id is None else "AND folder_id = ?"
        row = self._db.execute(
            "SELECT COUNT(*) FROM extras "
            f"WHERE missing = 0 AND kind = 'video' AND photo_id IS NULL {where}",
            [] if folder_id is None else [folder_id],
        )
        return int(row.fetchone()[0])


def _facts(state: FileState) -> tuple[int, int]:
    return state.size, state.mtime_ns
