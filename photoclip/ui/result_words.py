"""What is said above the results of a search."""

from photoclip.core.events import SearchFinished
from photoclip.ui import words
from photoclip.ui.search_controller import Asked


def header(asked: Asked, event: SearchFinished, fit: int, photos: int) -> tuple[str, str]:
    """A title and a note. `fit` of the results fit; the library has so many `photos`."""
    part = _part(event.searched, photos)
    time = f"in {words.elapsed(event.seconds)}"
    if asked.similar:
        return f"Photos like {asked.text}", f"{words.photos(fit)}{part}, {time}"
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
