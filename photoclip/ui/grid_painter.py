"""Paints what is in sight of the grid: headings and tiles."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter

from photoclip.ui.grid_headings import HeadingPainter
from photoclip.ui.grid_layout import HEADING
from photoclip.ui.photo_model import PhotoModel
from photoclip.ui.thumb_delegate import ThumbDelegate, TileState, paint_smoothly

if TYPE_CHECKING:
    from photoclip.ui.grid_view import GridView


class GridPainter:
    """One painter of headings and one of tiles, told of each tile's place and state."""

    def __init__(
        self,
        grid: "GridView",
        model: PhotoModel,
        delegate: ThumbDelegate,
        headings: HeadingPainter,
    ) -> None:
        self._grid = grid
        self._photos = model
        self._delegate = delegate
        self._headings = headings
        self._pointed: int | None = None
        """The row that was painted last as the one under the pointer."""

    def paint(self, area: QRect) -> bool:
        """Paint a part of the viewport; whether a picture is still fading in."""
        grid, layout = self._grid, self._grid.tiles
        painter = QPainter(grid.viewport())
        paint_smoothly(painter)
        painter.translate(0, -grid.verticalOffset())
        whole = area.contains(grid.viewport().rect())
        area = area.translated(0, grid.verticalOffset())
        for band in layout.bands_in(area.top(), area.bottom()):
            if band.section.title:
                self._headings.paint(painter, layout.heading(band), band.section)
        self._delegate.fading = False
        if whole:
            ratio = grid.viewport().devicePixelRatioF()
            self._delegate.begin_frame(grid.viewport().size() * ratio)
        pointed = self._pointed = self._row_under_pointer()
        selected = self._selected()
        current = grid.currentIndex().row() if grid.hasFocus() else -1
        for row, tile in layout.tiles_in(area):
            state = TileState(selected(row), row == pointed, row == current)
            self._delegate.paint_tile(painter, tile, state, self._photos.look(row))
        if (stuck := grid.stuck) is not None:
            band, height = stuck
            top = grid.verticalOffset() + height - HEADING
            place = layout.heading(band)
            place.moveTop(top)
            self._headings.paint_stuck(painter, place, band.section, layout.width)
        return self._delegate.fading

    def is_pointed_elsewhere(self) -> bool:
        """Whether the pointer is over another tile, or none, since it was painted."""
        return self._row_under_pointer() != self._pointed

    def _selected(self) -> Callable[[int], bool]:
        """Tells of a row whether it is selected."""
        chosen, photos = self._grid.selectionModel(), self._photos
        if not chosen.hasSelection():
            return lambda _row: False
        return lambda row: chosen.isSelected(photos.index(row))

    def _row_under_pointer(self) -> int | None:
        viewport = self._grid.viewport()
        if not viewport.underMouse():
            return None
        point = viewport.mapFromGlobal(self._grid.cursor().pos())
        return self._grid.tiles.row_at(point + QPoint(0, self._grid.verticalOffset()))
