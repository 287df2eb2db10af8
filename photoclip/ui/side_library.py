"""The side bar's lines of the whole library."""

from collections.abc import Iterator

from photoclip.services.noticing_places import RECENT_DAYS
from photoclip.ui import words
from photoclip.ui.language import number, tr
from photoclip.ui.places import ALL_PHOTOS, MAP, MISSING, ON_THIS_DAY, RECENT, Place
from photoclip.ui.side_entry import Entry
from photoclip.ui.side_known import SideKnown

_TIPS = {
    "duplicates": tr("The same picture more than once, and similar shots: keep the best"),
    "map": tr("Where your photos were taken"),
}


def library_entries(known: SideKnown) -> Iterator[Entry]:
    """All photos, what the library shows by itself, pages, and what is wrong with files."""
    state, noticed = known.state, known.noticed
    yield Entry("place", ALL_PHOTOS.name, ALL_PHOTOS, number(state.photos))
    if state.photos:
        yield _place(
            RECENT,
            noticed.recent,
            tr("Photos that came into the library in the last %n days", RECENT_DAYS),
        )
        yield _place(
            ON_THIS_DAY,
            noticed.on_this_day,
            tr("Photos that were taken on this day of the year, in the years before"),
        )
    for place, count in known.pages:
        yield _page(place, noticed.placed if place == MAP else count)
    if noticed.missing or known.place == MISSING:
        yield _place(
            MISSING,
            noticed.missing,
            tr("Photos whose files are gone from folders that can be reached"),
        )
    if state.skipped:
        yield Entry(
            "skipped",
            tr("Skipped files"),
            figure=number(state.skipped),
            tip=tr("Files that could not be read: why, and try them again"),
        )


def _page(place: Place, count: int | None) -> Entry:
    tip = _TIPS.get(place.kind, "")
    return _place(place, count, f"{tip}\n{words.photos(count)}" if place == MAP and count else tip)


def _place(place: Place, count: int | None, tip: str) -> Entry:
    return Entry("place", place.name, place, number(count) if count else "", tip=tip)
