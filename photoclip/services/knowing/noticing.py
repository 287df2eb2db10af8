"""Notes on a query: how its filters were read, and what the model won't understand of its words."""

import re
import tomllib
from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import islice

from photoclip.core.models import ModelReference
from photoclip.core.query.printing import print_query
from photoclip.core.query.table import FILTERS
from photoclip.core.query.tree import (
    AllOf,
    AnyOf,
    Filter,
    Node,
    Parsed,
    Piece,
    Weighted,
    Words,
)
from photoclip.core.search_events import Note
from photoclip.paths import resources
from photoclip.services.knowing.limits import counts, negations
from photoclip.services.session import Session

_MOST_OF_A_KIND = 10
_PLAIN_DATES = re.compile(r"(?:\d{4}(?:-\d{2}){0,2}|\.\.|\s)+")
_NO_WORDS = re.compile(r"\S+:\S+")
"""A filter that there isn't, or an address: neither is of any language."""
_NO_PROSE = re.compile(r'["“”„«»][^"“”„«»]*["“”„«»]|\b(?:OR|AND|NOT)\b')


def notes(
    session: Session, parsed: Parsed, today: date | None = None, *, wait_s: float | None = None
) -> tuple[Note, ...]:
    """What a person should know about a query besides its mistakes, the most important first.

    Takes milliseconds, but for the first of the queries that may be in another language.

    :param wait_s: How long to wait for what tells languages apart; None: as long as it takes.
    """
    prose = [piece for piece in parsed.pieces if _says(piece.node)]
    return (
        *_language(session, prose, wait_s),
        *islice(_negations(parsed.text, prose), _MOST_OF_A_KIND),
        *islice(_numbers(parsed.text, prose), _MOST_OF_A_KIND),
        *islice(_meanings(parsed, today or date.today()), _MOST_OF_A_KIND),
    )


def prepare_notes(session: Session, parsed: Parsed) -> None:
    """Begin to load, on another thread, what `notes` will want for a query; returns at once."""
    tuple(_language(session, [piece for piece in parsed.pieces if _says(piece.node)], wait_s=0.0))


def _negations(text: str, prose: list[Piece]) -> Iterator[Note]:
    for piece in prose:
        for limit in negations(_prose(text, piece)):
            start, end = piece.start + limit.start, piece.start + limit.end
            message = f"Models don't understand “{text[start:end]}”, and may look for just that."
            rewritten = f"{text[:start]}{limit.offer}{text[end:]}".strip()
            yield Note("negation", message, start, end, limit.offer, f"Search “{rewritten}”")


def _numbers(text: str, prose: list[Piece]) -> Iterator[Note]:
    for piece in prose:
        for limit in counts(_prose(text, piece)):
            start, end = piece.start + limit.start, piece.start + limit.end
            message = f"Models can't count: photos may show more or fewer than {text[start:end]}."
            yield Note("number", message, start, end)


def _language(session: Session, prose: list[Piece], wait_s: float | None) -> Iterator[Note]:
    """One note where the model has learnt other languages than the query's."""
    known = _languages(ModelReference.parse(session.reference).name)
    if known is None or known.startswith("many"):
        return
    from photoclip.services.knowing.languages import foreign_language

    text = " ".join(words for piece in prose for words in _plain_words(piece.node))
    text = _NO_WORDS.sub(" ", text).strip()
    language = foreign_language(text, wait_s) if text else None
    if language is not None:
        message = f"This seems to be {language}, and the model understands {known} only."
        yield Note("language", message, prose[0].start, prose[-1].end)


def _meanings(parsed: Parsed, today: date) -> Iterator[Note]:
    """How places, and times that aren't said as 2023-08-14 is, were read."""
    for piece in parsed.filters:
        node = piece.node
        meaning = _meaning(node, today) if isinstance(node, Filter) else ""
        if meaning:
            yield Note("meaning", f"{print_query(node)} is {meaning}.", piece.start, piece.end)


def _meaning(node: Filter, today: date) -> str:
    kind = FILTERS[node.key].kind
    if kind == "place":
        from photoclip.services.knowing.places import read_place

        place = read_place(node.value)
        return f"within {place.near.km:g} km of {place.name}" if place else ""
    if kind == "date" and not _PLAIN_DATES.fullmatch(node.value):
        from photoclip.services.knowing.resolving import days
        from photoclip.services.knowing.spans import spoken

        span = days(node, today)
        return spoken(span) if span else ""
    return ""


def _says(node: Node) -> bool:
    """Whether it has plain words that are wanted."""
    return any(True for _ in _plain_words(node))


def _plain_words(node: Node) -> Iterator[str]:
    if isinstance(node, Words):
        yield node.text
    elif isinstance(node, AllOf | AnyOf):
        for part in node.of:
            yield from _plain_words(part)
    elif isinstance(node, Weighted):
        yield from _plain_words(node.of)


def _prose(text: str, piece: Piece) -> str:
    """The piece's text, each word at its place, with dots for what is quoted or an operator."""
    return _NO_PROSE.sub(lambda found: "." * len(found[0]), text[piece.start : piece.end])


@cache
def _languages(name: str) -> str | None:
    """What the table of models says of a model's languages; None: it doesn't know the model."""
    table = tomllib.loads((resources() / "models.toml").read_text(encoding="utf-8"))["model"]
    return next((str(row["languages"]) for row in table if row["name"] == name), None)
