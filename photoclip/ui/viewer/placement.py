"""Where a photo lies on screen, and which part of it a point is."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt

from photoclip.core.query.question import Box

QUARTERS = 4
Share = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Placement:
    """The upright photo, turned by so many quarters clockwise, fills `area`, in points of the
    widget."""

    area: QRectF
    turns: int = 0

    def share(self, point: QPointF) -> Share:
        """A point as shares of the photo's sides; outside of it below 0 or above 1."""
        area = self.area
        across = (point.x() - area.left()) / max(1.0, area.width())
        down = (point.y() - area.top()) / max(1.0, area.height())
        return turned((across, down), -self.turns)

    def point(self, share: Share) -> QPointF:
        """Where a point of the photo lies."""
        area = self.area
        across, down = turned(share, self.turns)
        return QPointF(area.left() + across * area.width(), area.top() + down * area.height())

    def rect(self, box: Box) -> QRectF:
        """Where a part of the photo lies."""
        corners = self.point((box.left, box.top)), self.point((box.right, box.bottom))
        return QRectF(*corners).normalized()

    def part(self, rect: QRectF) -> Box:
        """Which part of the photo lies in a rectangle, as far as it does."""
        corners = self.share(rect.topLeft()), self.share(rect.bottomRight())
        (left, right), (top, bottom) = (sorted(ends) for ends in zip(*corners, strict=True))
        return Box(max(0.0, left), max(0.0, top), min(1.0, right), min(1.0, bottom))

    def along(self, across: int, down: int) -> tuple[int, int]:
        """A direction on screen as one of the photo's: which of its edges lies there."""
        for _ in range(self.turns % QUARTERS):
            across, down = down, -across
        return across, down


def turned(share: Share, turns: int) -> Share:
    """A point of a photo, in shares of its sides, after so many quarter turns clockwise."""
    across, down = share
    for _ in range(turns % QUARTERS):
        across, down = 1 - down, across
    return across, down


def turned_box(box: Box, turns: int) -> Box:
    """A part of a photo after so many quarter turns clockwise."""
    corners = turned((box.left, box.top), turns), turned((box.right, box.bottom), turns)
    (left, right), (top, bottom) = (sorted(ends) for ends in zip(*corners, strict=True))
    return Box(left, top, right, bottom)


def turned_size(size: QSizeF, turns: int) -> QSizeF:
    """How wide and how high a photo is after so many quarter turns."""
    return size.transposed() if turns % 2 else size


def fitted(size: QSizeF, room: QRectF, turns: int = 0) -> Placement:
    """A photo of some size, as large as there is room for it, in the middle."""
    keep = Qt.AspectRatioMode.KeepAspectRatio
    scaled = turned_size(size, turns).scaled(room.size(), keep)
    area = QRectF(0, 0, scaled.width(), scaled.height())
    area.moveCenter(room.center())
    return Placement(area, turns % QUARTERS)
