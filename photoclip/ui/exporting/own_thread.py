"""Long work that needs no library, on a thread of its own: the engine goes on with what is asked.

As with the engine's jobs, the work is a generator of events, and closing it stops it.
"""

import threading
from collections.abc import Callable, Generator, Iterator

from PySide6.QtCore import QObject, Signal

from photoclip.core.events import Event
from photoclip.services.worker import failure


class OwnThread(QObject):
    """Tells the events on the GUI thread, and a `Failed` where the work ends by an error."""

    told = Signal(object)

    def __init__(self, work: Callable[[], Iterator[Event]], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="photoclip-copies")

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Close the work after its current step; nothing more is told."""
        self._stopping.set()

    def wait(self) -> None:
        """Stop, and wait for it."""
        self.stop()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        try:
            self._step_through()
        except Exception as error:  # noqa: BLE001  It is told, as the engine's are.
            if not self._stopping.is_set():
                self.told.emit(failure(error))

    def _step_through(self) -> None:
        steps = self._work()
        try:
            for event in steps:
                if self._stopping.is_set():
                    return
                self.told.emit(event)
        finally:
            if isinstance(steps, Generator):
                steps.close()
