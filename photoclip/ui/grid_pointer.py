"""What the mouse does in the grid, besides choosing photos one by one: buttons on tiles, headings,
a rectangle between the photos."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, QPoint, Qt, Signal

from photoclip.ui.arranging.rubber_band import RubberBand
from photoclip.ui.grid_layout import Band
from photoclip.ui.language import tr
from photoclip.ui.photo_model import PhotoModel
from photoclip.ui.rows import selection_of
from photoclip.ui.tile_buttons import answer_rects, pressed, thumb_rects

if TYPE_CHECKING:
    from photoclip.ui.grid_view import GridView

_How = QItemSelectionModel.SelectionFlag
_Shift, _Ctrl = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class GridPointer(QObject):
    """Takes a press that is not for a photo; what it takes it follows until the release."""

    fold_clicked = Signal()
    answered = Signal(int, bool)
    thumbed = Signal(int, bool)

    def __init__(self, grid: "GridView") -> None:
        super().__init__(grid)
        self._grid = grid
        self.band = RubberBand(grid)
        self._pressed: Band | None = None
        self._taken = False

    def press(self, point: QPoint, modifiers: Qt.KeyboardModifier) -> bool:
        """Whether the left button's press was not for a photo."""
        self._pressed = self.heading_at(point)
        index = self._grid.indexAt(point)
        if self._pressed is None and index.isValid():
            return self._press_button(point, index)
        self._taken = True
        held = modifiers & (_Shift | _Ctrl)
        self.band.begin(point, adding=bool(held))
        if not held and self._pressed is None:
            self._grid.selectionModel().clearSelection()
        return True

    def move(self, point: QPoint) -> bool:
        """Whether the pointer is followed here."""
        if self._taken:
            self.band.move(point)
        return self._taken

    def release(self, modifiers: Qt.KeyboardModifier) -> bool:
        """Whether the press was taken here: a heading is clicked by one that did not move."""
        taken, self._taken = self._taken, False
        if taken and not self.band.end() and self._pressed is not None:
            if self._pressed.section.note:
                self.fold_clicked.emit()
            else:
                self.choose_band(self._pressed, modifiers)
        return taken

    def choose_band(self, band: Band, modifiers: Qt.KeyboardModifier) -> None:
        """Select a section's photos: with Ctrl besides others or no longer, with Shift all from the
        current photo on."""
        grid = self._grid
        first, last = band.first, band.end - 1
        selection, how = grid.selectionModel(), _How.ClearAndSelect
        current = grid.currentIndex().row()
        if modifiers & _Shift and current >= 0:
            run = (min(first, current), max(last, current))
        else:
            run = (first, last)
            selection.setCurrentIndex(grid.model().index(first, 0), _How.NoUpdate)
        if modifiers & _Ctrl:
            every = any(one <= first and last <= to for one, to in grid.selected_runs())
            how = _How.Deselect if every else _How.Select
        selection.select(selection_of(grid.model(), [run]), how)

    def heading_at(self, point: QPoint) -> Band | None:
        """The section whose heading is at a point of the viewport."""
        grid = self._grid
        stuck = grid.stuck
        if stuck is not None and point.y() < stuck[1] and point.x() < grid.tiles.width:
            return stuck[0]
        band = grid.tiles.band_at(point.y() + grid.verticalOffset())
        return band if band is not None and band.section.title else None

    def tip(self, point: QPoint) -> str:
        """What is said of the heading at a point; "" where there is none."""
        band = self.heading_at(point)
        if band is None:
            return ""
        if band.section.note:
            return tr("Show them, or hide them")
        said = tr("Click to select these photos; with Ctrl besides others")
        return f"{band.section.tip}\n{said}" if band.section.tip else said

    def _press_button(self, point: QPoint, index: QModelIndex) -> bool:
        tile = self._grid.visualRect(index)
        for role, rects, told in (
            (PhotoModel.ConfidenceRole, answer_rects(tile), self.answered),
            (PhotoModel.ThumbRole, thumb_rects(tile), self.thumbed),
        ):
            first = pressed(rects, point)
            if first is not None and index.data(role) is not None:
                told.emit(index.row(), first)
                return True
        return False
