"""What could stand after a filter's colon in this library."""

from dataclasses import dataclass

from photoclip.catalog.facets import Facet
from photoclip.core.query.table import FILTERS
from photoclip.services.session import Session

_FACETS: tuple[Facet, ...] = (
    "keyword", "label", "album", "folder", "camera", "lens", "type",
)  # fmt: skip
_DATES = ("today", "yesterday", "last week", "last month", "last summer", "last year", "christmas")
_NUMBERS = {
    "iso": ("<=200", ">=800", ">=3200", "100..400"),
    "aperture": ("<=2.8", "4..8", ">=11"),
    "focal": ("<=35", "35..70", ">=100"),
    "rating": (">=1", ">=3", ">=4", "5"),
    "size": (">10MB", ">5MB", "<1MB", "<100kB"),
    "width": (">=4000", "<1000"),
    "height": (">=4000", "<1000"),
}


@dataclass(frozen=True, slots=True)
class Option:
    """A value to choose, and how many photos it would leave; None: not counted."""

    text: str
    count: int | None = None
    colour: str = ""
    """Of a tag, where it has one."""


def complete_values(session: Session, key: str, prefix: str, limit: int) -> tuple[Option, ...]:
    """Values of a filter that begin so, in any case: at most `limit`, likeliest first."""
    kind = FILTERS[key].kind
    if kind == "place":
        return _places(prefix, limit)
    if kind == "date":
        return _years_and_words(session, prefix, limit)
    if key == "tag":
        tags = session.catalog.tags.complete(prefix, limit)
        return tuple(Option(tag.path, tag.photos_below, tag.colour) for tag in tags)
    for facet in _FACETS:
        if facet == key:
            values = session.catalog.facets.values(facet, prefix, limit)
            return tuple(Option(text, count if count >= 0 else None) for text, count in values)
    return _fitting(FILTERS[key].choices or _NUMBERS.get(key, ()), prefix, limit)


def _fitting(texts: tuple[str, ...], prefix: str, limit: int) -> tuple[Option, ...]:
    begun = [text for text in texts if text.lower().startswith(prefix.lower())]
    return tuple(Option(text) for text in begun[:limit])


def _years_and_words(session: Session, prefix: str, limit: int) -> tuple[Option, ...]:
    """The years in which photos were taken, newest first, and ways to say a time."""
    words = _fitting(_DATES, prefix, limit)
    years = session.catalog.facets.values("year", prefix, limit)
    newest = tuple(Option(text, count) for text, count in sorted(years, reverse=True))
    return (newest + words)[:limit] if prefix else (words[:3] + newest + words[3:])[:limit]


def _places(prefix: str, limit: int) -> tuple[Option, ...]:
    """Towns, with their country where that is needed to tell them from a larger one."""
    if len(prefix.strip()) < 2 or prefix.strip()[0].isdigit():
        return ()
    from photoclip.services.knowing.gazetteer import towns

    named: set[str] = set()
    options: list[Option] = []
    for town in towns(prefix, limit):
        full = f"{town.name}, {town.region.split(', ')[0]}"
        options.append(Option(full if town.name in named else town.name))
        named.add(town.name)
    return tuple(options)
