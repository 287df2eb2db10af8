"""Adding folders, and taking them off the library."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from photoclip.ui import desktop
from photoclip.ui.index_controller import IndexController
from photoclip.ui.language import tr
from photoclip.ui.library_controller import LibraryController
from photoclip.ui.places import Place


class FolderActions(QObject):
    """Asks the person where it must, then hands over to the controllers."""

    folder_missed = Signal(object)

    def __init__(self, index: IndexController, library: LibraryController, window: QWidget) -> None:
        super().__init__(window)
        self._index = index
        self._library = library
        self._window = window

    @Slot()
    def choose(self) -> None:
        """Ask for a folder, add it and index it."""
        start = desktop.pictures_folder() or Path.home()
        dialog = QFileDialog(self._window, tr("Choose a folder with photos"), str(start))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._add_chosen)
        dialog.open()

    @Slot()
    def add_pictures(self) -> None:
        """Add the system's folder for pictures."""
        folder = desktop.pictures_folder()
        if folder is not None:
            self._index.add_folders([folder])

    @Slot(object)
    def update_folder(self, folder: Path) -> None:
        self._index.add_folders([folder])

    @Slot(object)
    def show_folder(self, folder: Path) -> None:
        if not desktop.show_in_folder(folder):
            self.folder_missed.emit(folder)

    @Slot(object)
    def ask_removal(self, place: Place) -> None:
        """Make sure that this is meant, and say that the files stay."""
        box = QMessageBox(self._window)
        box.setObjectName("removeFolder")
        box.setWindowTitle(tr("Remove from library"))
        box.setText(tr("Remove “%1” from the library?", None, place.name))
        box.setInformativeText(
            tr(
                "Its photos leave the lists and the search. The files stay where they are, and "
                "what you said about them is kept for when you add the folder again."
            )
        )
        remove = box.addButton(tr("Remove"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if place.folder_id is not None:
            remove.clicked.connect(partial(self._library.remove_folder, place.folder_id))
        box.open()

    @Slot(str)
    def _add_chosen(self, folder: str) -> None:
        self._index.add_folders([Path(folder)])
