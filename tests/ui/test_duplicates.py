"""The page of duplicates, in the real window: by keys, by mouse, one group and all at once."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photoclip.paths import LibraryPaths
from photoclip.services.indexing import index_folders
from photoclip.services.session import open_session
from photoclip.ui.duplicates.page import DuplicatesPage
from photoclip.ui.main_window import MainWindow
from photoclip.ui.places import DUPLICATES
from tests.made_once import made_once
from tests.pictures import photograph
from tests.services.trashes import FolderTrash
from tests.ui.conftest import come_to_front, open_colours, opened
from tests.ui.test_trashing import give_trash

Key = Qt.Key


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A photo in two files, two in two sizes, one alone."""

    def make(root: Path) -> None:
        (root / "copies").mkdir(parents=True)
        for name in ("chelsea", "coffee", "astronaut"):
            picture = Image.open(photograph(f"{name}.png")).convert("RGB").resize((420, 300))
            picture.save(root / f"{name}.jpg", quality=90)
            if name != "chelsea":
                picture.resize((280, 200)).save(root / "copies" / f"{name} small.jpg", quality=80)
        shutil.copy2(root / "chelsea.jpg", root / "copies" / "chelsea (1).jpg")

    return made_once(tmp_path_factory, "pictures-with-copies", make)


@pytest.fixture
def trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FolderTrash:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return FolderTrash(tmp_path / "data")


@pytest.fixture
def window(
    made: Path, tmp_path: Path, qtbot: QtBot, qapp: QApplication, trash: FolderTrash
) -> Iterator[MainWindow]:
    pictures, paths = tmp_path / "pictures", LibraryPaths(tmp_path / "library")
    shutil.copytree(made, pictures)
    with open_session(paths, open_colours) as session:
        list(index_folders(session, [pictures]))
    with opened(qtbot, qapp, paths) as shown:
        give_trash(shown, trash, qtbot)
        qtbot.waitUntil(lambda: dict(shown.stage.place_pages.offered).get(DUPLICATES) == 3)
        yield shown


def page(window: MainWindow) -> DuplicatesPage:
    return window.duplicates.front.page


def open_tier(window: MainWindow, tier: str, groups: int, qtbot: QtBot) -> DuplicatesPage:
    """The page with a tier's first group on it."""
    window.commands["duplicates"].trigger()
    shown = page(window)
    assert window.pages.page is shown
    come_to_front(window, qtbot)
    shown.tiers.choose(tier)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: shown.model.rowCount() == groups)
    if groups:
        qtbot.waitUntil(lambda: shown.view.group is not None and shown.view.group.tier == tier)
    return shown


def test_a_group_is_tidied_up_by_keys_and_brought_back(
    window: MainWindow, trash: FolderTrash, qtbot: QtBot
) -> None:
    shown = open_tier(window, "same", 2, qtbot)
    first = shown.view.group
    assert first is not None
    assert shown.tidy.text() == "Move 1 photo to the trash"
    assert [card.keep.isChecked() for card in shown.view.cards] == [True, False]
    assert "stays" in shown.view.cards[0].accessibleName()
    QTest.keyClick(shown.view.cards[0], Key.Key_K)
    assert not shown.tidy.isEnabled()  # nothing of it would be kept
    QTest.keyClick(shown.view.cards[0], Key.Key_Right)
    assert shown.view.current is shown.view.cards[1]
    QTest.keyClick(shown.view.cards[1], Key.Key_K)
    assert shown.view.kept == (1,)
    gone = shown.view.cards[0].member
    assert gone is not None
    QTest.keyClick(shown.view.cards[1], Key.Key_Return)
    qtbot.waitUntil(lambda: shown.model.rowCount() == 1)
    assert trash.names == [gone.path.name]
    assert window.banner.text == "1 file moved to the trash"
    qtbot.waitUntil(lambda: shown.view.group is not None and shown.view.group.ids != first.ids)
    window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: shown.model.rowCount() == 2)
    assert gone.path.exists()


def test_the_right_button_offers_what_can_be_done_with_a_member(
    window: MainWindow, qtbot: QtBot
) -> None:
    shown = open_tier(window, "same", 2, qtbot)
    first, second = shown.view.cards
    lines = {action.text(): action for action in second.menu().actions()}
    assert {"Keep", "Compare the group…", "Open", "Show in folder", "Copy path"} <= set(lines)
    assert not lines["Keep"].isChecked()
    lines["Keep"].trigger()
    assert shown.view.kept == (0, 1)
    assert first.member is not None
    lines = {action.text(): action for action in first.menu().actions()}
    assert lines["Keep"].isChecked()
    lines["Copy path"].trigger()
    assert QGuiApplication.clipboard().text() == str(first.member.path)
    lines["Compare the group…"].trigger()
    qtbot.waitUntil(window.comparing.comparison.isVisible)


def test_tab_goes_on_and_u_tells_apart_for_good(window: MainWindow, qtbot: QtBot) -> None:
    shown = open_tier(window, "same", 2, qtbot)
    assert shown.view.current is not None
    shown.view.current.setFocus()
    first = shown.view.group
    QTest.keyClick(shown.view.current, Key.Key_Tab)
    assert shown.row == 1
    qtbot.waitUntil(lambda: shown.view.group is not None and shown.view.group is not first)
    QTest.keyClick(shown.list, Key.Key_K)
    assert shown.view.kept == ()  # letters mean the same on the list
    QTest.keyClick(shown.list, Key.Key_U)
    qtbot.waitUntil(lambda: shown.model.rowCount() == 1)
    qtbot.waitUntil(lambda: dict(window.stage.place_pages.offered).get(DUPLICATES) == 2)
    window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: shown.model.rowCount() == 2)


def test_all_groups_go_at_once_after_a_look_at_what_that_means(
    window: MainWindow, trash: FolderTrash, qtbot: QtBot
) -> None:
    shown = open_tier(window, "same", 2, qtbot)
    shown.all.click()
    sheet = window.duplicates.front.sheet
    assert sheet is not None
    qtbot.waitUntil(sheet.go.isEnabled)
    assert "Of 2 groups the suggested one stays. 2 files" in sheet.text
    assert sheet.files.count() == 2
    sheet.go.click()
    qtbot.waitUntil(lambda: shown.is_empty)
    assert trash.names == ["astronaut small.jpg", "coffee small.jpg"]
    assert "looked at" in shown.empty.text
    assert window.controllers.library.state_arrived is not None
    window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: not shown.is_empty and shown.model.rowCount() == 2)
    assert trash.names == []


def test_similar_shots_are_never_tidied_up_at_once(window: MainWindow, qtbot: QtBot) -> None:
    shown = open_tier(window, "similar", 0, qtbot)
    assert shown.is_empty
    assert shown.all.isHidden()
    QTest.keyClick(shown, Key.Key_1)
    qtbot.waitUntil(lambda: shown.model.rowCount() == 1)
    assert not shown.all.isHidden()
    qtbot.waitUntil(lambda: bool(shown.view.cards))
    # Members are shown at once, and compared byte by byte a moment later.
    qtbot.waitUntil(lambda: "every byte is the same" in shown.view.cards[1].text)
    QTest.keyClick(shown, Key.Key_Escape)
    assert window.pages.page is None


def test_a_photos_duplicates_are_shown_from_the_grid(window: MainWindow, qtbot: QtBot) -> None:
    stems = [window.model.photo(row) for row in range(window.model.rowCount())]
    row = next(n for n, photo in enumerate(stems) if photo and photo.path.stem == "coffee small")
    window.grid.choose_row(row)
    window.commands["show-duplicates"].trigger()
    qtbot.waitUntil(lambda: window.pages.page is page(window))
    shown = page(window)
    qtbot.waitUntil(lambda: bool(shown.view.cards))
    qtbot.waitUntil(lambda: "coffee" in shown.view.cards[0].text)
    assert shown.tiers.tier == "same"
    shown.compare.click()
    qtbot.waitUntil(window.comparing.comparison.isVisible)


def test_they_are_shown_though_photos_come_meanwhile(window: MainWindow, qtbot: QtBot) -> None:
    paths = [window.model.photo(row) for row in range(window.model.rowCount())]
    row = next(n for n, photo in enumerate(paths) if photo and photo.path.stem == "coffee")
    window.grid.choose_row(row)
    window.commands["show-duplicates"].trigger()
    window.duplicates.refresh()
    qtbot.waitUntil(lambda: window.pages.page is page(window))


def test_the_page_is_left_by_the_command_and_keeps_no_room(
    window: MainWindow, qtbot: QtBot
) -> None:
    before = window.pages.minimumSizeHint()
    shown = open_tier(window, "same", 2, qtbot)
    shown.setMinimumWidth(4 * before.width())
    assert window.pages.minimumSizeHint().width() == 4 * before.width()
    window.commands["back"].trigger()
    assert window.pages.page is None
    assert window.pages.minimumSizeHint() == before


def test_a_group_is_named_by_both_ends_and_its_day(window: MainWindow, qtbot: QtBot) -> None:
    shown = open_tier(window, "same", 2, qtbot)
    qtbot.waitUntil(lambda: shown.model.said(0) != ("", ""))
    row = shown.model.photo(0)
    assert row is not None
    shelf = window.controllers.shelf
    shelf.put([replace(row, taken_at="2021-08-12T18:42:00")])
    assert shown.model.said(0)[1] == "2 photos · 12 Aug 2021"
