from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photoclip.paths import resources
from photoclip.ui.arranging import headings
from photoclip.ui.grid_frames import GridFrames
from photoclip.ui.grid_headings import HeadingPainter
from photoclip.ui.grid_layout import HEADING
from photoclip.ui.grid_painter import GridPainter
from photoclip.ui.grid_sight import GridSight
from photoclip.ui.grid_view import GridView
from photoclip.ui.listing import Listing, Section, plain, ranked
from photoclip.ui.photo_model import PhotoModel
from photoclip.ui.photo_shelf import PhotoShelf
from photoclip.ui.rows import rows_of
from photoclip.ui.theme import Theme
from photoclip.ui.thumb_delegate import ThumbDelegate
from photoclip.ui.thumb_loader import ThumbLoader
from photoclip.ui.thumbnails import Thumbnails
from photoclip.ui.tile_buttons import answer_rects
from photoclip.ui.window_state import Rows
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
    thumbnails.arrived.connect(view.show_came)
    qtbot.addWidget(view)
    view.resize(660, 500)
    with qtbot.waitExposed(view):
        view.show()
    view.setFocus()
    yield view
    loader.stop()


def shaped(*counts: int) -> Listing:
    """Photos of all shapes under headings, taken a month apart from section to section."""
    count = sum(counts)
    shapes = np.resize(np.array([0.7, 1.3, 1.5, 1.8], np.float32), count)
    days = np.repeat([20210812 - 100 * number for number in range(len(counts))], counts)
    sections = tuple(Section(f"Part {number}", one) for number, one in enumerate(counts))
    whole = sections if len(counts) > 1 else (Section("", count),)
    return Listing(np.arange(count), whole, shapes=shapes, days=days.astype(np.int32))


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


@pytest.mark.parametrize("rows", ["justified", "uniform"])
def test_ctrl_and_the_wheel_change_the_size_around_the_pointer(grid: GridView, rows: Rows) -> None:
    grid.set_rows(rows)
    grid.show_listing(shaped(300), keep_place=False)
    grid.verticalScrollBar().setValue(3000)
    at = QPoint(400, 330)
    under = grid.indexAt(at)
    before = grid.tile_size
    wheel = QWheelEvent(
        QPointF(at),
        QPointF(at),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        CTRL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(grid.viewport(), wheel)
    assert grid.tile_size > before
    tile = grid.visualRect(under)
    assert tile.top() <= at.y() <= tile.bottom()


def heading(grid: GridView, number: int) -> QPoint:
    """The middle of a section's heading in the viewport."""
    layout = grid.tiles
    return layout.heading(layout.bands[number]).center() - QPoint(0, grid.verticalOffset())


def stuck(grid: GridView) -> tuple[int, int] | None:
    """The number of the section whose heading stays in sight, and how much of it is seen."""
    return None if grid.stuck is None else (grid.stuck[0].number, grid.stuck[1])


def click_at(grid: GridView, point: QPoint, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, modifier, point)


def test_a_click_on_a_heading_selects_its_photos(grid: GridView) -> None:
    grid.show_listing(shaped(3, 2, 4), keep_place=False)
    click_at(grid, heading(grid, 1))
    assert grid.selected_runs() == [(3, 4)]
    click_at(grid, heading(grid, 2), CTRL)
    assert grid.selected_runs() == [(3, 4), (5, 8)]
    click_at(grid, heading(grid, 1), CTRL)
    assert grid.selected_runs() == [(5, 8)]
    click_at(grid, heading(grid, 0))
    click_at(grid, heading(grid, 1), SHIFT)
    assert grid.selected_runs() == [(0, 4)]


def test_the_heading_stays_in_sight_while_its_photos_are(grid: GridView) -> None:
    grid.show_listing(shaped(60, 60), keep_place=False)
    assert stuck(grid) is None
    grid.verticalScrollBar().setValue(700)
    assert stuck(grid) == (0, HEADING)
    click_at(grid, QPoint(100, 10))
    assert grid.selected_runs() == [(0, 59)]
    grid.verticalScrollBar().setValue(grid.tiles.bands[0].bottom - 12)
    assert stuck(grid) == (0, 12)  # the next one pushes it out


def test_all_that_is_in_sight_is_selected_and_nothing_that_is_folded(grid: GridView) -> None:
    grid.show_listing(ranked(hits(3, 2, 6), unfolded=False), keep_place=False)
    press(grid, Qt.Key.Key_A, CTRL)
    assert grid.selected_runs() == [(0, 4)]
    click(grid, 1)
    grid.invert_selection()
    assert rows_of(grid.selected_runs()).tolist() == [0, 2, 3, 4]
    grid.choose_row(4)
    grid.select_section()
    assert grid.selected_runs() == [(3, 4)]


def test_what_is_folded_away_is_not_selected_any_more(grid: GridView) -> None:
    grid.show_listing(ranked(hits(1, 0, 3), unfolded=True), keep_place=False)
    grid.selectAll()
    grid.show_listing(ranked(hits(1, 0, 3), unfolded=False), keep_place=True)
    assert grid.selected_runs() == [(0, 0)]


@pytest.mark.parametrize("rows", ["justified", "uniform"])
def test_a_rectangle_goes_on_beyond_the_edge_and_adds_with_ctrl(
    grid: GridView, qtbot: QtBot, rows: Rows
) -> None:
    grid.set_rows(rows)
    grid.show_listing(shaped(200), keep_place=False)
    click(grid, 0)
    viewport, below = grid.viewport(), QPoint(640, grid.viewport().height() + 200)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, CTRL, QPoint(4, 300))
    QTest.mouseMove(viewport, QPoint(300, 320))
    QTest.mouseMove(viewport, below)
    qtbot.waitUntil(lambda: grid.verticalOffset() > 600)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, CTRL, below)
    stopped = grid.verticalOffset()
    chosen = rows_of(grid.selected_runs()).tolist()
    assert chosen[0] == 0
    assert len(chosen) > 10
    first = grid.tiles.nearest(QPoint(4, 300))
    assert first is not None
    assert chosen[1:] == list(range(max(1, first), chosen[-1] + 1))
    qtbot.wait(40)
    assert grid.verticalOffset() == stopped


def test_shift_and_arrows_select_in_rows_of_any_shape(grid: GridView) -> None:
    grid.show_listing(shaped(40), keep_place=False)
    click(grid, 6)
    below = press(grid, Qt.Key.Key_Down, SHIFT)
    assert grid.selected_runs() == [(6, below)]
    press(grid, Qt.Key.Key_Up, SHIFT)
    above = press(grid, Qt.Key.Key_Up, SHIFT)
    assert above < 6
    assert grid.selected_runs() == [(above, 6)]


def test_the_years_are_shown_where_photos_are_in_the_order_of_time(grid: GridView) -> None:
    grid.show_listing(shaped(*[12] * 30), keep_place=False)
    scrubber = grid.scrubber
    assert not scrubber.isHidden()
    assert scrubber.geometry().left() > grid.viewport().geometry().right()
    QTest.mousePress(scrubber, Qt.MouseButton.LeftButton, NONE, QPoint(20, scrubber.height() - 3))
    assert grid.verticalOffset() == grid.verticalScrollBar().maximum()
    QTest.mouseRelease(scrubber, Qt.MouseButton.LeftButton, NONE, QPoint(20, 3))
    assert grid.days is not None
    assert scrubber.label == headings.month(int(grid.days[grid.rows_in_sight()[0]]) // 100)
    scrubber.setFocus()
    press_on = grid.verticalOffset()
    QTest.keyClick(scrubber, Qt.Key.Key_Up)
    assert grid.verticalOffset() < press_on
    mixed = replace(shaped(*[12] * 30), days=np.resize([20210812, 20200101], 360).astype(np.int32))
    grid.show_listing(mixed, keep_place=False)
    assert scrubber.isHidden()


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


def test_a_higher_window_breaks_no_line_anew(grid: GridView) -> None:
    before = grid.tiles
    grid.resize(grid.width(), grid.height() + 60)
    assert grid.tiles is before
    grid.resize(grid.width() + 60, grid.height())
    assert grid.tiles is not before


def test_the_same_photos_again_move_nothing(grid: GridView, qtbot: QtBot) -> None:
    grid.show_listing(listed(300), keep_place=False)
    grid.choose_row(40)
    with qtbot.assertNotEmitted(grid.model().modelReset):
        grid.show_listing(listed(300), keep_place=True)
    assert grid.selected_runs() == [(40, 40)]


def test_what_is_on_screen_is_told_once(grid: GridView, qtbot: QtBot) -> None:
    model = grid.model()
    assert isinstance(model, PhotoModel)
    sight = GridSight(grid, model)
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


def test_what_comes_while_it_scrolls_is_painted_with_the_frames_of_scrolling(
    grid: GridView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A frame takes longer than the test: none comes for pictures alone."""
    painted: list[int] = []
    due: list[None] = []
    grid.show_listing(listed(300), keep_place=False)
    monkeypatch.setattr("photoclip.ui.grid_frames._FRAME_MS", 3_600_000)
    grid._frames.due.connect(lambda: due.append(None))
    paint = GridPainter.paint

    def counted(painter: GridPainter, area: QRect) -> bool:
        painted.append(grid.verticalOffset())
        return paint(painter, area)

    monkeypatch.setattr(GridPainter, "paint", counted)
    for offset in (200, 400):
        grid.verticalScrollBar().setValue(offset)
        qtbot.waitUntil(lambda offset=offset: offset in painted)
        due.clear()
        grid.show_came()
        grid.show_came()
        QApplication.processEvents()
        assert due == []


def test_what_comes_while_nothing_is_painted_is_painted_at_once(qtbot: QtBot) -> None:
    frames, due = GridFrames(), list[None]()
    frames.due.connect(lambda: due.append(None))
    frames.want()
    assert len(due) == 1
    frames.painted()
    frames.want()
    qtbot.waitUntil(lambda: len(due) == 2)


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


def test_words_of_a_heading_never_lie_over_each_other(qapp: QApplication) -> None:
    theme = Theme(qapp, resources() / "style")
    font = QFont(qapp.font())
    font.setPixelSize(26)
    weaker = Section("Weaker matches", 400, "the 400 nearest of the rest", folded=True)
    for width in (900, 520, 320):
        image = QImage(width, 44, QImage.Format.Format_RGB32)
        ground = QColor(theme.colours.window)
        image.fill(ground)
        painter = QPainter(image)
        painter.setFont(font)
        HeadingPainter(theme).paint(painter, image.rect(), weaker)
        offer = painter.fontMetrics().horizontalAdvance("Show")
        painter.end()
        beside = width - 13 - offer  # where "Show" begins
        between = range(beside - 8, beside - 1)
        inside = range(8, 38)  # the bar has an edge
        assert {image.pixelColor(x, y).name() for x in between for y in inside} == {ground.name()}
        drawn = {image.pixelColor(x, 22) != ground for x in range(beside, width - 13)}
        assert drawn == {True, False}
