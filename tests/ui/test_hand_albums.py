"""Albums put together by hand, in the real window."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from photoclip.ui.main_window import MainWindow
from photoclip.ui.photo_drag import as_mime
from photoclip.ui.places import ALL_PHOTOS, Place
from photoclip.ui.side_entry import Entry
from tests.ui.conftest import names

Key = Qt.Key
COPY, LEFT, NONE = (
    Qt.DropAction.CopyAction,
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
)


def lines(window: MainWindow) -> dict[str, Entry]:
    """The lines of albums put together by hand, by their names."""
    entries = [window.side_model.entry(row) for row in range(window.side_model.rowCount())]
    return {entry.text: entry for entry in entries if entry.hand_id is not None}


def place(window: MainWindow, name: str) -> Place:
    found = lines(window)[name].place
    assert found is not None
    return found


def drop(window: MainWindow, name: str, row: int) -> None:
    """Drag the photo of a row onto an album's line."""
    side, viewport = window.side, window.side.viewport()
    line = window.side_model.row_of(place(window, name))
    assert line is not None
    point = QPointF(side.visualRect(window.side_model.index(line)).center())
    mime = as_mime(window.model.listing.ids[row : row + 1])
    for event in (
        QDragEnterEvent(point.toPoint(), COPY, mime, LEFT, NONE),
        QDropEvent(point, COPY, mime, LEFT, NONE),
    ):
        QApplication.sendEvent(viewport, event)


def test_an_album_is_made_filled_emptied_and_brought_back(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    window, side = full_window, full_window.side
    side.setFocus()
    side.clicked.emit(window.side_model.index(window.side_model.row_of_kind("add-album")))
    (editor,) = side.findChildren(QLineEdit)
    QTest.keyClicks(editor, "Lisbon")
    QTest.keyClick(editor, Key.Key_Return)
    qtbot.waitUntil(lambda: window.display.place.name == "Lisbon" and window.area.is_empty)
    assert "press A" in window.area.empty.text
    assert window.commands["take-out"].isEnabled()
    window.display.open_place(ALL_PHOTOS)
    qtbot.waitUntil(lambda: window.model.rowCount() == 18)
    assert not window.commands["take-out"].isEnabled()
    last, first = names(window)[9], names(window)[2]
    drop(window, "Lisbon", 9)
    drop(window, "Lisbon", 2)
    qtbot.waitUntil(lambda: lines(window)["Lisbon"].figure == "2")
    window.display.open_place(place(window, "Lisbon"))
    qtbot.waitUntil(lambda: names(window) == [last, first])
    window.grid.setFocus()
    window.grid.choose_row(0)
    QTest.keyClick(window.grid, Key.Key_Delete)
    qtbot.waitUntil(lambda: names(window) == [first])
    window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: names(window) == [last, first])
    side.hand_album_renamed.emit(place(window, "Lisbon").hand_id, "Porto")
    qtbot.waitUntil(lambda: window.area.header.text == "Porto 2 photos")
    side.album_removal_wanted.emit(place(window, "Porto"))
    qtbot.waitUntil(lambda: window.display.place == ALL_PHOTOS and not lines(window))
    window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: "Porto" in lines(window) and lines(window)["Porto"].figure == "2")
    add_by_name(window, qtbot)


def add_by_name(window: MainWindow, qtbot: QtBot) -> None:
    """Photos to a new album, and to the one that has the name then."""
    albums = window.hand_albums
    for typed, offered in (
        ("Wedding", ["New album “Wedding”"]),
        ("wed", ["Wedding  ·  1 photo", "New album “wed”"]),
    ):
        window.grid.choose_row(len(typed))
        window.commands["album"].trigger()
        sheet = albums.sheet
        assert sheet is not None
        sheet.field.setText(typed)
        assert sheet.offered == offered
        sheet.add.click()
        qtbot.waitUntil(lambda: albums.sheet is None and "Wedding" in lines(window))
    qtbot.waitUntil(lambda: lines(window)["Wedding"].figure == "2")
