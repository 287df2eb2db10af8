"""What a person searched for lately."""

from collections.abc import Iterator

from photoclip.core.search_events import SearchesRecalled
from photoclip.services.session import Session

_MOST = 200


def recall(session: Session) -> Iterator[SearchesRecalled]:
    """All that is remembered, newest first."""
    yield SearchesRecalled(session.catalog.searches.recent(_MOST))


def forget(session: Session, text: str | None = None) -> Iterator[SearchesRecalled]:
    """Forget one search, or all of them (None); what is left."""
    if text is None:
        session.catalog.searches.clear()
    else:
        session.catalog.searches.forget(text)
    yield from recall(session)
