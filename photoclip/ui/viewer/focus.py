"""Where Tab leads inside something that lies over the window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def step_focus(over: QWidget, forwards: bool) -> None:
    """To the next part of `over` that takes the focus, or the one before, in the order they were
    made; all else in the window is covered, and left out."""
    ring = [over, *(one for one in over.findChildren(QWidget) if _reached(one))]
    focused = QApplication.focusWidget()
    at = ring.index(focused) if focused in ring else 0
    ring[(at + (1 if forwards else -1)) % len(ring)].setFocus(Qt.FocusReason.TabFocusReason)


def _reached(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isVisible() and widget.isEnabled()
