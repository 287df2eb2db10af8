"""The order in which Tab goes through widgets that come and go."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def follow(anchor: QWidget, inside: QWidget) -> None:
    """Let what is shown inside a widget and can be reached by Tab come right after another widget.

    Qt puts what is added later behind everything else in the window.
    """
    last = anchor
    for widget in inside.findChildren(QWidget):
        if widget.isVisibleTo(inside) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            QWidget.setTabOrder(last, widget)
            last = widget
