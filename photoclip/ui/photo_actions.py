"""What can be done with the selected photos."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from photoclip.core.photo import Photo
from photoclip.ui import desktop
from photoclip.ui.grid_view import GridView
from photoclip.ui.photo_fetcher import PhotoFetcher
from photoclip.ui.photo_model import PhotoModel


class PhotoActions(QObject):
    """Acts on the grid's selection; what concerns other parts goes out as a signal.

    Photos that are not at hand (of a million that are selected, most) are fetched first.
    """

    similar_wanted = Signal(object, bool)
    """Photos like those with these ids, in place of what is asked, or added to it (True)."""
    file_missed = Signal(object)
    copied = Signal(int)

    def __init__(
        self,
        grid: GridView,
        model: PhotoModel,
        fetcher: PhotoFetcher,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._grid = grid
        self._model = model
        self._fetcher = fetcher

    @Slot()
    def find_similar(self) -> None:
        self._tell_similar(add=False)

    @Slot()
    def add_to_search(self) -> None:
        self._tell_similar(add=True)

    @Slot()
    def open_current(self) -> None:
        self._with_row(self._current_row(), self._open)

    @Slot()
    def show_in_folder(self) -> None:
        self._with_row(self._current_row(), self._show)

    @Slot()
    def copy_paths(self) -> None:
        ids = self._grid.selected_ids().tolist()
        if ids:
            self._fetcher.fetch(ids, self._copy)

    def _tell_similar(self, *, add: bool) -> None:
        ids = self._grid.selected_ids().tolist()
        row = self._current_row()
        if not ids and row is not None:
            ids = [self._model.photo_id(row)]
        if ids:
            self.similar_wanted.emit(ids, add)

    def _current_row(self) -> int | None:
        """The photo that an action for one photo is about."""
        index = self._grid.currentIndex()
        if index.isValid():
            return index.row()
        runs = self._grid.selected_runs()
        return runs[0][0] if runs else None

    def _with_row(self, row: int | None, act: Callable[[Photo], None]) -> None:
        if row is None:
            return

        def act_on_first(photos: list[Photo]) -> None:
            for photo in photos[:1]:
                act(photo)

        self._fetcher.fetch([self._model.photo_id(row)], act_on_first)

    def _open(self, photo: Photo) -> None:
        self._report(desktop.open_file(photo.path), photo)

    def _show(self, photo: Photo) -> None:
        self._report(desktop.show_in_folder(photo.path), photo)

    def _copy(self, photos: list[Photo]) -> None:
        desktop.copy_paths([photo.path for photo in photos])
        self.copied.emit(len(photos))

    def _report(self, done: bool, photo: Photo) -> None:
        if not done:
            path: Path = photo.path
            self.file_missed.emit(path)
