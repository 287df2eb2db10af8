"""The window on the full screen, and back to how it was."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

_FULL = Qt.WindowState.WindowFullScreen


class FullScreen(QObject):
    """Follows also what the window manager does by itself."""

    changed = Signal(bool)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._was = self.on
        window.installEventFilter(self)

    @property
    def on(self) -> bool:
        return bool(self._window.windowState() & _FULL)

    @Slot()
    def toggle(self) -> None:
        self.set(not self.on)

    def set(self, on: bool) -> None:
        """Fill the screen, or be a window again, of the size it had."""
        if on != self.on:
            state = self._window.windowState()
            self._window.setWindowState(state | _FULL if on else state & ~_FULL)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowStateChange and self.on != self._was:
            self._was = self.on
            self.changed.emit(self._was)
        return super().eventFilter(watched, event)
