"""When a window was painted, and how long its event loop was away."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QMainWindow

_BEAT_MS = 1
_PATIENCE_S = 300.0


@dataclass(frozen=True, slots=True)
class Gap:
    """The longest time in which no event was served, in milliseconds."""

    waited: float
    computed: float
    """As much of it the GUI thread itself computed; the rest it waited: for Python's lock, or for
    a processor that others had."""


class Watch(QObject):
    """To be installed as the application's event filter."""

    def __init__(self, started: float) -> None:
        """`started`: when the process was, by `time.time`."""
        super().__init__()
        self._started = started
        self.first_paint: dict[str, float] = {}
        """Seconds by the clock, and of the processor."""
        self.modules: set[str] = set()
        """What had been imported by then, without Python's own and the window system's."""
        self._last, self._last_own = time.perf_counter(), time.thread_time()
        self._gap = Gap(0.0, 0.0)
        self._beat = QTimer(self, interval=_BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self._tick)
        self._beat.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow):
            self.first_paint = self.first_paint or self.now()
        return False

    def now(self) -> dict[str, float]:
        """Seconds since the process began: by the clock, and of the processor."""
        return {"clock": time.time() - self._started, "processor": time.process_time()}

    def gap(self) -> dict[str, float]:
        """The longest gap since it was last asked for."""
        longest, self._gap = self._gap, Gap(0.0, 0.0)
        self._last, self._last_own = time.perf_counter(), time.thread_time()
        return {"waited": longest.waited, "computed": longest.computed}

    def _tick(self) -> None:
        now, own = time.perf_counter(), time.thread_time()
        waited = 1000 * (now - self._last)
        if waited > self._gap.waited:
            self._gap = Gap(waited, 1000 * (own - self._last_own))
        self._last, self._last_own = now, own


def wait(until: Callable[[], Any]) -> None:
    """Let events come until something is so."""
    deadline = time.monotonic() + _PATIENCE_S
    while not until():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
        if time.monotonic() > deadline:
            raise TimeoutError


def rest(seconds: float) -> None:
    """Let events come for so long."""
    until = time.monotonic() + seconds
    wait(lambda: time.monotonic() > until)
