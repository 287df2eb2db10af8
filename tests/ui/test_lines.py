from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect

from photoclip.ui.arranging.lines import NARROWEST, WIDEST, bounded
from photoclip.ui.grid_layout import GAP, MARGIN, GridLayout
from photoclip.ui.listing import Section

WIDTH, TILE = 900, 180
RIGHT = WIDTH - MARGIN


def shapes(count: int) -> np.ndarray:
    """Portraits, landscapes and panoramas in no order."""
    kinds = np.array([2 / 3, 3 / 4, 1, 4 / 3, 3 / 2, 16 / 9, 3], np.float32)
    return np.random.default_rng(7).choice(kinds, count)


def layout(*counts: int, folded: int | None = None) -> GridLayout:
    sections = [Section(f"{n}", count, folded=n == folded) for n, count in enumerate(counts)]
    return GridLayout(sections, WIDTH, TILE, bounded(shapes(sum(counts))))


def lines_of(made: GridLayout, first: int, count: int) -> list[list[QRect]]:
    """The tiles of some photos, line by line."""
    lines: list[list[QRect]] = []
    for row in range(first, first + count):
        tile = made.rect(row)
        if not lines or lines[-1][0].top() != tile.top():
            lines.append([])
        lines[-1].append(tile)
    return lines


def test_both_edges_are_straight_and_photos_keep_their_shapes() -> None:
    made = layout(500)
    for line in lines_of(made, 0, 500):
        assert line[0].left() == MARGIN
        assert line[-1].right() == RIGHT - 1
        assert all(b.left() - a.right() - 1 == GAP for a, b in pairwise(line))
        assert len({tile.height() for tile in line}) == 1
    wanted = shapes(500)
    tiles = [made.rect(row) for row in range(500)]
    off = [
        abs(tile.width() - tile.height() * shape) for tile, shape in zip(tiles, wanted, strict=True)
    ]
    assert max(off) < 3


def test_lines_are_about_as_high_as_wanted() -> None:
    made = layout(3000)
    heights = [line[0].height() for line in lines_of(made, 0, 3000)]
    assert 0.9 * made.tile_height < np.median(heights) < 1.1 * made.tile_height
    assert max(heights) < 2 * made.tile_height


def test_lines_are_broken_alike_wherever_blocks_end(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = layout(7, 300, 1, 44, 90, folded=3)
    monkeypatch.setattr("photoclip.ui.arranging.lines._BLOCK", 32)
    parted = layout(7, 300, 1, 44, 90, folded=3)
    assert [parted.rect(row) for row in range(442)] == [whole.rect(row) for row in range(442)]


@pytest.mark.parametrize("count", [1, 2, 3, 5])
def test_a_short_section_is_not_blown_up(count: int) -> None:
    made = layout(count, 40)
    assert all(line[0].height() <= 1.76 * made.tile_height for line in lines_of(made, 0, count))


def test_strips_and_towers_are_cut() -> None:
    made = GridLayout([Section("", 2)], WIDTH, TILE, bounded(np.array([40, 0.01], np.float32)))
    strip, tower = made.rect(0), made.rect(1)
    assert strip.width() <= WIDEST * strip.height() + 1
    assert tower.width() >= NARROWEST * tower.height() - 1


def test_every_photo_is_found_where_it_lies_and_none_overlaps() -> None:
    made = layout(7, 1, 60, 12)
    tiles = [made.rect(row) for row in range(80)]
    assert [made.row_at(tile.center()) for tile in tiles] == list(range(80))
    assert not any(a.intersects(b) for a in tiles for b in tiles if a is not b)
    everything = QRect(0, 0, WIDTH, made.height)
    assert made.runs_in(everything) == [(0, 79)]
    assert made.rows_in(tiles[33]) == [33]
    assert made.tiles_in(everything) == list(enumerate(tiles))


def test_what_is_folded_lies_nowhere() -> None:
    made = layout(10, 20, 5, folded=1)
    assert made.rect(15).isEmpty()
    assert made.runs_in(QRect(0, 0, WIDTH, made.height)) == [(0, 9), (30, 34)]
    assert made.shown_count == 15


def test_down_and_up_go_to_what_lies_below_and_above() -> None:
    made = layout(60, 60)
    row = 4
    for _ in range(8):
        middle = made.rect(row).center().x()
        below = made.below(row)
        assert made.rect(below).top() > made.rect(row).top()
        near = made.rect(below)
        others = lines_of(made, 0, 120)
        line = next(one for one in others if near in one)
        assert near == min(line, key=lambda tile: abs(tile.center().x() - middle))
        row = below
    assert made.below(119) == 119
    assert made.below(0, -1) == 0


def test_one_scrolls_to_the_heading_of_what_begins_there() -> None:
    made = layout(30, 30)
    tops = made.tops_of(np.array([0, 30, 31 + 20]))
    assert tops[0] == made.bands[0].top
    assert tops[1] == made.bands[1].top
    assert tops[2] == made.rect(51).top() - GAP


def test_the_bands_of_a_part_are_known() -> None:
    made = layout(*[4] * 200)
    at = made.bands[100].tiles + 5
    assert [band.number for band in made.bands_in(at, at)] == [100]
    assert (
        made.nearest(QPoint(WIDTH, at))
        == made.bands[100].first + len(lines_of(made, 400, 4)[0]) - 1
    )


def test_a_million_photos_are_laid_out_whole() -> None:
    made = layout(1_000_000)
    assert made.height - MARGIN - GAP == made.rect(999_999).bottom() + 1
    in_sight = made.rows_in(QRect(0, made.height // 2, WIDTH, 800))
    assert 5 < len(in_sight) < 60
    assert in_sight == list(range(in_sight[0], in_sight[-1] + 1))
