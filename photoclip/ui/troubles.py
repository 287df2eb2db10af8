"""What goes wrong in a thread that works by itself, brought to the window."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from photoclip.core.errors import PhotoclipError


class Troubles(QObject):
    """`tell` may be called on any thread; `told` comes on the GUI thread."""

    told = Signal(object, object)
    """The error, and the folder that it is about."""
    _heard = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._heard.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    def tell(self, error: PhotoclipError) -> None:
        """Something did not work."""
        self._heard.emit(error)

    @Slot(object)
    def _pass_on(self, error: PhotoclipError) -> None:
        self.told.emit(error, self._folder)
