"""Files dropped on the window."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class DropTarget(QObject):
    """Folders are to be added, an image is to be searched for."""

    folders_dropped = Signal(object)
    image_dropped = Signal(object)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and not isinstance(event, QDragEnterEvent):
            if event.type() == QEvent.Type.Drop:
                self._take(event)
                return True
        elif isinstance(event, QDragEnterEvent) and _paths(event):
            event.acceptProposedAction()
            return True
        return super().eventFilter(watched, event)

    def _take(self, event: QDropEvent) -> None:
        paths = _paths(event)
        folders = [path for path in paths if path.is_dir()]
        images = [path for path in paths if path.is_file()]
        if folders:
            self.folders_dropped.emit(folders)
        elif images:
            self.image_dropped.emit(images[0])
        event.acceptProposedAction()


def _paths(event: QDropEvent) -> list[Path]:
    urls = event.mimeData().urls() if event.mimeData().hasUrls() else []
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
