"""One photo after the other, by itself."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, QVariantAnimation, Signal, Slot
from PySide6.QtGui import QPixmap

from photoclip.ui.grid_view import GridView
from photoclip.ui.preferences import Preferences
from photoclip.ui.viewer.awake import Awake
from photoclip.ui.viewer.canvas import PhotoCanvas

_FADE_MS = 700
_AGAIN_MS = 100
_PATIENCE = 100
"""So often it waits a moment longer for a photo that isn't decoded yet."""


class SlideShow(QObject):
    """Moves through the grid's photos as its settings say. Who moves by hand starts the time anew.

    In no order means: every photo once, then all of them again.
    """

    changed = Signal()
    """It runs, pauses or is over."""
    ended = Signal()
    """The last photo was shown."""

    def __init__(self, grid: GridView, canvas: PhotoCanvas, preferences: Preferences) -> None:
        super().__init__(canvas)
        self._grid = grid
        self._canvas = canvas
        self._preferences = preferences
        self._awake = Awake(self)
        self._left: NDArray[np.int64] | None = None
        """Rows that were not shown yet, where there is no order."""
        self.on = False
        self.paused = False
        self._waited = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._step)
        self._fade = QVariantAnimation(self, duration=_FADE_MS)
        self._fade.setStartValue(1.0)
        self._fade.setEndValue(0.0)
        self._fade.valueChanged.connect(self._paint)
        self._fade.finished.connect(self._end_fade)
        self._before: QPixmap | None = None
        grid.selectionModel().currentChanged.connect(self._begin_time)

    def start(self) -> None:
        """From the photo that is shown."""
        self.on, self.paused, self._left = True, False, None
        self._awake.keep(True)
        self._begin_time()
        self.changed.emit()

    def stop(self) -> None:
        """Stay where it is."""
        if self.on:
            self.on = self.paused = False
            self._timer.stop()
            self._fade.stop()
            self._end_fade()
            self._awake.keep(False)
            self.changed.emit()

    @Slot()
    def pause(self) -> None:
        """Wait, or go on."""
        if self.on:
            self.paused = not self.paused
            self._awake.keep(not self.paused)
            self._begin_time()
            self.changed.emit()

    @Slot()
    def _begin_time(self) -> None:
        self._waited = 0
        self._timer.stop()
        if self.on and not self.paused:
            self._timer.start(self._preferences.now.slide_seconds * 1000)

    @Slot()
    def _step(self) -> None:
        """The next photo, once the one before has really been seen."""
        shown = self._canvas.shown
        if shown.read is None and shown.trouble is None and self._waited < _PATIENCE:
            self._waited += 1
            self._timer.start(_AGAIN_MS)
            return
        row = self._next_row()
        if row is None:
            self.stop()
            self.ended.emit()
            return
        self._grab()
        if row == self._grid.currentIndex().row():
            self._begin_time()
        self._grid.choose_row(row)

    def _next_row(self) -> int | None:
        rows, at = self._grid.model().rowCount(), self._grid.currentIndex().row()
        loop = self._preferences.now.slide_loop
        if not self._preferences.now.slide_shuffle:
            return at + 1 if at + 1 < rows else (0 if loop and rows else None)
        if self._left is None or (not len(self._left) and loop):
            mixed = np.random.default_rng().permutation(rows)
            self._left = mixed[mixed != at]
        self._left = self._left[self._left < rows]
        if not len(self._left):
            return None
        row, self._left = int(self._left[0]), self._left[1:]
        return row

    def _grab(self) -> None:
        if not self._preferences.now.still:
            self._fade.stop()
            self._canvas.fade(None)
            self._before = self._canvas.grab()
            self._fade.start()

    @Slot(object)
    def _paint(self, opacity: float) -> None:
        self._canvas.fade(self._before, opacity)

    @Slot()
    def _end_fade(self) -> None:
        self._before = None
        self._canvas.fade(None)
