"""Smart albums in the window: saved, counted, opened, edited, renamed, removed, brought back."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from photoclip.ui.albums.album_sheet import AlbumSheet
from photoclip.ui.main_window import MainWindow
from photoclip.ui.places import ALL_PHOTOS
from photoclip.ui.side_entries import Entry
from tests.pictures import draw
from tests.ui.conftest import COLOURS, names
from tests.ui.test_window import type_query

_Key = Qt.Key


def albums(window: MainWindow) -> dict[str, str]:
    """The lines of smart albums: names and figures."""
    entries: list[Entry] = [window.side_model.entry(row) for row in range(_lines(window))]
    return {entry.text: entry.figure for entry in entries if entry.album_id is not None}


def _lines(window: MainWindow) -> int:
    return window.side_model.rowCount()


def save(window: MainWindow, name: str, qtbot: QtBot) -> None:
    window.commands["save-search"].trigger()
    sheet = window.albums.sheet
    assert sheet is not None
    sheet.field.setText(name)
    sheet.save.click()
    qtbot.waitUntil(lambda: window.display.place.name == name)


def test_a_search_is_saved_counted_edited_and_updated(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    window, header = full_window, full_window.area.header
    assert albums(window) == {}
    assert not header.save.isVisible()
    type_query(window, "red")
    qtbot.waitUntil(lambda: header.save.isVisible() and header.text.startswith("3 photos"))
    save(window, "Red things", qtbot)
    qtbot.waitUntil(lambda: albums(window) == {"Red things": "3"})
    qtbot.waitUntil(lambda: header.text == "Red things 3 photos")
    assert not header.save.isVisible()
    type_query(window, "red type:jpeg")
    qtbot.waitUntil(lambda: header.update_album.isVisible() and window.area.is_empty)
    header.update_album.click()
    qtbot.waitUntil(lambda: albums(window) == {"Red things": "0"})
    assert not header.update_album.isVisible()
    window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: header.text == "Red things 3 photos")
    assert window.top.search.text() == "red"
    QTest.keyClick(window.top.search, _Key.Key_Escape)
    qtbot.waitUntil(lambda: header.text == "All photos 18 photos")
    assert window.display.place == ALL_PHOTOS


def test_an_album_takes_in_new_photos_by_itself(
    full_window: MainWindow, photos: Path, qtbot: QtBot
) -> None:
    window = full_window
    type_query(window, "red")
    qtbot.waitUntil(lambda: window.area.header.text.startswith("3 photos"))
    save(window, "Red things", qtbot)
    qtbot.waitUntil(lambda: albums(window) == {"Red things": "3"})
    draw(photos / "red-new.png", COLOURS["red"])
    window.controllers.index.update_library()
    qtbot.waitUntil(lambda: albums(window) == {"Red things": "4"})
    qtbot.waitUntil(lambda: window.area.header.text == "Red things 4 photos")
    assert "red-new" in names(window)


def test_an_album_is_opened_renamed_removed_and_brought_back(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    window, side = full_window, full_window.side
    for text, name in (("green", "Grass"), ("blue", "Sky")):
        type_query(window, text)
        qtbot.waitUntil(lambda: window.area.header.text.startswith("3 photos fit"))
        save(window, name, qtbot)
    grass = next(r for r in range(_lines(window)) if window.side_model.entry(r).text == "Grass")
    side.clicked.emit(window.side_model.index(grass))
    qtbot.waitUntil(lambda: window.area.header.text == "Grass 3 photos")
    assert window.top.search.text() == "green"
    QTest.keyClick(side, _Key.Key_F2)
    editor = side.findChild(QLineEdit)
    assert editor.text() == "Grass"
    assert editor.selectedText() == "Grass"
    QTest.keyClicks(editor, "Mea")
    window.side_model.dataChanged.emit(
        window.side_model.index(0), window.side_model.index(_lines(window) - 1)
    )
    QTest.keyClicks(editor, "dow")
    QTest.keyClick(editor, _Key.Key_Return)
    qtbot.waitUntil(lambda: window.area.header.text == "Meadow 3 photos")
    window.commands["search"].trigger()
    QTest.keyClicks(window.top.search, "green or not")
    window.area.header.save_new.click()
    sheet = window.albums.sheet
    assert sheet is not None
    assert sheet.field.text() == "Green or not"
    sheet.field.setText("sky")
    sheet.save.click()
    qtbot.waitUntil(lambda: "already" in sheet.trouble.text())
    sheet.reject()
    side.setFocus()
    QTest.keyClick(side, _Key.Key_Delete)
    qtbot.waitUntil(lambda: "Meadow" not in albums(window))
    assert window.display.place == ALL_PHOTOS
    window.banner.undo_wanted.emit()
    qtbot.waitUntil(lambda: set(albums(window)) == {"Meadow", "Sky"})


def test_enter_ends_a_new_name_and_opens_nothing(full_window: MainWindow, qtbot: QtBot) -> None:
    """What has been asked since the album was opened stays asked."""
    window, side = full_window, full_window.side
    type_query(window, "green")
    qtbot.waitUntil(lambda: window.area.header.text.startswith("3 photos fit"))
    save(window, "Grass", qtbot)
    type_query(window, "green type:png")
    qtbot.waitUntil(window.area.header.update_album.isVisible)
    window.activateWindow()
    side.setFocus()
    QTest.keyClick(side, _Key.Key_F2)
    editor = side.findChild(QLineEdit)
    QTest.keyClicks(editor, "Meadow")
    QTest.keyClick(editor, _Key.Key_Return)
    qtbot.waitUntil(lambda: set(albums(window)) == {"Meadow"})
    assert window.controllers.search.question.text == "green type:png"
    assert window.area.header.update_album.isVisible()


def test_no_name_is_made_of_four_numbers(full_window: MainWindow, qtbot: QtBot) -> None:
    window = full_window
    for asked, name in (
        ("red area:0,0,1,1", "Red"),
        ("area:0,0,1,1", "Area of 111 × 111 km"),
    ):
        type_query(window, asked)
        qtbot.waitUntil(lambda asked=asked: window.controllers.search.question.text == asked)
        window.commands["save-search"].trigger()
        assert window.albums.sheet.field.text() == name
        window.albums.sheet.reject()


def test_why_a_name_cant_be_had_leaves_no_holes(full_window: MainWindow) -> None:
    sheet = AlbumSheet("Grass", full_window)
    sheet.show()
    before = sheet.height()
    sheet.refuse("There is a smart album “Grass” already. Choose another name.")
    lines = sheet.trouble.heightForWidth(sheet.width() - 32)
    assert before < sheet.height() <= before + lines + 16
    sheet.field.setText("Meadow")
    assert sheet.height() == before
    sheet.reject()
