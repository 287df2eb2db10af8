"""Files that were moved to the system's trash: what they were, and where they lie now.

A file is noted before it is moved (`begin`), so that a process that is killed leaves nothing
unknown; once all of a batch are moved, `settle` lets the catalogue follow, in the transaction of
the journal's step. Rows of sidecars and extras stay: what they say of a photo counts on.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from sqlite_utils import Database

from photoclip.catalog.database import writing
from photoclip.catalog.files import Files
from photoclip.catalog.idsets import MEMBERS, as_json
from photoclip.catalog.known import FileState
from photoclip.catalog.offline import offline_photos
from photoclip.catalog.places import from_column, to_column

Kind = Literal["photo", "raw", "video", "sidecar"]


@dataclass(frozen=True, slots=True)
class Belonging:
    """A file of a photo: its picture, or what stands beside that."""

    photo_id: int
    folder_id: int
    path: Path
    kind: Kind
    size: int
    mtime_ns: int
    belongs_to: Path | None = None
    """The picture that it stands beside."""


@dataclass(frozen=True, slots=True)
class Trashed:
    """A file that is, or is to be, in the trash."""

    id: int
    batch: int
    file: Belonging
    landed: Path | None
    home: bool
    going: int


_COLUMNS = (
    "id, batch, photo_id, folder_id, path, kind, size, mtime_ns, belongs_to, landed, home, going"
)


class TrashedFiles:
    """What was moved; each file of a batch is one row."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def belongings(
        self, photo_ids: Iterable[int], paths: Iterable[Path] | None = None
    ) -> list[Belonging]:
        """The files of photos that are not missing, or only those at `paths`, in the photos' order,
        each picture followed by what stands beside it.

        A sidecar that speaks of another picture, too, which stays, is none of them.
        """
        order = {photo_id: place for place, photo_id in enumerate(photo_ids)}
        rows = self._db.execute(
            "SELECT photo_id, folder_id, path, 'photo', size, mtime_ns, NULL FROM files "
            f"WHERE missing = 0 AND photo_id IN {MEMBERS} ORDER BY path",
            [as_json(order)],
        ).fetchall()
        rows.sort(key=lambda row: order[row[0]])
        wanted = None if paths is None else {to_column(path) for path in paths}
        pictures = [row for row in rows if wanted is None or row[2] in wanted]
        going = {row[2] for row in pictures}
        found: dict[Any, Belonging] = {}
        for row in pictures:
            for file in (row, *self._beside(row, going)):
                found.setdefault(file[2], _belonging(file))
        return list(found.values())

    def away(self, photo_ids: Iterable[int]) -> set[int]:
        """Those of some photos that can't be moved now: no file of theirs can be reached."""
        return set(offline_photos(self._db, as_json(photo_ids)))

    def begin(self, files: Sequence[Belonging]) -> int:
        """Note that files are about to be moved, before any is; the number of the batch."""
        with writing(self._db):
            (last,) = self._db.execute("SELECT COALESCE(MAX(batch), 0) FROM trashed").fetchone()
            # An older batch may have been dropped with its photos, and the journal speak of it.
            (ever,) = self._db.execute(
                "SELECT COALESCE((SELECT seq FROM sqlite_sequence WHERE name = 'trashed'), 0)"
            ).fetchone()
            batch = max(last, ever) + 1
            self._db.conn.executemany(
                "INSERT INTO trashed (batch, photo_id, folder_id, path, kind, size, mtime_ns, "
                "belongs_to, going) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)",
                [(batch, *_row(file)) for file in files],
            )
        return int(batch)

    def set_going(self, ids: Iterable[int], going: int) -> None:
        """Note that files are about to be moved to the trash (1) or back (-1); or that they are
        not, after all (0)."""
        with writing(self._db):
            self._db.execute(
                f"UPDATE trashed SET going = ? WHERE id IN {MEMBERS}", [going, as_json(ids)]
            )

    def moved(self, number: int, landed: Path | None) -> None:
        """A file lies in the trash, there where it is known."""
        column = None if landed is None else to_column(landed)
        with writing(self._db):
            self._db.execute(
                "UPDATE trashed SET home = 0, landed = ? WHERE id = ?", [column, number]
            )

    def came_home(self, number: int) -> None:
        """A file lies where it was."""
        with writing(self._db):
            self._db.execute("UPDATE trashed SET home = 1, landed = NULL WHERE id = ?", [number])

    def drop(self, ids: Iterable[int]) -> None:
        """Forget files that were never moved."""
        with writing(self._db):
            self._db.execute(f"DELETE FROM trashed WHERE id IN {MEMBERS}", [as_json(ids)])

    def of(self, batch: int, photo_ids: Iterable[int]) -> list[Trashed]:
        """The files of photos in a batch, in the order in which they were moved."""
        return self._select(
            f"batch = ? AND photo_id IN {MEMBERS} ORDER BY id", [batch, as_json(photo_ids)]
        )

    def unsettled(self) -> list[Trashed]:
        """Files that were being moved when somebody ended the process."""
        return self._select("going <> 0 ORDER BY batch, id", [])

    def claim(self, paths: Iterable[str]) -> set[str]:
        """Those of the paths, found empty, whose files lie in the trash: nothing is missing there.

        Should an indexing run have taken such a file for there, it is not any more.
        """
        mine: set[str] = set()
        for path in paths:
            row = self._db.execute(
                "SELECT 1 FROM trashed WHERE path = ? AND home = 0", [to_column(path)]
            ).fetchone()
            if row is not None:
                mine.add(path)
        if mine:
            with writing(self._db):
                _unplace(self._db, [to_column(path) for path in mine])
        return mine

    def settle(self, batch: int, photo_ids: Iterable[int]) -> None:
        """Let the catalogue list the files of a batch where they lie."""
        with writing(self._db):
            settle(self._db, batch, photo_ids)

    def _select(self, where: str, bound: Sequence[Any]) -> list[Trashed]:
        rows = self._db.execute(f"SELECT {_COLUMNS} FROM trashed WHERE {where}", list(bound))
        return [_trashed(row) for row in rows.fetchall()]

    def _beside(self, picture: Sequence[Any], going: set[Any]) -> Iterator[tuple[Any, ...]]:
        photo_id, path = picture[0], picture[2]
        for row in self._db.execute(
            "SELECT folder_id, path, kind, size, mtime_ns FROM extras "
            "WHERE belongs_to = ? AND missing = 0 ORDER BY path",
            [path],
        ).fetchall():
            yield photo_id, *row, path
        for row in self._db.execute(
            "SELECT folder_id, path, 'sidecar', size, mtime_ns FROM sidecars "
            "WHERE belongs_to = ? ORDER BY path",
            [path],
        ).fetchall():
            others = self._db.execute(
                "SELECT belongs_to FROM sidecars JOIN files ON files.path = belongs_to "
                "WHERE sidecars.path = ? AND missing = 0",
                [row[1]],
            ).fetchall()
            if all(other[0] in going for other in others):
                yield photo_id, *row, path


def in_trash(db: Database, batch: int, photo_ids: Iterable[int]) -> list[int]:
    """Those of the photos that the catalogue takes for being in the trash, by this batch."""
    rows = db.execute(
        "SELECT DISTINCT photo_id FROM trashed WHERE batch = ? "
        f"AND ((home = 0 AND going = 0) OR going = -1) AND photo_id IN {MEMBERS}",
        [batch, as_json(photo_ids)],
    )
    return [row[0] for row in rows]


def settle(db: Database, batch: int, photo_ids: Iterable[int]) -> None:
    """Let the catalogue list the files of a batch where they lie, in the transaction under way."""
    members = as_json(photo_ids)
    rows = db.execute(
        f"SELECT {_COLUMNS} FROM trashed WHERE batch = ? AND photo_id IN {MEMBERS}",
        [batch, members],
    ).fetchall()
    files = [_trashed(row) for row in rows]
    _unplace(db, [to_column(one.file.path) for one in files if not one.home])
    _place(db, [one.file for one in files if one.home and one.going == -1])
    db.execute(
        f"UPDATE trashed SET going = 0 WHERE batch = ? AND photo_id IN {MEMBERS}", [batch, members]
    )


def _unplace(db: Database, paths: Sequence[Any]) -> None:
    columns = [(path,) for path in paths]
    db.conn.executemany("DELETE FROM files WHERE path = ?", columns)
    db.conn.executemany("UPDATE extras SET missing = 1 WHERE path = ?", columns)


def _place(db: Database, files: Sequence[Belonging]) -> None:
    """Files are there again, as far as their folders are still of the library."""
    folders = {row[0] for row in db.execute("SELECT id FROM folders").fetchall()}
    here = [one for one in files if one.folder_id in folders]
    Files(db).place_all(
        (one.photo_id, one.folder_id, one.path, FileState(one.size, one.mtime_ns))
        for one in here
        if one.kind == "photo"
    )
    db.conn.executemany(
        "UPDATE extras SET missing = 0 WHERE path = ?",
        [(to_column(one.path),) for one in here if one.kind in ("raw", "video")],
    )


def _row(file: Belonging) -> tuple[Any, ...]:
    beside = None if file.belongs_to is None else to_column(file.belongs_to)
    state = (file.size, file.mtime_ns)
    return file.photo_id, file.folder_id, to_column(file.path), file.kind, *state, beside


def _belonging(row: Sequence[Any]) -> Belonging:
    photo_id, folder_id, path, kind, size, mtime_ns, beside = row
    belongs_to = None if beside is None else from_column(beside)
    return Belonging(photo_id, folder_id, from_column(path), kind, size, mtime_ns, belongs_to)


def _trashed(row: Sequence[Any]) -> Trashed:
    landed = None if row[9] is None else from_column(row[9])
    return Trashed(row[0], row[1], _belonging(row[2:9]), landed, bool(row[10]), int(row[11]))
