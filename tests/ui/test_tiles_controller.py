"""Finding small things, switched on and off in the window."""

import sqlite3
from contextlib import closing

import pytest
from pytestqt.qtbot import QtBot

from photoclip.paths import LibraryPaths
from photoclip.ui.main_window import MainWindow


@pytest.fixture
def large_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("photoclip.services.tiling.against_tiles", lambda: "")


def tiles(paths: LibraryPaths) -> int:
    with closing(sqlite3.connect(paths.catalog)) as db:
        return int(db.execute("SELECT COUNT(*) FROM tiles").fetchone()[0])


@pytest.mark.usefixtures("large_machine")
def test_small_things_are_found_once_that_is_switched_on(
    full_window: MainWindow, qtbot: QtBot, paths: LibraryPaths
) -> None:
    action = full_window.commands["tiles"]
    assert action.isVisible()
    assert not action.isChecked()
    assert tiles(paths) == 0
    action.trigger()
    qtbot.waitUntil(lambda: tiles(paths) == 18 * 4)
    assert action.isChecked()
    qtbot.waitUntil(lambda: not full_window.controllers.index.running)
    assert "18 photos searchable" in full_window.status.text
    action.trigger()
    qtbot.waitUntil(lambda: tiles(paths) == 0)
    assert not action.isChecked()


def test_a_small_computer_is_not_offered_it(
    full_window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    action = full_window.commands["tiles"]
    monkeypatch.setattr("photoclip.services.tiling.against_tiles", lambda: "It is small.")
    full_window.indexing.tiles.switch(True)
    qtbot.waitUntil(action.isChecked)
    assert action.isVisible()
    full_window.indexing.tiles.switch(False)
    qtbot.waitUntil(lambda: not action.isChecked())
    assert not action.isVisible()
