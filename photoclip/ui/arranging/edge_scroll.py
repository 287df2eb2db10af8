"""Scrolling on while a pointer that holds something is at an edge of the photos."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from photoclip.ui.grid_tiles import TilesView

_TICK_MS = 16
_EDGE = 24
"""Pixels: so near to the upper or lower edge the photos begin to scroll."""
_SLOWEST, _FASTEST = 3, 70


class EdgeScroll(QObject):
    """Goes on, though the pointer rests, until it is away from the edge or there is no more."""

    scrolled = Signal()

    def __init__(self, grid: "TilesView") -> None:
        super().__init__(grid)
        self._grid = grid
        self._y = 0
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._scroll)

    def follow(self, y: int) -> None:
        """The pointer is so far down the viewport now."""
        self._y = y
        if self._speed() and not self._tick.isActive():
            self._tick.start()

    def stop(self) -> None:
        """Nothing is held any more."""
        self._tick.stop()

    @Slot()
    def _scroll(self) -> None:
        bar = self._grid.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + self._speed())
        if bar.value() == before:
            self._tick.stop()
        else:
            self.scrolled.emit()

    def _speed(self) -> int:
        """Pixels to scroll now: the more, the further the pointer is beyond an edge."""
        beyond = min(0, self._y - _EDGE) + max(0, self._y - self._grid.viewport().height() + _EDGE)
        if not beyond:
            return 0
        speed = min(_FASTEST, max(_SLOWEST, abs(beyond) // 2))
        return speed if beyond > 0 else -speed
