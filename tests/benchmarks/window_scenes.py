"""What a person does with the window that the benchmark has opened."""

import random
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThread
from PySide6.QtTest import QTest

from photoclip.ui.main_window import MainWindow
from tests.benchmarks.window_watch import Watch, rest, wait

_FRAMES = 400
_FRAME_S = 0.016
_WHEEL = 120
_QUERIES = (
    "a dog running on the beach",
    "sunset over the mountains",
    "children at a birthday party",
    "red car -snow",
    "camera:made cat",
    "after:2010 flowers",
)
_TYPING_MS = 40

Move = Callable[[Any, int], None]


def scrolled(window: MainWindow) -> dict[str, dict[str, float]]:
    """Frames of each way to scroll: from top to bottom, as a wheel turns, and at random."""
    ways: dict[str, Move] = {
        "from top to bottom": lambda bar, step: bar.setValue(step * bar.maximum() // (_FRAMES - 1)),
        "by the wheel": lambda bar, _: bar.setValue(bar.value() + _WHEEL),
        "to and fro by its handle": lambda bar, step: bar.setValue(
            random.Random(step).randrange(bar.maximum())
        ),
    }
    return {name: _frames(window, move) for name, move in ways.items()}


def _frames(window: MainWindow, move: Move) -> dict[str, float]:
    """Milliseconds from the move to the painted frame, with all events that came meanwhile."""
    bar, times = window.grid.verticalScrollBar(), []
    bar.setValue(0)
    rest(0.3)
    for step in range(_FRAMES):
        started = time.perf_counter()
        move(bar, step)
        window.grid.viewport().repaint()
        QCoreApplication.processEvents()
        took = time.perf_counter() - started
        times.append(1000 * took)
        if took < _FRAME_S:
            QThread.usleep(int(1e6 * (_FRAME_S - took)))
    p95 = statistics.quantiles(times, n=20)[-1]
    return {"median": statistics.median(times), "p95": p95, "longest": max(times)}


def selected(window: MainWindow) -> float:
    """Seconds it takes to select all photos."""
    started = time.perf_counter()
    window.grid.selectAll()
    QCoreApplication.processEvents()
    return time.perf_counter() - started


def searched(window: MainWindow) -> None:
    """Type one query after the other, letter by letter, and wait for what is found."""
    field, answers = window.top.search, _Counted(window)
    for query in _QUERIES:
        QTest.keyClick(field, Qt.Key.Key_Escape)
        before = answers.count
        for letter in query:
            QTest.keyClicks(field, letter)
            rest(_TYPING_MS / 1000)
        wait(lambda before=before: answers.count > before)
        rest(0.5)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    rest(0.5)


class _Counted(QObject):
    """How many answers have come."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.count = 0
        window.controllers.search.answered.connect(self._take)

    def _take(self, *_: object) -> None:
        self.count += 1


def grown(window: MainWindow, watch: Watch, new: Path) -> dict[str, Any]:
    """Index photos while one looks at the middle of the list."""
    bar = window.grid.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    listed: list[float] = []
    window.controllers.library.photos_listed.connect(lambda *_: listed.append(time.perf_counter()))
    running = window.controllers.index
    watch.gap()
    started = time.perf_counter()
    running.add_folders([new])
    wait(lambda: not running.running)
    wait(lambda: listed)
    return {"seconds": time.perf_counter() - started, "gap": watch.gap(), "lists": len(listed)}
