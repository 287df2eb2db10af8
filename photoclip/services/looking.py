"""What the window's person looks at, told to the library's session on the engine's thread."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from photoclip.core.events import Event
from photoclip.services.browsing import library_state
from photoclip.services.session import Session


def look_at(session: Session, folder: Path | None, photo_ids: Sequence[int]) -> Iterator[Event]:
    """From now on this folder (None: no particular one) and these photos are on screen."""
    session.attention.look_at(folder, photo_ids)
    yield from ()


def notice_changes(session: Session) -> Iterator[Event]:
    """Yields the state of the library if another process has changed it, else nothing."""
    if session.notice_changes():
        yield from library_state(session)
