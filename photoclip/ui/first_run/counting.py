"""Counts the photos of a folder beside the window: it may be large, or on a slow drive."""

import threading
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from photoclip.core.errors import PhotoclipError
from photoclip.services.first_look import count_photos


class Counting(QObject):
    """Tells how many were found so far; `done` where there are no more."""

    counted = Signal(int, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stopped = threading.Event()

    def start(self, folder: Path) -> None:
        """Begin. A drive that hangs holds nothing up: the thread is never waited for."""
        work = threading.Thread(
            target=self._count, args=(folder,), name="photoclip-count", daemon=True
        )
        work.start()

    def stop(self) -> None:
        """Tell nothing more."""
        self._stopped.set()

    def _count(self, folder: Path) -> None:
        count = 0
        with suppress(PhotoclipError, OSError):
            for count in count_photos(folder):
                if self._stopped.is_set():
                    return
                self._tell(count, done=False)
        self._tell(count, done=True)

    def _tell(self, count: int, *, done: bool) -> None:
        with suppress(RuntimeError):  # the window was closed, and this with it
            if not self._stopped.is_set():
                self.counted.emit(count, done)
