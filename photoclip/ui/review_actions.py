"""Answering a label's suggestions from the grid."""

from PySide6.QtCore import QObject, Slot

from photoclip.ui.grid_view import GridView
from photoclip.ui.photo_model import PhotoModel
from photoclip.ui.review_controller import ReviewController


class ReviewActions(QObject):
    """Yes and no for a tile, for the selection, or for all that is shown."""

    def __init__(
        self, grid: GridView, model: PhotoModel, review: ReviewController, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._grid = grid
        self._model = model
        self._review = review
        grid.answered.connect(self.answer_row)

    @Slot()
    def accept(self) -> None:
        self._answer_selection(accepted=True)

    @Slot()
    def refuse(self) -> None:
        self._answer_selection(accepted=False)

    @Slot()
    def accept_all(self) -> None:
        """Everything in the queue that is shown."""
        self._review.answer(self._model.listing.ids.tolist(), accepted=True)

    @Slot(int, bool)
    def answer_row(self, row: int, accepted: bool) -> None:
        """The button on a tile: for the whole selection, if the tile is part of it."""
        if self._grid.selectionModel().isSelected(self._model.index(row)):
            self._answer_selection(accepted=accepted)
        else:
            self._review.answer([self._model.photo_id(row)], accepted=accepted)

    def _answer_selection(self, *, accepted: bool) -> None:
        self._review.answer(self._grid.selected_ids().tolist(), accepted=accepted)
