"""The places of the side bar in the real window: folders, what is new, what is missing."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from photoclip.core.noticed import DirectoriesListed
from photoclip.core.query.question import Question
from photoclip.paths import LibraryPaths
from photoclip.ui.first_run.page import FirstPage
from photoclip.ui.main_window import MainWindow
from photoclip.ui.place_pages import PlacePages
from photoclip.ui.places import ALL_PHOTOS, DUPLICATES, MISSING, ON_THIS_DAY, RECENT, Place
from photoclip.ui.side_entry import Entry
from photoclip.ui.side_known import SideKnown
from photoclip.ui.side_library import library_entries
from photoclip.ui.skipped_model import FileTable
from photoclip.ui.window_state import WindowState
from tests.pictures import draw
from tests.ui.conftest import PatientBot, names, opened
from tests.ui.test_models import STATE


def line(window: MainWindow, text: str) -> Entry:
    model = window.side_model
    return next(one for row in range(model.rowCount()) if (one := model.entry(row)).text == text)


def texts(window: MainWindow) -> list[str]:
    model = window.side_model
    return [model.entry(row).text for row in range(model.rowCount())]


@pytest.fixture
def nested(full_window: MainWindow, photos: Path, qtbot: PatientBot) -> MainWindow:
    """The window of a folder with folders inside."""
    for name in ("2021/Lisbon/harbour.png", "2021/Lisbon/tram.png", "2021/garden.png"):
        draw(photos / name, (len(name), 90, 30))
    full_window.controllers.index.add_folders([photos])
    qtbot.waitUntil(lambda: full_window.model.rowCount() == 21)
    qtbot.waitUntil(lambda: line(full_window, photos.name).holds)
    return full_window


def test_a_folder_unfolds_and_what_lies_inside_opens(
    nested: MainWindow, photos: Path, qtbot: PatientBot
) -> None:
    window, side = nested, nested.side
    row = window.side_model.row_of_path(photos)
    assert row is not None
    corner = QPoint(20, side.visualRect(window.side_model.index(row)).center().y())
    qtbot.mouseClick(side.viewport(), Qt.MouseButton.LeftButton, pos=corner)
    qtbot.waitUntil(lambda: "2021" in texts(window))
    assert window.display.place == ALL_PHOTOS  # the corner opens nothing
    assert (line(window, "2021").figure, "Lisbon" in texts(window)) == ("3", False)
    side.setFocus()
    side.setCurrentIndex(window.side_model.index(window.side_model.row_of_path(photos / "2021")))
    qtbot.keyClick(side, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: "Lisbon" in texts(window))
    qtbot.keyClick(side, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: sorted(names(window)) == ["harbour", "tram"])
    assert "Lisbon 2 photos" in window.area.header.text
    menu = side.menu_for(line(window, "Lisbon"))
    said = [action.text() for action in menu.actions() if action.text()]
    assert said == ["Show in folder", "Update", "Auto-tag…"]
    qtbot.keyClick(side, Qt.Key.Key_Left)
    assert side.currentIndex().data() == "2021"
    qtbot.keyClick(side, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: "Lisbon" not in texts(window))


def test_what_was_unfolded_is_unfolded_after_a_restart(
    indexed: Path, qtbot: PatientBot, qapp: QApplication, paths: LibraryPaths
) -> None:
    draw(indexed / "2021/Lisbon/harbour.png", (90, 30, 7))
    kept = WindowState(paths.root / "window.ini")
    kept.keep_names("side/folders", [str(indexed), str(indexed.parent / "not watched")])
    kept.write()
    with opened(qtbot, qapp, paths) as window:
        window.controllers.index.add_folders([indexed])
        qtbot.waitUntil(lambda: "2021" in texts(window))
        assert "Lisbon" not in texts(window)
        window.side.folder_folded.emit(indexed / "2021")
        window.close()
    found = WindowState(paths.root / "window.ini").names("side/folders")
    assert found == (str(indexed), str(indexed / "2021"))


def test_a_place_that_is_opened_is_seen_in_the_tree(
    nested: MainWindow, photos: Path, qtbot: PatientBot
) -> None:
    folder = line(nested, photos.name)
    assert folder.place is not None
    inside = Place("folder", "Lisbon", folder.place.folder_id, directory=photos / "2021/Lisbon")
    with qtbot.waitSignal(nested.places.noticing.directories_listed) as listed:
        nested.places.open(inside)
    assert isinstance(listed.args[0], DirectoriesListed)
    qtbot.waitUntil(lambda: nested.side.currentIndex().data() == "Lisbon")


def test_what_is_new_and_this_day_are_places(full_window: MainWindow, qtbot: PatientBot) -> None:
    window = full_window
    qtbot.waitUntil(lambda: line(window, "Recently added").figure == "18")
    window.commands["go-recent"].trigger()
    qtbot.waitUntil(lambda: "Recently added 18 photos" in window.area.header.text)
    qtbot.waitUntil(lambda: "Added" in window.model.listing.sections[0].title)
    window.commands["go-on-this-day"].trigger()
    qtbot.waitUntil(lambda: window.area.is_empty)
    assert window.side.currentIndex().data() == ON_THIS_DAY.name
    assert "in the years before" in window.area.empty.text
    window.area.empty.offers[0].click()
    qtbot.waitUntil(lambda: window.model.rowCount() == 18)


def test_missing_photos_are_found_where_they_are_now(
    full_window: MainWindow, photos: Path, qtbot: PatientBot, tmp_path: Path
) -> None:
    window, now = full_window, tmp_path / "Elsewhere"
    now.mkdir()
    for name in ("red-0.png", "red-1.png", "blue-2.png"):
        (photos / name).rename(now / name)
    window.controllers.index.add_folders([photos])
    qtbot.waitUntil(lambda: "Missing files" in texts(window))
    window.places.open(MISSING)
    qtbot.waitUntil(lambda: sorted(names(window)) == ["blue-2", "red-0", "red-1"])
    qtbot.waitUntil(window.missing.bar.isVisible)
    window.missing.bar.offers[0].click()
    (dialog,) = window.findChildren(QFileDialog)
    dialog.close()
    window.missing.look_in(str(now))
    qtbot.waitUntil(lambda: "3 photos were found again" in window.banner.text)
    qtbot.waitUntil(lambda: window.area.is_empty)
    assert "No photo is missing" in window.area.empty.text
    assert not window.missing.bar.isVisible()


def test_missing_photos_are_let_go_and_come_back(
    full_window: MainWindow, photos: Path, qtbot: PatientBot
) -> None:
    window = full_window
    for name in ("red-0.png", "red-1.png"):
        (photos / name).unlink()
    window.controllers.index.add_folders([photos])
    qtbot.waitUntil(lambda: "Missing files" in texts(window))
    window.places.open(MISSING)
    qtbot.waitUntil(lambda: window.model.rowCount() == 2)
    window.commands["forget-missing"].trigger()
    qtbot.waitUntil(lambda: window.area.is_empty)
    assert window.banner.text == "Forgot 2 photos"
    window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: window.model.rowCount() == 2)


def test_a_page_is_a_place_as_soon_as_it_is_offered() -> None:
    pages, opened = PlacePages(), []
    assert not pages.open(DUPLICATES)
    pages.offer(DUPLICATES, lambda: opened.append(1))
    pages.count(DUPLICATES, 87)
    lines = list(library_entries(SideKnown(STATE, pages=pages.offered)))
    (page,) = (one for one in lines if one.place == DUPLICATES)
    assert (page.figure, pages.open(DUPLICATES), opened) == ("87", True, [1])
    assert not pages.open(RECENT)


def test_the_side_bar_marks_what_is_shown_and_nothing_else(full_window: MainWindow) -> None:
    def marked() -> str:
        index = full_window.side.currentIndex()
        return full_window.side_model.entry(index.row()).text if index.isValid() else ""

    before = marked()
    for command, said in (
        ("map", "Map"),
        ("models", ""),
        ("duplicates", "Duplicates"),
        ("map", "Map"),
    ):
        full_window.commands[command].trigger()
        assert marked() == said
    full_window.commands["models"].trigger()
    full_window.pages.show_photos()
    assert marked() == before != ""


def test_skipped_files_are_narrowed_by_name_folder_and_reason() -> None:
    paths = [Path("/a/holiday.jpg"), Path("/b/receipt.pdf"), Path("/holiday/c.jpg")]
    table = FileTable(paths, ["too short", "no picture", "too short"])
    for text, left in (("HOLIDAY", [0, 2]), ("short c.", [2]), ("picture", [1]), ("", [0, 1, 2])):
        table.narrow(text)
        assert table.paths == [paths[one] for one in left]
    table.narrow("nothing of it")
    assert table.rowCount() == 0


def test_a_first_folder_without_photos_promises_none(
    window: MainWindow, tmp_path: Path, qtbot: PatientBot
) -> None:
    qtbot.waitUntil(lambda: window.first.page is not None)
    empty = tmp_path / "empty"
    empty.mkdir()
    window.controllers.index.add_folders([empty])
    qtbot.waitUntil(lambda: "No photos yet" in window.area.empty.text)
    qtbot.waitUntil(window.first.bar.isHidden)


def test_an_empty_folder_for_pictures_is_not_what_is_recommended(
    qapp: QApplication, tmp_path: Path, qtbot: PatientBot
) -> None:
    page = FirstPage(tmp_path, tmp_path / "library")
    qtbot.addWidget(page)
    assert (page.use.property("role"), page.choose.property("role")) == ("primary", "plain")
    page.tell_count(0, done=True)
    assert "no photos" in page.text
    assert (page.use.property("role"), page.choose.property("role")) == ("plain", "primary")
    photos = FirstPage(tmp_path, tmp_path / "library")
    qtbot.addWidget(photos)
    photos.tell_count(3, done=True)
    assert photos.use.property("role") == "primary"


def test_the_first_start_asks_for_a_folder_and_says_what_to_try(
    window: MainWindow, photos: Path, paths: LibraryPaths, qtbot: PatientBot
) -> None:
    qtbot.waitUntil(lambda: window.first.page is not None)
    page = window.first.page
    assert page is not None
    assert window.pages.page is page
    for said in ("Nothing is uploaded", "never changed", str(paths.root), "small model"):
        assert said in page.text
    window.searching.put_text("dog")  # there is nothing to be found yet
    qtbot.waitUntil(lambda: window.pages.page is page)
    window.searching.put_text("")
    page.choose.click()
    window.findChild(QFileDialog).fileSelected.emit(str(photos))
    window.findChild(QFileDialog).close()
    qtbot.waitUntil(lambda: window.pages.page is None)
    qtbot.waitUntil(window.first.bar.isVisible)
    qtbot.waitUntil(lambda: window.model.rowCount() == 18)
    window.first.bar.offer(("red", "blue"))
    window.first.bar.examples[0].click()
    qtbot.waitUntil(lambda: names(window)[:1] == ["red-0"] or "red" in names(window)[0])
    qtbot.waitUntil(lambda: window.controllers.search.question.text == "red")
    window.first.bar.examples[1].click()
    qtbot.waitUntil(lambda: window.controllers.search.asked == Question("blue"))
    assert window.first.bar.isVisible()
    with qtbot.waitSignal(window.controllers.search.answered):
        window.controllers.search.ask(Question("green"))
    assert not window.first.bar.isVisible(), "who asks in their own words needs no examples"
