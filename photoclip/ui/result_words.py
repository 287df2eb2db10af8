"""What is said above the results of a search."""

from photoclip.core.events import SearchFinished
from photoclip.core.query.question import Question
from photoclip.ui import words


def header(
    asked: Question, event: SearchFinished, fit: int, photos: int, pictures: str = ""
) -> tuple[str, str]:
    """A title and a note. `fit` of the results fit; the library has so many `photos`.

    `pictures` names the pictures that were asked for, if any were.
    """
    part = _part(event.searched, photos)
    time = f"in {words.elapsed(event.seconds)}"
    if not event.ranked:
        return words.photos(len(event.ids)), f"newest first{part}, {time}"
    if asked.pictures and not asked.text.strip():
        return f"Photos like {pictures}", f"{words.photos(fit)}{part}, {time}"
    if not fit:
        return "No photo fits", part.removeprefix(
            ", "
        ) or f"{words.photos(event.searched)} looked at, {time}"
    return words.photos(fit), f"{'fits' if fit == 1 else 'fit'}{part}, {time}"


def _part(searched: int, photos: int) -> str:
    """Which part of the library was searched, where it was not all of it."""
    if searched >= photos:
        return ""
    return f", among the {searched:,} of {words.photos(photos)} that can be searched so far"
