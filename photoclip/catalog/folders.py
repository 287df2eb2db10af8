"""The folders that the library watches."""

from pathlib import Path

from sqlite_utils import Database

from photoclip.catalog.clock import now
from photoclip.catalog.places import from_column, to_column
from photoclip.core.photo import Folder


class Folders:
    """Folders of the user's, none inside another."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def add(self, path: Path) -> int:
        """The id of the watched folder that `path` is or lies in.

        A folder that holds folders already watched takes them over.
        """
        watched = {folder.path: folder.id for folder in self.all()}
        for place in (path, *path.parents):
            if place in watched:
                return watched[place]
        with self._db.atomic():
            cursor = self._db.execute(
                "INSERT INTO folders (path, added_at) VALUES (?, ?)", [to_column(path), now()]
            )
            folder_id = int(cursor.lastrowid or 0)
            for place, inner_id in watched.items():
                if path in place.parents:
                    self._take_over(folder_id, inner_id)
        return folder_id

    def remove(self, folder_id: int) -> None:
        """Stop watching a folder.

        Its photos leave the library's lists but stay in the catalogue with their tags and vectors,
        so that nothing is lost when the folder is added again.
        """
        self._db.execute("DELETE FROM folders WHERE id = ?", [folder_id])

    def all(self) -> tuple[Folder, ...]:
        """Every folder, by path."""
        rows = self._db.execute(
            "SELECT folders.id, folders.path, COUNT(DISTINCT files.photo_id) FROM folders "
            "LEFT JOIN files ON files.folder_id = folders.id GROUP BY folders.id "
            "ORDER BY folders.path"
        )
        return tuple(Folder(row[0], from_column(row[1]), row[2]) for row in rows)

    def _take_over(self, folder_id: int, inner_id: int) -> None:
        for table in ("files", "skipped"):
            self._db.execute(
                f"UPDATE {table} SET folder_id = ? WHERE folder_id = ?", [folder_id, inner_id]
            )
        self._db.execute("DELETE FROM folders WHERE id = ?", [inner_id])
