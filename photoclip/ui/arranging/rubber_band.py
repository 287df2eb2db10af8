"""A rectangle that is drawn between the photos, and selects what it touches."""

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QItemSelectionModel, QObject, QPoint, QRect, Slot
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QApplication

from photoclip.core.distinct import distinct
from photoclip.ui.arranging.edge_scroll import EdgeScroll
from photoclip.ui.rows import Run, rows_of, runs_of, selection_of

if TYPE_CHECKING:
    from photoclip.ui.grid_view import GridView

_GROUND = 45
_How = QItemSelectionModel.SelectionFlag


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
        self._edge = EdgeScroll(grid)
        self._edge.scrolled.connect(self._choose)

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
            self._edge.follow(point.y())

    def end(self) -> bool:
        """The button is up; whether a rectangle had been drawn."""
        drawn, self._drawn, self._began = self._drawn, False, None
        self._edge.stop()
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

    @Slot()
    def _choose(self) -> None:
        runs = self._grid.tiles.runs_in(self._rect())
        if runs != self._chosen:
            self._chosen = runs
            if self._kept:
                runs = runs_of(distinct(np.concatenate([rows_of(self._kept), rows_of(runs)])))
            chosen = selection_of(self._grid.model(), runs)
            self._grid.selectionModel().select(chosen, _How.ClearAndSelect)
        self._grid.repaint_soon()
