"""One process of the window's benchmark: a bare window, or the program's."""

import json
import os
import sys
import traceback
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from tests.benchmarks.window_watch import Watch, rest, wait

STARTED = float(sys.argv[2])
_IDLE_S = 3.0


def bare(*, idle: bool) -> dict[str, Any]:
    """What any program with a window of PySide6 takes; `idle`: and how long its loop is away."""
    application = QApplication(sys.argv[:1])
    watch = Watch(STARTED)
    application.installEventFilter(watch)
    window = QMainWindow()
    window.setCentralWidget(QLabel("photoclip"))
    window.resize(1280, 820)
    window.show()
    wait(lambda: watch.first_paint)
    found: dict[str, Any] = {"first paint": watch.first_paint}
    if idle:
        rest(0.5)
        watch.gap()
        rest(_IDLE_S)
        found["gap"] = watch.gap()
    return found


def whole(root: Path, new: Path | None) -> dict[str, Any]:
    """The program, by its own command; `new`: photos to be indexed, after all else."""
    from photoclip import app
    from photoclip.cli import main

    found: dict[str, Any] = {}
    make = app.make_application

    def watched() -> QApplication:
        application = make()
        watch = Watch(STARTED)
        application.watch = watch  # type: ignore[attr-defined]  # so that it lives as long
        application.installEventFilter(watch)
        QTimer.singleShot(0, application, lambda: _use(watch, new, found))
        return application

    app.make_application = watched
    status = main(["--library", str(root)])
    assert status == 0, status
    return found


def _use(watch: Watch, new: Path | None, found: dict[str, Any]) -> None:
    """Runs within the program's own event loop, from its first turn on."""
    window = next(one for one in QApplication.topLevelWidgets() if hasattr(one, "furnished"))
    if not window.furnished:
        QTimer.singleShot(0, window, lambda: _use(watch, new, found))
        return
    try:
        _follow(window, watch, new, found)
    except Exception:  # noqa: BLE001  # the program would show it to a person, and wait
        traceback.print_exc()
        os._exit(1)
    window.close()


def _follow(window: Any, watch: Watch, new: Path | None, found: dict[str, Any]) -> None:
    found["first paint"] = watch.first_paint
    wait(window.frame.isVisible)
    found["whole window"] = watch.now()
    wait(lambda: window.model.rowCount() > 0)
    found["listed"] = watch.now()
    wait(lambda: _all_painted(window))
    found["thumbnails"] = watch.now()
    found["memory"] = _memory()
    if new is not None:
        wait(lambda: "searchable" in window.status.text)
        _measure(window, watch, new, found)


def _measure(window: Any, watch: Watch, new: Path, found: dict[str, Any]) -> None:
    from tests.benchmarks import window_scenes as scenes

    window.setGeometry(window.screen().availableGeometry())
    rest(1.0)
    found["photos"] = window.model.rowCount()
    size, sight = window.size(), len(window.grid.rows_in_sight())
    found["window"] = f"{size.width()} x {size.height()}, {sight} photos in sight"
    found["frames"] = scenes.scrolled(window)
    watch.gap()
    scenes.searched(window)
    found["gaps"] = {"searching": watch.gap()}
    found["selecting"] = scenes.selected(window)
    grown = scenes.grown(window, watch, new)
    found["gaps"]["indexing"] = grown["gap"]
    found["indexing"] = grown["seconds"]
    found["memory at the end"] = _memory()


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


def _memory() -> dict[str, int]:
    """Bytes of this process: resident, and with what it shares with others shared out."""
    import psutil

    held = psutil.Process().memory_full_info()
    return {"resident": held.rss, "own": getattr(held, "pss", held.uss)}


def main() -> None:
    what, *more = sys.argv[1], *sys.argv[3:]
    if what in ("bare", "idle"):
        result = bare(idle=what == "idle")
    else:
        result = whole(Path(more[0]), Path(more[1]) if more[1:] else None)
    print(json.dumps(result), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
