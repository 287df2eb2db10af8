"""Moves through the grid's photos while one of them is seen large."""

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal, Slot

from photoclip.core.photo import Photo
from photoclip.core.vectors import Ids
from photoclip.ui.grid_view import GridView
from photoclip.ui.photo_model import PhotoModel
from photoclip.ui.rows import Run, selection_of

_NO_KEYS = Qt.KeyboardModifier.NoModifier


class GridWalk(QObject):
    """What is seen is what is selected, so that every command is about it and nothing else.

    Who selected several and looked at one of them only has them selected again afterwards.
    """

    moved = Signal(int)

    def __init__(self, grid: GridView, model: PhotoModel, parent: QObject) -> None:
        super().__init__(parent)
        self._grid = grid
        self._model = model
        self._on = False
        self._kept: tuple[Ids, int, list[Run]] | None = None
        self.row = -1
        """What is looked at; -1: nothing."""
        grid.selectionModel().currentChanged.connect(self._follow)

    def begin(self) -> int | None:
        """From the grid's current photo; its row, or None where there is none."""
        index = self._grid.currentIndex()
        if not index.isValid():
            return None
        if not self._on:
            runs = self._grid.selected_runs()
            several = sum(last - first + 1 for first, last in runs) > 1
            self._kept = (self._model.listing.ids, index.row(), runs) if several else None
            if several:
                self._grid.choose_row(index.row())
        self._on, self.row = True, index.row()
        return self.row

    def end(self) -> None:
        """Nothing is looked at any more."""
        kept, self._kept, self._on = self._kept, None, False
        if kept is not None and kept[0] is self._model.listing.ids and kept[1] == self.row:
            how = self._grid.selectionModel().SelectionFlag.ClearAndSelect
            self._grid.selectionModel().select(selection_of(self._model, kept[2]), how)
        self.row = -1

    def photo(self, row: int) -> Photo | None:
        """The photo of a row; None where there is none, or until it was fetched."""
        return self._model.photo(row) if 0 <= row < self._model.rowCount() else None

    def around(self, row: int) -> tuple[Photo, ...]:
        """What is likely to be looked at next, as far as it is at hand."""
        found = (self.photo(row + 1), self.photo(row - 1))
        return tuple(one for one in found if one is not None)

    def step(self, action: GridView.CursorAction) -> None:
        """As the arrows do in the grid."""
        index = self._grid.moveCursor(action, _NO_KEYS)
        if index.isValid():
            self._grid.choose_row(index.row())

    def by(self, rows: int) -> None:
        """So many photos on, or back."""
        self.go(self.row + rows)

    @Slot(int)
    def go(self, row: int) -> None:
        """To a row."""
        if 0 <= row < self._model.rowCount():
            self._grid.choose_row(row)

    @Slot(QModelIndex, QModelIndex)
    def _follow(self, current: QModelIndex, _before: QModelIndex) -> None:
        if self._on and current.isValid():
            self.row = current.row()
            self.moved.emit(self.row)
