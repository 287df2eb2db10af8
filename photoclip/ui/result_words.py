"""What is said above the results of a search."""

from photoclip.core.query.question import Question
from photoclip.core.search_events import SearchFinished
from photoclip.ui import words
from photoclip.ui.listing import fitting
from photoclip.ui.search_controller import MOST_RESULTS


def header(
    asked: Question, event: SearchFinished, photos: int, pictures: str = "", album: str = ""
) -> tuple[str, str]:
    """A title and a note; the library has so many `photos`.

    `pictures` names the pictures that were asked for, `album` the smart album that is open.
    """
    fit = fitting(event)
    part = _part(event, photos)
    time = f"in {words.elapsed(event.seconds)}"
    count = words.photos(fit)
    if event.ranked and fit >= MOST_RESULTS:
        count = f"More than {count}"
    order = "" if event.ranked else ", newest first"
    if album:
        return album, f"{count}{order}{part}"
    if asked.pictures and not asked.text.strip():
        return f"Photos like {pictures}", f"{count}{part}, {time}"
    if not fit:
        return "No photo fits", part.removeprefix(
            ", "
        ) or f"{words.photos(event.searched)} looked at, {time}"
    return count, f"{'fits' if fit == 1 else 'fit'}{order}{part}, {time}"


def _part(event: SearchFinished, photos: int) -> str:
    """Which part of the library was searched, where it was not all of it."""
    if event.searched >= photos or not event.ranked:
        return ""
    return f", among the {event.searched:,} of {words.photos(photos)} that can be searched so far"
