"""Where the parts of the viewer lie."""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

_GAP = 24


def place(
    room: QRect, photo: QWidget, beside: Sequence[QWidget], below: Sequence[QWidget], *, over: bool
) -> None:
    """The photo gets what is left by the parts beside it (to the right) and below it.

    What is hidden takes no room.

    :param over: The parts below lie over the photo, which has their room, too.
    """
    width, bottom = room.width(), room.height()
    for part in beside:
        if not part.isHidden():
            width -= part.width()
            part.setGeometry(width, 0, part.width(), room.height())
    for part in below:
        if not part.isHidden():
            height = part.sizeHint().height()
            bottom -= height
            part.setGeometry(0, bottom, width, height)
    photo.setGeometry(0, 0, width, room.height() if over else bottom)
    photo.lower()


def place_card(card: QWidget, photo: QWidget, bottom: int) -> None:
    """In the middle, over the lower part of the photo, which ends at `bottom` for the eye."""
    area = photo.geometry()
    left = area.center().x() - card.width() // 2
    card.move(max(0, left), max(0, bottom - _GAP - card.height()))
