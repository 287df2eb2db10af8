"""The folders that the library watches."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database

from photoclip.catalog import joining, leaving
from photoclip.catalog.clock import now
from photoclip.catalog.database import writing
from photoclip.catalog.places import from_column, to_column
from photoclip.core.photo import Folder


@dataclass(frozen=True, slots=True)
class Mount:
    """A place below a folder (or the folder's own) where another file system was mounted."""

    path: Path
    offline: bool = False
    """It was not mounted any more when the folder was last looked at."""


class Folders:
    """Folders of the user's, none inside another."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def add(self, path: Path, mount: Path | None = None) -> int:
        """The id of the watched folder that `path` is or lies in.

        A folder that holds folders already watched takes them over. One that is leaving, and this
        one in it, has to be gone first: that may take seconds, if nobody has let it go by `clear`.

        :param mount: The mount point that it lies on, remembered for a folder that is new.
        """
        with writing(self._db):
            folder_id = self.surround(path, mount)
            while self.take_over(folder_id):
                pass
        return folder_id

    def surround(self, path: Path, mount: Path | None = None) -> int:
        """Like `add`, but what is known of folders inside follows by and by: see `take_over`.

        From now on those are none of the library's.
        """
        watched = {folder.path: folder.id for folder in self.all()}
        for place in (path, *path.parents):
            if place in watched:
                return watched[place]
        with writing(self._db):
            for leaver in self.leaving():
                if path.is_relative_to(leaver.path):
                    self.remove(leaver.id)
            cursor = self._db.execute(
                "INSERT INTO folders (path, mount, added_at) VALUES (?, ?, ?)",
                [to_column(path), None if mount is None else to_column(mount), now()],
            )
        return int(cursor.lastrowid or 0)

    def take_over(self, folder_id: int) -> bool:
        """Give a folder some thousand files of those inside it; False where there is none."""
        return joining.take_over(self._db, folder_id)

    def remove(self, folder_id: int) -> None:
        """Stop watching a folder, at once.

        Its photos leave the library's lists but stay in the catalogue with their tags and vectors,
        so that nothing is lost when the folder is added again.
        """
        with writing(self._db):
            while self.take_over(folder_id):
                pass
            while self.clear(folder_id):
                pass

    def leave(self, folder_id: int) -> None:
        """Stop watching a folder whose photos leave the lists by and by: see `clear`."""
        leaving.mark(self._db, [folder_id, *joining.inside(self._db, folder_id)])

    def clear(self, folder_id: int) -> bool:
        """Let the next thousand or so of a folder's places go; whether there are more.

        With the last of them the folder itself goes.
        """
        return leaving.clear(self._db, folder_id)

    def all(self) -> tuple[Folder, ...]:
        """Every folder, by path, without those that are leaving or a part of another one now."""
        return joining.outermost(self._those(f"NOT {leaving.IS_LEAVING}"))

    def leaving(self) -> tuple[Folder, ...]:
        """The folders that are leaving, by path, with the photos that are still listed."""
        return self._those(leaving.IS_LEAVING)

    def mount(self, folder_id: int) -> Path | None:
        """The mount point that the folder lay on when it was last reached; None: not known."""
        row = self._db.execute("SELECT mount FROM folders WHERE id = ?", [folder_id]).fetchone()
        return None if row is None or row[0] is None else from_column(row[0])

    def mounts(self, folder_id: int) -> tuple[Mount, ...]:
        """The mount points that were seen below the folder, by path."""
        rows = self._db.execute(
            "SELECT path, offline FROM mounts WHERE folder_id = ? ORDER BY path", [folder_id]
        )
        return tuple(Mount(from_column(path), bool(offline)) for path, offline in rows)

    def reached(self, folder_id: int, mount: Path | None, mounts: Iterable[Mount] = ()) -> None:
        """Record that a folder was looked at: where it is mounted, and what is mounted below."""
        rows = [(to_column(one.path), folder_id, int(one.offline)) for one in mounts]
        with writing(self._db):
            self._db.execute(
                "UPDATE folders SET offline = 0, mount = ? WHERE id = ?",
                [None if mount is None else to_column(mount), folder_id],
            )
            self._db.execute("DELETE FROM mounts WHERE folder_id = ?", [folder_id])
            self._db.conn.executemany(
                "INSERT OR REPLACE INTO mounts (path, folder_id, offline) VALUES (?, ?, ?)", rows
            )

    def out_of_reach(self, folder_id: int) -> None:
        """Record that a folder is offline. What lies in it is neither missing nor forgotten."""
        self._db.execute("UPDATE folders SET offline = 1 WHERE id = ?", [folder_id])

    def _those(self, condition: str) -> tuple[Folder, ...]:
        rows = self._db.execute(
            f"SELECT id, path, photos, offline FROM folders WHERE {condition} ORDER BY path"
        )
        return tuple(Folder(row[0], from_column(row[1]), row[2], bool(row[3])) for row in rows)
