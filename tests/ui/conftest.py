"""The real window on a real library; only the model is small, so that tests are fast."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from photoclip.app import make_window
from photoclip.core.encoder import Encoder, Pixels, Preprocessing, Vectors
from photoclip.core.ranking import normalise
from photoclip.paths import LibraryPaths
from photoclip.services.indexing import index_folders
from photoclip.services.session import open_session
from photoclip.ui.main_window import MainWindow
from tests.garbage import collect
from tests.made_once import made_once
from tests.patience import PATIENCE_S
from tests.pictures import draw

_PATIENCE_MS = round(1000 * PATIENCE_S)
FOLDER = "Holiday pictures"

COLOURS = {
    "red": (210, 30, 30),
    "green": (30, 190, 40),
    "blue": (30, 50, 210),
}


def pytest_itemcollected(item: pytest.Item) -> None:
    """The offscreen platform has no window manager, and says so for every window."""
    item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


class PatientBot(QtBot):
    """Waits so long that only what never comes is a failure, however busy the machine is."""

    @override
    def waitUntil(
        self, callback: Callable[[], bool | None], *, timeout: int = _PATIENCE_MS
    ) -> None:
        super().waitUntil(callback, timeout=timeout)

    @override
    def waitSignal(self, signal: Any, *, timeout: int = _PATIENCE_MS, **more: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **more)

    @override
    def waitExposed(self, widget: QWidget, *, timeout: int = _PATIENCE_MS) -> Any:
        return super().waitExposed(widget, timeout=timeout)


@pytest.fixture(autouse=True)
def fewer_processes(decoded_here: None) -> None:
    """Who wants processes that decode takes `in_processes`."""


@pytest.fixture(autouse=True)
def messages_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    """However long the test takes to come to what a message offers."""
    monkeypatch.setattr("photoclip.ui.banner._NOTE_MS", round(2000 * PATIENCE_S))


@pytest.fixture(autouse=True)
def nothing_left_over(qapp: QApplication) -> Iterator[None]:
    """What was closed is deleted before the next test, whose style sheet would dress it again."""
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def pytest_runtest_logfinish() -> None:
    """Collect a window's garbage once pytest holds nothing of the test, the window included.

    In the middle of the next window's events it would be too late.
    """
    collect()


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    """pytest-qt's, with more patience."""
    return PatientBot(request)


class ColourEncoder:
    """Sees nothing but the mean colour, and knows the names of three."""

    model_id, revision, dim = "colours", "1", 4
    templates = ("{}",)
    logit_scale = 20.0
    batch_size = 4
    preprocessing = Preprocessing(resize=(8, 8), crop=None)

    def encode_images(self, pixels: Pixels) -> Vectors:
        return _vectors(pixels.mean(axis=(1, 2)))

    def encode_texts(self, texts: Sequence[str]) -> Vectors:
        return _vectors(np.array([_colour(text) for text in texts], np.float32))


def _colour(text: str) -> tuple[int, int, int]:
    named = [rgb for name, rgb in COLOURS.items() if name in text.casefold()]
    return named[0] if named else (128, 128, 128)


def _vectors(rgb: np.ndarray) -> Vectors:
    hue = rgb - rgb.mean(axis=1, keepdims=True)
    grey = np.full((len(rgb), 1), 12.0)
    return normalise(np.hstack([hue, grey]).astype(np.float32))


def open_colours(_name: str) -> Encoder:
    return ColourEncoder()


@pytest.fixture(scope="session")
def indexed_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """18 pictures, three of each colour, the others grey, and their library; to be copied."""

    def make(place: Path) -> None:
        folder = place / FOLDER
        for name, rgb in COLOURS.items():
            for number in range(3):
                draw(folder / f"{name}-{number}.png", rgb)
        for number in range(9):
            draw(folder / f"stone-{number}.png", (90 + 8 * number,) * 3)
        with open_session(LibraryPaths(place / "library"), open_colours) as session:
            list(index_folders(session, [folder]))

    return made_once(tmp_path_factory, "window", make)


@pytest.fixture
def photos(indexed_once: Path, tmp_path: Path) -> Path:
    """A folder of 18 pictures."""
    return Path(shutil.copytree(indexed_once / FOLDER, tmp_path / FOLDER))


@pytest.fixture
def indexed(indexed_once: Path, photos: Path, paths: LibraryPaths) -> Path:
    """The folder, and the library as if it had been indexed there."""
    shutil.copytree(indexed_once / "library", paths.root)
    with closing(sqlite3.connect(paths.catalog)) as db, db:
        for table in ("folders", "files", "directories"):
            moved = f"UPDATE {table} SET path = ? || SUBSTR(path, ?)"
            db.execute(moved, [str(photos), len(str(indexed_once / FOLDER)) + 1])
    return photos


@pytest.fixture
def paths(tmp_path: Path) -> LibraryPaths:
    return LibraryPaths(tmp_path / "library")


@contextmanager
def opened(qtbot: QtBot, qapp: QApplication, paths: LibraryPaths) -> Iterator[MainWindow]:
    """The window of a library, shown, with its engine running, until the end of the block."""
    made, bridge = make_window(qapp, paths, partial(open_session, paths, open_colours))
    qtbot.addWidget(made)
    made.resize(1100, 700)
    with qtbot.waitExposed(made):
        made.show()
    bridge.start()
    made.start()
    try:
        qtbot.waitUntil(lambda: "earch" in made.status.text)
        yield made
    finally:
        bridge.stop()
        made.stop()


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, paths: LibraryPaths) -> Iterator[MainWindow]:
    """The window of a new library."""
    with opened(qtbot, qapp, paths) as made:
        yield made


@pytest.fixture
def full_window(
    qtbot: QtBot, qapp: QApplication, paths: LibraryPaths, indexed: Path
) -> Iterator[MainWindow]:
    """The window of a library with 18 pictures, listed."""
    with opened(qtbot, qapp, paths) as made:
        assert indexed.is_dir()
        qtbot.waitUntil(lambda: made.model.rowCount() == 18)
        qtbot.waitUntil(lambda: not made.controllers.index.running)
        qtbot.waitUntil(lambda: "18 photos searchable" in made.status.text)
        answered(made, qtbot)
        yield made


def answered(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until all that was asked so far is answered: photos may be listed once more else."""
    ended: list[bool] = []
    bridge = window.controllers.bridge
    bridge.submit(lambda _session: iter(()), lambda _event: None, on_ended=ended.append)
    qtbot.waitUntil(lambda: bool(ended))


def come_to_front(window: MainWindow, qtbot: QtBot) -> None:
    """Let the window be the one that keys of commands are for."""

    def in_front() -> bool:
        window.activateWindow()
        return window.isActiveWindow()

    qtbot.waitUntil(in_front)


def names(window: MainWindow) -> list[str]:
    """The names of the photos in the grid, in order."""
    photos = [window.model.photo(row) for row in range(window.model.rowCount())]
    return [photo.path.stem for photo in photos if photo is not None]
