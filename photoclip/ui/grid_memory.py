"""Where the person was in the grid, to be there again after the photos were replaced."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel

from photoclip.ui.grid_moves import selection_of
from photoclip.ui.photo_model import PhotoModel

if TYPE_CHECKING:
    from photoclip.ui.grid_view import GridView

_How = QItemSelectionModel.SelectionFlag


class GridMemory:
    """The selection, the current photo and the first one in sight, by their ids."""

    def __init__(self, grid: "GridView", model: PhotoModel) -> None:
        self._grid = grid
        self._model = model
        current = grid.currentIndex().row()
        self._chosen = {photo.id for photo in grid.selected_photos()}
        self._current = None if current < 0 else model.photo(current).id
        self._anchor = self._first_in_sight()

    def choose_again(self) -> None:
        """Select what was selected, as far as it is still there."""
        selection = self._grid.selectionModel()
        rows = self._model.rows_of(self._chosen)
        selection.select(selection_of(self._model, rows), _How.ClearAndSelect)
        for row in self._model.rows_of([] if self._current is None else [self._current]):
            selection.setCurrentIndex(self._model.index(row), _How.NoUpdate)

    def scroll_back(self) -> None:
        """Bring the photo that was on top to the same height."""
        if self._anchor is None:
            return
        photo_id, below_edge = self._anchor
        for row in self._model.rows_of([photo_id]):
            if self._grid.tiles.shown(row):
                top = self._grid.tiles.rect(row).top()
                self._grid.verticalScrollBar().setValue(top - below_edge)

    def _first_in_sight(self) -> tuple[int, int] | None:
        """Its id, and how far below the top edge it is; None where the grid is at its start."""
        top = self._grid.verticalOffset()
        rows = self._grid.tiles.rows_in(self._grid.viewport().rect().translated(0, top))
        if top == 0 or not rows or rows[0] >= self._model.rowCount():
            return None
        return self._model.photo(rows[0]).id, self._grid.tiles.rect(rows[0]).top() - top
