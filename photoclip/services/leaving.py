"""Taking folders off the library, in steps short enough for a search or a tag in between."""

from collections.abc import Iterator

from photoclip.core.events import FolderLeaving, LibraryState
from photoclip.services.browsing import library_state
from photoclip.services.session import Session


def remove_folder(session: Session, folder_id: int) -> Iterator[LibraryState | FolderLeaving]:
    """Stop watching a folder. Its files are not touched, what was said of its photos is kept.

    From the first step on it is none of the library's; its photos leave the lists by and by, and
    what is left of them when this is cut short leaves with the next `finish_removals`.
    """
    session.catalog.folders.leave(folder_id)
    yield from finish_removals(session)


def finish_removals(session: Session) -> Iterator[LibraryState | FolderLeaving]:
    """Let go what is left of removed folders; yields nothing but the library's state, at last,
    where that is little."""
    folders = session.catalog.folders
    told = False
    while leaving := folders.leaving():
        if told:
            yield FolderLeaving(leaving[0].path, leaving[0].photos)
        more = folders.clear(leaving[0].id)
        session.forget_vectors()
        if more and not told:
            told = True
            yield from library_state(session)
    yield from library_state(session)
