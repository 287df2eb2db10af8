"""Where the keys lead in the grid, and selections made of rows."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QItemSelection
from PySide6.QtWidgets import QAbstractItemView

from photoclip.ui.grid_layout import GridLayout

_Cursor = QAbstractItemView.CursorAction


def target(layout: GridLayout, row: int, action: _Cursor, height: int) -> int | None:
    """The photo a key leads to from `row`, in a viewport so high; None where there is none."""
    last = layout.last
    if last < 0:
        return None
    if row < 0 or not layout.shown(row):
        return 0
    page = max(1, height // layout.line - 1)
    lines = {_Cursor.MoveUp: -1, _Cursor.MoveDown: 1}
    lines |= {_Cursor.MovePageUp: -page, _Cursor.MovePageDown: page}
    if action in lines:
        return layout.below(row, lines[action])
    back = action in (_Cursor.MoveLeft, _Cursor.MovePrevious)
    places = {_Cursor.MoveHome: 0, _Cursor.MoveEnd: last}
    return max(0, min(last, places.get(action, row - 1 if back else row + 1)))


def selection_of(model: QAbstractItemModel, rows: Sequence[int]) -> QItemSelection:
    """Rows in order, as a selection of unbroken ranges."""
    chosen = QItemSelection()
    start = 0
    for at in range(1, len(rows) + 1):
        if at == len(rows) or rows[at] != rows[at - 1] + 1:
            chosen.select(model.index(rows[start], 0), model.index(rows[at - 1], 0))
            start = at
    return chosen
