"""What was changed, and taking it back: the last step, or any."""

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np

from photoclip.core.edits import Edit
from photoclip.core.events import Changed, PhotosListed
from photoclip.core.tagging_events import HistoryListed
from photoclip.core.trash import FilesMoving, FilesRefused
from photoclip.services.browsing import list_these
from photoclip.services.recording import told
from photoclip.services.session import Session
from photoclip.services.trashing import replayed

_PAGE = 100

Replayed = Changed | FilesMoving | FilesRefused


def list_history(
    session: Session, limit: int = _PAGE, before: int | None = None, search: str = ""
) -> Iterator[HistoryListed]:
    """The steps of the journal, newest first, at most so many.

    :param before: the id of an entry: only older ones.
    :param search: only those whose summary has this in it, in any case.
    """
    entries = session.catalog.journal.entries(limit + 1, before, search)
    yield HistoryListed(tuple(entries[:limit]), more=len(entries) > limit)


def list_step(session: Session, entry_id: int) -> Iterator[PhotosListed]:
    """The photos that a step was about, newest first; those that left the library are not among
    them."""
    entries = session.catalog.journal.entries(1, entry_id + 1)
    wanted = [photo for entry in entries if entry.id == entry_id for photo in entry.photo_ids]
    listed = session.catalog.photos.ids()
    yield from list_these(session, listed[np.isin(listed, wanted)])


def undo(session: Session) -> Iterator[Replayed]:
    """Take the last change back. Files come out of the trash, as far as they can."""
    journal = session.catalog.journal
    moved = yield from replayed(session, journal.coming(undo=True))
    with _listing_followed(session):
        edit = journal.undo()
    yield _replayed("Undone", edit, "There is nothing to undo.")
    yield from moved.told(back=True)


def redo(session: Session) -> Iterator[Replayed]:
    """Make the change again that was taken back last. Files go to the trash again."""
    journal = session.catalog.journal
    moved = yield from replayed(session, journal.coming(undo=False))
    with _listing_followed(session):
        edit = journal.redo()
    yield _replayed("Done again", edit, "There is nothing to redo.")
    yield from moved.told(back=False)


def undo_entry(session: Session, entry_id: int) -> Iterator[Replayed]:
    """Take one step back, whatever came after it, as far as all is still as that step left it.

    That is a step of its own, which `undo` takes back.

    :raises PhotoclipError: there is no such step.
    """
    journal = session.catalog.journal
    moved = yield from replayed(session, journal.told(entry_id, undo=True))
    with _listing_followed(session):
        edit = journal.undo_entry(entry_id)
    yield told(edit)
    yield from moved.told(back=True)


@contextmanager
def _listing_followed(session: Session) -> Iterator[None]:
    """Search what comes back to the library inside, and no longer what leaves it."""
    before = session.catalog.photos.count()
    yield
    if session.catalog.photos.count() != before:
        session.forget_vectors()


def _replayed(verb: str, edit: Edit | None, nothing: str) -> Changed:
    if edit is None:
        return Changed(nothing, ())
    return Changed(f"{verb}: {edit.summary}", edit.photo_ids)
