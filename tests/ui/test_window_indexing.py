"""The window and its folders: adding, dropping, indexing, removing."""

import os
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import QMimeData, QPointF, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from photoclip.app import make_window
from photoclip.catalog import leaving
from photoclip.catalog.catalog import open_catalog
from photoclip.core.encoder import Pixels, Vectors
from photoclip.paths import LibraryPaths
from photoclip.services.locking import AlreadyIndexingError, index_lock
from photoclip.services.session import open_session
from photoclip.ui.main_window import MainWindow
from photoclip.ui.places import Place
from photoclip.ui.skipped_sheet import SkippedSheet
from tests.patience import PATIENCE_S
from tests.pictures import draw
from tests.ui.conftest import ColourEncoder, answered, names, open_colours
from tests.ui.dragging import dropped_at, held_at
from tests.ui.test_window import type_query


@dataclass
class Held:
    """Photos are `asked` for, and encoded once they may `go_on`."""

    asked: threading.Event = field(default_factory=threading.Event)
    go_on: threading.Event = field(default_factory=threading.Event)
    batches: int = 0


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[Held]:
    """Indexing doesn't get to its end before it may. Ask for this after the window."""
    held, encode = Held(), ColourEncoder.encode_images

    def encode_then(encoder: ColourEncoder, pixels: Pixels) -> Vectors:
        held.asked.set()
        assert held.go_on.wait(PATIENCE_S)
        held.batches += 1
        return encode(encoder, pixels)

    monkeypatch.setattr(ColourEncoder, "encode_images", encode_then)
    yield held
    held.go_on.set()


def drop(window: MainWindow, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    QApplication.sendEvent(window, held_at(QPointF(400, 300), mime))
    QApplication.sendEvent(window, dropped_at(QPointF(400, 300), mime))


def test_folders_are_listed_removed_and_told_of(full_window: MainWindow, qtbot: QtBot) -> None:
    window = full_window
    place = Place("folder", "Holiday pictures", 1)
    window.display.open_place(place)
    qtbot.waitUntil(lambda: window.area.header.text == "Holiday pictures 18 photos")
    menu = window.side.menu_for(window.side_model.entry(window.side_model.row_of(place)))
    assert [action.text() for action in menu.actions() if action.text()] == [
        "Show in folder",
        "Update",
        "Auto-tag…",
        "Remove from library…",
    ]
    window.places.folders.ask_removal(place)
    box = window.findChild(QMessageBox, "removeFolder")
    assert "files stay" in box.informativeText()
    next(button for button in box.buttons() if button.text() == "Remove").click()
    qtbot.waitUntil(lambda: "Choose a folder" in window.area.empty.text)


def test_a_dropped_folder_is_indexed_and_a_dropped_picture_searched_for(
    window: MainWindow, photos: Path, qtbot: QtBot
) -> None:
    drop(window, photos)
    qtbot.waitUntil(lambda: window.model.rowCount() == 18 and not window.controllers.index.running)
    drop(window, photos / "green-1.png")
    qtbot.waitUntil(lambda: window.area.header.text.startswith("Photos like green-1.png"))
    assert names(window)[0].startswith("green")


def test_skipped_files_are_counted_and_listed(
    window: MainWindow, photos: Path, qtbot: QtBot
) -> None:
    (photos / "broken.jpg").write_text("this is no picture")
    window.controllers.index.add_folders([photos])
    qtbot.waitUntil(lambda: "1 file skipped" in window.status.text)
    with qtbot.waitSignal(window.controllers.library.skipped_listed) as listed:
        window.status.skipped.click()
    assert listed.args[0].files[0].path.name == "broken.jpg"
    sheet = window.findChild(SkippedSheet)
    table = sheet.files.list.model()
    shown = [table.index(0, column).data() for column in range(table.columnCount())]
    assert shown[0] == "broken.jpg"
    assert shown[1]
    assert shown[2] == str(photos)
    lines = {
        action.text(): action for action in sheet.files.menu_for(photos / "broken.jpg").actions()
    }
    lines["Copy path"].trigger()
    assert QGuiApplication.clipboard().text() == str(photos / "broken.jpg")
    assert {"Open", "Show in folder", "Try again"} <= set(lines)
    qtbot.waitUntil(lambda: not window.controllers.index.running)
    draw(photos / "whole.jpg", (9, 9, 9))
    (photos / "whole.jpg").replace(photos / "broken.jpg")
    sheet.again.click()
    qtbot.waitUntil(lambda: window.model.rowCount() == 19)
    qtbot.waitUntil(lambda: "skipped" not in window.status.text)


def test_a_folder_that_nobody_may_look_into_is_told_once(
    window: MainWindow, photos: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw(photos / "inner" / "a.png", (1, 2, 3))
    index, told = window.controllers.index, list[str]()
    index.add_folders([photos])
    qtbot.waitUntil(lambda: window.model.rowCount() == 19 and not index.running)
    window.banner.said.connect(told.append)

    def refuse(path: str) -> Iterator[os.DirEntry[str]]:
        if Path(os.fsdecode(path)).name == "inner":
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    scandir = os.scandir
    monkeypatch.setattr(os, "scandir", refuse)
    for _ in range(2):  # what the program does by itself every now and then
        with qtbot.waitSignal(index.finished) as finished:
            index.rescan([photos])
        assert finished.args[0].missing == 0
        qtbot.waitUntil(lambda: not index.running)
    inner = photos / "inner"
    said = f"{inner} could not be opened: no permission to read it. "
    assert told == [said + "What is new there is not found."]
    index.add_folders([photos])
    qtbot.waitUntil(lambda: len(told) == 2)  # now a person has asked
    assert told[1] == told[0]
    qtbot.waitUntil(lambda: not index.running)
    answered(window, qtbot)
    assert window.model.rowCount() == 19
    assert window.banner.isVisible()


def test_an_error_is_shown_with_its_way_out(window: MainWindow, qtbot: QtBot) -> None:
    window.controllers.index.add_folders([Path("/no/such/folder")])
    qtbot.waitUntil(window.banner.isVisible)
    assert "/no/such/folder" in window.banner.text
    window.banner.cross.click()
    assert not window.banner.isVisible()
    qtbot.waitUntil(lambda: not window.controllers.index.running)


def test_indexing_is_paused_resumed_and_cancelled(
    window: MainWindow, photos: Path, qtbot: QtBot
) -> None:
    index = window.controllers.index
    index.add_folders([photos])
    assert "Indexing Holiday pictures" in window.status.text
    window.status.pause.click()
    assert index.paused
    assert window.status.pause.text() == "Resume"
    type_query(window, "red")
    qtbot.waitUntil(lambda: window.controllers.search.asked is not None)
    window.status.pause.click()
    assert not index.paused
    window.status.cancel.click()
    qtbot.waitUntil(lambda: not index.running)
    assert "Indexing" not in window.status.text


def test_while_indexing_is_paused_others_may_index(
    window: MainWindow, paths: LibraryPaths, photos: Path, qtbot: QtBot, held: Held
) -> None:
    index, others = window.controllers.index, ExitStack()

    def taken() -> bool:
        with suppress(AlreadyIndexingError):
            return others.enter_context(index_lock(paths.root))
        return False

    index.add_folders([photos])
    qtbot.waitUntil(held.asked.is_set)
    assert not taken()
    window.status.pause.click()
    held.go_on.set()
    qtbot.waitUntil(taken)
    with qtbot.waitSignal(index.failed) as failed:
        window.status.pause.click()  # resumed, while another process indexes
    assert "already indexing" in failed.args[0].message
    assert "already indexing" in window.banner.text
    others.close()
    index.go_on()
    qtbot.waitUntil(lambda: window.model.rowCount() == 18 and not index.running)


def test_a_paused_run_that_is_cancelled_is_over(
    window: MainWindow, photos: Path, qtbot: QtBot
) -> None:
    index = window.controllers.index
    index.add_folders([photos])
    window.status.pause.click()
    assert index.running
    with qtbot.waitSignal(index.came_to_rest):
        index.cancel()
    assert not index.running
    assert not index.paused


def test_growing_loses_neither_place_nor_selection(full_window: MainWindow, qtbot: QtBot) -> None:
    window = full_window
    window.grid.choose_row(9)
    window.grid.verticalScrollBar().setValue(150)
    before = window.model.photo_id(9)
    top = window.grid.visualRect(window.model.index(9)).top()
    with qtbot.waitSignal(window.controllers.library.photos_listed):
        window.display.grow()
    assert window.grid.selected_ids().tolist() == [before]
    assert window.grid.visualRect(window.grid.currentIndex()).top() == top


def test_closing_while_indexing_is_quick_and_clean(
    window: MainWindow, photos: Path, qtbot: QtBot, in_processes: None, held: Held
) -> None:
    for number in range(60):
        draw(photos / f"more-{number}.png", (4 * number, 90, 120), size=(300, 200))
    window.controllers.index.add_folders([photos])
    qtbot.waitUntil(held.asked.is_set)
    window.close()
    bridge = window.controllers.bridge
    ending = threading.Thread(target=bridge.stop)
    ending.start()
    qtbot.waitUntil(lambda: bridge._engine._stopping)
    held.go_on.set()
    ending.join()
    assert held.batches < 5, "it waited for more than what was under way"


def test_a_folder_that_is_away_is_shown_as_offline(
    full_window: MainWindow, photos: Path, qtbot: QtBot
) -> None:
    window = full_window
    photos.rename(photos.with_name("elsewhere"))
    window.controllers.library.refresh()
    row = window.side_model.row_of(Place("folder", photos.name, 1))
    assert row is not None
    qtbot.waitUntil(lambda: window.side_model.entry(row).offline)
    window.side.folder_update_wanted.emit(photos)
    qtbot.waitUntil(lambda: "can't be reached" in window.banner.text)
    assert window.model.rowCount() == 18


@contextmanager
def opened_again(qtbot: QtBot, qapp: QApplication, paths: LibraryPaths) -> Iterator[MainWindow]:
    """Another window of the library, after the first one was closed."""
    again, bridge = make_window(qapp, paths, partial(open_session, paths, open_colours))
    qtbot.addWidget(again)
    again.show()
    bridge.start()
    again.start()
    try:
        yield again
    finally:
        bridge.stop()
        again.stop()


def test_photos_the_model_has_not_seen_are_taken_up_at_the_start(
    full_window: MainWindow, paths: LibraryPaths, qtbot: QtBot, qapp: QApplication
) -> None:
    full_window.close()
    full_window.controllers.bridge.stop()
    with (
        patch.object(ColourEncoder, "revision", "2"),
        opened_again(qtbot, qapp, paths) as again,
    ):
        qtbot.waitUntil(lambda: "18 photos searchable" in again.status.text)
        qtbot.waitUntil(lambda: not again.controllers.index.running)


def test_the_photos_of_a_folder_leave_with_it(
    full_window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = full_window
    monkeypatch.setattr(leaving, "_PORTION", 5)
    draw(tmp_path / "more" / "another.png", (7, 70, 7))
    window.controllers.index.add_folders([tmp_path / "more"])
    qtbot.waitUntil(lambda: window.model.rowCount() == 19)
    qtbot.waitUntil(lambda: not window.controllers.index.running)
    said: list[str] = []
    library = window.controllers.library
    library.folder_leaving.connect(lambda _: said.append(window.status.text))
    library.remove_folder(1)
    qtbot.waitUntil(lambda: window.model.rowCount() == 1)
    assert said
    assert all("Removing Holiday pictures" in one for one in said)
    assert "Removing" not in window.status.text


def test_what_is_left_of_a_removed_folder_leaves_at_the_next_start(
    full_window: MainWindow, paths: LibraryPaths, qtbot: QtBot, qapp: QApplication
) -> None:
    full_window.close()
    full_window.controllers.bridge.stop()
    with open_catalog(paths.catalog) as catalog:
        catalog.folders.leave(1)  # and the program was killed
    with opened_again(qtbot, qapp, paths) as again:
        qtbot.waitUntil(lambda: "0 photos searchable" in again.status.text)
