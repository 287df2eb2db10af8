"""Looking again at what the watcher told of."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from photoclip.core.events import Event
from photoclip.services.indexing import index_folders
from photoclip.services.locking import AlreadyIndexingError
from photoclip.services.session import Session


def rescan(session: Session, folders: Sequence[Path]) -> Iterator[Event]:
    """Bring folders of the library, or parts of them, up to date; as `index_folders` otherwise.

    What the library doesn't watch any more stays out of it. While another process indexes the
    library nothing is done: the next rescan catches what that one leaves.
    """
    watched = [folder.path for folder in session.catalog.folders.all()]
    still = [one for one in folders if any(one.is_relative_to(place) for place in watched)]
    if not still:
        return
    try:
        yield from index_folders(session, still)
    except AlreadyIndexingError:
        return
