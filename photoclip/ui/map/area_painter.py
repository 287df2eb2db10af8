"""A rectangle of the map that was chosen."""

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from photoclip.core.mapping.mercator import Area
from photoclip.ui.map.view import View

_INSIDE = 28
"""Of 255: what lies in it stays as it is."""


def paint_area(painter: QPainter, view: View, area: Area, colour: QColor) -> None:
    """Its edge, and a breath of the colour inside."""
    x, y = area.middle
    left, top = view.on_screen(np.array([x % 1.0]), np.array([y]))
    wide, high = area.width * view.scale, area.height * view.scale
    box = QRectF(float(left[0]) - wide / 2, float(top[0]) - high / 2, wide, high)
    inside = QColor(colour)
    inside.setAlpha(_INSIDE)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillRect(box, inside)
    painter.setPen(QPen(colour, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)
