"""Where each photo of the grid lies: arithmetic on arrays, so that a million cost next to nothing.

Photos lie in lines, lines in bands. Uniform and justified lines differ in how they were broken
(`ui/arranging/lines.py`) and in how wide their tiles are, in nothing else.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import overload

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect
from typing_extensions import override

from photoclip.ui.arranging.lines import justified, uniform
from photoclip.ui.rows import Run, runs_of
from photoclip.ui.section import Section

_Numbers = NDArray[np.int64]

MARGIN = 16
GAP = 8
HEADING = 30
FOLD = 44
SHAPE = 3 / 4
_ROW = 0.8
"""The height of justified lines by the width of uniform tiles: photos of about the same area."""
_MOST_KEPT = 400


@dataclass(frozen=True, slots=True)
class Band:
    """A section as laid out: heading from `top`, lines of tiles from `tiles` to `bottom`."""

    section: Section
    number: int
    first: int
    top: int
    tiles: int
    bottom: int

    @property
    def end(self) -> int:
        return self.first + self.section.count


class Bands(Sequence[Band]):
    """The bands, made when somebody looks at one: there may be one for each day of a life."""

    def __init__(self, sections: Sequence[Section], places: NDArray[np.int64]) -> None:
        self._sections = sections
        self._places = places
        """(s, 4) first photo, top, tiles, bottom."""

    @override
    def __len__(self) -> int:
        return len(self._sections)

    @overload
    def __getitem__(self, at: int) -> Band: ...
    @overload
    def __getitem__(self, at: slice) -> list[Band]: ...
    @override
    def __getitem__(self, at: int | slice) -> Band | list[Band]:
        if isinstance(at, slice):
            return [self[one] for one in range(*at.indices(len(self)))]
        at = range(len(self))[at]
        return Band(self._sections[at], at, *self._places[at].tolist())


class GridLayout:
    """Tiles in lines between two straight edges: as many uniform ones as fit, or, where the sums
    (n + 1,) of the photos' shapes are given, each of its own shape; see `bounded`."""

    def __init__(
        self,
        sections: Sequence[Section],
        width: int,
        tile: int,
        along: NDArray[np.float64] | None = None,
    ) -> None:
        room = max(tile, width - 2 * MARGIN)
        self.width = width
        self.columns = max(1, (room + GAP) // (tile + GAP))
        self.tile_width = (room - GAP * (self.columns - 1)) // self.columns
        self.tile_height = round(self.tile_width * SHAPE)
        self._along = along
        counts = np.fromiter((one.count for one in sections), np.int64, len(sections))
        self._folded = np.fromiter((one.folded for one in sections), np.bool_, len(sections))
        firsts = np.cumsum(counts) - counts
        shown = np.where(self._folded, 0, counts)
        if self._along is None:
            self._lines = uniform(firsts, shown, self.columns, self.tile_height)
        else:
            self.tile_height = min(room, round(tile * _ROW))
            size = (room, GAP)
            self._lines = justified(firsts, shown, self._along, size, self.tile_height)
        self.line = self.tile_height + GAP
        self._place(sections, firsts)
        self._edges_of: dict[int, tuple[NDArray[np.int64], NDArray[np.int64]]] = {}

    def _place(self, sections: Sequence[Section], firsts: NDArray[np.int64]) -> None:
        """Put bands below each other, and their lines into them."""
        lines = self._lines
        heads = np.fromiter(map(_head, sections), np.int64, len(sections))
        after = np.fromiter((GAP if one.title else 0 for one in sections), np.int64, len(sections))
        below = np.concatenate(([0], np.cumsum(lines.heights + GAP)))
        last_lines = np.cumsum(lines.per_section)
        first_lines = last_lines - lines.per_section
        inside = below[last_lines] - below[first_lines]
        whole = heads + inside + after
        tops = np.cumsum(whole) - whole
        tiles = tops + heads
        self.bands = Bands(sections, np.stack([firsts, tops, tiles, tiles + inside], axis=1))
        self._first_lines = first_lines
        self._tops, self._firsts = tops, firsts
        offsets = np.repeat(tiles - below[first_lines], lines.per_section)
        self._line_tops = below[:-1] + offsets
        self._line_bottoms = self._line_tops + lines.heights
        self.height = (int(tiles[-1] + inside[-1]) if len(tiles) else 0) + MARGIN

    @property
    def justified(self) -> bool:
        """Whether each photo has its own shape."""
        return self._along is not None

    def rect(self, row: int) -> QRect:
        """Where a photo's tile lies; empty where its section is folded."""
        line = self._line_of(row)
        if line is None:
            return QRect()
        lefts, rights = self._edges(line)
        column = row - int(self._lines.starts[line])
        left = int(lefts[column])
        top, height = int(self._line_tops[line]), int(self._lines.heights[line])
        return QRect(left, top, int(rights[column]) - left, height)

    def tops_of(self, rows: NDArray[np.int64]) -> NDArray[np.int64]:
        """Where to scroll to for each of some rows (m,): the top of its line, or of the heading
        above that."""
        if not len(self._line_tops):
            return np.zeros(len(rows), np.int64)
        lines = np.searchsorted(self._lines.starts, rows, side="right") - 1
        bands = np.searchsorted(self._firsts, rows, side="right") - 1
        first = lines == self._first_lines[bands]
        above: NDArray[np.int64] = self._line_tops[np.maximum(lines, 0)] - GAP
        above[first] = self._tops[bands[first]]
        return above

    def row_at(self, point: QPoint) -> int | None:
        """The photo at a point."""
        for row in self.rows_in(QRect(point.x(), point.y(), 1, 1)):
            return row
        return None

    def rows_in(self, area: QRect) -> list[int]:
        """Every photo whose tile touches an area, in order."""
        rows: list[int] = self._tiles_in(area)[0].tolist()
        return rows

    def runs_in(self, area: QRect) -> list[Run]:
        """The same as unbroken runs."""
        return runs_of(self._tiles_in(area)[0])

    def tiles_in(self, area: QRect) -> list[tuple[int, QRect]]:
        """The same with the tile of each: one after the other they would take much longer."""
        rows, lines, lefts, rights = self._tiles_in(area)
        tops, heights = self._line_tops[lines], self._lines.heights[lines]
        places = np.stack([lefts, tops, rights - lefts, heights], axis=1)
        return [
            (row, QRect(*place)) for row, place in zip(rows.tolist(), places.tolist(), strict=True)
        ]

    def _tiles_in(self, area: QRect) -> tuple[_Numbers, _Numbers, _Numbers, _Numbers]:
        """The rows (n,) in an area, their lines, and their left and right edges."""
        first, last = self._lines_in(area)
        if first >= last:
            return (np.empty(0, np.int64),) * 4
        rows = np.arange(self._lines.starts[first], self._lines.ends[last - 1])
        lines, lefts, rights = self._spans(first, last, rows)
        inside = (lefts <= area.right()) & (rights > area.left())
        inside &= rows < self._lines.ends[lines]
        return rows[inside], lines[inside], lefts[inside], rights[inside]

    def runs_between(self, one: QPoint, other: QPoint) -> list[Run]:
        """From the photo at one point to that at the other, as one reads; empty at neither."""
        ends = [row for point in (one, other) if (row := self.row_at(point)) is not None]
        return [(min(ends), max(ends))] if ends else []

    def nearest(self, point: QPoint) -> int | None:
        """The photo at a point, or the one whose tile is next to it in the next line."""
        if not len(self._line_tops):
            return None
        line = min(bisect_right(self._line_bottoms, point.y()), len(self._line_tops) - 1)
        return self._nearest_in(line, point.x())

    def band_of(self, row: int) -> Band | None:
        """The band a photo is in."""
        at = bisect_right(self._firsts, row) - 1
        if at < 0 or row >= self.bands[at].end:
            return None
        return self.bands[at]

    def band_at(self, y: int) -> Band | None:
        """The band whose heading is at a height."""
        band = self.band_around(y)
        return band if band is not None and y < band.tiles else None

    def band_around(self, y: int) -> Band | None:
        """The band whose heading or photos are at a height."""
        at = bisect_right(self._tops, y) - 1
        return self.bands[at] if at >= 0 else None

    def bands_in(self, top: int, bottom: int) -> list[Band]:
        """The bands that have a part between two heights."""
        first = max(0, bisect_right(self._tops, top) - 1)
        return self.bands[first : bisect_right(self._tops, bottom)]

    def heading(self, band: Band) -> QRect:
        """Where a band's heading is painted."""
        return QRect(MARGIN, band.top, max(0, self.width - 2 * MARGIN), band.tiles - band.top)

    def below(self, row: int, lines: int = 1) -> int:
        """The photo so many lines further down, or in the last line; negative lines go up."""
        line = self._line_of(row)
        if line is None:
            return row
        to = max(0, min(len(self._line_tops) - 1, line + lines))
        return row if to == line else self._nearest_in(to, self.rect(row).center().x())

    def in_first_line(self, row: int) -> bool:
        """Whether a photo is in the first line of its section."""
        line = self._line_of(row)
        at = bisect_right(self._firsts, row) - 1
        return line is not None and line == self._first_lines[at]

    def shown(self, row: int) -> bool:
        return self._line_of(row) is not None

    @property
    def last(self) -> int:
        """The last photo that is not folded away, or -1."""
        return int(self._lines.ends[-1]) - 1 if len(self._lines.ends) else -1

    @property
    def shown_count(self) -> int:
        """How many photos are not folded away."""
        return int((self._lines.ends - self._lines.starts).sum())

    def _line_of(self, row: int) -> int | None:
        line = bisect_right(self._lines.starts, row) - 1
        return line if line >= 0 and row < self._lines.ends[line] else None

    def _lines_in(self, area: QRect) -> Run:
        """The first line that an area touches, and the one behind the last."""
        first = bisect_right(self._line_bottoms, area.top())
        return first, bisect_right(self._line_tops, area.bottom())

    def _nearest_in(self, line: int, x: int) -> int:
        lefts, rights = self._edges(line)
        column = int(np.abs(lefts + rights - 2 * x).argmin())
        return int(self._lines.starts[line]) + column

    def _edges(self, line: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """The left and right edges of a line's tiles; kept for what is on screen."""
        kept = self._edges_of.get(line)
        if kept is None:
            if len(self._edges_of) > _MOST_KEPT:
                self._edges_of.clear()
            rows = np.arange(self._lines.starts[line], self._lines.ends[line])
            kept = self._spans(line, line + 1, rows)[1:]
            self._edges_of[line] = kept
        return kept

    def _spans(
        self, first: int, last: int, rows: NDArray[np.int64]
    ) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
        """The lines (n,), left and right edges of rows (n,) that are in the lines first to last."""
        starts = self._lines.starts[first:last]
        lines = first + np.searchsorted(starts, rows, side="right") - 1
        columns = rows - self._lines.starts[lines]
        if self._along is None:
            lefts = MARGIN + columns * (self.tile_width + GAP)
            return lines, lefts, lefts + self.tile_width
        before = self._along[self._lines.starts[lines]]
        scales = self._lines.scales[lines]
        gaps = MARGIN + columns * GAP
        lefts = np.round((self._along[rows] - before) * scales).astype(np.int64) + gaps
        rights = np.round((self._along[rows + 1] - before) * scales).astype(np.int64) + gaps
        return lines, lefts, rights


def _head(section: Section) -> int:
    """Pixels above a section's photos."""
    if not section.title:
        return section.gap or 4
    return FOLD if section.folded else HEADING
