"""Where photos lie: one row for each image file that was ever seen in a watched folder."""

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database

from photoclip.catalog.places import from_column, to_column
from photoclip.core.photo import SkippedFile


@dataclass(frozen=True, slots=True)
class FileState:
    """What a stat of a file tells: as long as it is the same, the file is taken as unchanged."""

    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class KnownFile:
    """A file seen before. `photo_id` is None for one that could not be read (`reason` says why)."""

    state: FileState
    photo_id: int | None
    missing: bool = False
    reason: str = ""


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

    def known(self, root: Path) -> dict[Path, KnownFile]:
        """Every file seen before at or below `root`, the skipped ones with their reason."""
        prefix = os.fsencode(root / "x")[:-1]
        below = "WHERE substr(CAST(path AS BLOB), 1, ?) = ?"
        bound = [len(prefix), prefix]
        skipped = self._db.execute(
            f"SELECT path, size, mtime_ns, reason FROM skipped {below}", bound
        )
        known = {
            from_column(path): KnownFile(FileState(size, mtime_ns), None, reason=reason)
            for path, size, mtime_ns, reason in skipped
        }
        files = self._db.execute(
            f"SELECT path, size, mtime_ns, photo_id, missing FROM files {below}", bound
        )
        for path, size, mtime_ns, photo_id, missing in files:
            state = FileState(size, mtime_ns)
            known[from_column(path)] = KnownFile(state, photo_id, bool(missing))
        return known

    def place(self, folder_id: int, photo_id: int, path: Path, state: FileState) -> None:
        """Record that the photo lies at `path`."""
        self._db.execute("DELETE FROM skipped WHERE path = ?", [to_column(path)])
        self._db.execute(
            "INSERT INTO files (photo_id, folder_id, path, size, mtime_ns, missing) "
            "VALUES (?, ?, ?, ?, ?, 0) ON CONFLICT (path) DO UPDATE SET "
            "photo_id = excluded.photo_id, folder_id = excluded.folder_id, "
            "size = excluded.size, mtime_ns = excluded.mtime_ns, missing = 0",
            [photo_id, folder_id, to_column(path), state.size, state.mtime_ns],
        )

    def skip(self, folder_id: int, path: Path, state: FileState, reason: str) -> None:
        """Record why a file could not be read. A photo that was there before becomes missing."""
        self._db.execute("UPDATE files SET missing = 1 WHERE path = ?", [to_column(path)])
        self._db.execute(
            "INSERT OR REPLACE INTO skipped (path, folder_id, size, mtime_ns, reason) "
            "VALUES (?, ?, ?, ?, ?)",
            [to_column(path), folder_id, state.size, state.mtime_ns, reason],
        )

    def mark_missing(self, paths: Iterable[Path]) -> None:
        """Record that files are gone. Their photos stay, with all that was said about them."""
        columns = [[to_column(path)] for path in paths]
        with self._db.atomic():
            self._db.conn.executemany("UPDATE files SET missing = 1 WHERE path = ?", columns)
            self._db.conn.executemany("DELETE FROM skipped WHERE path = ?", columns)

    def mark_found(self, paths: Iterable[Path]) -> None:
        """Record that files that were missing are back, unchanged."""
        columns = [[to_column(path)] for path in paths]
        with self._db.atomic():
            self._db.conn.executemany("UPDATE files SET missing = 0 WHERE path = ?", columns)

    def forget_moved(self, photo_ids: Iterable[int]) -> int:
        """Drop the missing places of photos that have a place elsewhere; returns how many."""
        dropped = 0
        with self._db.atomic():
            for photo_id in photo_ids:
                cursor = self._db.execute(
                    "DELETE FROM files WHERE photo_id = ? AND missing = 1 AND EXISTS (SELECT 1 "
                    "FROM files AS other WHERE other.photo_id = ? AND other.missing = 0)",
                    [photo_id, photo_id],
                )
                dropped += cursor.rowcount
        return dropped

    def skipped(self) -> tuple[SkippedFile, ...]:
        """Every file that could not be read, by path."""
        rows = self._db.execute("SELECT path, reason FROM skipped ORDER BY path")
        return tuple(SkippedFile(from_column(path), reason) for path, reason in rows)

    def places(self, photo_ids: Sequence[int]) -> dict[int, list[Place]]:
        """Where each of the photos lies, of those that are not missing everywhere."""
        marks = ", ".join("?" for _ in photo_ids)
        rows = self._db.execute(
            "SELECT photo_id, path, folder_id, content_hash FROM files "
            "JOIN photos ON photos.id = photo_id "
            f"WHERE missing = 0 AND photo_id IN ({marks}) ORDER BY path",
            list(photo_ids),
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
