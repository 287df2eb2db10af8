from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photoclip.paths import resources
from photoclip.ui.grid_headings import HeadingPainter
from photoclip.ui.grid_sight import GridSight
from photoclip.ui.grid_view import GridView
from photoclip.ui.listing import Listing, plain, ranked
from photoclip.ui.photo_model import PhotoModel
from photoclip.ui.photo_shelf import PhotoShelf
from photoclip.ui.rows import rows_of
from photoclip.ui.theme import Theme
from photoclip.ui.thumb_delegate import ThumbDelegate
from photoclip.ui.thumb_loader import ThumbLoader
from photoclip.ui.thumbnails import Thumbnails
from photoclip.ui.tile_buttons import answer_rects
from tests.pictures import draw
from tests.ui.samples import hits, listed, queued

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def grid(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[GridView]:
    picture = draw(tmp_path / "thumb.png", (90, 120, 90), size=(512, 384))
    loader = ThumbLoader(lambda _content: picture)
    thumbnails = Thumbnails(loader)
    theme = Theme(qapp, resources() / "style")
    model = PhotoModel(PhotoShelf())
    view = GridView(model, ThumbDelegate(thumbnails, theme), HeadingPainter(theme))
    thumbnails.arrived.connect(view.refresh_thumbnail)
    qtbot.addWidget(view)
    view.resize(660, 500)
    with qtbot.waitExposed(view):
        view.show()
    view.setFocus()
    yield view
    loader.stop()


def press(grid: GridView, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> int:
    QTest.keyClick(grid, key, modifiers[0] if modifiers else NONE)
    return grid.currentIndex().row()


def click(grid: GridView, row: int, modifier: Qt.KeyboardModifier = NONE) -> None:
    point = grid.visualRect(grid.model().index(row, 0)).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, modifier, point)


def test_keys_move_through_lines_and_sections(grid: GridView) -> None:
    grid.show_listing(ranked(hits(5, 2, 3), unfolded=False), keep_place=False)
    columns = 3
    assert press(grid, Qt.Key.Key_Right) == 0
    assert press(grid, Qt.Key.Key_Right) == 1
    assert press(grid, Qt.Key.Key_Down) == 1 + columns
    assert press(grid, Qt.Key.Key_Up) == 1
    assert press(grid, Qt.Key.Key_End) == 6
    assert press(grid, Qt.Key.Key_Down) == 6
    assert press(grid, Qt.Key.Key_Home) == 0
    assert press(grid, Qt.Key.Key_Left) == 0


def test_shift_selects_as_one_reads_and_ctrl_adds(grid: GridView) -> None:
    grid.show_listing(listed(12), keep_place=False)
    click(grid, 1)
    click(grid, 4, SHIFT)
    assert grid.selected_runs() == [(1, 4)]
    click(grid, 2, CTRL)
    assert rows_of(grid.selected_runs()).tolist() == [1, 3, 4]
    click(grid, 0)
    press(grid, Qt.Key.Key_Down, SHIFT)
    assert grid.selected_runs() == [(0, 3)]
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, NONE, QPoint(3, 200))
    assert grid.selected_runs() == []


def test_dragging_selects_what_it_touches(grid: GridView) -> None:
    grid.show_listing(listed(12), keep_place=False)
    start = QPoint(4, 4)
    end = grid.visualRect(grid.model().index(3, 0)).center()
    viewport = grid.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, NONE, start)
    QTest.mouseMove(viewport, QPoint(60, 60))
    QTest.mouseMove(viewport, end)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, NONE, end)
    assert rows_of(grid.selected_runs()).tolist() == [0, 3]


def test_the_current_photo_is_scrolled_into_sight(grid: GridView) -> None:
    grid.show_listing(listed(200), keep_place=False)
    press(grid, Qt.Key.Key_End)
    tile = grid.visualRect(grid.currentIndex())
    assert grid.viewport().rect().contains(tile)
    press(grid, Qt.Key.Key_PageUp)
    assert grid.viewport().rect().contains(grid.visualRect(grid.currentIndex()))


def test_clicking_the_folded_bar_asks_to_unfold(grid: GridView, qtbot: QtBot) -> None:
    grid.show_listing(ranked(hits(1, 0, 3), unfolded=False), keep_place=False)
    below = grid.visualRect(grid.model().index(0, 0)).bottom() + 40
    with qtbot.waitSignal(grid.fold_clicked):
        QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, NONE, QPoint(100, below))


def test_the_buttons_of_a_review_answer(grid: GridView, qtbot: QtBot) -> None:
    grid.show_listing(queued(4), keep_place=False)
    yes, no = answer_rects(grid.visualRect(grid.model().index(2, 0)))
    for button, accepted in ((yes, True), (no, False)):
        with qtbot.waitSignal(grid.answered) as answered:
            QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, NONE, button.center())
        assert answered.args == [2, accepted]


def test_ctrl_and_the_wheel_change_the_size_in_place(grid: GridView) -> None:
    grid.show_listing(listed(300), keep_place=False)
    grid.verticalScrollBar().setValue(3000)
    first = grid.indexAt(QPoint(30, 30)).row()
    before = grid.tile_size
    wheel = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        CTRL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(grid.viewport(), wheel)
    assert grid.tile_size > before
    assert abs(grid.indexAt(QPoint(30, 30)).row() - first) <= 3


def test_other_photos_start_at_the_top(grid: GridView) -> None:
    grid.show_listing(listed(300), keep_place=False)
    grid.verticalScrollBar().setValue(3000)
    grid.show_listing(listed(299), keep_place=False)
    assert grid.verticalOffset() == 0
    grid.show_listing(Listing(), keep_place=True)
    assert len(grid.selected_ids()) == 0


def test_a_million_photos_are_shown_scrolled_selected_and_grown(grid: GridView) -> None:
    ids = np.arange(1_000_000, 0, -1)
    grid.show_listing(plain(ids), keep_place=False)
    bar = grid.verticalScrollBar()
    assert bar.maximum() > 1000 * grid.height()
    bar.setValue(bar.maximum())
    assert grid.rows_in_sight()[-1] == 999_999
    bar.setValue(bar.maximum() // 2)
    grid.selectAll()
    assert grid.selected_runs() == [(0, 999_999)]
    seen = grid.rows_in_sight()
    top, first = grid.tiles.rect(seen[0]).top() - grid.verticalOffset(), ids[seen[0]]
    more = np.arange(1_000_007, 0, -1)
    grid.show_listing(plain(more), keep_place=True)
    row = int(grid.model().rows_of([first])[0])  # type: ignore[attr-defined]
    assert row == seen[0] + 7
    assert grid.tiles.rect(row).top() - grid.verticalOffset() == top
    assert grid.selected_runs() == [(7, 1_000_006)]
    assert not grid.grab().isNull()


def test_the_same_photos_again_move_nothing(grid: GridView, qtbot: QtBot) -> None:
    grid.show_listing(listed(300), keep_place=False)
    grid.choose_row(40)
    with qtbot.assertNotEmitted(grid.model().modelReset):
        grid.show_listing(listed(300), keep_place=True)
    assert grid.selected_runs() == [(40, 40)]


def test_what_is_on_screen_is_told_once(grid: GridView, qtbot: QtBot) -> None:
    sight = GridSight(grid, grid.model())
    told: list[tuple[list[int], list[int]]] = []
    sight.changed.connect(lambda seen, around: told.append((seen, around)))
    grid.show_listing(plain(np.arange(5000, 6000)), keep_place=False)
    grid.verticalScrollBar().setValue(700)
    grid.verticalScrollBar().setValue(900)
    qtbot.waitUntil(lambda: bool(told))
    seen, around = told[-1]
    assert len(told) == 1
    assert seen == [5000 + row for row in grid.rows_in_sight()]
    assert around[0] < seen[0] < seen[-1] < around[-1]


def test_the_selected_photos_are_dragged_and_stay_selected(grid: GridView) -> None:
    dragged: list[list[int]] = []
    grid.setDragEnabled(True)
    grid.drag_begun.connect(lambda: dragged.append(grid.selected_ids().tolist()))
    grid.show_listing(listed(9), keep_place=False)
    click(grid, 0)
    click(grid, 2, SHIFT)
    start = grid.visualRect(grid.model().index(1, 0)).center()
    QTest.mousePress(grid.viewport(), Qt.MouseButton.LeftButton, NONE, start)
    for step in (5, 40):
        point = QPointF(start + QPoint(step, 0))
        held = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
        where = grid.viewport().mapToGlobal(point)
        move = QMouseEvent(QEvent.Type.MouseMove, point, where, *held, NONE)
        QApplication.sendEvent(grid.viewport(), move)
    assert dragged == [[0, 1, 2]]
    assert grid.selected_ids().tolist() == [0, 1, 2]
