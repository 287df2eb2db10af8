import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

from PySide6.QtCore import QPoint, QRect

from photoclip.ui.grid_layout import MARGIN, GridLayout
from photoclip.ui.listing import Section

THREE = (Section("Strong", 5), Section("Possible", 2), Section("Weaker", 9, "more", folded=True))


def layout(width: int = 700, tile: int = 200) -> GridLayout:
    return GridLayout(THREE, width, tile)


def lines_run(work: Callable[[], object]) -> int:
    """How many lines of Python something takes."""
    lines = 0

    def count(_frame: FrameType, event: str, _arg: object) -> Any:
        nonlocal lines
        lines += event == "line"
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        work()
    finally:
        sys.settrace(before)
    return lines


def test_tiles_fill_the_width_and_never_overlap() -> None:
    grid = layout()
    tiles = [grid.rect(row) for row in range(7)]
    assert grid.columns == 3
    assert tiles[0].left() == MARGIN
    assert 700 - MARGIN - grid.columns < tiles[2].right() < 700 - MARGIN
    assert not any(a.intersects(b) for a in tiles for b in tiles if a is not b)


def test_every_photo_is_found_where_it_lies() -> None:
    grid = layout()
    for row in range(7):
        assert grid.row_at(grid.rect(row).center()) == row
    assert grid.row_at(QPoint(2, 2)) is None


def test_folded_photos_lie_nowhere_but_their_heading_does() -> None:
    grid = layout()
    assert grid.rect(8).isEmpty()
    assert not grid.shown(8)
    assert grid.last == 6
    band = grid.band_at(grid.heading(grid.bands[2]).center().y())
    assert band is not None
    assert band.section.folded


def test_down_keeps_the_column_across_sections() -> None:
    grid = layout()
    assert grid.below(1) == 4
    assert grid.below(4) == 6
    assert grid.below(2) == 4  # the second line of the first section is short
    assert grid.below(6, -1) == 4
    assert grid.below(6) == 6  # below it everything is folded


def test_an_area_knows_its_photos() -> None:
    grid = layout()
    everything = QRect(0, 0, 700, grid.height)
    assert grid.rows_in(everything) == list(range(7))
    assert grid.tiles_in(everything) == [(row, grid.rect(row)) for row in range(7)]
    assert grid.rows_in(grid.rect(3)) == [3]


def test_a_hundred_thousand_photos_cost_no_more_than_a_few() -> None:
    def seen(photos: int) -> tuple[GridLayout, list[int]]:
        grid = GridLayout((Section("", photos),), 1000, 150)
        return grid, grid.rows_in(QRect(0, grid.height // 2, 1000, 800))

    few, many = lines_run(lambda: seen(1000)), lines_run(lambda: seen(100_000))
    assert many < 2 * few
    grid, rows = seen(100_000)
    assert 20 < len(rows) < 80
    assert all(grid.rect(row).intersects(QRect(0, grid.height // 2, 1000, 800)) for row in rows)
