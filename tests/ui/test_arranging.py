"""Orders, headings, dates and what is selected, in the real window."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from photoclip.paths import LibraryPaths
from photoclip.ui.arranging.go_to_date import read_day
from photoclip.ui.main_window import MainWindow
from photoclip.ui.photo_drag import as_mime, held_photos
from photoclip.ui.places import Place
from tests.ui.conftest import names, opened
from tests.ui.test_window import type_query

YEARS = {"red": 2019, "green": 2021, "blue": 2020}


@pytest.fixture
def dated(indexed: Path, paths: LibraryPaths) -> LibraryPaths:
    """The library of 18 pictures; those in colour have dates, one has stars, one is large."""
    with (indexed / "red-1.png").open("ab") as file:
        file.write(bytes(3_000_000))
    with closing(sqlite3.connect(paths.catalog)) as db, db:
        for colour, year in YEARS.items():
            for number in range(3):
                which = "(SELECT photo_id FROM files WHERE path LIKE ?)"
                name = f"%{colour}-{number}.png"
                taken = f"{year}-0{number + 1}-12T18:42:00"
                db.execute(f"UPDATE photos SET taken_at = ? WHERE id = {which}", [taken, name])
        size = (indexed / "red-1.png").stat()
        db.execute(
            "UPDATE files SET size = ?, mtime_ns = ? WHERE path LIKE '%red-1.png'",
            [size.st_size, size.st_mtime_ns],
        )
        db.execute("UPDATE photos SET rating = 5 WHERE taken_at LIKE '2020-02%'")
    return paths


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, dated: LibraryPaths) -> Iterator[MainWindow]:
    with opened(qtbot, qapp, dated) as made:
        qtbot.waitUntil(lambda: made.model.rowCount() == 18)
        qtbot.waitUntil(lambda: not made.controllers.index.running)
        yield made


def titles(window: MainWindow) -> list[tuple[str, int]]:
    return [(section.title, section.count) for section in window.model.listing.sections]


def test_photos_stand_under_their_months_and_a_date_is_gone_to(
    window: MainWindow, qtbot: QtBot
) -> None:
    assert names(window)[:4] == ["green-2", "green-1", "green-0", "blue-2"]
    assert titles(window)[0] == ("March 2021", 1)
    assert titles(window)[-1] == ("No date", 9)
    assert window.area.header.sort.text().startswith("Date taken")
    window.commands["go-to-date"].trigger()
    asked = window.arranging.dates
    assert asked.months.item(0).text() == "March 2021 · 1 photo"
    QTest.keyClicks(asked.field, "feb 2020")
    QTest.keyClick(asked.field, Qt.Key.Key_Return)
    assert not asked.isVisible()
    assert names(window)[window.grid.currentIndex().row()] == "blue-1"
    window.commands["go-to-date"].trigger()
    QTest.keyClicks(asked.field, "2019")
    QTest.keyClick(asked.field, Qt.Key.Key_Return)
    assert names(window)[window.grid.currentIndex().row()] == "red-2"
    window.grid.choose_row(1)
    chosen = window.grid.selected_ids().tolist()
    window.commands["sort-taken"].trigger()  # again: the other way round
    qtbot.waitUntil(lambda: names(window)[0] == "red-0")
    assert window.grid.selected_ids().tolist() == chosen


def test_rows_order_and_headings_are_chosen_and_kept(
    window: MainWindow, qtbot: QtBot, qapp: QApplication, paths: LibraryPaths
) -> None:
    assert window.grid.tiles.justified
    window.area.header.rows.click()
    assert not window.grid.tiles.justified
    assert "one shape" in window.area.header.rows.toolTip()
    assert not window.commands["rows"].isChecked()
    commands = window.commands
    commands["sort-name"].trigger()
    qtbot.waitUntil(lambda: titles(window) == [("", 18)])  # no months, which were all over it
    qtbot.waitUntil(lambda: names(window)[:2] == ["blue-0", "blue-1"])
    assert commands["sort-name"].isChecked()
    assert not commands["sort-taken"].isChecked()
    commands["sort-rising"].trigger()
    qtbot.waitUntil(lambda: names(window)[0] == "stone-8")
    assert commands["sort-rising"].isChecked()
    commands["sort-rating"].trigger()
    qtbot.waitUntil(lambda: names(window)[0] == "blue-1")
    commands["sort-taken"].trigger()
    qtbot.waitUntil(lambda: titles(window)[0] == ("March 2021", 1))
    commands["group-none"].trigger()
    qtbot.waitUntil(lambda: titles(window) == [("", 18)])
    commands["sort-size"].trigger()
    qtbot.waitUntil(lambda: names(window)[0] == "red-1")
    commands["group-folder"].trigger()
    qtbot.waitUntil(lambda: len(titles(window)) == 1 and bool(titles(window)[0][0]))
    window.close()
    with opened(qtbot, qapp, paths) as again:
        qtbot.waitUntil(lambda: again.model.rowCount() == 18)
        assert again.grid.rows == "uniform"
        assert names(again)[0] == "red-1"
        assert titles(again)[0][0].endswith("Holiday pictures")


def test_of_results_what_fits_is_sorted_and_weaker_ones_stay_folded(
    window: MainWindow, qtbot: QtBot
) -> None:
    type_query(window, "red")
    qtbot.waitUntil(lambda: titles(window)[0][0] == "Strong matches")
    bands = titles(window)
    assert window.area.header.sort.text().startswith("Relevance")
    window.commands["sort-taken"].trigger()
    fitting = sum(count for title, count in bands if title != "Weaker matches")
    qtbot.waitUntil(lambda: titles(window)[0] == ("", fitting))
    assert titles(window)[1:] == [one for one in bands if one[0] == "Weaker matches"]
    assert window.model.listing.sections[-1].folded
    newest = [name for name in names(window)[:fitting] if name.startswith("red")]
    assert newest == sorted(newest, reverse=True)
    window.commands["sort-given"].trigger()
    qtbot.waitUntil(lambda: titles(window) == bands)
    window.display.open_place(Place("all", "All photos"))
    qtbot.waitUntil(lambda: titles(window)[0] == ("March 2021", 1))


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("2021", (20210000, 20211231)),
        (" 2021-8 ", (20210800, 20210831)),
        ("2021/08/12", (20210812, 20210812)),
        ("12.8.2021", (20210812, 20210812)),
        ("31.2.2021", None),
        ("August", None),
        ("", None),
    ],
)
def test_dates_in_numbers_are_read(text: str, days: tuple[int, int] | None) -> None:
    assert read_day(text) == days


def tags(window: MainWindow, row: int) -> tuple[str, ...]:
    photo = window.model.photo(row)
    return () if photo is None else photo.tags


def test_photos_are_dragged_out_as_files_weighed_and_badged(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.grid.choose_runs([(0, 2)])
    ids = window.grid.selected_ids()
    dragged = as_mime(ids)
    window.controllers.fetcher.fetch(ids.tolist(), dragged.name)
    files = [Path(url.toLocalFile()) for url in dragged.urls()]
    assert [file.stem for file in files] == names(window)[:3]
    assert all(file.is_file() for file in files)
    assert held_photos(dragged) == tuple(ids.tolist())
    window.grid.setFocus()
    QTest.keyClick(window.grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert "18 of 18 selected" in window.status.text
    row = names(window).index("red-1")
    window.grid.choose_row(row)
    qtbot.waitUntil(lambda: "1 of 18 selected, 3.0 MB" in window.status.text)
    window.commands["select-none"].trigger()
    assert "selected" not in window.status.text
    window.grid.choose_row(0)
    window.controllers.edits.tag(window.grid.selected_ids().tolist(), "sea")
    qtbot.waitUntil(lambda: tags(window, 0) == ("sea",))
    tile = window.grid.visualRect(window.model.index(0))
    at = QPoint(tile.right() - 12, tile.top() + 12)
    there = window.grid.viewport().mapToGlobal(at)
    QApplication.sendEvent(window.grid.viewport(), QHelpEvent(QHelpEvent.Type.ToolTip, at, there))
    assert QToolTip.text() == "Tags: sea"
    window.stage.preferences.change("badges", "none")
    bare = window.grid.grab()
    window.stage.preferences.change("badges", "all")
    assert window.grid.grab().toImage() != bare.toImage()
