"""Files, folders and pictures dropped on the window."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from photoclip.ui.asking.bringing import Brought, brought
from photoclip.ui.asking.drop_hint import DropHint


class DropTarget(QObject):
    """Understands what is held over the window, says what will come of it, and hands it on."""

    dropped = Signal(object, bool)
    """A `Brought`, and whether it is to be added to the search (with Shift)."""

    def __init__(self, widget: QWidget, hint: DropHint) -> None:
        super().__init__(widget)
        self._hint = hint
        self._held = Brought()
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event:
            case QDragEnterEvent():
                self._held = brought(event.mimeData())
                return self._hold(event)
            case QDragMoveEvent():
                return self._hold(event)
            case QDropEvent() if event.type() == QEvent.Type.Drop:
                self._hint.hide()
                event.acceptProposedAction()
                self.dropped.emit(brought(event.mimeData()), _adding(event))
                return True
            case _ if event.type() == QEvent.Type.DragLeave:
                self._hint.hide()
        return super().eventFilter(watched, event)

    def _hold(self, event: QDropEvent) -> bool:
        """Also what can't be taken is, so that it can be said why."""
        if self._held.welcome or self._held.link:
            event.acceptProposedAction()
            self._hint.show_for(self._held, adding=_adding(event))
            return True
        event.ignore()
        return True


def _adding(event: QDropEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
