"""The process of the review's benchmark: the program's window, answered by keys."""

import json
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from tests.benchmarks.window_child import Watch, wait

_STEPS = 120
_WHEEL = 120
_FRAME_S = 0.016


def review(started: float, root: Path, labels: int, pages: int) -> dict[str, Any]:
    from photoclip import app
    from photoclip.models.registry import open_encoder
    from photoclip.paths import LibraryPaths
    from photoclip.services.session import open_session

    paths = LibraryPaths(root)
    application = app.make_application()
    watch = Watch(started)
    window, bridge = app.make_window(application, paths, partial(open_session, paths, open_encoder))
    window.show()
    bridge.start()
    window.start()
    wait(lambda: window.model.rowCount() > 0 and "search" in window.status.text)
    found: dict[str, Any] = {"frames": {}, "gaps": {}}
    try:
        _measure(window, watch, found, labels, pages)
    finally:
        bridge.stop()
        window.stop()
    return found


def _measure(window: Any, watch: Watch, found: dict[str, Any], labels: int, pages: int) -> None:
    frames, gaps = found["frames"], found["gaps"]
    _open_queue(window)
    found["waiting"] = window.model.rowCount()
    found["page"] = len(window.reviewing.queue.in_sight)
    _scroll(window, 20)  # the first thumbnails are read
    from photoclip.ui.places import ALL_PHOTOS, Place

    window.display.open_place(ALL_PHOTOS)
    wait(lambda: window.controllers.review.label == "" and window.model.answers is None)
    watch.gap()
    frames["scrolling the plain grid"] = _scroll(window)
    gaps["scrolling the plain grid"] = watch.gap()
    window.display.open_place(Place("label", "review"))
    wait(lambda: bool(window.reviewing.queue.open))
    gaps["opening the queue"] = watch.gap()
    frames["scrolling the queue"] = _scroll(window)
    frames["moving the line"] = _timed(window, partial(_move_line, window))
    frames["marking a photo"] = _timed(window, partial(_mark, window))
    gaps["scrolling, moving, marking"] = watch.gap()
    frames["answering a page"] = _answer(window, pages)
    gaps["answering"] = watch.gap()
    _count(window, labels)
    watch.gap()
    counted: list[object] = []
    window.controllers.library.suggestions_counted.connect(counted.append)
    window.controllers.library.count_suggestions()
    frames["answering while labels are counted"] = _answer(window, pages)
    wait(lambda: bool(counted))
    gaps[f"{labels} labels are counted"] = watch.gap()


def _open_queue(window: Any) -> None:
    """A label to which every photo is suggested."""
    from photoclip.services.labelling import add_label

    job = partial(add_label, name="review", prompts=["a photo of a dog"], threshold=0.0)
    window.controllers.edits.do(job)
    window.display.expect_label("review")
    wait(lambda: bool(window.reviewing.queue.open))
    window.grid.setFocus()


def _scroll(window: Any, steps: int = _STEPS) -> dict[str, float]:
    bar = window.grid.verticalScrollBar()
    bar.setValue(0)

    def move(_step: int) -> None:
        bar.setValue(bar.value() + _WHEEL)

    found = _timed(window, move, steps)
    bar.setValue(0)
    return found


def _move_line(window: Any, step: int) -> None:
    QTest.keyClick(window.grid, Qt.Key.Key_Down if step % 6 < 3 else Qt.Key.Key_Up)


def _mark(window: Any, step: int) -> None:
    window.grid.choose_row(step % max(1, len(window.reviewing.queue.in_sight)))
    QTest.keyClick(window.grid, Qt.Key.Key_N if step % 2 else Qt.Key.Key_Y)


def _timed(window: Any, act: Callable[[int], None], steps: int = _STEPS) -> dict[str, float]:
    """Milliseconds from an act to the painted frame, with all events that came meanwhile."""
    times = []
    for step in range(steps):
        started = time.perf_counter()
        act(step)
        window.grid.viewport().repaint()
        QCoreApplication.processEvents()
        times.append(time.perf_counter() - started)
        time.sleep(max(0.0, _FRAME_S - times[-1]))
    return _figures(times)


def _answer(window: Any, pages: int) -> dict[str, float]:
    """Milliseconds from the key that answers a page to the next page, painted."""
    times = []
    window.grid.setFocus()
    came: list[object] = []
    window.controllers.review.queued.connect(came.append)
    for _ in range(pages):
        came.clear()
        started = time.perf_counter()
        QTest.keyClick(window.grid, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        wait(lambda: bool(came))
        window.grid.viewport().repaint()
        times.append(time.perf_counter() - started)
    window.controllers.review.queued.disconnect(came.append)
    return _figures(times)


def _count(window: Any, labels: int) -> None:
    """Let there be so many labels."""
    from photoclip.core.labels import Definition
    from photoclip.services.labelling import add_labels

    definitions = [Definition(f"thing {number}") for number in range(labels)]
    came: list[object] = []
    window.controllers.library.state_arrived.connect(came.append)
    window.controllers.edits.do(partial(add_labels, definitions=definitions, summary="Add labels"))
    wait(lambda: any(len(state.labels) >= labels for state in came))  # type: ignore[attr-defined]
    window.controllers.library.state_arrived.disconnect(came.append)


def _figures(times: list[float]) -> dict[str, float]:
    p95 = statistics.quantiles(times, n=20)[-1]
    return {"median": 1000 * statistics.median(times), "p95": 1000 * p95}


if __name__ == "__main__":
    _, _, begun, library, how_many, how_long = sys.argv
    print(json.dumps(review(float(begun), Path(library), int(how_many), int(how_long))))
