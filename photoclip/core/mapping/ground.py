"""What is below the photos: coasts, lakes and borders, as `packaging/map` wrote them.

The world is `UNITS` wide and high. Each layer comes in up to three levels of detail; in each the
world is a square of cells, and a cell's pieces are rings or lines of whole units. The file holds,
per layer and level, the cell of each piece in order, its number of points, and the steps from one
point to the next, all pieces in one row: x, then y, as zigzag numbers in bytes of seven bits, the
lowest first, the eighth bit set where more follow (LEB128).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import Literal
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

UNITS = 2**17
CELLS = (4, 16, 64)
"""Cells in a row of the world, at each level of detail."""

LayerName = Literal["land", "lakes", "borders", "states"]
Points = NDArray[np.int32]


Box = tuple[float, float, float, float]
"""Left, top, right and bottom, in units."""
EVERYWHERE: Box = (0, 0, UNITS, UNITS)


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """The pieces of one layer at one level."""

    points: Points
    """(n, 2) of all pieces, one after the other."""
    ends: NDArray[np.int64]
    """Where each piece begins in them, and the last ends (m + 1,)."""
    cells: NDArray[np.int64]
    """The cell of each piece (m,), in order: row by row."""

    least: Points
    most: Points
    """The corners (m, 2) of each piece's box."""

    def pieces(self, cell: int, box: Box = EVERYWHERE) -> tuple[Points, NDArray[np.int64]]:
        """The points (n, 2) of those pieces of a cell that a box may touch, and how many belong to
        each."""
        first, last = np.searchsorted(self.cells, [cell, cell + 1])
        apart = (self.most[first:last] < box[:2]) | (self.least[first:last] > box[2:])
        kept = first + np.flatnonzero(~apart.any(axis=1))
        counts = self.ends[kept + 1] - self.ends[kept]
        inside = np.repeat(self.ends[kept] - np.cumsum(counts) + counts, counts)
        return self.points[inside + np.arange(len(inside))], counts


@dataclass(frozen=True, slots=True, eq=False)
class Ground:
    """The layers by name and level; states of countries are there in the middle level only."""

    layers: Mapping[tuple[LayerName, int], Layer]


def read_ground(data: bytes) -> Ground:
    """The ground from the file's content.

    :raises ValueError: it is no such file.
    """
    layers: dict[tuple[LayerName, int], Layer] = {}
    names: tuple[LayerName, ...] = ("land", "lakes", "borders", "states")
    try:
        with np.load(BytesIO(data), allow_pickle=False) as arrays:
            for name in names:
                for level in range(len(CELLS)):
                    key = f"{name}_{level}"
                    if f"{key}_cells" in arrays:
                        layers[name, level] = _layer(*(arrays[f"{key}_{one}"] for one in _PARTS))
    except (OSError, KeyError, IndexError, EOFError, ValueError, BadZipFile) as error:
        raise ValueError("This is no ground of a map.") from error
    return Ground(layers)


_PARTS = ("cells", "counts", "steps")


def _layer(
    cells: NDArray[np.uint16], counts: NDArray[np.uint32], packed: NDArray[np.uint8]
) -> Layer:
    steps = _unpacked(packed).reshape(-1, 2)
    points = np.cumsum(steps, axis=0, dtype=np.int64).astype(np.int32)
    ends = np.concatenate([[0], np.cumsum(counts, dtype=np.int64)])
    least = np.minimum.reduceat(points, ends[:-1])
    most = np.maximum.reduceat(points, ends[:-1])
    return Layer(points, ends, cells.astype(np.int64), least, most)


def _unpacked(packed: NDArray[np.uint8]) -> NDArray[np.int64]:
    """The numbers (n,) of bytes; see above."""
    last = packed < 128
    starts = np.flatnonzero(np.concatenate([[True], last[:-1]]))
    place = np.arange(len(packed)) - np.repeat(starts, np.diff(starts, append=len(packed)))
    parts = (packed & 127).astype(np.int64) << (7 * place)
    zigzag = np.add.reduceat(parts, starts)
    return (zigzag >> 1) ^ -(zigzag & 1)
