"""Where each photo of the grid lies: arithmetic only, so that 100,000 cost as little as ten."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect

from photoclip.ui.listing import Section
from photoclip.ui.rows import Run

MARGIN = 16
GAP = 8
HEADING = 30
FOLD = 44
_SHAPE = 3 / 4


@dataclass(frozen=True, slots=True)
class Band:
    """A section as laid out: heading from `top`, lines of tiles from `tiles` to `bottom`."""

    section: Section
    first: int
    top: int
    tiles: int
    bottom: int

    @property
    def end(self) -> int:
        return self.first + self.section.count


class GridLayout:
    """Uniform tiles in as many columns as fit, stretched so that both edges are straight."""

    def __init__(self, sections: Iterable[Section], width: int, tile: int) -> None:
        room = max(tile, width - 2 * MARGIN)
        self.width = width
        self.columns = max(1, (room + GAP) // (tile + GAP))
        self.tile_width = (room - GAP * (self.columns - 1)) // self.columns
        self.tile_height = round(self.tile_width * _SHAPE)
        self.line = self.tile_height + GAP
        self.bands = self._bands(sections)
        self._tops = [band.top for band in self.bands]
        self._firsts = [band.first for band in self.bands]
        self.height = (self.bands[-1].bottom if self.bands else 0) + MARGIN

    def rect(self, row: int) -> QRect:
        """Where a photo's tile lies; empty where its section is folded."""
        band = self.band_of(row)
        if band is None or band.section.folded:
            return QRect()
        line, column = divmod(row - band.first, self.columns)
        left = MARGIN + column * (self.tile_width + GAP)
        return QRect(left, band.tiles + line * self.line, self.tile_width, self.tile_height)

    def row_at(self, point: QPoint) -> int | None:
        """The photo at a point."""
        for row in self.rows_in(QRect(point.x(), point.y(), 1, 1)):
            return row
        return None

    def rows_in(self, area: QRect) -> list[int]:
        """Every photo whose tile touches an area, in order."""
        return [row for first, last in self.runs_in(area) for row in range(first, last + 1)]

    def runs_in(self, area: QRect) -> list[Run]:
        """The same as unbroken runs: one for a whole screen, one a line for a part of its width."""
        step = self.tile_width + GAP
        left = max(0, -((self.tile_width + MARGIN - 1 - area.left()) // step))
        right = min(self.columns - 1, (area.right() - MARGIN) // step)
        if left > right:
            return []
        return [run for band in self.bands for run in self._runs_of(band, area, (left, right))]

    def runs_between(self, one: QPoint, other: QPoint) -> list[Run]:
        """From the photo at one point to that at the other, as one reads; empty at neither."""
        ends = [row for point in (one, other) if (row := self.row_at(point)) is not None]
        return [(min(ends), max(ends))] if ends else []

    def band_of(self, row: int) -> Band | None:
        """The band a photo is in."""
        at = bisect_right(self._firsts, row) - 1
        if at < 0 or row >= self.bands[at].end:
            return None
        return self.bands[at]

    def band_at(self, y: int) -> Band | None:
        """The band whose heading is at a height."""
        at = bisect_right(self._tops, y) - 1
        if at < 0 or y >= self.bands[at].tiles:
            return None
        return self.bands[at]

    def heading(self, band: Band) -> QRect:
        """Where a band's heading is painted."""
        return QRect(MARGIN, band.top, max(0, self.width - 2 * MARGIN), band.tiles - band.top)

    def below(self, row: int, lines: int = 1) -> int:
        """The photo so many lines further down, or the last one; negative lines go up."""
        step = 1 if lines > 0 else -1
        for _ in range(abs(lines)):
            row = self._next_line(row, step)
        return row

    def shown(self, row: int) -> bool:
        band = self.band_of(row)
        return band is not None and not band.section.folded

    @property
    def last(self) -> int:
        """The last photo that is not folded away, or -1."""
        return max((band.end for band in self.bands if not band.section.folded), default=0) - 1

    def _runs_of(self, band: Band, area: QRect, columns: Run) -> list[Run]:
        """A band's runs in an area that touches these columns."""
        first = max(0, -((band.tiles + self.tile_height - 1 - area.top()) // self.line))
        last = min(
            (area.bottom() - band.tiles) // self.line, -(-band.section.count // self.columns) - 1
        )
        if band.section.folded or first > last:
            return []
        starts = [band.first + line * self.columns for line in (first, last)]
        if columns == (0, self.columns - 1):
            return [(starts[0], min(starts[1] + self.columns, band.end) - 1)]
        lines = range(starts[0], starts[1] + 1, self.columns)
        runs = [(start + columns[0], min(start + columns[1], band.end - 1)) for start in lines]
        return [run for run in runs if run[0] <= run[1]]

    def _next_line(self, row: int, step: int) -> int:
        band = self.band_of(row)
        if band is None:
            return row
        line, column = divmod(row - band.first, self.columns)
        lines = -(-band.section.count // self.columns)
        if 0 <= line + step < lines:
            return min(band.first + (line + step) * self.columns + column, band.end - 1)
        beyond = self.bands.index(band) + step
        if not 0 <= beyond < len(self.bands) or self.bands[beyond].section.folded:
            return row
        other = self.bands[beyond]
        others = -(-other.section.count // self.columns)
        start = other.first + (0 if step > 0 else others - 1) * self.columns
        return min(start + column, other.end - 1)

    def _bands(self, sections: Iterable[Section]) -> list[Band]:
        bands: list[Band] = []
        first, top = 0, 0
        for section in sections:
            lines = 0 if section.folded else -(-section.count // self.columns)
            heading = (FOLD if section.folded else HEADING) if section.title else section.gap or 4
            tiles = top + heading
            bands.append(Band(section, first, top, tiles, tiles + lines * self.line))
            first, top = first + section.count, bands[-1].bottom + (GAP if section.title else 0)
        return bands
