"""Every change a person makes: applied, recorded with its inverse, undone and redone."""

from collections.abc import Iterable, Sequence
from itertools import chain

from sqlite_utils import Database

from photoclip.catalog.changes import apply_change, dumped, loaded
from photoclip.catalog.clock import now
from photoclip.catalog.database import writing
from photoclip.core.edits import Change, Edit, photos_of


class Journal:
    """The record of changes; undo and redo work across restarts."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def apply(self, summary: str, changes: Iterable[Change]) -> Edit:
        """Make the changes in one transaction and record them. What changes nothing is left out."""
        done: list[Change] = []
        inverse: list[Change] = []
        with writing(self._db):
            for change in changes:
                made, back = apply_change(self._db, change)
                done += made
                inverse += back
            if done:
                self._db.execute("DELETE FROM journal WHERE undone = 1")
                self._db.execute(
                    "INSERT INTO journal (at, summary, changes, inverse) VALUES (?, ?, ?, ?)",
                    [now(), summary, dumped(done), dumped(inverse[::-1])],
                )
        return Edit(summary, _photo_ids(done))

    def undoable(self) -> str | None:
        """The summary of what `undo` would take back."""
        row = self._last(undone=False)
        return None if row is None else str(row[1])

    def undo(self) -> Edit | None:
        """Take the last change back; None where there is none."""
        return self._replay(column="inverse", undone=True)

    def redo(self) -> Edit | None:
        """Make the change again that was last taken back; None where there is none."""
        return self._replay(column="changes", undone=False)

    def _last(self, *, undone: bool) -> Sequence[int | str] | None:
        order = "ASC" if undone else "DESC"
        row: Sequence[int | str] | None = self._db.execute(
            f"SELECT id, summary FROM journal WHERE undone = ? ORDER BY id {order} LIMIT 1",
            [int(undone)],
        ).fetchone()
        return row

    def _replay(self, *, column: str, undone: bool) -> Edit | None:
        with writing(self._db):
            row = self._last(undone=not undone)
            if row is None:
                return None
            number, summary = row
            text = self._db.execute(f"SELECT {column} FROM journal WHERE id = ?", [number])
            changes = loaded(text.fetchone()[0])
            for change in changes:
                apply_change(self._db, change)
            self._db.execute("UPDATE journal SET undone = ? WHERE id = ?", [int(undone), number])
        return Edit(str(summary), _photo_ids(changes))


def _photo_ids(changes: Iterable[Change]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(chain.from_iterable(map(photos_of, changes))))
