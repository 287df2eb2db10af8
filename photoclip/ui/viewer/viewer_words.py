"""What is said below a photo that is seen large."""

from photoclip.core.photo import Photo
from photoclip.ui import words
from photoclip.ui.language import tr

_WHOLE = tr("Drag a box to find what is in it, or press B  ·  Wheel, + and - zoom  ·  ← → move")
_LARGER = tr("Drag or arrows move the photo  ·  Shift-drag draws a box  ·  Z whole photo")
_BOX = tr("Enter finds this  ·  Arrows move the box, with Shift they resize it  ·  Esc no box")
_SLIDES = tr("Slide show  ·  Space pauses  ·  Esc ends it")
_PAUSED = tr("Slide show, paused  ·  Space goes on  ·  Esc ends it")


def hint(*, box: bool, larger: bool, slides: bool | None = None) -> str:
    """What can be done now; `slides`: a slide show runs (True) or waits (False)."""
    if slides is not None:
        return _SLIDES if slides else _PAUSED
    if box:
        return _BOX
    return _LARGER if larger else _WHOLE


def said_of(photo: Photo, thumb: int | None, *, blurred: bool) -> list[str]:
    """What a person has said of a photo: stars, flag, and the thumb (1, -1) that it was given."""
    thumbs = {1: [tr("liked")], -1: [tr("disliked")]}.get(thumb or 0, [])
    veil = [tr("blurred, V shows it")] if blurred else []
    return [*words.marks(photo.rating, photo.flag), *thumbs, *veil]
