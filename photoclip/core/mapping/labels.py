"""Which towns are named on the map: the largest, where there is room."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photoclip.core.mapping.clusters import Numbers, settled
from photoclip.core.mapping.mercator import TILE, Places

_WIDE, _HIGH = 128, 36
"""Pixels that a name takes at most, with what is kept free around it."""
_LEAST = {2: 8_000_000, 3: 3_000_000, 4: 1_000_000, 5: 400_000, 6: 150_000, 7: 60_000, 8: 25_000}
"""People of a town that is named, by zoom level; what is not here names all."""
_FIRST = 2


@dataclass(frozen=True, slots=True, eq=False)
class Towns:
    """Towns (n,), the largest first."""

    names: tuple[str, ...]
    x: Places
    y: Places
    people: NDArray[np.int64]


def named(towns: Towns, zoom: int) -> Numbers:
    """The towns (k,) that are named at a zoom level, all over the world, the largest first."""
    if zoom < _FIRST or not len(towns.names):
        return np.empty(0, np.int64)
    enough = int(np.searchsorted(-towns.people, -_LEAST.get(zoom, 0), side="right"))
    scale = TILE * 2**zoom
    x, y = towns.x[:enough] * scale, towns.y[:enough] * scale
    column, row = (x // _WIDE).astype(np.int64), (y // _HIGH).astype(np.int64)
    key = row * (scale // _WIDE + 2) + column
    _, largest = np.unique(key, return_index=True)  # the first in its cell: they are in order
    kept = np.sort(largest)
    pairs = _touching(key[kept], scale // _WIDE + 2, x[kept], y[kept])
    into = settled(pairs, np.arange(len(kept)))
    stays: Numbers = kept[into == np.arange(len(kept))]
    return stays


def _touching(keys: Numbers, columns: int, x: Places, y: Places) -> Numbers:
    order = np.argsort(keys)
    found = []
    for right, down in ((1, 0), (-1, 1), (0, 1), (1, 1)):
        wanted = keys + down * columns + right
        at = np.minimum(np.searchsorted(keys[order], wanted), len(keys) - 1)
        ours = np.flatnonzero(keys[order[at]] == wanted)
        theirs = order[at[ours]]
        close = (np.abs(x[ours] - x[theirs]) < _WIDE) & (np.abs(y[ours] - y[theirs]) < _HIGH)
        found.append(np.column_stack([ours[close], theirs[close]]))
    return np.concatenate(found)
