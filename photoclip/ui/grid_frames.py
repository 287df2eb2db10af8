"""When the grid is painted again for pictures that come one by one, and fade in."""

import time

from PySide6.QtCore import QObject, QTimer, Signal, Slot

_FRAME_MS = 16


class GridFrames(QObject):
    """Asks for a frame at most every so often, and not where the grid was just painted anyway.

    While it scrolls, what comes is painted with the frames of the scrolling: each of them would
    else be painted twice.
    """

    due = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._painted = 0.0
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self.due)

    @Slot()
    def want(self) -> None:
        """Something came: paint it, at once where nothing was painted for a frame's time."""
        if self._next.isActive():
            return
        left = _FRAME_MS - int(1000 * (time.monotonic() - self._painted))
        if left > 0:
            self._next.start(left)
        else:
            self.due.emit()

    def painted(self) -> None:
        """All of it was painted just now."""
        self._painted = time.monotonic()
        self._next.stop()
