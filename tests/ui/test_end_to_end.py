"""The main job with the real built-in model, on photographs nobody here made."""

import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photoclip.app import make_window
from photoclip.models.registry import open_encoder
from photoclip.paths import LibraryPaths
from photoclip.services.session import open_session
from photoclip.ui.main_window import MainWindow
from tests.pictures import PHOTOGRAPHS, photograph
from tests.ui.conftest import names


@pytest.fixture
def real_window(qtbot: QtBot, qapp: QApplication, paths: LibraryPaths) -> Iterator[MainWindow]:
    window, bridge = make_window(qapp, paths, partial(open_session, paths, open_encoder))
    qtbot.addWidget(window)
    window.show()
    bridge.start()
    window.start()
    yield window
    bridge.stop()
    window.stop()


def test_open_a_folder_type_words_see_the_photo(
    real_window: MainWindow, qtbot: QtBot, tmp_path: Path, in_processes: None
) -> None:
    window = real_window
    folder = tmp_path / "Photos"
    folder.mkdir()
    for name in PHOTOGRAPHS:
        shutil.copy(photograph(name), folder)
    with qtbot.waitSignal(window.controllers.index.finished):
        window.controllers.index.add_folders([folder])
    qtbot.waitUntil(lambda: window.model.rowCount() == len(PHOTOGRAPHS))

    for name in ("chelsea.png", "coffee.png"):
        words = PHOTOGRAPHS[name]
        window.top.search.clear()
        with qtbot.waitSignal(window.controllers.search.answered):
            QTest.keyClicks(window.top.search, words)
        if window.area.is_empty:
            window.display.toggle_weak()
        assert names(window)[0] == Path(name).stem

    window.grid.setFocus()
    window.grid.choose_row(0)
    first = names(window)[0]
    with qtbot.waitSignal(window.controllers.search.answered):
        QTest.keyClick(window.grid, Qt.Key.Key_S)
    assert first not in names(window)

    window.commands["back"].trigger()
    qtbot.waitUntil(lambda: window.model.rowCount() == len(PHOTOGRAPHS))
    window.grid.choose_row(0)
    window.panel.tags.tag_added.emit("favourite")
    qtbot.waitUntil(lambda: window.panel.tags.tags == ("favourite",))
    window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: window.panel.tags.tags == ())
