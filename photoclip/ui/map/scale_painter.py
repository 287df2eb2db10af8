"""In the map's corners: how far a piece of it is on the ground, and whose data it is."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from photoclip.core.mapping.scale_bar import round_distance
from photoclip.ui.colours import Colours
from photoclip.ui.language import number
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
    distance = said(metres)
    text = QRectF(box.left() + 5, box.top() - 3, metrics.horizontalAdvance(distance), box.height())
    _ground(painter, box.united(text.translated(0, 3)), colours)
    painter.setPen(QPen(QColor(colours.text), 1.5))
    corners = [box.bottomLeft() - QPointF(0, 5), box.bottomLeft(), box.bottomRight()]
    painter.drawPolyline([*corners, box.bottomRight() - QPointF(0, 5)])
    painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, distance)
    room = metrics.horizontalAdvance(_CREDIT)
    if max(box.right(), text.right()) + room + 3 * _MARGIN < view.width:
        credit = QRectF(view.width - _MARGIN - room, box.top(), room, box.height())
        _ground(painter, credit, colours)
        painter.setPen(QColor(colours.second))
        painter.drawText(credit, Qt.AlignmentFlag.AlignCenter, _CREDIT)


def said(metres: float) -> str:
    """A round distance: "200 m", "5 km"."""
    return f"{number(round(metres / 1000))} km" if metres >= 1000 else f"{number(round(metres))} m"


def _ground(painter: QPainter, box: QRectF, colours: Colours) -> None:
    colour = QColor(colours.window)
    colour.setAlpha(225)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(box.adjusted(-6, -4, 6, 4), 6, 6)
    painter.setBrush(Qt.BrushStyle.NoBrush)
