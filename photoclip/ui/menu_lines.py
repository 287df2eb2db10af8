"""Lines of menus that belong to one part of the window, and so to no command."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu


def add_line(menu: QMenu, text: str, tip: str) -> QAction:
    """A line that says more while the pointer rests on it."""
    menu.setToolTipsVisible(True)
    action = menu.addAction(text)
    action.setToolTip(tip)
    return action
