"""How many photos of a queue are on screen."""

from photoclip.ui.grid_view import GridView
from photoclip.ui.reviewing.line import ROOM

_TOP = 4


def fitting(grid: GridView) -> int:
    """So many of the first photos are on screen at once, with the line between them."""
    tiles, height = grid.tiles, grid.viewport().height()
    return tiles.columns * max(1, (height - _TOP - ROOM) // tiles.line)


def in_sight(grid: GridView) -> range:
    """The rows that are on screen wholly."""
    top = grid.verticalOffset()
    bottom = top + grid.viewport().height()
    tiles = ((row, grid.tiles.rect(row)) for row in grid.rows_in_sight())
    rows = [row for row, tile in tiles if tile.top() >= top and tile.bottom() <= bottom]
    return range(rows[0], rows[-1] + 1) if rows else range(0)
