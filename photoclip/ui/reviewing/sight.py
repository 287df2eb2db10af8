"""How many photos of a queue are on screen."""

from photoclip.ui.grid_view import GridView
from photoclip.ui.reviewing.line import ROOM

_TOP = 4


def fitting(grid: GridView) -> int:
    """So many of the first photos are on screen at once, with the line between them."""
    tiles, height = grid.tiles, grid.viewport().height()
    return tiles.columns * max(1, (height - _TOP - ROOM) // tiles.line)


def in_sight(grid: GridView) -> int:
    """So many of the first photos have been on screen: all up to the last that is seen wholly."""
    bottom = grid.verticalOffset() + grid.viewport().height()
    rows = grid.rows_in_sight()
    return max((row + 1 for row in rows if grid.tiles.rect(row).bottom() <= bottom), default=0)
