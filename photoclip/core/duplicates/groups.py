"""Groups of what belongs together in pairs."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

Ids = NDArray[np.int64]


def grouped(pairs: Iterable[tuple[int, int]]) -> list[tuple[int, ...]]:
    """Sets of two or more that hang together by pairs, each in order, by their first."""
    above: dict[int, int] = {}

    def root(one: int) -> int:
        while (up := above.setdefault(one, one)) != one:
            above[one] = above[up]
            one = above[one]
        return one

    for one, other in pairs:
        first, second = sorted((root(one), root(other)))
        above[second] = first
    groups: dict[int, list[int]] = {}
    for one in above:
        groups.setdefault(root(one), []).append(one)
    return sorted(tuple(sorted(group)) for group in groups.values() if len(group) > 1)


def without(
    groups: Iterable[tuple[int, ...]], apart: Iterable[tuple[int, int]]
) -> list[tuple[int, ...]]:
    """Groups less the pairs that a person told apart, which never stand in one group.

    Of a group in which some were told apart, each joins the first of its parts in which nothing
    speaks against it.
    """
    told = {frozenset(pair) for pair in apart}
    if not told:
        return list(groups)
    kept: list[tuple[int, ...]] = []
    for group in groups:
        parts: list[list[int]] = []
        for one in group:
            fits = (p for p in parts if all(frozenset((one, two)) not in told for two in p))
            part = next(fits, None)
            if part is None:
                parts.append([one])
            else:
                part.append(one)
        kept += [tuple(part) for part in parts if len(part) > 1]
    return kept
