"""From the key to the next photo, painted as large as the window, beside the plain decode of it.

Photos of 12 megapixels are made, indexed, and looked at in the program's own window (offscreen).
*Ahead*: the photo before has been looked at for a moment, so that the next one is decoded already.
*At once*: one far away is jumped to. *100 %*: every pixel of it is asked for. Beside each, Pillow
decodes the same file in this process, no larger than is needed, which is what a viewer can't be
faster than without looking ahead. The middle of all photos counts; the longest block is how long
the window's event loop didn't come round meanwhile.
"""

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import click
import numpy as np
from PIL import Image

from photoclip.media.decode import load_rgb
from photoclip.paths import LibraryPaths
from tests.pictures import photograph

_SIZE = (4000, 3000)
_GRAIN = 12
_LOOKED_S = 1.5
_PATIENCE_S = 60.0


@click.command()
@click.option("--photos", default=12, show_default=True)
def viewer(photos: int) -> None:
    """Next photo ahead and at once, 100 %, beside the plain decode; longest block."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["PHOTOCLIP_SETTINGS"] = str(Path(scratch) / "settings.json")
        folder = Path(scratch) / "photos"
        _make(folder, photos)
        _measure(LibraryPaths(Path(scratch) / "library"), folder)


def _make(folder: Path, photos: int) -> None:
    folder.mkdir()
    source = Image.open(photograph("astronaut.png")).convert("RGB")
    random = np.random.default_rng(7)
    for number in range(photos):
        large = np.asarray(source.rotate(3 * number).resize(_SIZE)).astype(np.int16)
        grain = random.integers(-_GRAIN, _GRAIN + 1, (*large.shape[:2], 1))
        picture = Image.fromarray(np.clip(large + grain, 0, 255).astype(np.uint8))
        picture.save(folder / f"photo-{number:02}.jpg", quality=90)


def _measure(paths: LibraryPaths, folder: Path) -> None:
    from PySide6.QtCore import QCoreApplication

    from photoclip.app import make_application, make_window
    from photoclip.models.registry import open_encoder
    from photoclip.services.indexing import index_folders
    from photoclip.services.session import open_session

    with open_session(paths, open_encoder) as session:
        list(index_folders(session, [folder]))
    application = make_application()
    window, bridge = make_window(application, paths, partial(open_session, paths, open_encoder))
    window.resize(1280, 820)
    window.show()
    bridge.start()
    window.start()
    loop = _Loop(QCoreApplication.processEvents)
    try:
        loop.until(lambda: window.model.rowCount() > 0 and "earchable" in window.status.text)
        _look(window, loop)
    finally:
        bridge.stop()
        window.stop()


def _look(window: Any, loop: "_Loop") -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    shown = window.pictures.viewer
    window.grid.choose_row(0)
    window.grid.setFocus()
    QTest.keyClick(window.grid, Qt.Key.Key_Space)
    loop.until(lambda: _painted(shown))
    rows, key = window.model.rowCount(), Qt.Key
    side = min(round(side * shown.canvas.zoom) for side in _SIZE)
    loop.rest(_LOOKED_S)
    loop.longest = 0.0
    press = partial(QTest.keyClick, shown)
    ahead = []
    for _ in range(rows // 2 - 1):
        ahead.append(loop.timed(partial(press, key.Key_Right), lambda: _painted(shown)))
        loop.rest(_LOOKED_S)
    at_once = []
    for row in range(rows - 1, rows // 2, -2):
        go = partial(window.grid.choose_row, row)
        at_once.append(loop.timed(go, lambda: _painted(shown)))
        loop.rest(_LOOKED_S)
    large = loop.timed(partial(press, key.Key_Z), lambda: _painted_whole(shown))
    path = shown.photo.path
    _tell("ahead", ahead, partial(load_rgb, path, side), loop)
    _tell("at once", at_once, partial(load_rgb, path, side), loop)
    _tell("100 %", [large], partial(load_rgb, path), loop)
    click.echo(f"longest block of the event loop: {1000 * loop.longest:.0f} ms")


def _painted(shown: Any) -> bool:
    """Whether the photo is there as large as it is seen, and on screen."""
    if shown.photo is None or shown.shown.read is None:
        return False
    shown.canvas.repaint()
    return True


def _painted_whole(shown: Any) -> bool:
    picture = shown.shown.picture(_SIZE[0])
    if picture is None or picture.width() < _SIZE[0]:
        return False
    shown.canvas.repaint()
    return True


def _tell(what: str, seconds: list[float], decode: Callable[[], object], loop: "_Loop") -> None:
    plain = []
    for _ in range(5):
        start = time.perf_counter()
        decode()
        plain.append(time.perf_counter() - start)
    middle, beside = statistics.median(seconds), statistics.median(plain)
    worst = max(seconds)
    click.echo(
        f"{what:8} {1000 * middle:6.0f} ms (worst {1000 * worst:.0f})   "
        f"plain decode {1000 * beside:6.0f} ms   ratio {middle / beside:.2f}"
    )


class _Loop:
    """The window's events, and the longest time that they had to wait."""

    def __init__(self, turn: Callable[[], None]) -> None:
        self._turn = turn
        self.longest = 0.0

    def until(self, there: Callable[[], bool]) -> None:
        end = time.perf_counter() + _PATIENCE_S
        while not there():
            self._come_round()
            if time.perf_counter() > end:
                raise click.ClickException("what was waited for never came")

    def rest(self, seconds: float) -> None:
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            self._come_round()

    def timed(self, act: Callable[[], object], there: Callable[[], bool]) -> float:
        start = time.perf_counter()
        act()
        while not there():
            self._come_round()
        return time.perf_counter() - start

    def _come_round(self) -> None:
        start = time.perf_counter()
        self._turn()
        self.longest = max(self.longest, time.perf_counter() - start)
        time.sleep(0.001)
