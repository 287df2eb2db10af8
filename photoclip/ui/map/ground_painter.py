"""Land and water below the photos: squares of the map are painted once, and kept."""

import math
import time
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray, QDataStream, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from photoclip.core.mapping.ground import CELLS, UNITS, Ground, LayerName, Points
from photoclip.ui.colours import Colours
from photoclip.ui.map.view import View

SIDE = 256
"""Pixels of a square, before the screen's own scale."""
_LEVEL_UP_TO = (3, 6)
"""The deepest square's zoom for which a level of detail is enough; the last is for all others."""
_STATES_FROM = 5
_MOST_BYTES = 96 * 1024 * 1024
_EDGE = 0.02
"""How far a line is seen beside where it is, as a share of a square."""
_BUDGET_S = 0.006
"""So long a frame may paint squares that are new; the rest of them comes with the next."""

Square = tuple[int, int, int]
"""Zoom, column and row; at zoom n the world has 2^n in a row."""
_Element = np.dtype([("kind", ">i4"), ("x", ">f8"), ("y", ">f8")])
_MOVE, _LINE = 0, 1


@dataclass(frozen=True, slots=True)
class GroundColours:
    """What the world is painted with."""

    sea: QColor
    land: QColor
    border: QColor
    state: QColor

    @classmethod
    def of(cls, colours: Colours) -> "GroundColours":
        """Quiet greys: the photos are what is looked at."""
        border, state = QColor(colours.third), QColor(colours.third)
        border.setAlpha(170)
        state.setAlpha(70)
        return cls(QColor(colours.field), QColor(colours.land), border, state)


class GroundPainter:
    """Bounded: squares not looked at for the longest time go first."""

    def __init__(self) -> None:
        self._ground: Ground | None = None
        self._colours: GroundColours | None = None
        self._ratio = 1.0
        self._squares: OrderedDict[Square, QPixmap] = OrderedDict()

    def take(self, ground: Ground) -> None:
        """There is something to paint from now on."""
        self._ground = ground
        self._squares.clear()

    def paint(self, painter: QPainter, view: View, colours: GroundColours, ratio: float) -> bool:
        """Paint what is in sight; whether all of it is there.

        Where a square is still to come, the one that it lies in stands in for it.
        """
        if (colours, ratio) != (self._colours, self._ratio):
            self._squares.clear()
            self._colours, self._ratio = colours, ratio
        painter.fillRect(QRect(0, 0, view.width, view.height), colours.sea)
        if self._ground is None:
            return True
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        began, complete = time.perf_counter(), True
        for square, box in squares_in(view):
            pixmap = self._squares.get(square)
            if pixmap is None and time.perf_counter() - began < _BUDGET_S:
                pixmap = self._make(square, colours)
            if pixmap is not None:
                self._squares.move_to_end(square)
                painter.drawPixmap(box, pixmap)
            else:
                complete = False
                self._stand_in(painter, square, box)
        return complete

    def _stand_in(self, painter: QPainter, square: Square, box: QRect) -> None:
        zoom, column, row = square
        for up in range(1, zoom + 1):
            larger = self._squares.get((zoom - up, column >> up, row >> up))
            if larger is not None:
                side = larger.width() / 2**up
                part = QRectF(column % 2**up * side, row % 2**up * side, side, side)
                painter.drawPixmap(QRectF(box), larger, part)
                return

    def _make(self, square: Square, colours: GroundColours) -> QPixmap:
        side = round(SIDE * self._ratio)
        pixmap = QPixmap(side, side)
        pixmap.fill(colours.sea)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        zoom, column, row = square
        scale = side * 2**zoom / UNITS
        painter.translate(-column * side, -row * side)
        painter.scale(scale, scale)
        self._draw(painter, square, colours)
        painter.end()
        self._squares[square] = pixmap
        most = int(_MOST_BYTES / (4 * side * side))
        while len(self._squares) > most:
            self._squares.popitem(last=False)
        return pixmap

    def _draw(self, painter: QPainter, square: Square, colours: GroundColours) -> None:
        level = sum(square[0] > deepest for deepest in _LEVEL_UP_TO)
        for path in self._paths_in(square, "land", level):
            painter.fillPath(path, colours.land)
        for path in self._paths_in(square, "lakes", level):
            painter.fillPath(path, colours.sea)
        if square[0] >= _STATES_FROM:
            self._stroke(painter, square, "states", 1, QPen(colours.state, 1))
        self._stroke(painter, square, "borders", level, QPen(colours.border, 1))

    def _stroke(
        self, painter: QPainter, square: Square, name: LayerName, level: int, pen: QPen
    ) -> None:
        pen.setCosmetic(True)
        pen.setWidthF(1.2 * self._ratio)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        for path in self._paths_in(square, name, level):
            painter.strokePath(path, pen)

    def _paths_in(self, square: Square, name: LayerName, level: int) -> Iterator[QPainterPath]:
        """The shapes that a square may show, one path for each cell that it overlaps."""
        layer = None if self._ground is None else self._ground.layers.get((name, level))
        if layer is None:
            return
        zoom, column, row = square
        side = UNITS / 2**zoom
        edge = side * _EDGE
        left, top = column * side, row * side
        box = (left - edge, top - edge, left + side + edge, top + side + edge)
        for y in _cells(row, zoom, level):
            for x in _cells(column, zoom, level):
                points, counts = layer.pieces(y * CELLS[level] + x, box)
                if len(counts):
                    yield path_of(points, counts)


def squares_in(view: View) -> list[tuple[Square, QRect]]:
    """The squares that are in sight, with where each is on screen; the middle ones first."""
    zoom = round(view.zoom)
    count = 2**zoom
    side = view.scale / count
    left = view.x * view.scale - view.width / 2
    top = view.y * view.scale - view.height / 2
    columns = range(math.floor(left / side), math.ceil((left + view.width) / side))
    rows = range(max(0, math.floor(top / side)), min(count, math.ceil((top + view.height) / side)))
    xs = {column: round(column * side - left) for column in (*columns, columns.stop)}
    ys = {row: round(row * side - top) for row in (*rows, rows.stop)}
    found = [
        (
            (zoom, column % count, row),
            QRect(xs[column], ys[row], xs[column + 1] - xs[column], ys[row + 1] - ys[row]),
        )
        for row in rows
        for column in columns
    ]
    middle = QRect(0, 0, view.width, view.height).center()
    return sorted(found, key=lambda one: (one[1].center() - middle).manhattanLength())


def path_of(points: Points, counts: NDArray[np.int64]) -> QPainterPath:
    """Pieces as one path, which is filled by the odd-even rule."""
    path = QPainterPath()
    elements = np.empty(len(points), _Element)
    elements["kind"] = _LINE
    elements["kind"][np.concatenate([[0], np.cumsum(counts)[:-1]])] = _MOVE
    elements["x"], elements["y"] = points[:, 0], points[:, 1]
    # Point by point it would take some hundred times as long; this is how Qt stores a path.
    head = np.array([len(points)], ">i4").tobytes()
    tail = np.array([0, Qt.FillRule.OddEvenFill.value], ">i4").tobytes()
    whole = QByteArray(head + elements.tobytes() + tail)
    stream = QDataStream(whole)  # given a mode, too, it would not keep the bytes alive
    stream >> path
    return path


def _cells(number: int, zoom: int, level: int) -> range:
    """The columns (or rows) of cells that a column (or row) of squares overlaps."""
    count, squares = CELLS[level], 2**zoom
    first = number * count // squares
    return range(first, max(first + 1, (number + 1) * count // squares))
