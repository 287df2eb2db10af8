"""Where the keys lead in the grid."""

from PySide6.QtWidgets import QAbstractItemView

from photoclip.ui.grid_layout import HEADING, MARGIN, GridLayout

_Cursor = QAbstractItemView.CursorAction
_Hint = QAbstractItemView.ScrollHint


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


def scroll_target(layout: GridLayout, row: int, hint: _Hint, top: int, height: int) -> int | None:
    """Where to scroll to for a photo, from `top` in a viewport so high; None: it is in sight.

    The first line of a section comes with its heading.
    """
    tile, band = layout.rect(row), layout.band_of(row)
    if tile.isEmpty() or band is None:
        return None
    cover = HEADING if band.section.title else 0  # what scrolled away is shown at the top
    above = band.top if layout.in_first_line(row) else tile.top() - MARGIN // 2 - cover
    if hint == _Hint.PositionAtCenter:
        return tile.center().y() - height // 2
    if above < top or hint == _Hint.PositionAtTop:
        return above
    below = tile.bottom() + MARGIN - height
    return below if below > top else None
