"""Photos in lines: arrays only, so that a million are broken into lines in one go."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.int64]
Reals = NDArray[np.float64]

NARROWEST, WIDEST = 0.4, 4.0
"""Shapes (width by height) beyond these are cut: else a line would be a strip, or one photo."""
_LEAST_SPREAD, _MOST_SPREAD = 0.8, 1.25
"""How far the lines of a section may be fuller or emptier than wanted, to come out even."""
_MOST_STRETCH = 1.75
_BLOCK = 65_536
"""How much higher than wanted a line may be; where two portraits are all of it, it ends early."""


@dataclass(frozen=True, slots=True, eq=False)
class Lines:
    """Lines (l,) of all sections (s,): the first photo of each, heights in pixels, and scales.

    `scales` are the heights before rounding: what shapes are multiplied by. `per_section` (s,) says
    how many lines each section has.
    """

    starts: Numbers
    ends: Numbers
    heights: Numbers
    scales: Reals
    per_section: Numbers


def uniform(firsts: Numbers, counts: Numbers, columns: int, height: int) -> Lines:
    """So many photos in every line.

    :param firsts: (s,) the first photo of each section; counts (s,): how many are shown of it.
    """
    per_section = -(-counts // columns)
    starts = np.repeat(firsts, per_section) + columns * _within(per_section)
    ends = np.minimum(starts + columns, np.repeat(firsts + counts, per_section))
    heights = np.full(len(starts), height)
    return Lines(starts, ends, heights, heights.astype(np.float64), per_section)


def justified(
    firsts: Numbers, counts: Numbers, along: Reals, room: tuple[int, int], height: int
) -> Lines:
    """Photos of their own shapes in lines about so high, stretched until both edges are straight.

    A section's photos are dealt out evenly over as many lines as they need: photo i belongs to the
    line in which its middle lies, were all of the section's photos in one long line. Where that
    would make lines much too high or low, the last line stays short instead.

    :param along: (n + 1,) sums of the photos' shapes, bounded, from the first photo on.
    :param room: pixels between the edges, and between two photos.
    """
    width, gap = room
    begins = _used(along, firsts, height, gap)
    lengths = _used(along, firsts + counts, height, gap) - begins
    per_line, even = _evenly(lengths, width + gap)
    starts = _breaks(_Sections(firsts, counts, 1 / per_line, begins), along, height, gap)
    behind = np.searchsorted(starts, firsts + counts)
    shown = counts > 0
    last = behind[shown] - 1
    ends = np.append(starts, 0)[1:]
    ends[last] = (firsts + counts)[shown]
    scales = _stretched(_lengths(along, starts, ends, last), ends - starts, room)
    np.clip(scales, 1.0, _MOST_STRETCH * height, out=scales)
    short = last[~even[shown]]
    scales[short] = np.minimum(scales[short], height)
    heights = np.rint(scales).astype(np.int64)
    return Lines(starts, ends, heights, scales, behind - np.searchsorted(starts, firsts))


def _lengths(along: Reals, starts: Numbers, ends: Numbers, last: Numbers) -> Reals:
    """The sums of shapes (l,) in lines; those after the `last` ones don't begin where they end."""
    before = along[starts]
    lengths = np.append(before, 0)[1:]
    lengths[last] = along[ends[last]]
    lengths -= before
    return lengths


def _stretched(lengths: Reals, counts: Numbers, room: tuple[int, int]) -> Reals:
    """How high lines (l,) are that fill all of their width; `counts` are lost, and `lengths`."""
    width, gap = room
    counts *= -gap
    counts += width + gap
    return np.divide(counts, lengths, out=lengths)


def _used(along: Reals, rows: Numbers, height: int, gap: int) -> Reals:
    """How many pixels lie before each of some photos (m,), were all of them in one line."""
    return along[rows] * height + gap * rows.astype(np.float64)


class _Sections(NamedTuple):
    """Sections (s,): the first photo of each, how many are shown of it, one by how much of it goes
    into a line, and how much lies before it."""

    firsts: Numbers
    counts: Numbers
    inverse: Reals
    begins: Reals


def _breaks(sections: _Sections, along: Reals, height: int, gap: int) -> Numbers:
    """The first photo of each line (l,).

    Block by block, each so small that it stays in a processor's own memory: what takes long is not
    the arithmetic but fetching a million numbers again and again.
    """
    firsts, counts, inverse, begins = sections
    end = int(firsts[-1] + counts[-1]) if len(firsts) else 0
    closed = np.append(firsts[1:], end)  # where the next begins
    slopes, offsets = inverse / 2, begins * inverse
    slopes[counts == 0] = offsets[counts == 0] = 0  # what is folded breaks nowhere
    heads, folded = firsts[counts > 0], firsts[(counts == 0) & (closed > firsts)]
    parts, before = [np.empty(0, np.int64)], -1
    for top in range(0, end, _BLOCK):
        rows = slice(top, min(top + _BLOCK, end))
        inside = slice(
            np.searchsorted(closed, top, side="right"), np.searchsorted(firsts, rows.stop)
        )
        times = np.minimum(closed[inside], rows.stop) - np.maximum(firsts[inside], top)
        used = along[top : rows.stop + 1] * height
        used += gap * np.arange(top, rows.stop + 1, dtype=np.float64)
        number = used[1:] + used[:-1]
        number *= np.repeat(slopes[inside], times)
        number -= np.repeat(offsets[inside], times)
        whole = number.astype(np.int32)
        new = np.empty(len(whole), np.bool_)
        np.not_equal(whole[1:], whole[:-1], out=new[1:])
        new[0] = whole[0] != before
        before = whole[-1]
        new[_between(heads, rows) - top] = True
        new[_between(folded, rows) - top] = False
        parts.append(np.flatnonzero(new) + top)
    return np.concatenate(parts)


def _between(ordered: Numbers, rows: slice) -> Numbers:
    """Those of some rows (m,) that are in a range."""
    start, stop = np.searchsorted(ordered, (rows.start, rows.stop))
    return ordered[start:stop]


def bounded(shapes: NDArray[np.float32]) -> Reals:
    """The sums (n + 1,) of shapes that fit into lines."""
    along = np.zeros(len(shapes) + 1)
    np.cumsum(np.clip(shapes, NARROWEST, WIDEST), out=along[1:])
    return along


def _evenly(lengths: Reals, line: int) -> tuple[Reals, NDArray[np.bool_]]:
    """How much of each section (s,) goes into a line, and whether its last line is full."""
    wanted = np.maximum(1, np.round(lengths / line))
    spread = lengths / (wanted * line)
    even = (spread >= _LEAST_SPREAD) & (spread <= _MOST_SPREAD)
    return np.where(even, np.maximum(lengths, 1) / wanted, float(line)), even


def _within(counts: Numbers) -> Numbers:
    """0, 1, 2 … for each of the counts (s,), one after the other."""
    ends = np.cumsum(counts)
    return np.arange(int(ends[-1]) if len(ends) else 0) - np.repeat(ends - counts, counts)
