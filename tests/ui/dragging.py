"""Something is held over the window by the mouse, and let go."""

from typing import Any

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent

_COPY = Qt.DropAction.CopyAction
_LEFT = Qt.MouseButton.LeftButton
_NONE = Qt.KeyboardModifier.NoModifier


def held_at(
    point: QPointF, mime: QMimeData, modifiers: Qt.KeyboardModifier = _NONE
) -> QDragEnterEvent:
    """It comes over a widget. Since Qt 6.12 between pixels, too, and pixels are deprecated."""
    made: Any = QDragEnterEvent
    try:
        event: QDragEnterEvent = made(point, _COPY, mime, _LEFT, modifiers)
    except TypeError:
        event = made(point.toPoint(), _COPY, mime, _LEFT, modifiers)
    return event


def dropped_at(
    point: QPointF, mime: QMimeData, modifiers: Qt.KeyboardModifier = _NONE
) -> QDropEvent:
    """It is let go there."""
    return QDropEvent(point, _COPY, mime, _LEFT, modifiers)
