"""What is said below a photo that is seen large."""

from photoclip.core.photo import Photo
from photoclip.ui import words
from photoclip.ui.language import tr
from photoclip.ui.present_keys import key_of, keyed

_BOX = tr("Enter finds this  ·  Arrows move the box, with Shift they resize it  ·  Esc no box")
_SLIDES = tr("Slide show  ·  Space pauses  ·  Esc ends it")
_PAUSED = tr("Slide show, paused  ·  Space goes on  ·  Esc ends it")


def hint(*, box: bool, larger: bool, slides: bool | None = None) -> str:
    """What can be done now; `slides`: a slide show runs (True) or waits (False)."""
    if slides is not None:
        return _SLIDES if slides else _PAUSED
    if box:
        return _BOX
    return "  ·  ".join(_larger() if larger else _whole())


def _whole() -> list[str]:
    return [
        keyed(tr("Drag a box to find what is in it (%1)"), "box"),
        keyed(tr("Wheel zooms (%1, %2)"), "zoom-in", "zoom-out"),
        tr("← → move"),
    ]


def _larger() -> list[str]:
    back = key_of("zoom-toggle")
    moves = [tr("Drag or arrows move the photo"), tr("Shift-drag draws a box")]
    return [*moves, tr("%1 whole photo", None, back)] if back else moves


def said_of(photo: Photo, thumb: int | None, *, blurred: bool) -> list[str]:
    """What a person has said of a photo: stars, flag, and the thumb (1, -1) that it was given."""
    thumbs = {1: [tr("liked")], -1: [tr("disliked")]}.get(thumb or 0, [])
    veil = [keyed(tr("blurred (%1 shows it)"), "unveil")] if blurred else []
    return [*words.marks(photo.rating, photo.flag), *thumbs, *veil]
