"""Moves through the grid's photos while one of them is seen large."""

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer, Signal, Slot

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
    emptied = Signal()
    """No photo is left to look at."""

    def __init__(self, grid: GridView, model: PhotoModel, parent: QObject) -> None:
        super().__init__(parent)
        self._grid = grid
        self._model = model
        self._on = False
        self._kept: tuple[Ids, int, list[Run]] | None = None
        self.row = -1
        """What is looked at; -1: nothing."""
        self._id = -1
        self._left: tuple[int, int] | None = None
        """The row and the id that were left just now, in this turn of the event loop."""
        self._outdated = False
        self._settle = QTimer(self, singleShot=True)
        self._settle.timeout.connect(self._find_again)
        grid.selectionModel().currentChanged.connect(self._follow)
        for changed in (model.modelReset, model.rowsRemoved):
            changed.connect(self._changed)

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
        self._on = True
        self._note(index.row())
        return self.row

    def end(self) -> None:
        """Nothing is looked at any more."""
        kept, self._kept, self._on = self._kept, None, False
        if kept is not None and kept[0] is self._model.listing.ids and kept[1] == self.row:
            how = self._grid.selectionModel().SelectionFlag.ClearAndSelect
            self._grid.selectionModel().select(selection_of(self._model, kept[2]), how)
        self.row = self._id = -1

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
            self._left = (self.row, self._id)
            self._settle.start(0)
            self._note(current.row())
            self.moved.emit(self.row)

    def _note(self, row: int) -> None:
        self.row, self._id = row, self._model.photo_id(row)

    @Slot()
    def _changed(self) -> None:
        """Once the grid has chosen again what was chosen: it is told of the change as well."""
        self._outdated = True
        self._settle.start(0)

    @Slot()
    def _find_again(self) -> None:
        """The list is another one: the photo lies elsewhere in it, or is gone."""
        left, self._left = self._left, None
        outdated, self._outdated = self._outdated, False
        if not self._on or not outdated:
            return
        count = self._model.rowCount()
        if not count:
            self.emptied.emit()
            return
        row = min(self._row_now(left), count - 1)
        if row != self._grid.currentIndex().row():
            self._grid.choose_row(row)
        self._note(row)
        self.moved.emit(row)

    def _row_now(self, left: tuple[int, int] | None) -> int:
        """Where to look: at what is looked at, or, if that was removed, at what follows it.

        Qt chooses the photo before one that is removed, so the one that was left counts.
        """
        if left is not None and left[0] >= 0 and not len(self._model.rows_of([left[1]])):
            return left[0]
        rows = self._model.rows_of([self._id])
        return int(rows[0]) if len(rows) else max(0, self.row)
