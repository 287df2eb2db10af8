"""What is going to be answered to a suggestion, as a mark on its tile."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from photoclip.ui.colours import Colours
from photoclip.ui.tile_cache import RADIUS

_RING = 2.5
_SIDE = 22
_EDGE = 6
_DIM = 150
_SHADE = QColor(0, 0, 0, 150)
_YES, _NO = QColor("#8be8a4"), QColor("#ffa69f")
"""On a dark ground, whatever the scheme."""
_TICK = (QPointF(-5, 0), QPointF(-1.5, 4), QPointF(5.5, -4))
_CROSS = ((QPointF(-4, -4), QPointF(4, 4)), (QPointF(-4, 4), QPointF(4, -4)))


def paint_answer(painter: QPainter, tile: QRect, answer: str, colours: Colours) -> None:
    """A ring and a tick for what will be accepted; what will be refused is dimmed, with a cross."""
    if answer == "yes":
        painter.setPen(QPen(QColor(colours.yes), _RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ring = QRectF(tile).adjusted(_RING / 2, _RING / 2, -_RING / 2, -_RING / 2)
        painter.drawRoundedRect(ring, RADIUS - 1, RADIUS - 1)
        _disc(painter, tile, _YES)
        painter.drawPolyline([_middle(tile) + point for point in _TICK])
    elif answer == "no":
        ground = QColor(colours.window)
        ground.setAlpha(_DIM)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(tile, RADIUS, RADIUS)
        _disc(painter, tile, _NO)
        for start, end in _CROSS:
            painter.drawLine(_middle(tile) + start, _middle(tile) + end)


def _disc(painter: QPainter, tile: QRect, sign: QColor) -> None:
    """A dark ground, so that the sign is seen on any photo; the pen is ready to draw it."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_SHADE)
    painter.drawEllipse(_middle(tile), _SIDE / 2, _SIDE / 2)
    painter.setPen(QPen(sign, 2))


def _middle(tile: QRect) -> QPointF:
    return QPointF(tile.right() - _EDGE - _SIDE / 2, tile.top() + _EDGE + _SIDE / 2)
