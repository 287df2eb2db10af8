"""Rows of the grid as unbroken runs: a million selected photos are one of them."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractItemModel, QItemSelection

Run = tuple[int, int]
"""First and last row."""


def runs_of(rows: NDArray[np.intp]) -> list[Run]:
    """Rows (n,) in ascending order, as runs."""
    if not len(rows):
        return []
    breaks = np.flatnonzero(np.diff(rows) != 1)
    firsts = rows[np.concatenate(([0], breaks + 1))]
    lasts = rows[np.concatenate((breaks, [len(rows) - 1]))]
    return list(zip(firsts.tolist(), lasts.tolist(), strict=True))


def rows_of(runs: Iterable[Run]) -> NDArray[np.intp]:
    """The rows (n,) of runs, in ascending order."""
    parts = [np.arange(first, last + 1) for first, last in sorted(runs)]
    return np.concatenate(parts) if parts else np.empty(0, np.intp)


def inverted(runs: Iterable[Run], last: int) -> list[Run]:
    """The rows up to the last that are in none of the runs, which are in order."""
    found, start = [], 0
    for first, end in [*runs, (last + 1, last)]:
        if first > start:
            found.append((start, min(first - 1, last)))
        start = max(start, end + 1)
    return [run for run in found if run[0] <= run[1]]


def selection_of(model: QAbstractItemModel, runs: Iterable[Run]) -> QItemSelection:
    """Runs as a selection."""
    chosen = QItemSelection()
    for first, last in runs:
        chosen.select(model.index(first, 0), model.index(last, 0))
    return chosen


def runs_in(selection: QItemSelection) -> list[Run]:
    """A selection as runs, in the order of the grid."""
    parts = [selection.at(number) for number in range(selection.count())]
    return sorted((part.top(), part.bottom()) for part in parts)
