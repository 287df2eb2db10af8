"""Every change a person makes: applied, recorded with its inverse, undone and redone."""

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any

from sqlite_utils import Database

from photoclip.catalog.changes import dumped, loaded, make, put, put_back
from photoclip.catalog.clock import now
from photoclip.catalog.database import writing
from photoclip.catalog.entries import entries, origin_text, prepare, turn
from photoclip.core.edits import Change, Edit, photos_of
from photoclip.core.errors import PhotoclipError
from photoclip.core.history import BY_HAND, Entry, Origin


class Journal:
    """The record of changes; undo and redo work across restarts."""

    def __init__(self, db: Database) -> None:
        self._db = db
        prepare(db)

    def apply(self, summary: str, changes: Iterable[Change], origin: Origin = BY_HAND) -> Edit:
        """Make the changes in one transaction and record them. What changes nothing is left out.

        :raises PhotoclipError: another label or album has the name that one is to get; then nothing
            is changed.
        """
        done: list[Change] = []
        inverse: list[Change] = []
        with writing(self._db):
            for change in changes:
                made, back = make(self._db, change, origin)
                done += made
                inverse = back + inverse
            self._record(summary, done, inverse, origin)
        return Edit(summary, _photo_ids(done))

    def undoable(self) -> str | None:
        """The summary of what `undo` would take back."""
        return self._summary(undone=False)

    def redoable(self) -> str | None:
        """The summary of what `redo` would make again."""
        return self._summary(undone=True)

    def coming(self, *, undo: bool) -> list[Change]:
        """What `undo`, or else `redo`, would make."""
        row = self._last(undone=not undo)
        return [] if row is None else self.told(row[0], undo=undo)

    def told(self, number: int, *, undo: bool) -> list[Change]:
        """What takes a step back, or else makes it; nothing of one that is not there."""
        column = "inverse" if undo else "changes"
        found = self._db.execute(f"SELECT {column} FROM journal WHERE id = ?", [number]).fetchone()
        return [] if found is None else loaded(found[0])

    def undo(self) -> Edit | None:
        """Take the last change back; None where there is none."""
        return self._replay(column="inverse", undone=True)

    def redo(self) -> Edit | None:
        """Make the change again that was last taken back; None where there is none."""
        return self._replay(column="changes", undone=False)

    def undo_entry(self, number: int) -> Edit:
        """Take one step back, whatever came after it: only what still is as that step left it.

        That is a step of its own, which `undo` takes back; and none where nothing is left to do.

        :raises PhotoclipError: there is no such step any more.
        """
        with writing(self._db):
            row = self._db.execute(
                "SELECT summary, changes, inverse, undone FROM journal WHERE id = ?", [number]
            ).fetchone()
            if row is None:
                raise PhotoclipError(
                    "This step is not in the history any more.", "Look at the history again."
                )
            summary, changes, inverse, undone = row
            if undone:
                return Edit(f"“{summary}” was undone before", ())
            done, back = put_back(self._db, loaded(changes), loaded(inverse))
            if not done:
                return Edit(f"Nothing is left to undo of “{summary}”", ())
            title = f"Undo “{summary}”"
            self._record(title, done, back, BY_HAND, takes_back=number)
            turn(self._db, number, back=True)
        return Edit(title, _photo_ids(done))

    def entries(
        self, limit: int = 100, before: int | None = None, search: str = ""
    ) -> tuple[Entry, ...]:
        """Steps, newest first; of those older than one with an id, and with a text in them."""
        return entries(self._db, limit, before, search)

    def _record(
        self,
        summary: str,
        done: Sequence[Change],
        inverse: Sequence[Change],
        origin: Origin,
        takes_back: int | None = None,
    ) -> None:
        if not done:
            return
        self._db.execute("DELETE FROM journal WHERE undone = 1")
        self._db.execute(
            "INSERT INTO journal (at, summary, changes, inverse, origin, takes_back) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            [now(), summary, dumped(done), dumped(inverse), origin_text(origin), takes_back],
        )

    def _last(self, *, undone: bool) -> Sequence[Any] | None:
        order = "ASC" if undone else "DESC"
        row: Sequence[Any] | None = self._db.execute(
            "SELECT id, summary, takes_back FROM journal WHERE undone = ? "
            f"ORDER BY id {order} LIMIT 1",
            [int(undone)],
        ).fetchone()
        return row

    def _summary(self, *, undone: bool) -> str | None:
        row = self._last(undone=undone)
        return None if row is None else str(row[1])

    def _replay(self, *, column: str, undone: bool) -> Edit | None:
        with writing(self._db):
            row = self._last(undone=not undone)
            if row is None:
                return None
            number, summary, takes_back = row
            text = self._db.execute(f"SELECT {column} FROM journal WHERE id = ?", [number])
            changes = loaded(text.fetchone()[0])
            for change in changes:
                put(self._db, change)
            self._db.execute("UPDATE journal SET undone = ? WHERE id = ?", [int(undone), number])
            if takes_back is not None:
                turn(self._db, takes_back, back=not undone)
        return Edit(str(summary), _photo_ids(changes))


def _photo_ids(changes: Iterable[Change]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(chain.from_iterable(map(photos_of, changes))))
