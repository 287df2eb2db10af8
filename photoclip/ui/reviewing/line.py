"""The line between what will be accepted and what won't, as a handle over the grid."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider
from typing_extensions import override

from photoclip.ui.grid_layout import GAP, MARGIN
from photoclip.ui.grid_view import GridView
from photoclip.ui.language import tr
from photoclip.ui.theme import Theme

ROOM = 40
"""Pixels between the tiles above the line and those below."""
_PILL, _AROUND = 24, 4
_SIDE = 14
_SPACE = 10
_EDGE = 48
_SCROLL_MS = 30


class Line(QAbstractSlider):
    """Can be dragged from one line of tiles to the next. Its value is the lines above it."""

    dragged = Signal(int)
    """How many lines of tiles are to be above it."""

    def __init__(self, grid: GridView, theme: Theme) -> None:
        super().__init__(grid.viewport())
        self._grid = grid
        self._theme = theme
        self._text = ""
        self._held: int | None = None
        self._pointer = QPoint()
        self._scroll = QTimer(self, interval=_SCROLL_MS)
        self._scroll.timeout.connect(self._scroll_on)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.SizeVerCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setToolTip(tr("Drag it, or move it with ↑ and ↓"))
        self.setAccessibleName(tr("Line between what is accepted and the rest"))
        grid.laid_out.connect(self.follow)
        grid.verticalScrollBar().valueChanged.connect(self.follow)
        grid.viewport().installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        return self._text

    def say(self, text: str) -> None:
        """What is told about what lies above."""
        self._text = text
        self.setAccessibleDescription(text)
        self.update()

    def put(self, above: int) -> None:
        """Lie below so many photos."""
        columns = self._grid.tiles.columns
        self.setRange(0, -(-self._grid.model().rowCount() // columns))
        self.setValue(-(-above // columns))
        self.follow()

    @Slot()
    def follow(self) -> None:
        """Stay between the tiles when they move."""
        bands = self._grid.tiles.bands
        if not bands or self.isHidden():
            return
        band = bands[-1]
        middle = band.top + (band.tiles - band.top - (GAP if len(bands) > 1 else 0)) // 2
        top = middle - ROOM // 2 - self._grid.verticalOffset()
        self.setGeometry(MARGIN, top, self._grid.tiles.width - 2 * MARGIN, ROOM)

    def bring_into_sight(self) -> None:
        """Scroll so that the line is seen, with a part of what lies around it."""
        bar, around = self._grid.verticalScrollBar(), self._grid.tiles.line // 2
        top, bottom = self.y() - around, self.geometry().bottom() + around
        height = self._grid.viewport().height()
        if top < 0:
            bar.setValue(bar.value() + top)
        elif bottom > height:
            bar.setValue(bar.value() + bottom - height)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.follow()
        return super().eventFilter(watched, event)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._grid.tiles.width, ROOM)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        green, middle = QColor(colours.yes), self.height() / 2
        metrics = painter.fontMetrics()
        width = metrics.horizontalAdvance(self._text) + 2 * _SIDE
        high = min(ROOM, max(_PILL, metrics.height() + _AROUND))
        pill = QRectF((self.width() - width) / 2, middle - high / 2, width, high)
        painter.setPen(QPen(green, 2))
        for start, end in ((0.0, pill.left() - _SPACE), (pill.right() + _SPACE, self.width())):
            if end > start:
                painter.drawLine(
                    QPoint(round(start), round(middle)), QPoint(round(end), round(middle))
                )
        ground = QColor(green)
        ground.setAlphaF(0.3 if self.underMouse() or self._held is not None else 0.2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(pill, 7, 7)
        painter.setPen(QColor(colours.text))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self._text)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = event.position().toPoint().y() - self.height() // 2
            self.update()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self._pointer = event.globalPosition().toPoint()
            self._drag()
            if not self._scroll.isActive():
                self._scroll.start()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None
        self._scroll.stop()
        self.update()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """The photos scroll, as everywhere else."""
        event.ignore()

    def _drag(self) -> None:
        """To the gap between two lines of tiles that is next to the pointer."""
        tiles, grid = self._grid.tiles, self._grid
        at = grid.viewport().mapFromGlobal(self._pointer).y() - (self._held or 0)
        lines = round((at + grid.verticalOffset() - ROOM / 2) / tiles.line)
        lines = max(self.minimum(), min(self.maximum(), lines))
        if lines != self.value():
            self.dragged.emit(lines)

    @Slot()
    def _scroll_on(self) -> None:
        """Held at the edge, the photos move on beneath it."""
        viewport, bar = self._grid.viewport(), self._grid.verticalScrollBar()
        at = viewport.mapFromGlobal(self._pointer).y()
        step = min(0, at - _EDGE) + max(0, at - viewport.height() + _EDGE)
        if self._held is not None and step:
            bar.setValue(bar.value() + step // 2)
            self._drag()
