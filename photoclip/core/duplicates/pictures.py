"""Whether two pictures are the same but for how they were encoded and scaled.

What scaling and sharpening leave behind looks like the picture's own edges, alike on both sides of
them, and all over: it is fitted, and taken off. What a hand that moved, a step aside, or somebody
who blinked leaves does not. So copies and shots of a burst are told apart
(`python -m tests.benchmarks duplicates`).
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photoclip.core.duplicates.fingerprint import Grey
from photoclip.core.encoder import Pixels

LONGEST = 192
"""Pixels of the longer side at which two pictures are compared, where both have as many."""

LEAST_DETAIL = 5.0
"""Of a fingerprint: what has less is a blank page, and looks like every other."""

_OF_SMALLER = 0.6
"""Of the smaller one's sides, so that the marks of its encoding are averaged away."""

_BLOCK = 8
_LUMA = np.array([0.299, 0.587, 0.114], np.float32)
"""ITU-R BT.601."""
_MOST_LEFT, _MOST_SHARE = 8.5, 0.52
"""What may be left of a block, in grey values of 255, and in shares of its own contrast. Measured:
scaled copies leave 6 and 0.39 at most, small ones squeezed to a WebP quality of 50 up to 0.5; shots
moved by half a per cent of their width 10 at least, but for pictures of a hundred pixels."""
_MOST_GAIN, _MOST_OFFSET, _MOST_COLOUR = 0.04, 3.0, 10.0
_QUIET = 5.0

Blocks = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class _Left:
    """What is left of the difference of two pictures."""

    blocks: Blocks
    share: Blocks
    gain: float
    offset: float


def size_to_compare(size: tuple[int, int], other: tuple[int, int]) -> tuple[int, int] | None:
    """(width, height) to which both pictures are to be scaled; None: their shapes differ."""
    (width, height), (wide, high) = sorted((size, other), key=max)
    scale = min(_OF_SMALLER, LONGEST / max(width, height))
    small = max(1, round(width * scale)), max(1, round(height * scale))
    # Rounding to whole pixels may have moved an edge by one.
    slack = 1.5 * (1 / max(1, min(width, height)) + 1 / max(1, min(wide, high)))
    return small if abs(width * high / (height * wide) - 1) <= slack else None


def same_picture(one: Pixels, other: Pixels) -> bool:
    """Whether two pictures, (height, width, 3) RGB of one size, are the same."""
    a, b = one.astype(np.float32), other.astype(np.float32)
    left = _left(a @ _LUMA, b @ _LUMA)
    return bool(
        left.gain <= _MOST_GAIN
        and left.offset <= _MOST_OFFSET
        and left.blocks.max() <= _MOST_LEFT
        and left.share.max() <= _MOST_SHARE
        and _colours_apart(a - b) <= _MOST_COLOUR
    )


def _left(one: Grey, other: Grey) -> _Left:
    middle: Grey = ((one + other) / 2).astype(np.float32)
    apart: Grey = one - other
    edges = _edges(middle)
    explained = np.stack(
        [edges.ravel(), _edges(edges).ravel(), middle.ravel() - middle.mean(), np.ones(one.size)],
        axis=1,
    )
    shares, *_ = np.linalg.lstsq(explained, apart.ravel(), rcond=None)
    rest: Grey = (apart.ravel() - explained @ shares).reshape(apart.shape).astype(np.float32)
    blocks = np.sqrt((_blocks(rest) ** 2).mean(axis=1))
    contrast = _blocks(middle).std(axis=1)
    return _Left(blocks, blocks / (_QUIET + contrast), abs(shares[2]), abs(shares[3]))


def _colours_apart(apart: NDArray[np.float32]) -> float:
    """How much the most different block differs in colour alone."""
    hues = apart - apart.mean(axis=2, keepdims=True)
    return float(max(np.abs(_blocks(hues[..., one]).mean(axis=1)).max() for one in range(3)))


def _edges(picture: Grey) -> Grey:
    around = np.pad(picture, 1, mode="edge")
    edges: Grey = (
        around[:-2, 1:-1] + around[2:, 1:-1] + around[1:-1, :-2] + around[1:-1, 2:] - 4 * picture
    )
    return edges


def _blocks(values: Grey) -> Blocks:
    """(n, pixels): a picture in squares; what doesn't fill one at its edges is looked at, too."""
    height, width = values.shape
    down, across = min(_BLOCK, height), min(_BLOCK, width)
    rows = np.unique([*range(0, height - down + 1, down), height - down])
    columns = np.unique([*range(0, width - across + 1, across), width - across])
    squares = np.lib.stride_tricks.sliding_window_view(values, (down, across))
    found: Blocks = squares[rows[:, None], columns].reshape(-1, down * across)
    return found
