"""A rectangle that is drawn between the photos, and selects what it touches."""

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QItemSelectionModel, QObject, QPoint, QRect, QTimer, Slot
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QApplication

from photoclip.ui.rows import Run, rows_of, runs_of, selection_of

if TYPE_CHECKING:
    from photoclip.ui.grid_view import GridView

TICK_MS = 16
_EDGE = 24
"""Pixels: so near to the upper or lower edge the photos begin to scroll."""
_SLOWEST, _FASTEST = 3, 70
_GROUND = 45
_How = QItemSelectionModel.SelectionFlag


def edge_speed(y: int, height: int) -> int:
    """Pixels to scroll now: the more, the further a pointer is beyond an edge."""
    beyond = min(0, y - _EDGE) + max(0, y - height + _EDGE)
    if not beyond:
        return 0
    speed = min(_FASTEST, max(_SLOWEST, abs(beyond) // 2))
    return speed if beyond > 0 else -speed


class RubberBand(QObject):
    """Grows from where it began, in the grid's own coordinates, and scrolls at the edges."""

    def __init__(self, grid: "GridView") -> None:
        super().__init__(grid)
        self._grid = grid
        self._began: QPoint | None = None
        self._pointer = QPoint()
        self._kept: list[Run] = []
        self._chosen: list[Run] | None = None
        self._drawn = False
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._scroll)

    @property
    def drawn(self) -> bool:
        """Whether there is a rectangle; not before the pointer has moved a little."""
        return self._drawn

    def begin(self, point: QPoint, *, adding: bool) -> None:
        """The button went down between the photos; what is selected stays so if `adding`."""
        self._began = point + self._down()
        self._pointer = point
        self._kept = self._grid.selected_runs() if adding else []
        self._chosen = None

    def move(self, point: QPoint) -> None:
        """The pointer moved with the button down; does nothing where that wasn't between photos."""
        if self._began is None:
            return
        self._pointer = point
        far = (point + self._down() - self._began).manhattanLength()
        self._drawn = self._drawn or far >= QApplication.startDragDistance()
        if self._drawn:
            self._choose()
            if self._speed() and not self._tick.isActive():
                self._tick.start()

    def end(self) -> bool:
        """The button is up; whether a rectangle had been drawn."""
        drawn, self._drawn, self._began = self._drawn, False, None
        self._tick.stop()
        self._grid.repaint_soon()
        return drawn

    def paint(self, painter: QPainter) -> None:
        """Over the photos, in the viewport's coordinates."""
        if not self._drawn:
            return
        colour = QColor(self._grid.palette().color(QPalette.ColorRole.Highlight))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(colour)
        colour.setAlpha(_GROUND)
        painter.setBrush(colour)
        painter.drawRect(self._rect().translated(-self._down()))

    def _rect(self) -> QRect:
        began = self._began or QPoint()
        return QRect(began, self._pointer + self._down()).normalized()

    def _down(self) -> QPoint:
        return QPoint(0, self._grid.verticalOffset())

    def _choose(self) -> None:
        runs = self._grid.tiles.runs_in(self._rect())
        if runs != self._chosen:
            self._chosen = runs
            if self._kept:
                runs = runs_of(np.union1d(rows_of(self._kept), rows_of(runs)))
            chosen = selection_of(self._grid.model(), runs)
            self._grid.selectionModel().select(chosen, _How.ClearAndSelect)
        self._grid.repaint_soon()

    def _speed(self) -> int:
        return edge_speed(self._pointer.y(), self._grid.viewport().height())

    @Slot()
    def _scroll(self) -> None:
        bar, speed = self._grid.verticalScrollBar(), self._speed()
        before = bar.value()
        bar.setValue(before + speed)
        if bar.value() == before or not self._drawn:
            self._tick.stop()
        else:
            self._choose()
