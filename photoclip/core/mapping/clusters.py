"""Points that lie so near together on the map that they are shown as one."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photoclip.core.mapping.mercator import TILE, Places

CELL = 64
"""Pixels of the grid that points fall into first, at the zoom level's own scale."""
APART = 48
"""Pixels that two clusters are apart at least."""

Numbers = NDArray[np.int64]
_NEIGHBOURS = ((1, 0), (-1, 1), (0, 1), (1, 1))
"""Each pair of cells that touch is looked at once."""


@dataclass(frozen=True, slots=True, eq=False)
class Clusters:
    """Clusters (k,) of points (n,). What stands first among the points stands for its cluster."""

    x: Places
    y: Places
    members: Numbers
    """The points (n,) by clusters, those of one in their own order."""
    starts: Numbers
    """Where each cluster's members begin (k + 1,)."""

    def __len__(self) -> int:
        return len(self.x)

    @property
    def counts(self) -> Numbers:
        """Points of each cluster (k,)."""
        return np.diff(self.starts)

    @property
    def first(self) -> Numbers:
        """The point (k,) that stands for each cluster."""
        return self.members[self.starts[:-1]]

    def of(self, cluster: int) -> Numbers:
        """A cluster's points, in their order."""
        return self.members[self.starts[cluster] : self.starts[cluster + 1]]


def grouped(x: Places, y: Places, zoom: int) -> Clusters:
    """Points (n,) in clusters, as they are at one zoom level, all over the world.

    A grid that lies still on the map, so that nothing changes while one moves about; then those
    cells whose points lie on both sides of a line of the grid go to the larger one. What remains is
    `APART`. Time: n log n.
    """
    if not len(x):
        nothing = np.empty(0, np.int64)
        return Clusters(x, y, nothing, np.zeros(1, np.int64))
    cells = TILE * 2**zoom // CELL
    key = (y * cells).astype(np.int64) * cells + (x * cells).astype(np.int64)
    order = np.argsort(key, kind="stable")
    keys, starts = np.unique(key[order], return_index=True)
    counts = np.diff(starts, append=len(x))
    middle_x = np.add.reduceat(x[order], starts) / counts
    middle_y = np.add.reduceat(y[order], starts) / counts
    pairs = _close(keys, cells, middle_x, middle_y)
    into = settled(pairs, np.lexsort((keys, -counts)))
    kept, number = np.unique(into, return_inverse=True)
    of_points = np.empty(len(x), np.int64)
    of_points[order] = np.repeat(number, counts)
    members = np.argsort(of_points, kind="stable")
    sizes = np.bincount(of_points, minlength=len(kept))
    return Clusters(
        middle_x[kept], middle_y[kept], members, np.concatenate([[0], np.cumsum(sizes)])
    )


def _close(keys: Numbers, cells: int, x: Places, y: Places) -> Numbers:
    """Pairs (p, 2) of cells that touch and whose points' centres are less than `APART`."""
    column, row = keys % cells, keys // cells
    near = APART / CELL / cells
    found = []
    for right, down in _NEIGHBOURS:
        wanted = (row + down) * cells + (column + right) % cells
        at = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
        ours = np.flatnonzero(keys[at] == wanted)
        theirs = at[ours]
        across = np.abs(x[ours] - x[theirs])
        across = np.minimum(across, 1 - across)
        close = np.hypot(across, y[ours] - y[theirs]) < near
        found.append(np.column_stack([ours[close], theirs[close]]))
    pairs = np.concatenate(found)
    two: Numbers = pairs[pairs[:, 0] != pairs[:, 1]]
    return two


def settled(pairs: Numbers, ranking: Numbers) -> Numbers:
    """Into which one each of n goes: the best of what is close stays, what is close to it goes to
    it, and so on with the rest.

    :param pairs: (p, 2) of those that are too close to each other
    :param ranking: the n, best first
    """
    count = len(ranking)
    rank = np.empty(count, np.int64)
    rank[ranking] = np.arange(count)
    into = np.full(count, -1, np.int64)
    both = np.concatenate([pairs, pairs[:, ::-1]])
    while True:
        both = both[(into[both[:, 0]] < 0) & (into[both[:, 1]] < 0)]
        best = np.full(count, count, np.int64)
        np.minimum.at(best, both[:, 0], rank[both[:, 1]])
        stays = (into < 0) & (rank < best)
        into[stays] = np.flatnonzero(stays)
        if not len(both):
            return into
        drawn = both[stays[both[:, 1]] & (into[both[:, 0]] < 0)]
        chosen = np.full(count, count, np.int64)
        np.minimum.at(chosen, drawn[:, 0], rank[drawn[:, 1]])
        goes = chosen < count
        into[goes] = ranking[chosen[goes]]
