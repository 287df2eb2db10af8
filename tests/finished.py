"""How an indexing run went."""

from collections.abc import Iterable

from photoclip.core.events import Event, IndexFinished


def finished(events: Iterable[Event]) -> IndexFinished:
    """What a run, gone through to its end, says of itself: more may come after that."""
    (done,) = [event for event in events if isinstance(event, IndexFinished)]
    return done
