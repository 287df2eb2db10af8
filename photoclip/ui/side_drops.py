"""Photos that are dropped on a line of the side bar."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QListView
from typing_extensions import override

from photoclip.ui.photo_drag import held_photos
from photoclip.ui.places import PlaceKind
from photoclip.ui.side_entry import Entry
from photoclip.ui.side_model import SideModel

TAKING: frozenset[PlaceKind] = frozenset(("label", "hand"))
"""The kinds of places that photos can be dropped on."""


class SideDrops(QObject):
    """Shows which line would take what is held over it, and tells what was dropped there."""

    dropped = Signal(object, object)
    """A place, and the ids of photos."""
    dropped_on_new = Signal(object)
    """The ids of photos for an album that is not there yet."""

    def __init__(self, side: QListView) -> None:
        super().__init__(side)
        self._side = side
        side.setAcceptDrops(True)
        side.setDropIndicatorShown(False)
        side.viewport().setAcceptDrops(True)
        side.viewport().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event:
            case QDragEnterEvent() | QDragMoveEvent() if held_photos(event.mimeData()):
                self._hold(event)
                return True
            case QDropEvent() if event.type() == QEvent.Type.Drop:
                return self._drop(event)
            case _ if event.type() == QEvent.Type.DragLeave:
                self._light(None)
        return super().eventFilter(watched, event)

    def _hold(self, event: QDragMoveEvent) -> None:
        """Entering is welcome anywhere: the line that takes the photos may come."""
        line = self._line_at(event.position().toPoint())
        self._light(line)
        if line is not None or isinstance(event, QDragEnterEvent):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def _drop(self, event: QDropEvent) -> bool:
        photo_ids = held_photos(event.mimeData())
        line = self._line_at(event.position().toPoint())
        self._light(None)
        if not photo_ids or line is None:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if line.place is None:
            self.dropped_on_new.emit(photo_ids)
        else:
            self.dropped.emit(line.place, photo_ids)
        return True

    def _line_at(self, point: QPoint) -> Entry | None:
        """The line there that takes photos."""
        index: QModelIndex = self._side.indexAt(point)
        entry: Entry | None = index.data(SideModel.EntryRole) if index.isValid() else None
        if entry is None:
            return None
        taking = entry.kind == "add-album" if entry.place is None else entry.place.kind in TAKING
        return entry if taking else None

    def _light(self, line: Entry | None) -> None:
        model = self._side.model()
        if isinstance(model, SideModel):
            model.light(line)
