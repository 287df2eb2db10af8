"""The window on a real library: what a person does, and what must come of it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from photoclip.paths import LibraryPaths
from photoclip.ui.main_window import MainWindow
from photoclip.ui.places import ALL_PHOTOS, Place
from tests.ui.conftest import names


def type_query(window: MainWindow, text: str) -> None:
    window.top.search.setFocus()
    window.top.search.selectAll()
    QTest.keyClicks(window.top.search, text)


def test_the_first_start_says_what_to_do(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "Choose a folder" in window.area.empty.text)
    assert window.area.is_empty


def test_photos_are_listed_as_they_are_indexed(full_window: MainWindow) -> None:
    assert not full_window.area.is_empty
    assert full_window.area.header.text == "All photos 18 photos"
    entry = full_window.side_model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert entry == "All photos 18"


def test_results_come_while_typing_and_escape_leads_back(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    window = full_window
    type_query(window, "something red")
    qtbot.waitUntil(lambda: window.area.header.text.startswith("3 photos fit, in "))
    assert {name.split("-")[0] for name in names(window)[:3]} == {"red"}
    sections = window.model.listing.sections
    assert [section.title for section in sections][-1] == "Weaker matches"
    assert sum(section.count for section in sections if not section.folded) == 3
    QTest.keyClick(window.top.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.area.header.text == "All photos 18 photos")
    assert window.top.search.text() == ""


def test_only_the_last_of_quick_queries_is_answered(full_window: MainWindow, qtbot: QtBot) -> None:
    window = full_window
    answered: list[str] = []
    window.controllers.search.answered.connect(lambda asked, _event: answered.append(asked.text))
    for text in ("red", "green", "blue"):
        type_query(window, text)
        QTest.keyClick(window.top.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "blue" in answered)
    assert names(window)[0].startswith("blue")
    assert answered == ["blue"]


def test_weak_matches_unfold_and_fold(full_window: MainWindow, qtbot: QtBot) -> None:
    window = full_window
    type_query(window, "red")
    qtbot.waitUntil(lambda: len(window.model.listing.sections) > 1)
    window.commands["weaker"].trigger()
    assert not window.model.listing.sections[-1].folded
    window.commands["weaker"].trigger()
    assert window.model.listing.sections[-1].folded


def test_similar_photos_are_found(full_window: MainWindow, qtbot: QtBot) -> None:
    window = full_window
    row = names(window).index("green-1")
    window.grid.setFocus()
    window.grid.choose_row(row)
    QTest.keyClick(window.grid, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: window.area.header.text.startswith("Photos like green-1.png"))
    assert set(names(window)[:2]) == {"green-0", "green-2"}
    QTest.keyClick(window.grid, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.area.header.text.startswith("All photos"))


def test_a_tag_is_added_shown_taken_off_and_undone(full_window: MainWindow, qtbot: QtBot) -> None:
    window = full_window
    tags = window.panel.tags
    window.grid.setFocus()
    window.grid.choose_row(0)
    qtbot.waitUntil(lambda: len(window.panel.similar.photos) > 0)
    QTest.keyClick(window.grid, Qt.Key.Key_T)
    assert tags.field.hasFocus()
    QTest.keyClicks(tags.field, "holiday")
    QTest.keyClick(tags.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tags.tags == ("holiday",))
    assert window.banner.isVisible()
    window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: tags.tags == ())
    window.commands["redo"].trigger()
    qtbot.waitUntil(lambda: tags.tags == ("holiday",))
    tags.tag_removed.emit("holiday")
    qtbot.waitUntil(lambda: tags.tags == ())


def test_several_photos_are_tagged_at_once(full_window: MainWindow, qtbot: QtBot) -> None:
    window = full_window
    window.grid.selectAll()
    assert "18 photos selected" in window.panel.summary
    window.panel.tags.tag_added.emit("all of them")
    qtbot.waitUntil(lambda: "18 photos" in window.banner.text)
    window.grid.choose_row(3)
    qtbot.waitUntil(lambda: window.panel.tags.tags == ("all of them",))


def test_descriptions_are_compared(full_window: MainWindow, qtbot: QtBot) -> None:
    window = full_window
    window.grid.choose_row(names(window).index("blue-0"))
    box = window.panel.describe
    for text in ("a red thing", "a blue thing"):
        QTest.keyClicks(box.field, text)
        QTest.keyClick(box.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: box.shown["a blue thing"] in ("100 %", "99 %"))
    window.grid.choose_row(names(window).index("red-0"))
    qtbot.waitUntil(lambda: box.shown["a red thing"] in ("100 %", "99 %"))
    assert sum(int(share.split()[0]) for share in box.shown.values()) in (99, 100, 101)
    assert not box.verdict
    window.grid.choose_row(names(window).index("green-0"))
    qtbot.waitUntil(lambda: box.verdict.startswith("None of these seems to fit"))


def test_a_label_is_asked_for_before_there_are_lines_and_twice(full_window: MainWindow) -> None:
    side = full_window.side
    side.add_label()
    side.add_label()
    (editor,) = side.findChildren(QLineEdit)
    assert editor.isVisible()
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    full_window.side_model.replace(())
    side.add_label()
    assert side.state() == side.State.NoState


def test_a_label_is_removed_and_comes_back(full_window: MainWindow, qtbot: QtBot) -> None:
    window = full_window
    window.controllers.edits.add_label("green")
    qtbot.waitUntil(lambda: window.display.place == Place("label", "green"))
    window.side.label_removal_wanted.emit("green")
    qtbot.waitUntil(lambda: window.display.place == ALL_PHOTOS)
    assert window.side_model.row_of(Place("label", "green")) is None
    window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: window.side_model.row_of(Place("label", "green")) is not None)


def test_a_photo_is_previewed(full_window: MainWindow, qtbot: QtBot) -> None:
    window = full_window
    window.grid.setFocus()
    window.grid.choose_row(0)
    QTest.keyClick(window.grid, Qt.Key.Key_Space)
    viewer = window.pictures.viewer
    assert viewer.isVisible()
    QTest.keyClick(viewer, Qt.Key.Key_Right)
    assert window.grid.currentIndex().row() == 1
    assert viewer.accessibleDescription() == window.model.photo(1).path.name
    QTest.keyClick(viewer, Qt.Key.Key_Escape)
    assert not viewer.isVisible()
    assert window.grid.hasFocus()


def test_paths_are_copied_and_a_missing_file_is_told_of(
    full_window: MainWindow, photos: Path
) -> None:
    window = full_window
    window.grid.setFocus()
    window.grid.choose_row(0)
    window.commands["copy"].trigger()
    path = window.model.photo(0).path
    assert QGuiApplication.clipboard().text() == str(path)
    path.unlink()
    window.commands["open"].trigger()
    assert f"{path.name} is not there" in window.banner.text
    assert f"last seen in {path.parent}" in window.banner.text


def test_slash_and_ctrl_f_lead_to_the_search(full_window: MainWindow) -> None:
    window = full_window
    for key, modifier in (
        (Qt.Key.Key_Slash, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier),
    ):
        window.grid.setFocus()
        QTest.keyClick(window.grid, key, modifier)
        assert window.top.search.hasFocus()
        assert window.top.search.text() == ""


def test_the_size_of_thumbnails_is_kept(full_window: MainWindow, paths: LibraryPaths) -> None:
    window = full_window
    window.area.header.slider.setValue(300)
    assert window.grid.tile_size == 300
    window.commands["smaller"].trigger()
    assert window.area.header.slider.value() == window.grid.tile_size == 276
    window.close()
    state = (paths.root / "window.ini").read_text()
    assert "tile=276" in state
