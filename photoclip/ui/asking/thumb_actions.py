"""Giving thumbs from the grid, its keys and the viewer; and making a label of what came of it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QInputDialog, QWidget

from photoclip.ui.asking.label_words import prompts
from photoclip.ui.asking.thumbs import Thumbs
from photoclip.ui.edit_controller import EditController
from photoclip.ui.grid_view import GridView
from photoclip.ui.language import tr
from photoclip.ui.photo_model import PhotoModel
from photoclip.ui.search_controller import SearchController

_LONGEST_NAME = 60


class ThumbActions(QObject):
    """For the whole selection, where the photo in question is part of it."""

    def __init__(
        self,
        grid: GridView,
        model: PhotoModel,
        thumbs: Thumbs,
        search: SearchController,
        edits: EditController,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._grid = grid
        self._model = model
        self._thumbs = thumbs
        self._search = search
        self._edits = edits
        self._window = window
        grid.thumbed.connect(self.thumb_row)
        self._height: int | None = None
        self._before: Callable[[], bool] | None = None
        thumbs.changed.connect(grid.repaint_soon)
        search.answered.connect(self._return, Qt.ConnectionType.QueuedConnection)
        edits.changed.connect(thumbs.step_aside)

    @Slot()
    def like(self) -> None:
        self._give(self._chosen(), liked=True)

    @Slot()
    def dislike(self) -> None:
        self._give(self._chosen(), liked=False)

    @Slot(int, bool)
    def thumb_row(self, row: int, liked: bool) -> None:
        """The button on a tile."""
        selected = self._grid.selectionModel().isSelected(self._model.index(row))
        ids = self._chosen() if selected else [self._model.photo_id(row)]
        self._give(ids, liked=liked)

    @Slot(int, bool)
    def thumb_photo(self, photo_id: int, liked: bool) -> None:
        """A photo that is looked at alone."""
        self._give([photo_id], liked=liked)

    def undo_first(self, take_back: Callable[[], bool]) -> None:
        """What may have something to take back that is in no journal yet; it says whether."""
        self._before = take_back

    @Slot()
    def undo(self) -> None:
        """Take back what was changed last: a thumb, or a tag or label."""
        if self._before is not None and self._before():
            return
        if self._thumbs.latest:
            self._thumbs.take_back()
        else:
            self._edits.undo()

    @Slot()
    def ask_label(self) -> None:
        """Ask for the name of the label that the search is to become."""
        dialog = QInputDialog(self._window)
        dialog.setObjectName("labelOfSearch")
        dialog.setWindowTitle(tr("Make a label"))
        dialog.setLabelText(
            tr(
                "What do the photos you are looking for show?\n"
                "photoclip will suggest more of them under this name. The photos you liked get it "
                "as a tag."
            )
        )
        words = prompts(self._search.question.text)
        dialog.setTextValue(words[0][:_LONGEST_NAME] if words else "")
        dialog.setOkButtonText(tr("Make label"))
        dialog.textValueSelected.connect(self._make_label)
        dialog.open()

    @Slot(str)
    def _make_label(self, name: str) -> None:
        name = " ".join(name.split())
        if name:
            question = self._search.question
            self._edits.label_of_search(name, prompts(question.text), question)

    def _give(self, photo_ids: Sequence[int], *, liked: bool) -> None:
        """The results are put in another order, but the person stays where they were."""
        self._height = self._grid.verticalScrollBar().value()
        self._thumbs.give(photo_ids, liked=liked)

    @Slot()
    def _return(self) -> None:
        if self._height is not None:
            self._grid.verticalScrollBar().setValue(self._height)
            self._height = None

    def _chosen(self) -> Sequence[int]:
        selected: list[int] = self._grid.selected_ids().tolist()
        current = self._grid.currentIndex()
        if not selected and current.isValid():
            return [self._model.photo_id(current.row())]
        return selected
