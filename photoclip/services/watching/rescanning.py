"""Looking again at what the watcher told of."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from photoclip.core.events import Event
from photoclip.services.indexing import index_folders
from photoclip.services.locking import AlreadyIndexingError
from photoclip.services.scope import Scope, SomeFiles, merged
from photoclip.services.session import Session


def rescan(session: Session, scopes: Sequence[Scope]) -> Iterator[Event]:
    """Bring folders of the library, or parts of them, up to date; as `index_folders` otherwise.

    What the library doesn't watch any more stays out of it. While another process indexes the
    library nothing is done: the next rescan catches what that one leaves.
    """
    watched = [folder.path for folder in session.catalog.folders.all()]
    still = merged(one for one in scopes if _lies_in(one, watched))
    folders = [one for one in still if not isinstance(one, SomeFiles)]
    files = [one for one in still if isinstance(one, SomeFiles)]
    if not still:
        return
    try:
        yield from index_folders(session, folders, files)
    except AlreadyIndexingError:
        return


def _lies_in(scope: Scope, watched: Sequence[Path]) -> bool:
    place = scope.folder if isinstance(scope, SomeFiles) else scope
    return any(place.is_relative_to(folder) for folder in watched)
