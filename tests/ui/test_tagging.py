"""Tags, marks, all tags and the history in the real window."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from photoclip.app import make_window
from photoclip.paths import LibraryPaths
from photoclip.services.session import open_session
from photoclip.ui.main_window import MainWindow
from photoclip.ui.places import ALL_PHOTOS, Place
from photoclip.ui.tagging.merge_sheet import MergeSheet
from photoclip.ui.tagging.shown_tag import ShownTag
from photoclip.ui.tagging.tag_menus import DropMenu
from tests.ui.conftest import names, open_colours

SHIFT = Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


def choose(window: MainWindow, first: int, last: int) -> None:
    """Select the photos of some rows by keys."""
    window.grid.setFocus()
    window.grid.choose_row(first)
    for _ in range(last - first):
        QTest.keyClick(window.grid, Key.Key_Right, SHIFT)


def shown(window: MainWindow) -> list[ShownTag]:
    return [chip.tag for chip in window.panel.tags.chips]


def add(window: MainWindow, *keys: str | Qt.Key) -> None:
    """Type into the field for tags, which T leads to."""
    QTest.keyClick(window.grid, Key.Key_T)
    for key in keys:
        if isinstance(key, str):
            QTest.keyClicks(window.panel.tags.field, key)
        else:
            QTest.keyClick(window.panel.tags.field, key)
    window.grid.setFocus()


def marks(window: MainWindow, row: int) -> tuple[int | None, str | None]:
    photo = window.model.photo(row)
    return (None, None) if photo is None else (photo.rating or None, photo.flag)


def test_tags_marks_and_writing_of_one_photo_and_of_several(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    window = full_window
    choose(window, 0, 1)
    add(window, "animal/dog", Key.Key_Return)
    qtbot.waitUntil(lambda: [tag.path for tag in shown(window)] == ["animal/dog"])
    choose(window, 0, 2)
    qtbot.waitUntil(lambda: shown(window) == [ShownTag("animal/dog", photos=2, of=3)])
    window.panel.tags.chips[0].used.emit(window.panel.tags.chips[0].tag)
    qtbot.waitUntil(lambda: window.panel.tags.tags == ("animal/dog",))
    choose(window, 5, 5)
    qtbot.waitUntil(lambda: shown(window) == [])
    QTest.keyClick(window.grid, Key.Key_T)
    field, popup = window.panel.tags.field, window.tagging.popup
    qtbot.waitUntil(lambda: len(window.tagging.known.tags) == 2)
    QTest.keyClicks(field, "dog")
    assert [row.shown for row in popup.rows] == ["animal/dog", "Create “dog”"]
    QTest.keyClick(field, Key.Key_Down)
    QTest.keyClick(field, Key.Key_Return)
    qtbot.waitUntil(lambda: window.panel.tags.tags == ("animal/dog",))
    assert not popup.isVisible()
    QTest.keyClick(field, Key.Key_Down)
    assert [row.shown for row in popup.rows] == ["animal"]
    QTest.keyClick(field, Key.Key_Escape)
    assert not popup.isVisible()
    qtbot.waitUntil(lambda: window.commands["undo"].text() == "Undo Tag 1 photo “animal/dog”")
    window.panel.tags.chips[0].used.emit(window.panel.tags.chips[0].tag)
    qtbot.waitUntil(lambda: window.area.header.text == "Tagged “animal/dog” 4 photos")
    mark_and_write(window, qtbot)


def mark_and_write(window: MainWindow, qtbot: QtBot) -> None:
    """By keys in the grid, the viewer and the details."""
    window.display.open_place(ALL_PHOTOS)
    model = window.model
    qtbot.waitUntil(lambda: model.rowCount() == 18)
    choose(window, 0, 1)
    QTest.keyClick(window.grid, Key.Key_4)
    QTest.keyClick(window.grid, Key.Key_P)
    qtbot.waitUntil(lambda: marks(window, 0) == marks(window, 1) == (4, "pick"))
    said = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "4 stars, picked" in said
    qtbot.waitUntil(lambda: window.panel.marks.stars.rating == 4)
    window.grid.choose_row(1)
    window.commands["preview"].trigger()
    viewer = window.pictures.viewer
    QTest.keyClick(viewer, Key.Key_2)
    QTest.keyClick(viewer, Key.Key_X)
    qtbot.waitUntil(lambda: "2 stars  ·  rejected" in viewer.bar.text)
    assert marks(window, 0) == (4, "pick")
    QTest.keyClick(viewer, Key.Key_Escape)
    choose(window, 0, 1)
    qtbot.waitUntil(lambda: window.panel.marks.stars.rating is None)
    window.panel.writing.title.setText("Two of a kind")
    window.grid.choose_row(5)
    qtbot.waitUntil(lambda: "Wrote the title of 2 photos" in window.banner.text)
    window.grid.choose_row(0)
    qtbot.waitUntil(lambda: window.panel.writing.title.text() == "Two of a kind")
    window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: window.panel.writing.title.text() == "")
    qtbot.waitUntil(lambda: window.commands["redo"].text() == "Redo Write the title of 2 photos")
    QTest.keyClick(window.panel.marks.stars, Key.Key_0)
    QTest.keyClick(window.grid, Key.Key_U)
    qtbot.waitUntil(lambda: marks(window, 0) == (None, None))
    window.panel.writing.caption.setPlainText("Typed last")
    with qtbot.waitSignal(window.controllers.edits.changed):
        window.close()
    qtbot.waitUntil(lambda: not window.isVisible())


def test_all_tags_are_renamed_merged_and_deleted_and_any_step_is_undone(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    window = full_window
    for rows, tag in (((0, 1), "sea"), ((1, 3), "ocean")):
        choose(window, *rows)
        window.panel.tags.tag_added.emit(tag)
    window.commands["tags"].trigger()
    manager = window.tagging.panels.tags
    assert manager is not None
    assert manager.isVisible()
    listed(window, qtbot, "ocean", "sea")
    manager.choose("sea")
    QTest.keyClick(manager.tree, Key.Key_F2)
    editor = manager.tree.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.setText("water")
    QTest.keyClick(editor, Key.Key_Return)
    listed(window, qtbot, "ocean", "water")
    assert manager.current is not None
    assert manager.current.path == "water"
    manager.choose("ocean")
    window.stage.preferences.change("keys", {"tags-merge": ("G",)})
    QTest.keyClick(manager.tree, Key.Key_M)
    assert window.findChild(MergeSheet) is None
    QTest.keyClick(manager.tree, Key.Key_G)
    sheet = window.findChild(MergeSheet)
    assert isinstance(sheet, MergeSheet)
    sheet.merge.click()
    window.activateWindow()  # a window manager would do that
    listed(window, qtbot, "water")
    window.commands["undo"].trigger()
    listed(window, qtbot, "ocean", "water")
    manager.model.dropped.emit("ocean", "water")
    qtbot.waitUntil(lambda: window.findChild(DropMenu) is not None)
    window.findChild(DropMenu).actions()[0].trigger()
    listed(window, qtbot, "water")
    manager.choose("water")
    QTest.keyClick(manager.tree, Key.Key_Return)
    qtbot.waitUntil(lambda: window.area.header.text == "Tagged “water” 4 photos")
    QTest.keyClick(manager.tree, Key.Key_Delete)
    listed(window, qtbot)
    window.commands["undo"].trigger()
    listed(window, qtbot, "water")
    QTest.keyClick(manager.tree, Key.Key_Escape)
    assert not manager.isVisible()
    assert window.grid.hasFocus()
    undo_any_step(window, qtbot)


def listed(window: MainWindow, qtbot: QtBot, *paths: str) -> None:
    """Wait until these are all the tags."""
    qtbot.waitUntil(lambda: tuple(tag.path for tag in window.tagging.known.tags) == paths)


def undo_any_step(window: MainWindow, qtbot: QtBot) -> None:
    """And show the photos of one."""
    window.display.open_place(ALL_PHOTOS)
    qtbot.waitUntil(lambda: window.model.rowCount() == 18)
    wanted = set(names(window)[:2])
    for rows, tag in (((0, 1), "first"), ((2, 2), "second")):
        choose(window, *rows)
        add(window, tag, Key.Key_Return)
    window.commands["history"].trigger()
    panel = window.tagging.panels.history
    assert panel is not None
    summaries = ["Tag 1 photo “second”", "Tag 2 photos “first”"]
    qtbot.waitUntil(lambda: [step.summary for step in steps(window)][:2] == summaries)
    panel.search.setText("first")
    qtbot.waitUntil(lambda: panel.model.rowCount() == 1)
    QTest.keyClick(panel.list, Key.Key_Return)
    qtbot.waitUntil(lambda: set(names(window)) == wanted)
    assert window.display.place.kind == "step"
    QTest.keyClick(panel.list, Key.Key_Delete)
    qtbot.waitUntil(lambda: any(step.undone for step in steps(window)))
    qtbot.waitUntil(lambda: window.commands["undo"].text().startswith("Undo: Undo “Tag 2 photos"))
    window.display.open_place(Place("tag", "second"))
    qtbot.waitUntil(lambda: window.area.header.text == "Tagged “second” 1 photo")
    window.display.open_place(Place("tag", "first"))
    qtbot.waitUntil(lambda: window.area.is_empty)


def steps(window: MainWindow) -> tuple:
    return window.tagging.panels.steps.entries


def test_every_command_does_something(
    qtbot: QtBot, qapp: QApplication, paths: LibraryPaths
) -> None:
    window, _ = make_window(qapp, paths, partial(open_session, paths, open_colours))
    qtbot.addWidget(window)
    assert window.commands.idle == []
    window.stop()
