"""Names of towns on the map."""

import math
import time
from collections import OrderedDict

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from photoclip.core.mapping.clusters import Numbers
from photoclip.core.mapping.labels import Towns
from photoclip.core.mapping.mercator import Area
from photoclip.core.mapping_events import TownsRead
from photoclip.ui.map.view import View

_DOT = 2.0
_GAP = 5.0
_HALO = 3.0
_MOST = 1500
_BUDGET_S = 0.004
"""So long a frame may paint names that are new; the rest of them comes with the next."""
_LONGEST = 160
"""Pixels: a town so far left of the screen may have a name that reaches into it."""

_Look = tuple[str, int, int, float]
"""The font, both colours, and the screen's pixels to the point."""


class TownPainter:
    """Each name is painted once, with a halo, so that it can be read on land, on water and on
    borders; the least recently seen are dropped."""

    def __init__(self) -> None:
        self._read: TownsRead | None = None
        self._look: _Look | None = None
        self._names: OrderedDict[str, QPixmap] = OrderedDict()

    def take(self, read: TownsRead) -> None:
        """There are names from now on."""
        self._read = read

    def paint(self, painter: QPainter, view: View, text: QColor, halo: QColor) -> bool:
        """Names of what is in sight, the largest first; whether all of them are there."""
        if self._read is None:
            return True
        ratio = painter.device().devicePixelRatioF()
        look = (painter.font().toString(), text.rgba(), halo.rgba(), ratio)
        if look != self._look:
            self._look = look
            self._names.clear()
        began = time.perf_counter()
        towns, named = self._read.towns, self._read.named
        shown = _in_sight(towns, named[min(view.level, len(named) - 1)], view)
        left, top = view.on_screen(towns.x[shown], towns.y[shown])
        for town, x, y in zip(shown.tolist(), left.tolist(), top.tolist(), strict=True):
            name = towns.names[town]
            pixmap = self._names.get(name)
            if pixmap is None and time.perf_counter() - began > _BUDGET_S:
                return False
            if pixmap is None:
                pixmap = self._make(name, painter.font(), (text, halo), ratio)
            self._names.move_to_end(name)
            middle = pixmap.height() / ratio / 2
            painter.drawPixmap(QPointF(x - _DOT - _HALO, y - middle), pixmap)
        return True

    def _make(
        self, name: str, font: QFont, colours: tuple[QColor, QColor], ratio: float
    ) -> QPixmap:
        """A dot at the town, in the middle of the left edge, and its name to the right."""
        metrics = QFontMetricsF(font)
        wide = metrics.horizontalAdvance(name) + 2 * _DOT + _GAP + 2 * _HALO
        high = metrics.height() + 2 * _HALO
        pixmap = QPixmap(math.ceil(wide * ratio), math.ceil(high * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        shape = QPainterPath()
        shape.addEllipse(QRectF(-_DOT, -_DOT, 2 * _DOT, 2 * _DOT))
        shape.addText(QPointF(_DOT + _GAP, metrics.capHeight() / 2), font, name)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(_DOT + _HALO, pixmap.height() / ratio / 2)
        painter.strokePath(shape, QPen(colours[1], _HALO))
        painter.fillPath(shape, colours[0])
        painter.end()
        self._names[name] = pixmap
        while len(self._names) > _MOST:
            self._names.popitem(last=False)
        return pixmap


def _in_sight(towns: Towns, shown: Numbers, view: View) -> Numbers:
    area = view.area
    around = _LONGEST / view.scale
    wider = Area((area.x - around) % 1.0, area.y, min(1.0, area.width + around), area.height)
    found: Numbers = shown[np.flatnonzero(wider.holds(towns.x[shown], towns.y[shown]))]
    return found
