"""Settling what a process that was killed has left between moving files and writing it down."""

import os
from collections.abc import Iterable
from contextlib import suppress
from itertools import groupby

from photoclip.catalog.trash import Trashed
from photoclip.core.edits import Change, TrashChange
from photoclip.services.recording import photos
from photoclip.services.session import Session
from photoclip.services.trashing import places
from photoclip.services.trashing.moving import bring_home


def repair_trash(session: Session) -> bool:
    """Let catalogue and disk agree on files that were on their way; whether any were.

    What was moved to the trash becomes a step of the journal, that can be undone; what was coming
    back comes, as far as it can. Called by whoever has the library's window to itself.
    """
    trashed = session.catalog.trash
    rows = trashed.unsettled()
    for row in rows:
        _look(session, row)
    for batch, members in groupby(rows, key=lambda row: row.batch):
        _settle(session, batch, {row.file.photo_id for row in members})
    if rows:
        session.forget_vectors()
    return bool(rows)


def _look(session: Session, row: Trashed) -> None:
    """Note where a file is, whatever was noted."""
    here = os.path.lexists(row.file.path)
    if here and not row.home:
        session.catalog.trash.came_home(row.id)
    elif not here and row.going == -1:
        with suppress(OSError):
            bring_home(row)
            session.catalog.trash.came_home(row.id)
    elif not here and row.home:
        session.catalog.trash.moved(row.id, places.find(row.file.path))


def _settle(session: Session, batch: int, photo_ids: Iterable[int]) -> None:
    """Write down what was done, by the step that was under way."""
    journal, trashed = session.catalog.journal, session.catalog.trash
    rows = trashed.of(batch, photo_ids)
    if any(row.going == -1 for row in rows):
        if _is_about(journal.coming(undo=True), batch):
            journal.undo()
        else:  # it was taken back out of turn: that is no step yet, and what came back is back
            session.catalog.trash.settle(batch, photo_ids)
        return
    if _is_about(journal.coming(undo=False), batch):
        journal.redo()
        return
    trashed.drop([row.id for row in rows if row.home])
    gone = tuple(dict.fromkeys(row.file.photo_id for row in rows if not row.home))
    if gone:
        journal.apply(
            f"Move {photos(len(gone))} to the trash (ended early)", [TrashChange(gone, batch, True)]
        )


def _is_about(changes: Iterable[Change], batch: int) -> bool:
    return any(isinstance(one, TrashChange) and one.batch == batch for one in changes)
