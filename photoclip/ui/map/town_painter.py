"""Names of towns on the map."""

import math
import time
from collections import OrderedDict
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from photoclip.core.mapping.clusters import Numbers
from photoclip.core.mapping.labels import Towns
from photoclip.core.mapping.mercator import Area
from photoclip.core.mapping_events import TownsRead
from photoclip.ui.map.view import View

_DOT = 2.0
_GAP = 5.0
_HALO = 3.0
_UNDER = 3.0
"""Pixels that the dot of a town lies inside of the picture beside its name."""
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

    def paint(
        self,
        painter: QPainter,
        view: View,
        text: QColor,
        halo: QColor,
        covered: Sequence[QRectF] = (),
    ) -> bool:
        """Names of what is in sight, the largest first; whether all of them are there.

        A town below something that will be `covered` by a picture is named beside it.
        """
        if self._read is None:
            return True
        ratio = painter.device().devicePixelRatioF()
        look = (painter.font().toString(), text.rgba(), halo.rgba(), ratio)
        if look != self._look:
            self._look = look
            self._names.clear()
        beside = _Beside(covered)
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
            size = QSizeF(pixmap.size()) / ratio
            place = beside.place(QRectF(QPointF(x - _DOT - _HALO, y - size.height() / 2), size))
            if place is not None:
                painter.drawPixmap(place, pixmap)
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


class _Beside:
    """Puts names beside pictures that would lie on them."""

    def __init__(self, covered: Sequence[QRectF]) -> None:
        self._free = list(covered)
        """Pictures that have no name yet."""
        self._taken: list[QRectF] = []

    def place(self, name: QRectF) -> QPointF | None:
        """Where a name goes; None where there is no room for it."""
        dot = QPointF(name.left() + _DOT + _HALO, name.center().y())
        over = next((one for one in self._free if one.contains(dot)), None)
        if over is not None:  # so that the dot, to the left of the name, is covered still
            self._free.remove(over)
            name.moveLeft(over.right() - _DOT - _HALO - _UNDER)
            name.moveTop(over.center().y() - name.height() / 2)
        if any(name.intersects(one) for one in self._taken):
            return None
        if over is not None:
            self._taken.append(name)
        return name.topLeft()


def _in_sight(towns: Towns, shown: Numbers, view: View) -> Numbers:
    area = view.area
    around = _LONGEST / view.scale
    wider = Area((area.x - around) % 1.0, area.y, min(1.0, area.width + around), area.height)
    found: Numbers = shown[np.flatnonzero(wider.holds(towns.x[shown], towns.y[shown]))]
    return found
