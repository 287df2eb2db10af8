"""Indexing that waits until a person lets it go on, also after a restart."""

from collections.abc import Iterator

from photoclip.core.events import Event
from photoclip.services.session import Session

_PAUSED = "indexing_paused"


def is_paused(session: Session) -> bool:
    """Whether the library's indexing is paused."""
    return session.catalog.settings.get(_PAUSED) is True


def set_paused(session: Session, *, paused: bool) -> Iterator[Event]:
    """Remember it; yields nothing. Who runs the indexing pauses that."""
    session.catalog.settings.put(_PAUSED, paused)
    yield from ()
