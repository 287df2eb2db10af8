"""Delete in the real window: asked once, done and taken back; an open album keeps its key."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photoclip.core.trash import FilesRefused, Refused, Trash, TrashWeighed
from photoclip.paths import LibraryPaths
from photoclip.services.history import undo
from photoclip.services.session import Session, open_session
from photoclip.services.trashing import trash as move
from photoclip.ui.breaking import whole
from photoclip.ui.main_window import MainWindow
from photoclip.ui.places import ALL_PHOTOS, Place
from photoclip.ui.system_trash import SystemTrash, equip
from photoclip.ui.trashing.trash_words import explained
from tests.services.trashes import FolderTrash
from tests.ui.conftest import names, open_colours
from tests.ui.walking import cut_off

Key = Qt.Key


def give_trash(window: MainWindow, trash: Trash, qtbot: QtBot) -> None:
    """Let the library of a window have a trash."""
    ended = []

    def job(session: Session) -> Iterator[None]:
        session.trash = trash
        yield from ()

    window.controllers.bridge.submit(job, lambda _: None, on_ended=ended.append)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: bool(ended))


@pytest.fixture
def trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FolderTrash:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return FolderTrash(tmp_path / "data")


def ask(window: MainWindow, qtbot: QtBot) -> None:
    """Press Delete in the grid, and wait for the question."""
    window.grid.setFocus()
    window.commands["delete"].trigger()
    # Until it is active, keys are the window's behind it.
    qtbot.waitUntil(
        lambda: window.trashing.question is not None and window.trashing.question.isActiveWindow()
    )


def press(window: MainWindow, key: Key, qtbot: QtBot) -> None:
    """Answer the question."""
    sheet = window.trashing.question
    assert sheet is not None
    QTest.keyClick(sheet.focusWidget() or sheet, key)
    qtbot.waitUntil(lambda: window.trashing.question is None)


def test_photos_go_after_one_question_and_come_back(
    full_window: MainWindow, photos: Path, trash: FolderTrash, qtbot: QtBot
) -> None:
    window = full_window
    give_trash(window, trash, qtbot)
    (photos / "red-0.xmp").write_text("<x/>")
    before = names(window)
    window.grid.choose_row(4)
    ask(window, qtbot)
    sheet = window.trashing.question
    assert sheet is not None
    assert "Move 1 photo to the trash?" in sheet.text
    assert "Undo" in sheet.text
    press(window, Key.Key_Escape, qtbot)
    assert names(window) == before
    ask(window, qtbot)
    press(window, Key.Key_Return, qtbot)
    qtbot.waitUntil(lambda: window.model.rowCount() == 17)
    assert names(window) == before[:4] + before[5:]
    assert window.banner.text == "1 photo moved to the trash"
    assert trash.names == [f"{before[4]}.png"]
    # The next one is chosen, so that Delete goes on.
    qtbot.waitUntil(lambda: window.grid.currentIndex().row() == 4)
    window.banner.undo_wanted.emit()
    qtbot.waitUntil(lambda: window.model.rowCount() == 18)
    assert trash.names == []
    assert len(list(photos.glob("*.png"))) == 18


def test_the_question_can_be_switched_off_and_refusals_are_listed(
    full_window: MainWindow, photos: Path, trash: FolderTrash, qtbot: QtBot
) -> None:
    window = full_window
    give_trash(window, trash, qtbot)
    window.grid.choose_row(0)
    ask(window, qtbot)
    sheet = window.trashing.question
    assert sheet is not None
    sheet.never.setChecked(True)
    press(window, Key.Key_Return, qtbot)
    qtbot.waitUntil(lambda: window.model.rowCount() == 17)
    assert not window.stage.preferences.now.ask_before_trash
    stays = names(window)[0]
    trash.refuses = {photos / f"{stays}.png"}
    window.grid.choose_row(0)
    window.commands["delete"].trigger()
    qtbot.waitUntil(lambda: window.trashing.refusal is not None)
    refusal = window.trashing.refusal
    assert refusal is not None
    assert stays in refusal.files.item(0).text()
    assert "you may not change its folder" in refusal.files.item(0).text()
    refusal.reject()
    assert window.model.rowCount() == 17
    assert (photos / f"{stays}.png").exists()


def test_what_could_not_be_moved_is_read_without_scrolling_sideways(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    name = "a_long_name_as_programs_make_them_2021-08-12_18-42.jpg"
    reason = "it is not there any more, or its drive is not connected"
    full_window.stage.preferences.change("text_scale", 200)
    try:
        event = FilesRefused((Refused(Path("/a folder") / name, reason),), 0)
        full_window.trashing.show_refused(event)
        sheet = full_window.trashing.refusal
        assert sheet is not None
        files = sheet.files
        said = files.item(0).text()
        assert whole(said).endswith(f"{name}: {reason}")
        line = files.fontMetrics().height()
        qtbot.waitUntil(lambda: files.visualItemRect(files.item(0)).height() >= 2 * line)
        area = files.visualItemRect(files.item(0))
        assert area.width() <= files.viewport().width()
        taken = files.fontMetrics().boundingRect(area, int(Qt.TextFlag.TextWordWrap), said)
        assert taken.width() <= area.width()
        assert cut_off(sheet) == []
        sheet.reject()
    finally:
        full_window.stage.preferences.change("text_scale", 100)


def test_the_question_says_which_photos_stay_as_they_are_away() -> None:
    weighed = TrashWeighed((1,), 1, 0, 0, 0, 0, 1000, away=(2, 3))
    assert "2 more photos stay where they are: they can't be reached now." in explained(weighed)


def test_in_an_album_delete_takes_out_and_shift_delete_throws_away(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    window = full_window
    delete, take_out = window.commands["delete"], window.commands["take-out"]
    plain, shifted = QKeySequence("Delete"), QKeySequence("Shift+Delete")
    assert delete.shortcuts() == [plain, shifted]
    assert not take_out.isEnabled()
    window.hand_albums.make("Best")
    qtbot.waitUntil(lambda: window.display.place.name == "Best")
    assert plain in take_out.shortcuts()
    assert delete.shortcuts() == [shifted]
    window.display.open_place(ALL_PHOTOS)
    qtbot.waitUntil(lambda: window.model.rowCount() == 18)
    assert delete.shortcuts() == [plain, shifted]
    assert Place("all", "All photos") == window.display.place


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="where the trash is to be found")
def test_the_systems_trash_tells_where_a_file_landed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    file = tmp_path / "photo.jpg"
    file.write_bytes(b"a photo")
    landed = SystemTrash().put(file)
    assert landed is not None
    assert landed.read_bytes() == b"a photo"
    assert landed.is_relative_to(tmp_path / "data" / "Trash" / "files")
    assert not file.exists()
    with pytest.raises(FileNotFoundError):
        SystemTrash().put(file)
    assert os.listdir(tmp_path / "data" / "Trash" / "info")  # noqa: PTH208


def test_what_a_killed_process_left_is_settled_when_the_library_is_opened(
    photos: Path, indexed: Path, tmp_path: Path, trash: FolderTrash
) -> None:
    assert indexed == photos
    paths = LibraryPaths(tmp_path / "library")
    with open_session(paths, open_colours) as session:
        session.trash = trash
        going = move(session, session.catalog.photos.ids()[:2].tolist())
        for _ in range(2):
            next(going)  # one of two files is in the trash, and nothing says so yet
        with open_session(paths, open_colours) as reopened:
            equip(reopened)
            assert isinstance(reopened.trash, SystemTrash)
            assert reopened.catalog.photos.count() == 17
            assert reopened.catalog.journal.undoable() == "Move 1 photo to the trash (ended early)"
            list(undo(reopened))
            assert len(list(photos.glob("*.png"))) == 18
        going.close()
