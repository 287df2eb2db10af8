"""Where the person was in the grid, to be there again after the photos were replaced."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QPoint

from photoclip.ui.photo_model import PhotoModel
from photoclip.ui.rows import runs_of, selection_of

if TYPE_CHECKING:
    from photoclip.ui.grid_tiles import TilesView
    from photoclip.ui.grid_view import GridView

_How = QItemSelectionModel.SelectionFlag


class SelectionMemory:
    """The selected photos and the current one, by their ids."""

    def __init__(self, grid: "GridView", model: PhotoModel) -> None:
        self._grid = grid
        self._model = model
        current = grid.currentIndex().row()
        self._chosen = grid.selected_ids()
        self._current = None if current < 0 else model.photo_id(current)

    def choose_again(self) -> None:
        """Select what was selected, as far as it is still there and not folded away."""
        selection = self._grid.selectionModel()
        rows = self._model.rows_of(self._chosen)
        runs = runs_of(rows[rows <= self._grid.tiles.last])
        selection.select(selection_of(self._model, runs), _How.ClearAndSelect)
        for row in self._model.rows_of([] if self._current is None else [self._current]):
            selection.setCurrentIndex(self._model.index(int(row)), _How.NoUpdate)


class PlaceMemory:
    """A photo in sight, by its id, and where of it is at which height: the first one and its top,
    or the one at a point of the viewport."""

    def __init__(self, grid: "TilesView", model: PhotoModel, around: QPoint | None = None) -> None:
        self._grid = grid
        self._model = model
        self._anchor = self._first_in_sight() if around is None else self._photo_at(around)

    def scroll_back(self) -> None:
        """Bring that photo to the same height. Who was at the very top stays there."""
        if self._anchor is None:
            return
        photo_id, share, height = self._anchor
        for row in self._model.rows_of([photo_id]):
            if self._grid.tiles.shown(int(row)):
                tile = self._grid.tiles.rect(int(row))
                at = tile.top() + round(share * tile.height())
                self._grid.verticalScrollBar().setValue(at - height)

    def _first_in_sight(self) -> tuple[int, float, int] | None:
        top = self._grid.verticalOffset()
        rows = self._grid.rows_in_sight()
        if top == 0 or not rows or rows[0] >= self._model.rowCount():
            return None
        return self._model.photo_id(rows[0]), 0.0, self._grid.tiles.rect(rows[0]).top() - top

    def _photo_at(self, point: QPoint) -> tuple[int, float, int] | None:
        inside = point + QPoint(0, self._grid.verticalOffset())
        row = self._grid.tiles.nearest(inside)
        if row is None or row >= self._model.rowCount():
            return None
        tile = self._grid.tiles.rect(row)
        share = (inside.y() - tile.top()) / max(1, tile.height())
        return self._model.photo_id(row), min(1.0, max(0.0, share)), point.y()
