"""The years beside the photos: drag along them to go through time."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, QSize, Qt, Slot
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QLabel
from typing_extensions import override

from photoclip.core.arranging import Days
from photoclip.ui.arranging import headings
from photoclip.ui.grid_layout import SHAPE
from photoclip.ui.language import tr
from photoclip.ui.present_keys import tip
from photoclip.ui.theme import roomy, scaled

if TYPE_CHECKING:
    from photoclip.ui.grid_tiles import TilesView

_WIDTH = 46
_LEAST_SCREENS = 2
"""Where there is less to scroll through, the years would only take room."""
_LABEL = 18
_DOT = 7
_EDGE = 8
_SMALL = 0.85
"""Of the text's size."""
_MONTH, _YEAR = 100, 10_000
_DOT_ALPHA = 110


class Scrubber(QAbstractSlider):
    """Stands for the scroll bar where photos are in the order of time; its value is the bar's."""

    def __init__(self, grid: "TilesView") -> None:
        super().__init__(grid)
        self._grid = grid
        self._days: Days | None = None
        self._months: NDArray[np.int64] = np.empty(0, np.int64)
        """The rows (m,) at which a month begins; only where all are in the order of time."""
        self._measured: tuple[object, ...] = ()
        self._years_at: list[tuple[int, str]] = []
        self._months_at: list[int] = []
        self._label = QLabel(grid)
        self._label.setObjectName("scrubberLabel")
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._label.hide()
        self.setOrientation(Qt.Orientation.Vertical)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Date"))
        tip(self, tr("Drag to go to a date, or type one"), "go-to-date")
        self.setMouseTracking(True)
        bar = grid.verticalScrollBar()
        bar.rangeChanged.connect(self._follow_range)
        bar.valueChanged.connect(self.setValue)
        self.valueChanged.connect(bar.setValue)
        self.valueChanged.connect(self._say)
        self.hide()

    def wanted(self, photos: int, tile: int) -> bool:
        """Whether there are dates to go along, and enough photos to scroll through.

        Told from the room that tiles of this size would take in the whole of the grid, and not from
        where they lie: the bar takes room away, and might be wanted only where it already is.
        """
        self._read()
        room = _LEAST_SCREENS * self._grid.width() * self._grid.height()
        return len(self._months) > 1 and photos * tile * tile * SHAPE > room

    @property
    def label(self) -> str:
        """The month of the photo at the top."""
        return headings.month(self._month_at_top())

    @property
    def marks(self) -> list[tuple[int, str]]:
        """Where each year begins, in pixels from the top, and what it is called."""
        days = self._days
        if days is None or not len(self._months):
            return []
        years = days[self._months] // _YEAR
        new = np.concatenate(([True], years[1:] != years[:-1]))
        heights = self._heights(self._months[new])
        return [(at, str(one)) for at, one in zip(heights, years[new].tolist(), strict=True) if one]

    @override
    def sizeHint(self) -> QSize:
        return QSize(roomy(_WIDTH), scaled(_LABEL))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(max(9, round(font.pixelSize() * _SMALL)))
        painter.setFont(font)
        self._measure()
        self._paint_months(painter)
        self._paint_years(painter)
        at = self._height_of(self.value())
        role = QPalette.ColorRole.Link
        painter.fillRect(QRect(0, at - 1, self.width(), 2), self.palette().color(role))
        if self.hasFocus():
            painter.setPen(self.palette().color(QPalette.ColorRole.Link))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), 4, 4)

    def _measure(self) -> None:
        """Where years and months are, once for each layout."""
        now = (self._grid.tiles, self.height(), self.maximum())
        if now != self._measured:
            self._measured = now
            self._years_at = self.marks
            self._months_at = self._heights(self._months)

    def _paint_years(self, painter: QPainter) -> None:
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        high = scaled(_LABEL)
        free = -high
        for at, said in self._years_at:
            top = min(at, self.height() - high)
            if top >= free:
                place = QRect(0, top, self.width() - 6, high)
                painter.drawText(place, Qt.AlignmentFlag.AlignRight, said)
                free = top + high

    def _paint_months(self, painter: QPainter) -> None:
        colour = self.palette().color(QPalette.ColorRole.PlaceholderText)
        colour.setAlpha(_DOT_ALPHA)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        free = 0
        for at in self._months_at:
            if at >= free:
                painter.drawEllipse(QPoint(3, at), 1, 1)
                free = at + _DOT

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._drag(event.position().toPoint().y())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._drag(event.position().toPoint().y())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)
        self._label.hide()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """The photos scroll, as everywhere else."""
        event.ignore()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A month with the arrows, a year with the pages."""
        steps = {
            Qt.Key.Key_Up: (_MONTH, -1),
            Qt.Key.Key_Down: (_MONTH, 1),
            Qt.Key.Key_PageUp: (_YEAR, -1),
            Qt.Key.Key_PageDown: (_YEAR, 1),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._step(*step)

    def _step(self, unit: int, way: int) -> None:
        """To the next month or year, or to the one before."""
        days = self._days
        if days is None:
            return
        keys = days[self._months] // unit
        new = self._months[np.concatenate(([True], keys[1:] != keys[:-1]))]
        tops = self._grid.tiles.tops_of(new)
        later = tops[tops > self.value()] if way > 0 else tops[tops < self.value()]
        if len(later):
            self.setValue(int(later[0] if way > 0 else later[-1]))

    def _drag(self, y: int) -> None:
        share = (y - _EDGE) / max(1, self.height() - 2 * _EDGE)
        self.setValue(round(min(1.0, max(0.0, share)) * self.maximum()))
        self._label.setText(self.label)
        self._label.adjustSize()
        top = max(0, min(self.height() - self._label.height(), y - self._label.height() // 2))
        self._label.move(self.x() - self._label.width() - 8, top)
        self._label.show()
        self._label.raise_()

    @Slot(int, int)
    def _follow_range(self, least: int, most: int) -> None:
        self.setRange(least, most)
        self.update()

    @Slot()
    def _say(self) -> None:
        self.setAccessibleDescription(self.label)
        self.update()

    def _month_at_top(self) -> int:
        rows = self._grid.rows_in_sight()
        if self._days is None or not rows:
            return 0
        return int(self._days[rows[0]]) // _MONTH

    def _height_of(self, value: int) -> int:
        room = max(1, self.height() - 2 * _EDGE)
        return _EDGE + round(room * min(1.0, value / max(1, self.maximum())))

    def _heights(self, rows: NDArray[np.int64]) -> list[int]:
        """How far down each of the rows (m,) is along the years."""
        room = max(1, self.height() - 2 * _EDGE)
        tops = self._grid.tiles.tops_of(rows) / max(1, self.maximum())
        heights = _EDGE + np.round(room * np.clip(tops, 0, 1))
        found: list[int] = heights.astype(np.int64).tolist()
        return found

    def _read(self) -> None:
        days = self._grid.days
        if days is self._days:
            return
        self._days = days
        self._months = np.empty(0, np.int64)
        if days is None or not len(days):
            return
        rows = np.flatnonzero(days)
        known = days[rows]
        steps = np.diff(known)
        in_order = bool((steps <= 0).all()) or bool((steps >= 0).all())
        if len(rows) and days[0] and in_order:
            months = known // _MONTH
            self._months = rows[np.concatenate(([True], months[1:] != months[:-1]))]
