"""What is said above the results of a search."""

from photoclip.core.query.question import Question
from photoclip.core.search_events import SearchFinished
from photoclip.ui import words
from photoclip.ui.language import number, tr
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
    time = tr("in %1", None, words.elapsed(event.seconds))
    count = words.photos(fit)
    if event.ranked and fit >= MOST_RESULTS:
        count = tr("More than %1", None, count)
    newest = event.arranged is None or event.arranged.newest_first
    order = tr(", newest first") if newest and not event.ranked else ""
    if album:
        return album, f"{count}{order}{part}"
    if asked.pictures and not asked.text.strip():
        return tr("Photos like %1", None, pictures), f"{count}{part}, {time}"
    if not fit:
        return tr("No photo fits"), part.removeprefix(", ") or tr(
            "%1 looked at, %2", None, words.photos(event.searched), time
        )
    fits = tr("fits") if fit == 1 else tr("fit")
    return count, f"{fits}{order}{part}, {time}"


def _part(event: SearchFinished, photos: int) -> str:
    """Which part of the library was searched, where it was not all of it."""
    if event.searched >= photos or not event.ranked:
        return ""
    return tr(
        ", among the %1 of %2 that can be searched so far",
        None,
        number(event.searched),
        words.photos(photos),
    )
