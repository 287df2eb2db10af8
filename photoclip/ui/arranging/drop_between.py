"""Photos of the grid that are dropped between others of it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from photoclip.ui.arranging.edge_scroll import EdgeScroll
from photoclip.ui.grid_layout import GAP
from photoclip.ui.photo_drag import held_photos

if TYPE_CHECKING:
    from photoclip.ui.grid_tiles import TilesView

_THICK = 4


class DropBetween(QObject):
    """Shows between which photos what is held would come, scrolls at the edges, and tells."""

    dropped = Signal(object, int)
    """The ids of photos, and the row in front of which they were let go."""

    def __init__(self, grid: "TilesView", welcome: Callable[[], bool]) -> None:
        super().__init__(grid)
        self._grid = grid
        self._welcome = welcome
        self._pointer = QPoint()
        self._line = _Line(grid.viewport())
        self._edge = EdgeScroll(grid)
        self._edge.scrolled.connect(self._show)
        grid.viewport().setAcceptDrops(True)
        grid.viewport().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event:
            case QDragEnterEvent() | QDragMoveEvent() if self._takes(event):
                self._hold(event)
                return True
            case QDropEvent() if event.type() == QEvent.Type.Drop and self._takes(event):
                self._drop(event)
                return True
            case _ if event.type() == QEvent.Type.DragLeave:
                self._end()
        return super().eventFilter(watched, event)

    def _takes(self, event: QDropEvent) -> bool:
        """Only what was taken from this window's photos, and only where they can be moved."""
        return self._welcome() and bool(held_photos(event.mimeData()))

    def _hold(self, event: QDropEvent) -> None:
        self._pointer = event.position().toPoint()
        self._show()
        self._edge.follow(self._pointer.y())
        _accept(event)

    def _drop(self, event: QDropEvent) -> None:
        self._pointer = event.position().toPoint()
        place = self._place()
        self._end()
        _accept(event)
        if place is not None:
            self.dropped.emit(held_photos(event.mimeData()), place[0])

    def _end(self) -> None:
        self._edge.stop()
        self._line.hide()

    @Slot()
    def _show(self) -> None:
        place = self._place()
        self._line.setVisible(place is not None)
        if place is not None:
            self._line.setGeometry(place[1])

    def _place(self) -> tuple[int, QRect] | None:
        """In front of which row, and where that is in the viewport; None: there are no photos."""
        layout, down = self._grid.tiles, QPoint(0, self._grid.verticalOffset())
        inside = self._pointer + down
        row = layout.nearest(inside)
        if row is None:
            return None
        if inside.y() > layout.rect(layout.last).bottom():
            row = layout.last
        tile = layout.rect(row)
        behind = inside.x() > tile.center().x() or inside.y() > tile.bottom()
        x = tile.right() + 1 + GAP // 2 if behind else tile.left() - GAP // 2
        line = QRect(x - _THICK // 2, tile.top(), _THICK, tile.height())
        return row + behind, line.translated(-down)


class _Line(QWidget):
    """Where the photos would come."""

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Highlight))
        painter.drawRoundedRect(self.rect(), _THICK / 2, _THICK / 2)


def _accept(event: QDropEvent) -> None:
    """As a copy, which is all that may be dragged: see `drag_photos`."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
