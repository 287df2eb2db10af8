"""When a window was painted, and how long its event loop was away."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QMainWindow

_BEAT_MS = 5
_LOOK_MS = 10
_PATIENCE_S = 300.0
_QUEUED = Path("/proc/thread-self/schedstat")


class Spent(NamedTuple):
    """What a time went into, in milliseconds, in which no event was served."""

    waited: float
    """All of it, by the clock."""
    computed: float
    """By the GUI thread itself."""
    queued: float
    """It could have gone on, but others had the processors: of this machine, and how busy it is."""

    @property
    def locked(self) -> float:
        """What is left: it waited for Python's lock, for the disk, or for the machine itself, as a
        bare window does, too."""
        return max(0.0, self.waited - self.computed - self.queued)


_NOTHING = Spent(0.0, 0.0, 0.0)


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
        self._last = _clocks()
        self._longest = self._most_computed = self._most_locked = _NOTHING
        self._beat = QTimer(self, interval=_BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self._tick)
        self._beat.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow):
            self.first_paint = self.first_paint or self.now()
            QTimer.singleShot(0, self, self._look_away)
        return False

    @Slot()
    def _look_away(self) -> None:
        """Every event comes by here, and each would wait for Python's lock: which takes longer
        than most of what is to be measured."""
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def now(self) -> dict[str, float]:
        """Seconds since the process began: by the clock, and of the processor."""
        return {"clock": time.time() - self._started, "processor": time.process_time()}

    def gap(self) -> dict[str, float]:
        """The longest gap since it was last asked for; and, of all gaps since, the most that was
        computed in one, and the most that one waited for Python's lock."""
        longest = self._longest
        told = {
            **longest._asdict(),
            "locked": longest.locked,
            "most computed": self._most_computed.computed,
            "most locked": self._most_locked.locked,
        }
        self._longest = self._most_computed = self._most_locked = _NOTHING
        self._last = _clocks()
        return told

    def _tick(self) -> None:
        now = _clocks()
        gap = Spent(*(after - before for after, before in zip(now, self._last, strict=True)))
        self._longest = max(self._longest, gap, key=lambda one: one.waited)
        self._most_computed = max(self._most_computed, gap, key=lambda one: one.computed)
        self._most_locked = max(self._most_locked, gap, key=lambda one: one.locked)
        self._last = now


def _clocks() -> Spent:
    """By the clock, of the processor, and in its queue, all of the calling thread."""
    queued = 0.0
    if _QUEUED.is_file():  # Linux: nanoseconds run, and waited for a processor (proc(5))
        queued = int(_QUEUED.read_text().split()[1]) / 1e6
    return Spent(1000 * time.perf_counter(), 1000 * time.thread_time(), queued)


def wait(until: Callable[[], Any]) -> None:
    """Let events come until something is so.

    In a loop that sleeps: `processEvents` with a time never does (Qt leaves `WaitForMoreEvents` out
    then), keeps Python's lock busy, and makes an index run beside it five times as long.
    """
    if until():
        return
    loop, deadline = QEventLoop(), time.monotonic() + _PATIENCE_S
    looking = QTimer(loop, interval=_LOOK_MS)
    looking.timeout.connect(lambda: loop.quit() if until() or time.monotonic() > deadline else None)
    looking.start()
    loop.exec()
    if not until():
        raise TimeoutError


def rest(seconds: float) -> None:
    """Let events come for so long."""
    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()
