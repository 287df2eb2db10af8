"""What the window does by itself: pausing over a restart, following folders and other processes."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photoclip.core.errors import PhotoclipError
from photoclip.core.events import Event
from photoclip.paths import LibraryPaths
from photoclip.services.attention import Look
from photoclip.services.indexing import index_folders
from photoclip.services.session import Session, open_session
from photoclip.services.tagging import tag
from photoclip.ui.main_window import MainWindow
from photoclip.ui.places import Place
from tests.pictures import draw
from tests.ui.conftest import open_colours, opened


def test_a_pause_is_kept_over_a_restart(
    qtbot: QtBot, qapp: QApplication, paths: LibraryPaths, indexed: Path
) -> None:
    with opened(qtbot, qapp, paths) as window:
        index = window.controllers.index
        qtbot.waitUntil(lambda: not index.running)
        draw(indexed / "new.png", (1, 2, 3))
        index.update_library()
        window.status.pause.click()
        assert "Indexing is paused" in window.status.text
        window.status.pause.click()
        assert "Updating the library" in window.status.text
        window.status.pause.click()
        with qtbot.waitSignal(window.controllers.library.state_arrived) as state:
            window.controllers.library.refresh()
        assert state.args[0].paused
    with opened(qtbot, qapp, paths) as window:
        assert "Indexing is paused" in window.status.text
        assert window.status.pause.text() == "Resume"
        assert not window.controllers.index.running
        window.status.pause.click()
        qtbot.waitUntil(lambda: window.model.rowCount() == 19)
        qtbot.waitUntil(lambda: "paused" not in window.status.text)


def test_changes_in_folders_come_in_without_a_word(
    qtbot: QtBot, qapp: QApplication, paths: LibraryPaths, indexed: Path
) -> None:
    draw(indexed / "while it was closed.png", (200, 100, 0))
    with opened(qtbot, qapp, paths) as window:
        qtbot.waitUntil(lambda: window.model.rowCount() == 19)
        qtbot.waitUntil(window.commands["watch"].isChecked)
        number = 0

        def noticed() -> bool:
            nonlocal number  # the watcher begins on its own thread: draw until it hears of it
            if number % 200 == 0:
                draw(indexed / f"new {number}.png", (number % 250, 100, 50))
            number += 1
            return window.model.rowCount() > 19

        qtbot.waitUntil(noticed)
        assert not window.banner.isVisible()
        window.commands["watch"].trigger()
        with qtbot.waitSignal(window.indexing.watch.switched) as switched:
            pass
        assert switched.args == [False]


def test_another_process_changes_the_library(
    full_window: MainWindow, qtbot: QtBot, paths: LibraryPaths, tmp_path: Path
) -> None:
    window = full_window
    draw(tmp_path / "more" / "another.png", (7, 70, 7))
    with open_session(paths, open_colours) as other:
        for _ in index_folders(other, [tmp_path / "more"]):
            pass
        first = int(window.model.photo_id(0))
        for _ in tag(other, "from elsewhere", [first]):
            pass
    qtbot.waitUntil(lambda: window.model.rowCount() == 19)
    qtbot.waitUntil(lambda: window.side_model.row_of(Place("folder", "more", 2)) is not None)
    qtbot.waitUntil(lambda: "19 photos searchable" in window.status.text)


def test_what_is_on_screen_is_told_to_the_library(full_window: MainWindow, qtbot: QtBot) -> None:
    window = full_window
    looks: list[Look] = []

    def ask(session: Session) -> Iterator[Event]:
        looks.append(session.attention.look)
        yield from ()

    window.display.open_place(Place("folder", "Holiday pictures", 1))
    shown = {window.model.photo_id(row) for row in window.grid.rows_in_sight()}

    def told() -> bool:
        window.controllers.bridge.submit(ask, lambda _event: None)
        last = looks[-1] if looks else Look()
        return last.folder is not None and set(last.photo_ids) == shown

    qtbot.waitUntil(told)
    assert looks[-1].folder is not None
    assert looks[-1].folder.name == "Holiday pictures"


def test_a_missing_photo_is_marked_and_still_found(
    full_window: MainWindow, photos: Path, qtbot: QtBot
) -> None:
    window = full_window
    window.grid.choose_row(0)
    photo = window.model.photo(0)
    assert photo is not None
    photo.path.unlink()

    def spoken() -> str:
        return str(window.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))

    window.controllers.index.update_library()
    qtbot.waitUntil(lambda: spoken().endswith("missing"))
    assert window.grid.selected_ids().tolist() == [photo.id]
    assert window.model.rowCount() == 18
    window.commands["similar"].trigger()
    qtbot.waitUntil(lambda: window.area.header.text.startswith("Photos like"))


def test_copies_are_one_photo_with_two_places(
    full_window: MainWindow, photos: Path, qtbot: QtBot
) -> None:
    window = full_window
    photo = window.model.photo(0)
    assert photo is not None
    copy = photos.parent / "Backup" / "a copy.png"
    copy.parent.mkdir()
    shutil.copy(photo.path, copy)
    window.controllers.index.add_folders([copy.parent])
    qtbot.waitUntil(lambda: not window.controllers.index.running)
    window.grid.choose_row(0)
    qtbot.waitUntil(lambda: "also in" in window.panel.card.place)
    assert "Backup" in window.panel.card.place
    assert "Holiday pictures" in window.panel.card.place


def test_indexing_goes_on_after_an_error(
    full_window: MainWindow, photos: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = full_window
    draw(photos / "late.png", (1, 2, 3))

    def full(_self: Session, *_more: object) -> None:
        raise PhotoclipError("The disk is full.", "Make room, then go on.")

    with monkeypatch.context() as patched:
        patched.setattr(Session, "store_batch", full)
        window.controllers.index.update_library()
        qtbot.waitUntil(lambda: "The disk is full. Make room" in window.banner.text)
        qtbot.waitUntil(lambda: not window.controllers.index.running)
    (go_on,) = window.banner.offers
    assert go_on.text() == "Go on"
    go_on.click()
    qtbot.waitUntil(lambda: window.model.rowCount() == 19)
    assert not window.banner.isVisible()
