"""Names of towns on the map."""

from collections import OrderedDict

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from photoclip.core.mapping.labels import Towns
from photoclip.core.mapping.mercator import Area
from photoclip.core.mapping_events import TownsRead
from photoclip.ui.map.view import View

_DOT = 2.0
_GAP = 5.0
_HALO = 3.0
_MOST_SHAPES = 2000


class TownPainter:
    """Letters as shapes with a halo, so that they can be read on land, on water and on borders."""

    def __init__(self) -> None:
        self._read: TownsRead | None = None
        self._shapes: OrderedDict[str, QPainterPath] = OrderedDict()
        self._font = QFont()

    def take(self, read: TownsRead) -> None:
        """There are names from now on."""
        self._read = read

    def paint(self, painter: QPainter, view: View, text: QColor, halo: QColor) -> None:
        """Names of what is in sight."""
        if self._read is None:
            return
        if painter.font() != self._font:
            self._font = QFont(painter.font())
            self._shapes.clear()
        towns, named = self._read.towns, self._read.named
        for town in _in_sight(towns, named[min(view.level, len(named) - 1)], view):
            left, top = view.on_screen(towns.x[town : town + 1], towns.y[town : town + 1])
            painter.save()
            painter.translate(QPointF(float(left[0]), float(top[0])))
            shape = self._shape(towns.names[town])
            painter.strokePath(shape, QPen(halo, _HALO))
            painter.fillPath(shape, text)
            painter.restore()

    def _shape(self, name: str) -> QPainterPath:
        """A dot at the town, and its name to the right."""
        shape = self._shapes.get(name)
        if shape is None:
            shape = QPainterPath()
            shape.addEllipse(QRectF(-_DOT, -_DOT, 2 * _DOT, 2 * _DOT))
            metrics = QFontMetricsF(self._font)
            shape.addText(QPointF(_DOT + _GAP, metrics.capHeight() / 2), self._font, name)
            self._shapes[name] = shape
            while len(self._shapes) > _MOST_SHAPES:
                self._shapes.popitem(last=False)
        self._shapes.move_to_end(name)
        return shape


def _in_sight(towns: Towns, shown: np.ndarray, view: View) -> list[int]:
    area = view.area
    around = 160 / view.scale  # a name whose town is left of the screen reaches into it
    wider = Area((area.x - around) % 1.0, area.y, min(1.0, area.width + around), area.height)
    found: list[int] = shown[wider.holds(towns.x[shown], towns.y[shown])].tolist()
    return found
