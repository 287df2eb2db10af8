"""Jobs that are imported when they are first run: the window opens without waiting for them."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from photoclip.core.events import Event
from photoclip.services.session import Session


def rescan_folders(session: Session, folders: Sequence[Path]) -> Iterator[Event]:
    """Look again at folders of the library; see `watching.rescan`."""
    from photoclip.services.watching import rescan

    yield from rescan(session, folders)
