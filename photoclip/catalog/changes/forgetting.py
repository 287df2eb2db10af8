"""Photos whose files are gone, and which nobody wants to see listed any more."""

from collections.abc import Iterable, Iterator

from sqlite_utils import Database

from photoclip.catalog.changes.matters import Matter, Said, Value, Values
from photoclip.catalog.files import Files
from photoclip.catalog.idsets import MEMBERS, as_json
from photoclip.catalog.known import FileState
from photoclip.catalog.places import from_column
from photoclip.core.edits import Change, ForgetChange

_COLUMNS = "path, photo_id, folder_id, size, mtime_ns"


class Forgetting:
    """Values: True of what is forgotten. Only the places leave: what was said of a photo stays, and
    a file that comes back brings the photo back."""

    def matter(self, change: ForgetChange) -> Matter:  # noqa: ARG002
        return Matter("forgotten")

    def values(self, change: ForgetChange) -> dict[int, Value]:
        return dict.fromkeys(change.photo_ids, change.forgotten)

    def changes(self, matter: Matter, values: Values) -> list[Change]:  # noqa: ARG002
        gone = tuple(one for one, value in values.items() if value)
        back = tuple(one for one, value in values.items() if not value)
        both = (ForgetChange(gone, True), ForgetChange(back, None))
        return [one for one in both if one.photo_ids]

    def exactly(self, db: Database, change: ForgetChange) -> list[Change]:  # noqa: ARG002
        return [change]

    def read(self, db: Database, matter: Matter, ids: Iterable[int]) -> dict[int, Value]:  # noqa: ARG002
        rows = db.execute(
            f"SELECT DISTINCT photo_id FROM forgotten WHERE photo_id IN {MEMBERS}", [as_json(ids)]
        )
        return {row[0]: True for row in rows}

    def write(self, db: Database, matter: Matter, values: Values) -> None:  # noqa: ARG002
        _forget(db, as_json(one for one, value in values.items() if value))
        _bring_back(db, as_json(one for one, value in values.items() if not value))

    def said(self, db: Database, photo_ids: Iterable[int]) -> Iterator[Said]:  # noqa: ARG002
        """Nothing that another photo, which this one turns out to be, could take over."""
        yield from ()


def _forget(db: Database, members: str) -> None:
    missing = f"FROM files WHERE missing = 1 AND photo_id IN {MEMBERS}"
    db.execute(
        f"INSERT OR REPLACE INTO forgotten ({_COLUMNS}) SELECT {_COLUMNS} {missing}", [members]
    )
    db.execute(f"DELETE {missing}", [members])


def _bring_back(db: Database, members: str) -> None:
    """As missing as they were, but for those whose files came back by themselves."""
    rows = db.execute(
        f"SELECT {_COLUMNS} FROM forgotten WHERE photo_id IN {MEMBERS} "
        "AND path NOT IN (SELECT path FROM files)",
        [members],
    ).fetchall()
    Files(db).place_all(
        (photo_id, folder_id, from_column(path), FileState(size, mtime_ns))
        for path, photo_id, folder_id, size, mtime_ns in rows
    )
    db.conn.executemany("UPDATE files SET missing = 1 WHERE path = ?", [row[:1] for row in rows])
    db.execute(f"DELETE FROM forgotten WHERE photo_id IN {MEMBERS}", [members])
