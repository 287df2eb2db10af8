"""Pairs of fingerprints that are nearly the same, without comparing each with each.

Bits are taken in bands; two that agree in all bits of one band are compared. Copies agree in many
of the twelve: where one bit in twenty differs, a pair is missed once in 10,000 times.
"""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from photoclip.core.distinct import distinct
from photoclip.core.duplicates.fingerprint import Bits

_BAND, _BANDS = 20, 12
_MOST_DIFFERENT = 40
"""Bits of 256. Copies differed by up to 20, photos of different things by 60 at least."""
_MOST_NEIGHBOURS = 32
"""So many of those that agree in a band are compared with each, nearest in all bits first."""

Pairs = NDArray[np.int64]
"""(m, 2): places in a list, the smaller first."""
Marks = NDArray[np.bool_]


def near_pairs(bits: Bits, fresh: Marks) -> Pairs:
    """The pairs that are near, of which at least one is `fresh` (n,)."""
    return each_once([_none(), *steps(bits, fresh)], len(bits))


def each_once(parts: list[Pairs], count: int) -> Pairs:
    """The pairs of several lists, of `count` places, in order."""
    pairs = np.concatenate(parts)
    # As one number each: sorting rows takes twenty times as long.
    codes = distinct(pairs[:, 0] * count + pairs[:, 1])
    return np.stack(np.divmod(codes, count), axis=1)


def steps(bits: Bits, fresh: Marks) -> Iterator[Pairs]:
    """The same, a band after the other; a pair may come several times."""
    if len(bits) < 2 or not fresh.any():
        return
    order = np.lexsort(np.ascontiguousarray(bits).view(np.uint64).T[::-1])
    ordered, new = bits[order], fresh[order]
    wide = np.ascontiguousarray(ordered).view(np.uint64)
    for band in range(_BANDS):
        pairs = order[_of_band(wide, _keys(ordered, band), new)]
        yield np.sort(pairs, axis=1).astype(np.int64)


def _of_band(wide: NDArray[np.uint64], keys: NDArray[np.uint32], fresh: Marks) -> Pairs:
    """Pairs of rows with the same key; equal keys stay in the rows' order."""
    order = np.argsort(keys, kind="stable")
    keys = keys[order]
    found = [_none()]
    firsts = np.arange(len(order))
    for away in range(1, _MOST_NEIGHBOURS + 1):
        firsts = firsts[firsts + away < len(order)]
        firsts = firsts[keys[firsts] == keys[firsts + away]]
        if not len(firsts):
            break
        one, other = order[firsts], order[firsts + away]
        wanted = fresh[one] | fresh[other]
        one, other = one[wanted], other[wanted]
        differing = np.bitwise_count(wide[one] ^ wide[other]).sum(axis=1, dtype=np.int64)
        near = differing <= _MOST_DIFFERENT
        found.append(np.stack([one[near], other[near]], axis=1))
    return np.concatenate(found)


def _keys(bits: Bits, band: int) -> NDArray[np.uint32]:
    """(n,): the bits of a band as a number."""
    first = band * _BAND
    start = first // 8
    taken = bits[:, start : start + 4].astype(np.uint32)
    if taken.shape[1] < 4:
        taken = np.pad(taken, ((0, 0), (0, 4 - taken.shape[1])))
    number = (taken[:, 0] << 24) | (taken[:, 1] << 16) | (taken[:, 2] << 8) | taken[:, 3]
    keys = (number >> np.uint32(32 - _BAND - first % 8)) & np.uint32((1 << _BAND) - 1)
    return keys.astype(np.uint32)


def _none() -> Pairs:
    return np.empty((0, 2), np.int64)
