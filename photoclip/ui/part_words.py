"""Lists of places that have an order of their own: their parts, and what those are called."""

from datetime import date

from PySide6.QtCore import QDate, QLocale

from photoclip.core.events import PhotosListed
from photoclip.core.noticed import ListPart
from photoclip.ui.language import LANGUAGE, tr
from photoclip.ui.listing import Listing, Section
from photoclip.ui.places import Place

_DAYS_BY_NAME = 7


def in_parts(place: Place, event: PhotosListed, today: date) -> Listing:
    """A list in the parts it came in."""
    named = _said_year if place.kind == "on-this-day" else _said_day
    sections = tuple(Section(named(part, today), part.count, spelled=True) for part in event.parts)
    return Listing(event.ids, sections, photos=event.first)


def _said_year(part: ListPart, today: date) -> str:
    """ "2 years ago · 2024"."""
    year = int(part.key)
    ago = today.year - year
    return f"{tr('%n years ago', ago)} · {year}"


def _said_day(part: ListPart, today: date) -> str:
    """When something was added: "Today", "Tuesday", "3 November"."""
    day = date.fromisoformat(part.key)
    back = (today - day).days
    if back == 0:
        return tr("Added today")
    if back == 1:
        return tr("Added yesterday")
    locale = QLocale(LANGUAGE)
    if back < _DAYS_BY_NAME:
        return tr("Added on %1", None, locale.standaloneDayName(day.isoweekday()))
    written = locale.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
    return tr("Added on %1", None, written)
