"""Where a photo lies on screen: the one place to change for zooming."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt

from photoclip.core.query.question import Box


@dataclass(frozen=True, slots=True)
class Placement:
    """The upright photo fills `area`, in points of the widget."""

    area: QRectF

    def share(self, point: QPointF) -> tuple[float, float]:
        """A point as shares of the photo's sides; outside of it below 0 or above 1."""
        area = self.area
        return (
            (point.x() - area.left()) / max(1.0, area.width()),
            (point.y() - area.top()) / max(1.0, area.height()),
        )

    def rect(self, box: Box) -> QRectF:
        """Where a part of the photo lies."""
        area = self.area
        left = area.left() + box.left * area.width()
        top = area.top() + box.top * area.height()
        width = (box.right - box.left) * area.width()
        return QRectF(left, top, width, (box.bottom - box.top) * area.height())


def fitted(size: QSizeF, room: QRectF) -> Placement:
    """A photo of some size, as large as there is room for it, in the middle."""
    scaled = size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    area = QRectF(0, 0, scaled.width(), scaled.height())
    area.moveCenter(room.center())
    return Placement(area)
