"""What keys mean on the map that lead somewhere; the others are commands."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_STEP = 90
_K = Qt.Key


@dataclass(frozen=True, slots=True)
class Key:
    """Pixels to move by, or back."""

    right: int = 0
    down: int = 0
    back: bool = False


_KEYS = {
    _K.Key_Left: Key(right=-_STEP),
    _K.Key_Right: Key(right=_STEP),
    _K.Key_Up: Key(down=-_STEP),
    _K.Key_Down: Key(down=_STEP),
    _K.Key_PageUp: Key(down=-4 * _STEP),
    _K.Key_PageDown: Key(down=4 * _STEP),
    _K.Key_Escape: Key(back=True),
}


def meaning(event: QKeyEvent) -> Key | None:
    """None: the key means nothing here."""
    others = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return None if event.modifiers() & others else _KEYS.get(_K(event.key()))
