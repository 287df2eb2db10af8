"""Where photos lie: one row for each image file that was ever seen in a watched folder."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database

from photoclip.catalog import written
from photoclip.catalog.database import writing
from photoclip.catalog.idsets import MEMBERS, as_json
from photoclip.catalog.known import TRY_AGAIN_NS, FileState, Known, KnownFile, stream, those_at
from photoclip.catalog.places import from_column, to_column
from photoclip.catalog.sidecars import attach
from photoclip.core.encoder import TextEncoder
from photoclip.core.photo import SkippedFile

__all__ = ["FileState", "Files", "Known", "KnownFile", "Place"]


@dataclass(frozen=True, slots=True)
class Place:
    """A file in which a photo lies."""

    photo_id: int
    path: Path
    folder_id: int
    content_hash: str


class Files:
    """The files of the library, readable or not."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def stream(self, root: Path, model: TextEncoder | None = None) -> Known:
        """Every file known below `root`, photos, skipped ones and extras, in the order of a walk.

        :param model: Whose vectors `KnownFile.encoded` is about.
        """
        return stream(self._db, root, model)

    def known_at(self, paths: Iterable[str], model: TextEncoder | None = None) -> Known:
        """The same of the files at these paths."""
        return those_at(self._db, paths, model)

    def place_all(self, places: Iterable[tuple[int, int, Path, FileState]]) -> None:
        """Record where photos lie: (photo, folder, path, state) of each."""
        files = list(places)
        with writing(self._db):
            paths = [(to_column(path),) for _, _, path, _ in files]
            within = [written.directory_of(path) for (path,) in paths]
            known = written.directory_ids(
                self._db, zip((one[1] for one in files), within, strict=True)
            )
            rows = [
                (photo, folder, path, state.size, state.mtime_ns, known[directory])
                for (photo, folder, _, state), (path,), directory in zip(
                    files, paths, within, strict=True
                )
            ]
            (newest,) = self._db.execute("SELECT COALESCE(MAX(id), 0) FROM files").fetchone()
            self._db.conn.executemany("DELETE FROM skipped WHERE path = ?", paths)
            self._db.conn.executemany("DELETE FROM extras WHERE path = ?", paths)
            self._db.conn.executemany(
                "INSERT INTO files "
                "(photo_id, folder_id, path, size, mtime_ns, directory_id, missing) "
                "VALUES (?, ?, ?, ?, ?, ?, 0) ON CONFLICT (path) DO UPDATE SET "
                "photo_id = excluded.photo_id, folder_id = excluded.folder_id, digest = "
                "CASE WHEN size = excluded.size AND mtime_ns = excluded.mtime_ns "
                "THEN digest END, "
                "size = excluded.size, mtime_ns = excluded.mtime_ns, missing = 0",
                rows,
            )
            new = self._db.execute("SELECT id, path FROM files WHERE id > ?", [newest])
            written.put_names(self._db, new.fetchall())
            self._db.conn.executemany(
                "UPDATE extras SET photo_id = ? WHERE belongs_to = ?",
                [(row[0], row[2]) for row in rows],
            )
            attach(self._db, [(row[0], row[2]) for row in rows])

    def skip_all(self, skipped: Iterable[tuple[int, Path, FileState, str]]) -> None:
        """Record why files could not be read: (folder, path, state, reason) of each."""
        rows = [
            (to_column(path), folder_id, state.size, state.mtime_ns, reason)
            for folder_id, path, state, reason in skipped
        ]
        with writing(self._db):
            self._db.conn.executemany(
                "UPDATE files SET missing = 1 WHERE path = ?", [(row[0],) for row in rows]
            )
            self._db.conn.executemany(
                "INSERT OR REPLACE INTO skipped (path, folder_id, size, mtime_ns, reason) "
                "VALUES (?, ?, ?, ?, ?)",
                rows,
            )

    def apply_scan(
        self, missing: Iterable[Path | str] = (), found: Iterable[Path | str] = ()
    ) -> None:
        """Record what a walk told of files known before, in one transaction.

        :param missing: What is gone. Photos stay, with all that was said about them.
        :param found: What was missing and is back, unchanged.
        """
        gone = [(to_column(path),) for path in missing]
        back = [(to_column(path),) for path in found]
        if not gone and not back:
            return
        with writing(self._db):
            many = self._db.conn.executemany
            many("DELETE FROM skipped WHERE path = ?", gone)
            for table in ("files", "extras"):
                many(f"UPDATE {table} SET missing = 1 WHERE path = ? AND missing = 0", gone)
                many(f"UPDATE {table} SET missing = 0 WHERE path = ? AND missing = 1", back)

    def forget_moved(self, photo_ids: Iterable[int]) -> int:
        """Drop the missing places of photos that have a place elsewhere; returns how many."""
        with writing(self._db):
            cursor = self._db.execute(
                f"DELETE FROM files WHERE photo_id IN {MEMBERS} AND missing = 1 AND EXISTS "
                "(SELECT 1 FROM files AS other WHERE other.photo_id = files.photo_id "
                "AND other.missing = 0)",
                [as_json(photo_ids)],
            )
        return int(cursor.rowcount)

    def try_again(self, paths: Iterable[Path] | None = None) -> None:
        """Take skipped files (all of them where none are named) for changed at the next scan."""
        every = f"UPDATE skipped SET mtime_ns = {TRY_AGAIN_NS}"
        with writing(self._db):
            if paths is None:
                self._db.execute(every)
            else:
                rows = [(to_column(path),) for path in paths]
                self._db.conn.executemany(f"{every} WHERE path = ?", rows)

    def skipped(self) -> tuple[SkippedFile, ...]:
        """Every file that could not be read, by path."""
        rows = self._db.execute("SELECT path, reason FROM skipped ORDER BY path")
        return tuple(SkippedFile(from_column(path), reason) for path, reason in rows)

    def count_skipped(self) -> int:
        """How many files could not be read."""
        return int(self._db.execute("SELECT COUNT(*) FROM skipped").fetchone()[0])

    def places(self, photo_ids: Sequence[int]) -> dict[int, list[Place]]:
        """Where each of the photos lies, of those that are not missing everywhere."""
        rows = self._db.execute(
            "SELECT photo_id, path, folder_id, content_hash FROM files "
            "JOIN photos ON photos.id = photo_id "
            f"WHERE missing = 0 AND photo_id IN {MEMBERS} ORDER BY path",
            [as_json(photo_ids)],
        )
        found: dict[int, list[Place]] = {}
        for photo_id, path, folder_id, content_hash in rows:
            place = Place(photo_id, from_column(path), folder_id, content_hash)
            found.setdefault(photo_id, []).append(place)
        return found

    def photo_at(self, path: Path) -> int | None:
        """The id of the photo that lies at `path`, if it is known and not missing."""
        row = self._db.execute(
            "SELECT photo_id FROM files WHERE path = ? AND missing = 0", [to_column(path)]
        ).fetchone()
        return None if row is None else int(row[0])
