"""What is said where a library can't be opened, and the way back to a backup of it."""

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QMessageBox

from photoclip.catalog.backups import Backup, backups
from photoclip.core.errors import PhotoclipError
from photoclip.core.events import Failed
from photoclip.paths import LibraryPaths
from photoclip.services.backing_up import restore_library
from photoclip.ui import words
from photoclip.ui.hints import words_of
from photoclip.ui.language import tr
from photoclip.ui.main_window import MainWindow

_TITLE = tr("photoclip cannot open its library")
_LOST = tr(
    "Tags and labels that were given since then will be gone. The damaged catalogue is kept "
    "beside it, and your photos are not touched."
)


class Opening(QObject):
    """Explains, offers the newest backup of a damaged catalogue, and closes the window."""

    _restored = Signal(object)
    """None, or the PhotoclipError that kept it from being restored."""

    def __init__(
        self, window: MainWindow, paths: LibraryPaths, taken: Callable[[], bool] = lambda: False
    ) -> None:
        """`taken`: whether another window has the library open, and has taken over."""
        super().__init__(window)
        self._taken = taken
        self._window = window
        self._paths = paths
        self.failure: Failed | None = None
        """Why the library is not open; None where it is."""
        self.again = False
        """Whether it is to be opened anew: a backup was restored, or the person says so."""
        self._restored.connect(self._take_restored, Qt.ConnectionType.QueuedConnection)

    @Slot(Failed)
    def fail(self, event: Failed) -> None:
        if self._taken():
            self._window.close()
            return
        self.failure = event
        if not event.expected:
            self._window.messages.show_failure(event)
            return
        backup = next(iter(backups(self._paths.catalog)), None) if event.damaged else None
        if backup is None:
            self._explain(event)
        else:
            self._offer(event, backup)

    def _explain(self, event: Failed) -> None:
        """Once a drive is there again, or may be written to, the library can be opened."""
        box = self._box("cannotOpen", event.message, event.hint)
        again = box.addButton(tr("Try again"), QMessageBox.ButtonRole.ActionRole)
        again.clicked.connect(self._try_again)
        box.addButton(QMessageBox.StandardButton.Close)
        box.setDefaultButton(QMessageBox.StandardButton.Close)
        box.open()

    @Slot()
    def _try_again(self) -> None:
        self.failure, self.again = None, True
        self._window.close()

    def _offer(self, event: Failed, backup: Backup) -> None:
        then = words.taken(backup.made_at.astimezone().replace(tzinfo=None).isoformat())
        said = tr("There is a backup of %1, %2.", None, then, words.size(backup.size))
        box = self._box("damaged", event.message, said, closes=False)
        restore = box.addButton(
            tr("Restore the backup of %1…", None, then), QMessageBox.ButtonRole.AcceptRole
        )
        restore.clicked.connect(lambda: self._confirm(backup.path, then))
        leave = box.addButton(QMessageBox.StandardButton.Close)
        leave.clicked.connect(self._window.close)
        box.open()

    def _confirm(self, backup: Path, then: str) -> None:
        box = self._box(
            "restore", tr("Go back to the backup of %1?", None, then), _LOST, closes=False
        )
        restore = box.addButton(tr("Restore"), QMessageBox.ButtonRole.AcceptRole)
        restore.clicked.connect(lambda: self._restore(backup))
        leave = box.addButton(QMessageBox.StandardButton.Cancel)
        leave.clicked.connect(self._window.close)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.open()

    def _restore(self, backup: Path) -> None:
        """A large catalogue takes seconds to copy: beside the window."""
        self._window.display.say_restoring()

        def restore() -> None:
            try:
                restore_library(self._paths, backup)
            except PhotoclipError as error:
                self._restored.emit(error)
            else:
                self._restored.emit(None)

        threading.Thread(target=restore, name="photoclip-restore").start()

    @Slot(object)
    def _take_restored(self, error: PhotoclipError | None) -> None:
        if error is not None:
            self._box("notRestored", *words_of(error)).open()
            return
        self._try_again()

    def _box(self, name: str, said: str, hint: str, *, closes: bool = True) -> QMessageBox:
        """`closes`: the window goes with the box; else its buttons say what comes."""
        box = QMessageBox(self._window)
        box.setObjectName(name)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(_TITLE)
        box.setText(said)
        box.setInformativeText(hint)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if closes:
            box.finished.connect(self._window.close)
        return box
