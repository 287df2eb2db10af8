"""Albums put together by hand, in the real window."""

from functools import partial

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from photoclip.core.albums import Album
from photoclip.services.hand_albums import make_album
from photoclip.ui.albums.add_sheet import AddSheet
from photoclip.ui.main_window import MainWindow
from photoclip.ui.photo_drag import as_mime
from photoclip.ui.places import ALL_PHOTOS, Place
from photoclip.ui.side_entry import Entry
from tests.ui.conftest import names
from tests.ui.dragging import dropped_at, held_at

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
    drop_mime(window, name, as_mime(window.model.listing.ids[row : row + 1]))


def drop_mime(window: MainWindow, name: str, mime: QMimeData) -> None:
    line = window.side_model.row_of(place(window, name))
    assert line is not None
    drop_on_line(window, line, mime)


def drop_on_line(window: MainWindow, line: int, mime: QMimeData) -> None:
    side, viewport = window.side, window.side.viewport()
    point = QPointF(side.visualRect(window.side_model.index(line)).center())
    for event in (held_at(point, mime), dropped_at(point, mime)):
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
    assert "add them (A)" in window.area.empty.text
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


def test_a_new_album_is_begun_by_keys(full_window: MainWindow, qtbot: QtBot) -> None:
    window = full_window
    window.commands["new-album"].trigger()
    (editor,) = window.side.findChildren(QLineEdit)
    assert editor.hasFocus() or window.side.state() == window.side.State.EditingState
    QTest.keyClicks(editor, "Oslo")
    QTest.keyClick(editor, Key.Key_Return)
    qtbot.waitUntil(lambda: window.display.place.name == "Oslo")


def test_photos_that_are_dropped_on_a_new_album_ask_for_its_name(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    window, albums = full_window, full_window.hand_albums
    new = window.side_model.row_of_kind("add-album")
    drop_on_line(window, new, as_mime(window.model.listing.ids[3:5]))
    qtbot.waitUntil(lambda: albums.sheet is not None)
    sheet = albums.sheet
    assert sheet is not None
    sheet.field.setText("Lisbon")
    sheet.add.click()
    qtbot.waitUntil(lambda: "Lisbon" in lines(window) and lines(window)["Lisbon"].figure == "2")


def test_what_is_in_an_album_already_is_not_added_again(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    window = full_window
    ids = window.model.listing.ids[:3].tolist()
    window.hand_albums._make_for("Lisbon", ids[:2])
    qtbot.waitUntil(lambda: "Lisbon" in lines(window))
    album = place(window, "Lisbon").hand_id
    assert album is not None
    window.hand_albums.put(album, ids[:2])
    qtbot.waitUntil(lambda: "all of it is in “Lisbon” already" in window.banner.text)
    assert not undo_of(window).isVisible()  # it would take back what was done before
    window.hand_albums.put(album, ids)
    qtbot.waitUntil(lambda: "Put 1 photo into “Lisbon”" in window.banner.text)
    assert undo_of(window).isVisible()


def undo_of(window: MainWindow) -> QPushButton:
    (undo,) = (one for one in window.banner.findChildren(QPushButton) if one.text() == "Undo")
    return undo


def test_of_very_many_albums_as_many_are_offered_as_anybody_reads(
    window: MainWindow, qtbot: QtBot
) -> None:
    albums = [Album(number, f"Album {number:05d} of Portugal") for number in range(10_000)]
    sheet = AddSheet(albums, 1, window)
    qtbot.addWidget(sheet)
    assert len(sheet.offered) == 201
    assert sheet.offered[-1] == "9,800 more: type a part of the name"
    sheet.field.setText("0992")
    assert sheet.offered[0].startswith("Album 00992 of Portugal")
    assert sheet.offered[-1] == "New album “0992”"
    sheet.field.setText("Album 00992 of Portugal")
    assert len(sheet.offered) == 1


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


def test_an_album_is_arranged_by_dragging_and_by_keys(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    window, grid = full_window, full_window.grid
    ids = tuple(window.model.listing.ids[:5].tolist())
    a, b, c, d, e = ids
    window.controllers.edits.do(partial(make_album, name="Lisbon", photo_ids=ids))
    qtbot.waitUntil(lambda: "Lisbon" in lines(window))
    assert not window.commands["move-later"].isEnabled()
    window.display.open_place(place(window, "Lisbon"))

    def shows(*order: int) -> bool:
        return tuple(window.model.listing.ids.tolist()) == order

    def line() -> QPoint:
        (found,) = (one for one in grid.viewport().children() if type(one).__name__ == "_Line")
        assert isinstance(found, QWidget)
        return found.geometry().center() if found.isVisible() else QPoint()

    qtbot.waitUntil(lambda: shows(*ids))
    middle, mime = grid.visualRect(window.model.index(1)), as_mime(np.array([d, e]))
    point = QPointF(middle.left() + 5, middle.center().y())
    for event in (held_at(point, mime), dropped_at(point, mime)):
        QApplication.sendEvent(grid.viewport(), event)
        assert event.isAccepted()
        assert line().isNull() == (event.type() == QEvent.Type.Drop)
    qtbot.waitUntil(lambda: shows(a, d, e, b, c))
    grid.setFocus()
    grid.choose_row(0)
    for key, order in (
        (Key.Key_Right, (d, a, e, b, c)),
        (Key.Key_End, (d, e, b, c, a)),
        (Key.Key_Left, (d, e, b, a, c)),
        (Key.Key_Home, (a, d, e, b, c)),
    ):
        QTest.keyClick(grid, key, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(partial(shows, *order))
        assert grid.selected_ids().tolist() == [a]
    window.commands["sort-name"].trigger()
    qtbot.waitUntil(lambda: not window.commands["move-later"].isEnabled())
    entering = held_at(point, mime)
    QApplication.sendEvent(grid.viewport(), entering)
    assert not entering.isAccepted()
    window.commands["sort-given"].trigger()
    for _ in range(5):
        window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: shows(*ids))


def test_photos_are_dragged_from_the_grid_onto_an_album(
    full_window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, grid = full_window, full_window.grid
    window.controllers.edits.do(partial(make_album, name="Lisbon"))
    qtbot.waitUntil(lambda: "Lisbon" in lines(window))
    window.display.open_place(ALL_PHOTOS)
    qtbot.waitUntil(lambda: window.model.rowCount() == 18)

    def dropped(drag: QDrag, _actions: Qt.DropAction) -> Qt.DropAction:
        """The system carries what is dragged; there is none here."""
        assert not drag.pixmap().isNull()
        drop_mime(window, "Lisbon", drag.mimeData())
        return COPY

    monkeypatch.setattr(QDrag, "exec", dropped)
    qtbot.waitUntil(lambda: grid.grab() is not None and thumb_of(window, 3) is not None)
    start = grid.visualRect(window.model.index(3)).center()
    QTest.mousePress(grid.viewport(), LEFT, NONE, start)
    for step in (5, 40):
        point = QPointF(start + QPoint(step, 0))
        where = grid.viewport().mapToGlobal(point)
        move = QMouseEvent(QEvent.Type.MouseMove, point, where, Qt.MouseButton.NoButton, LEFT, NONE)
        QApplication.sendEvent(grid.viewport(), move)
    QTest.mouseRelease(grid.viewport(), LEFT, NONE, start)
    qtbot.waitUntil(lambda: lines(window)["Lisbon"].figure == "1")
    expected = names(window)[3]
    window.display.open_place(place(window, "Lisbon"))
    qtbot.waitUntil(lambda: names(window) == [expected])


def thumb_of(window: MainWindow, row: int) -> object:
    photo = window.model.photo(row)
    return photo and window.thumbnails.of(photo, 110)
