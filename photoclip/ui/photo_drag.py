"""Photos on their way from the grid to an album or a label."""

import numpy as np
from PySide6.QtCore import QMimeData, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QDrag, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QWidget

from photoclip.core.vectors import Ids

PHOTOS = "application/x-photoclip-photos"
"""The ids of photos, as 8 bytes each. No files: nobody shall move an original by a slip."""

LONGEST = 110
"""The longer side of the picture under the pointer, in pixels of the window."""
_BADGE = 20
_OPACITY = 0.85


def as_mime(ids: Ids) -> QMimeData:
    """Photos by their ids (n,), as what is dragged."""
    mime = QMimeData()
    mime.setData(PHOTOS, np.ascontiguousarray(ids, "<i8").tobytes())
    return mime


def held_photos(mime: QMimeData) -> tuple[int, ...]:
    """The ids of the photos that are dragged; none where it is something else."""
    return tuple(np.frombuffer(bytes(mime.data(PHOTOS).data()), "<i8").tolist())


def drag_photos(view: QWidget, ids: Ids, picture: QPixmap | None) -> None:
    """Drag photos (n,) from a view until they are dropped, under a picture of one of them."""
    drag = QDrag(view)
    drag.setMimeData(as_mime(ids))
    if picture is not None:
        drag.setPixmap(_carried(picture, len(ids), view))
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
        said, role = f"{count:,}", QPalette.ColorRole
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
