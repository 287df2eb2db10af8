"""Files that could not be read, tried once more because a person asks for it."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from photoclip.core.events import Event
from photoclip.services.indexing import index_folders
from photoclip.services.session import Session


def retry_skipped(session: Session, paths: Sequence[Path] | None = None) -> Iterator[Event]:
    """Try to read skipped files again, all of them or those named; see `index_folders`.

    Brings the folders they lie in up to date along with them.
    """
    wanted = [file.path for file in session.catalog.files.skipped()] if paths is None else paths
    session.catalog.files.try_again(paths)
    roots = [folder.path for folder in session.catalog.folders.all()]
    theirs = [root for root in roots if any(root in path.parents for path in wanted)]
    yield from index_folders(session, theirs)
