"""What can be done with the selected photos."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, QObject, Signal, Slot

from photoclip.core.photo import Photo
from photoclip.ui import desktop
from photoclip.ui.grid_view import GridView
from photoclip.ui.photo_model import PhotoModel


class PhotoActions(QObject):
    """Acts on the grid's selection; what concerns other parts goes out as a signal."""

    similar_wanted = Signal(object)
    file_missed = Signal(object)
    copied = Signal(int)

    def __init__(self, grid: GridView, model: PhotoModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._grid = grid
        self._model = model

    @property
    def current(self) -> Photo | None:
        """The photo that an action for one photo is about."""
        index = self._grid.currentIndex()
        if index.isValid():
            return self._model.photo(index.row())
        return next(iter(self.selected), None)

    @property
    def selected(self) -> list[Photo]:
        return self._grid.selected_photos()

    @Slot()
    def find_similar(self) -> None:
        if self.current is not None:
            self.similar_wanted.emit(self.current)

    @Slot()
    def open_current(self) -> None:
        if self.current is not None:
            self._report(desktop.open_file(self.current.path), self.current.path)

    @Slot(QModelIndex)
    def open_at(self, index: QModelIndex) -> None:
        path = self._model.photo(index.row()).path
        self._report(desktop.open_file(path), path)

    @Slot()
    def show_in_folder(self) -> None:
        if self.current is not None:
            self._report(desktop.show_in_folder(self.current.path), self.current.path)

    @Slot()
    def copy_paths(self) -> None:
        selected = self.selected
        if selected:
            desktop.copy_paths([photo.path for photo in selected])
            self.copied.emit(len(selected))

    def _report(self, done: bool, path: Path) -> None:
        if not done:
            self.file_missed.emit(path)
