"""Photos in lines: arrays only, so that a million are broken into lines in one go."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.int64]
Reals = NDArray[np.float64]

NARROWEST, WIDEST = 0.4, 4.0
"""Shapes (width by height) beyond these are cut: else a line would be a strip, or one photo."""
_LEAST_SPREAD, _MOST_SPREAD = 0.8, 1.25
"""How far the lines of a section may be fuller or emptier than wanted, to come out even."""
_MOST_STRETCH = 1.75
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
    used = along * height
    used += gap * np.arange(len(along), dtype=np.float64)
    begins = used[firsts]
    per_line, even = _evenly(used[firsts + counts] - begins, width + gap)
    starts, section = _breaks(firsts, counts, used, 1 / per_line)
    last = np.ones(len(starts), np.bool_)
    last[:-1] = section[1:] != section[:-1]
    ends = np.empty(len(starts), np.int64)
    ends[:-1] = starts[1:]
    ends[last] = (firsts + counts)[section[last]]
    free = width - gap * (ends - starts - 1)
    scales = np.clip(free / (along[ends] - along[starts]), 1.0, _MOST_STRETCH * height)
    short = last & ~even[section]
    scales[short] = np.minimum(scales[short], height)
    per_section = np.bincount(section, minlength=len(counts))
    heights = np.maximum(1, np.round(scales)).astype(np.int64)
    return Lines(starts, ends, heights, scales, per_section)


def _breaks(
    firsts: Numbers, counts: Numbers, used: Reals, inverse: Reals
) -> tuple[Numbers, Numbers]:
    """The first photo of each line (l,), and the section it is in.

    :param inverse: (s,) one by how much of a section goes into a line.
    """
    shown = np.flatnonzero(counts)
    parts = [np.empty(0, np.int64)]
    for runs in _together(firsts, counts, shown):
        rows = slice(firsts[runs[0]], firsts[runs[-1]] + counts[runs[-1]])
        number = used[rows] + used[rows.start + 1 : rows.stop + 1]
        number *= np.repeat(inverse[runs] / 2, counts[runs])
        number -= np.repeat((used[firsts] * inverse)[runs], counts[runs])
        whole = number.astype(np.int32)
        new = np.ones(len(whole), np.bool_)
        np.not_equal(whole[1:], whole[:-1], out=new[1:])
        new[firsts[runs] - rows.start] = True
        parts.append(np.flatnonzero(new) + rows.start)
    starts = np.concatenate(parts)
    return starts, shown[np.searchsorted(firsts[shown], starts, side="right") - 1]


def _together(firsts: Numbers, counts: Numbers, shown: Numbers) -> list[Numbers]:
    """Sections (k,) whose photos follow each other, as groups; what is folded parts them."""
    if not len(shown):
        return []
    apart = np.flatnonzero((firsts + counts)[shown[:-1]] != firsts[shown[1:]]) + 1
    return np.split(shown, apart)


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
