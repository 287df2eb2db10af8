"""Stars and flags on a photo's tile: only where a person, or the file, has said something."""

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from photoclip.core.photo import Photo
from photoclip.core.tags import Flag

_SHADE, _LIT, _GOLD = QColor(0, 0, 0, 165), QColor("#f2f2f3"), QColor("#f0c55a")
_PICKED, _REJECTED = QColor("#1f7a3d"), QColor("#b3342b")
_STAR, _STEP, _EDGE, _DISC = 5.0, 12.0, 6, 20
_CORNERS = 10
_DIGIT = 10.0


def star(middle: QPointF, radius: float) -> QPolygonF:
    """A star that stands on two of its points."""
    inner = radius * 0.45
    return QPolygonF(
        [
            middle + QPointF(sin(turn), -cos(turn)) * (inner if corner % 2 else radius)
            for corner in range(_CORNERS)
            for turn in (corner * 2 * pi / _CORNERS,)
        ]
    )


def paint_marks(painter: QPainter, tile: QRect, photo: Photo, *, stars: bool) -> None:
    """A flag in the upper left corner, and `stars` in the lower one unless that is taken."""
    if photo.flag is not None:
        _paint_flag(painter, tile, photo.flag)
    if stars and photo.rating:
        _paint_stars(painter, tile, photo.rating)


def _paint_stars(painter: QPainter, tile: QRect, rating: int) -> None:
    """All of them; where a tile is too narrow for that, their number and one star."""
    room = tile.width() - 2 * _EDGE
    counted = room < rating * _STEP + 8
    places = 1 if counted else rating
    number = _DIGIT if counted else 0.0
    if room < places * _STEP + 8 + number:
        return
    pill = QRectF(tile.left() + _EDGE, tile.bottom() - 24, places * _STEP + 8 + number, 19)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_SHADE)
    painter.drawRoundedRect(pill, 5, 5)
    if counted:
        painter.setPen(_LIT)
        painter.drawText(pill.adjusted(5, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, str(rating))
        painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_GOLD)
    for place in range(places):
        left = pill.left() + 4 + number
        middle = QPointF(left + _STEP * (place + 0.5), pill.center().y() + 0.5)
        painter.drawPolygon(star(middle, _STAR))


def _paint_flag(painter: QPainter, tile: QRect, flag: Flag) -> None:
    disc = QRectF(tile.left() + _EDGE, tile.top() + _EDGE, _DISC, _DISC)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_PICKED if flag == "pick" else _REJECTED)
    painter.drawEllipse(disc)
    painter.setPen(QPen(_LIT, 1.8))
    middle = disc.center()
    if flag == "pick":
        points = (QPointF(-4, 0), QPointF(-1, 3), QPointF(4, -3))
        painter.drawPolyline([middle + point for point in points])
        return
    for end in (QPointF(3.2, 3.2), QPointF(3.2, -3.2)):
        painter.drawLine(middle - end, middle + end)
