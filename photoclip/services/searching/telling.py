"""What a person should know of an answer, beyond the photos."""

from collections.abc import Iterator

from photoclip.core.query.conditions import TextIs
from photoclip.core.query.printing import print_query
from photoclip.core.query.tree import Filter, Parsed, Phrase
from photoclip.core.search_events import Note
from photoclip.services.knowing.closest import closest
from photoclip.services.knowing.resolving import resolve
from photoclip.services.searching.algebra import Part
from photoclip.services.searching.field import Field
from photoclip.services.searching.results import Results
from photoclip.services.session import Session


def told(
    session: Session, parsed: Parsed, field: Field, part: Part, results: Results
) -> Iterator[Note]:
    """Why there may be less than was hoped for."""
    if not len(results.ids):
        yield from _unwritten(parsed)
        yield from _unknown(session, parsed)
    if part.ranked and not field.seen and len(field):
        yield Note(
            "unindexed",
            "The model has not looked at any photo yet: names, tags and filters find them already.",
        )


def _unwritten(parsed: Parsed) -> Iterator[Note]:
    """Where something is in quotation marks and nothing was found: offer the words without."""
    phrases = [piece for piece in parsed.pieces if isinstance(piece.node, Phrase)]
    if not phrases:
        return
    offer = parsed.text
    for piece in reversed(phrases):
        assert isinstance(piece.node, Phrase)
        offer = offer[: piece.start] + piece.node.text + offer[piece.end :]
    first = phrases[0]
    rest = " that fits the rest" if len(parsed.pieces) > 1 else ""
    message = f"{parsed.text[first.start : first.end]} is written about no photo{rest}."
    yield Note("problem", message, 0, len(parsed.text), offer, f"Search {offer}")


def _unknown(session: Session, parsed: Parsed) -> Iterator[Note]:
    """Names in filters that no photo has, as of a tag that was misspelled; and what was meant."""
    for piece in parsed.filters:
        node = piece.node
        meant = resolve(session, node) if isinstance(node, Filter) else None
        if not isinstance(node, Filter) or not isinstance(meant, TextIs):
            continue
        if len(session.catalog.conditions.ids(meant)):
            continue
        near = closest(session, node.key, node.value)
        offer = print_query(Filter(node.key, near)) if near else ""
        said = f"{parsed.text[piece.start : piece.end]} fits no photo."
        if offer:
            said = f"{said} Did you mean {offer}?"
        yield Note("problem", said, piece.start, piece.end, offer)
