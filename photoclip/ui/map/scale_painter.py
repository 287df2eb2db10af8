"""In the map's corners: how far a piece of it is on the ground, and whose data it is."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from photoclip.core.mapping.scale_bar import round_distance, said
from photoclip.ui.colours import Colours
from photoclip.ui.map.view import View

_MOST = 140
_MARGIN = 14
_CREDIT = "Natural Earth · GeoNames, CC BY 4.0"


def paint_scale(painter: QPainter, view: View, colours: Colours) -> None:
    """The bar to the left; to the right, where there is room, the credit."""
    metres = round_distance(_MOST * view.metres)
    wide = metres / view.metres
    bottom = view.height - _MARGIN
    metrics = painter.fontMetrics()
    box = QRectF(_MARGIN, bottom - metrics.height(), wide, metrics.height())
    _ground(painter, box, colours)
    painter.setPen(QPen(QColor(colours.text), 1.5))
    corners = [box.bottomLeft() - QPointF(0, 5), box.bottomLeft(), box.bottomRight()]
    painter.drawPolyline([*corners, box.bottomRight() - QPointF(0, 5)])
    painter.drawText(box.adjusted(5, -3, 0, -3), Qt.AlignmentFlag.AlignVCenter, said(metres))
    room = metrics.horizontalAdvance(_CREDIT)
    if box.right() + room + 3 * _MARGIN < view.width:
        credit = QRectF(view.width - _MARGIN - room, box.top(), room, box.height())
        _ground(painter, credit, colours)
        painter.setPen(QColor(colours.second))
        painter.drawText(credit, Qt.AlignmentFlag.AlignCenter, _CREDIT)


def _ground(painter: QPainter, box: QRectF, colours: Colours) -> None:
    colour = QColor(colours.window)
    colour.setAlpha(225)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(box.adjusted(-6, -4, 6, 4), 6, 6)
    painter.setBrush(Qt.BrushStyle.NoBrush)
