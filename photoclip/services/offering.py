"""What could stand after a filter's colon, for the list below the search field."""

from collections.abc import Iterator

from photoclip.core.search_events import ValuesOffered
from photoclip.services.session import Session


def offer_values(session: Session, key: str, prefix: str, limit: int) -> Iterator[ValuesOffered]:
    """At most `limit` values that begin so (in any case), the most frequent first."""
    from photoclip.services.knowing import complete_values

    values = complete_values(session, key, prefix, limit)
    colours = tuple(value.colour for value in values)
    told = tuple((value.text, value.count) for value in values)
    yield ValuesOffered(key, prefix, told, colours if any(colours) else ())
