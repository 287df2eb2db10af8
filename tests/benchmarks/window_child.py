"""One process of the window's benchmark: a bare window, or the program's."""

import json
import random
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

STARTED = float(sys.argv[2])
_FRAMES = 300
_WHEEL = 120
_BEAT_MS = 1
_PATIENCE_S = 600.0


class Watch(QObject):
    """When the window was first painted, and how long the event loop was away at most."""

    def __init__(self) -> None:
        super().__init__()
        self.painted = 0.0
        self._last = time.perf_counter()
        self._gap = 0.0
        self._beat = QTimer(self, interval=_BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self._tick)
        self._beat.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow):
            self.painted = self.painted or time.time() - STARTED
        return False

    def gap(self) -> float:
        """The longest gap since it was last asked for, in milliseconds."""
        longest, self._gap = self._gap, 0.0
        return 1000 * longest

    def _tick(self) -> None:
        now = time.perf_counter()
        self._gap, self._last = max(self._gap, now - self._last), now


def wait(until: Callable[[], bool]) -> float:
    """Let events come until something is so; seconds since the process began."""
    deadline = time.monotonic() + _PATIENCE_S
    while not until():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
        if time.monotonic() > deadline:
            raise TimeoutError
    return time.time() - STARTED


def bare() -> dict[str, Any]:
    application = QApplication(sys.argv[:1])
    watch = Watch()
    application.installEventFilter(watch)
    window = QMainWindow()
    window.setCentralWidget(QLabel("photoclip"))
    window.resize(1280, 820)
    window.show()
    wait(lambda: watch.painted > 0)
    return {"paint": watch.painted}


def whole(root: Path, new: Path, *, indexing: bool) -> dict[str, Any]:
    from photoclip import app
    from photoclip.paths import LibraryPaths

    application = app.make_application()
    watch = Watch()
    application.installEventFilter(watch)
    window, bridge = app.make_window(application, LibraryPaths(root), _open(root))
    window.show()
    bridge.start()
    window.start()
    wait(lambda: watch.painted > 0)
    found: dict[str, Any] = {"paint": watch.painted, "gaps": {}, "frames": {}, "seconds": {}}
    found["listed"] = wait(lambda: window.model.rowCount() > 0)
    found["thumbnails"] = wait(lambda: _all_painted(window))
    wait(lambda: "searchable" in window.status.text or "earching" in window.status.text)
    found["gaps"]["opening"] = watch.gap()
    if indexing:
        found["frames"]["scrolling by the wheel"] = _scrolled(window, _by_wheel)
        found["frames"]["dragging the scroll bar's handle"] = _scrolled(window, _anywhere)
        watch.gap()
        found["seconds"]["selecting all"] = _selected(window)
        found["gaps"]["selecting all"] = watch.gap()
        _grow(window, watch, new, found)
    found["memory"] = _memory()
    bridge.stop()
    window.stop()
    return found


def _open(root: Path) -> Any:
    from functools import partial

    from photoclip.app import _session
    from photoclip.paths import LibraryPaths

    return partial(_session, LibraryPaths(root), None)


def _all_painted(window: Any) -> bool:
    """Whether every photo in sight has its thumbnail."""
    rows = window.grid.rows_in_sight()
    photos = [window.model.photo(row) for row in rows]
    if not rows or None in photos:
        return False
    tile = window.grid.tiles
    longest = max(tile.tile_width, tile.tile_height) * window.devicePixelRatioF()
    thumbs = [window.thumbnails.get(photo.content_hash, longest) for photo in photos]
    return all(thumb is not None and thumb.pixmap is not None for thumb in thumbs)


def _by_wheel(bar: Any, _step: int) -> None:
    bar.setValue(bar.value() + _WHEEL)


def _anywhere(bar: Any, step: int) -> None:
    bar.setValue(random.Random(step).randrange(bar.maximum()))


def _scrolled(window: Any, move: Callable[[Any, int], None]) -> dict[str, float]:
    """Milliseconds from the move to the painted frame, with all events that came meanwhile."""
    bar, times = window.grid.verticalScrollBar(), []
    bar.setValue(0)
    for step in range(_FRAMES):
        started = time.perf_counter()
        move(bar, step)
        window.grid.viewport().repaint()
        QCoreApplication.processEvents()
        times.append(1000 * (time.perf_counter() - started))
        time.sleep(max(0.0, 0.016 - times[-1] / 1000))
    p95 = statistics.quantiles(times, n=20)[-1]
    return {"median": statistics.median(times), "p95": p95, "longest": max(times)}


def _selected(window: Any) -> float:
    started = time.perf_counter()
    window.grid.selectAll()
    QCoreApplication.processEvents()
    return time.perf_counter() - started


def _grow(window: Any, watch: Watch, new: Path, found: dict[str, Any]) -> None:
    """Index photos while all are selected, somewhere in the middle of the list."""
    bar = window.grid.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    listed: list[float] = []
    window.controllers.library.photos_listed.connect(lambda *_: listed.append(time.perf_counter()))
    running = window.controllers.index
    watch.gap()
    started = time.perf_counter()
    running.add_folders([new])
    wait(lambda: not running.running)
    wait(lambda: bool(listed))
    found["gaps"]["indexing"] = watch.gap()
    found["seconds"]["indexing 120 photos"] = time.perf_counter() - started
    found["lists"] = len(listed)


def _memory() -> int:
    import psutil

    return int(psutil.Process().memory_info().rss)


def main() -> None:
    what, *more = sys.argv[1], *sys.argv[3:]
    if what == "bare":
        result = bare()
    else:
        result = whole(Path(more[0]), Path(more[1]), indexing=what == "whole")
    print(json.dumps(result))


if __name__ == "__main__":
    main()
