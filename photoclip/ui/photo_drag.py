"""Photos on their way from the grid to an album, a label, or another program."""

from collections.abc import Iterable
from uuid import uuid4

import numpy as np
from PySide6.QtCore import QMetaType, QMimeData, QPoint, QRectF, Qt, QUrl
from PySide6.QtGui import QColor, QDrag, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from photoclip.core.photo import Photo
from photoclip.core.vectors import Ids
from photoclip.ui.language import number

PHOTOS = f"application/x-photoclip-photos-{uuid4().hex}"
"""The ids of photos, as 8 bytes each: for this window alone, since another has another library."""

LONGEST = 110
"""The longer side of the picture under the pointer, in pixels of the window."""
_URLS = "text/uri-list"
_BADGE = 20
_OPACITY = 0.85


def held_photos(mime: QMimeData) -> tuple[int, ...]:
    """The ids of the photos that are dragged; none where it is something else."""
    return tuple(np.frombuffer(bytes(mime.data(PHOTOS).data()), "<i8").tolist())


class DraggedPhotos(QMimeData):
    """Photos by their ids, and for other programs as files.

    Files are named when they are asked for: where thousands are dragged, they are on their way from
    the library still when the drag begins.
    """

    def __init__(self, ids: Ids) -> None:
        super().__init__()
        self.setData(PHOTOS, np.ascontiguousarray(ids, "<i8").tobytes())
        self._urls: list[QUrl] = []

    def name(self, photos: Iterable[Photo]) -> None:
        """These are the photos; files that can't be reached are left out."""
        there = (one for one in photos if not one.missing and "offline" not in one.badges)
        self._urls = [QUrl.fromLocalFile(str(one.path)) for one in there]

    @override
    def formats(self) -> list[str]:
        return [PHOTOS, _URLS]

    @override
    def hasFormat(self, mimetype: str) -> bool:
        return mimetype in (PHOTOS, _URLS)

    @override
    def retrieveData(self, mimetype: str, preferredType: QMetaType | QMetaType.Type) -> object:
        if mimetype == _URLS:
            return self._urls
        return super().retrieveData(mimetype, preferredType)


def as_mime(ids: Ids) -> DraggedPhotos:
    """Photos by their ids (n,), as what is dragged."""
    return DraggedPhotos(ids)


def drag_photos(view: QWidget, dragged: QMimeData, count: int, picture: QPixmap | None) -> None:
    """Drag photos from a view until they are dropped, under a picture of one of them.

    They can only be copied: nobody shall move an original by a slip.
    """
    drag = QDrag(view)
    drag.setMimeData(dragged)
    if picture is not None:
        drag.setPixmap(_carried(picture, count, view))
        drag.setHotSpot(QPoint(8, 8))
    drag.exec(Qt.DropAction.CopyAction)


def _carried(picture: QPixmap, count: int, view: QWidget) -> QPixmap:
    """What is seen under the pointer: the picture, and how many photos come along."""
    ratio = view.devicePixelRatioF()
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    small = picture.scaled(round(LONGEST * ratio), round(LONGEST * ratio), keep, smooth)
    small.setDevicePixelRatio(ratio)
    made = QPixmap(small.size())
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(_OPACITY)
    painter.drawPixmap(0, 0, small)
    painter.setOpacity(1.0)
    if count > 1:
        said, role = number(count), QPalette.ColorRole
        width = max(_BADGE, painter.fontMetrics().horizontalAdvance(said) + 14)
        size = made.deviceIndependentSize()
        badge = QRectF(size.width() - width - 4, size.height() - _BADGE - 4, width, _BADGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(view.palette().color(role.Highlight)))
        painter.drawRoundedRect(badge, _BADGE / 2, _BADGE / 2)
        painter.setPen(view.palette().color(role.HighlightedText))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, said)
    painter.end()
    return made
