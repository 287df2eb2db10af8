"""From a filter as it was typed to what it means in this library."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import cast

from photoclip.core.on_disk import is_file
from photoclip.core.query.areas import read_area
from photoclip.core.query.conditions import (
    Being,
    Condition,
    Has,
    Having,
    InAlbum,
    Is,
    Labelled,
    TakenIn,
    TextField,
    TextIs,
)
from photoclip.core.query.question import Picture, SmartAlbum
from photoclip.core.query.table import FILTERS
from photoclip.core.query.tree import Filter
from photoclip.core.query.values import number_in
from photoclip.core.tags import SEPARATOR, cleaned
from photoclip.core.tilde import expanded
from photoclip.services.knowing.spans import DAY, Span
from photoclip.services.session import Session


@dataclass(frozen=True, slots=True)
class Unresolved:
    """A filter that means nothing here, and why, as a sentence for the person."""

    message: str


Resolved = Condition | SmartAlbum | Picture | Unresolved


def resolve(session: Session, node: Filter, today: date | None = None) -> Resolved:
    """What a filter means: a condition, a smart album's question, or a picture to compare with.

    A text that no photo has is a condition all the same, and lets none through; what must exist to
    mean anything (an album, a label, a place, a file) is `Unresolved` where it doesn't.
    """
    kind = FILTERS[node.key].kind
    if kind == "number":
        return number_in(node.key, node.value) or _wants(node)
    if kind == "choice":
        return _choice(node)
    if kind == "date":
        return _taken(node, today or date.today())
    if kind == "place":
        return _near(node)
    by_name = {"label": _label, "album": _album, "area": _area, "like": _like}.get(node.key)
    if by_name is not None:
        return by_name(session, node)
    return TextIs(cast(TextField, node.key), node.value)


def days(node: Filter, today: date) -> Span | None:
    """The days that a `date:`, `before:` or `after:` lets through; None: that is no date."""
    from photoclip.services.knowing.dates import read_dates

    span = read_dates(node.value, today)
    if span is None or node.key == "date":
        return span
    if node.key == "before":
        return None if span.first in (None, date.min) else Span(None, span.first - DAY)
    return None if span.last in (None, date.max) else Span(span.last + DAY, None)


def _wants(node: Filter) -> Unresolved:
    return Unresolved(f"{node.key}: wants {FILTERS[node.key].wants}.")


def _choice(node: Filter) -> Resolved:
    choice = node.value.lower()
    if choice not in FILTERS[node.key].choices:
        return _wants(node)
    return Has(cast(Having, choice)) if node.key == "has" else Is(cast(Being, choice))


def _taken(node: Filter, today: date) -> Resolved:
    span = days(node, today)
    if span is None:
        return _wants(node)
    end = None if span.last is None or span.last == date.max else span.last + DAY
    return TakenIn(span.first.isoformat() if span.first else None, end.isoformat() if end else None)


def _near(node: Filter) -> Resolved:
    from photoclip.services.knowing.places import read_place, why_unknown

    place = read_place(node.value)
    return Unresolved(why_unknown(node.value)) if place is None else place.near


def _area(_session: Session, node: Filter) -> Resolved:
    return read_area(node.value) or _wants(node)


def _label(session: Session, node: Filter) -> Resolved:
    """The label of this name; else of one whose path ends so, as "dog" for "animal/dog"."""
    wanted = cleaned(node.value).casefold()
    labels = {label.name.casefold(): label.id for label in session.catalog.labels.all()}
    ending = (one for path, one in labels.items() if path.endswith(SEPARATOR + wanted))
    found = labels.get(wanted) or next(ending, None)
    if found is None:
        return Unresolved(f"There is no label called “{node.value}”.")
    return Labelled(found)


def _album(session: Session, node: Filter) -> Resolved:
    by_hand = session.catalog.albums.find(node.value)
    if by_hand is not None:
        return InAlbum(by_hand.id)
    album = session.catalog.smart_albums.find(node.value)
    return album or Unresolved(f"There is no album called “{node.value}”.")


def _like(session: Session, node: Filter) -> Resolved:
    """A photo of the library by its path or the end of it, or any picture file by its path."""
    path = expanded(node.value)
    known = session.catalog.files.photo_at(path.absolute())
    if known is None and path.suffix:
        known = _ending_in(session, path)
    if known is not None:
        return Picture(known)
    if is_file(path):
        return Picture(path.absolute())
    return Unresolved(f"There is no photo “{node.value}”, neither in the library nor elsewhere.")


def _ending_in(session: Session, path: Path) -> int | None:
    """The newest photo whose file's path ends so, as in "2023/beach.jpg"."""
    catalog = session.catalog
    named = catalog.photos.newest(catalog.conditions.ids(TextIs("name", path.name))).tolist()
    places = catalog.files.places(named)
    wanted = tuple(part.casefold() for part in path.parts)
    for photo_id in named:
        for place in places.get(photo_id, ()):
            if tuple(part.casefold() for part in place.path.parts[-len(wanted) :]) == wanted:
                return int(photo_id)
    return None
