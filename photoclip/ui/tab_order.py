"""The order in which Tab goes through widgets that come and go."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override


def follow(anchor: QWidget, inside: QWidget) -> None:
    """Let what is shown inside a widget and can be reached by Tab come right after another widget.

    Qt puts what is added later behind everything else in the window.
    """
    last = anchor
    for widget in inside.findChildren(QWidget):
        if widget.isVisibleTo(inside) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            QWidget.setTabOrder(last, widget)
            last = widget


def pass_focus(page: QWidget, to: QWidget) -> None:
    """Let a page that is given the focus give it to a part of it.

    As a focus proxy that part would be the next after all that comes before the page: Tab would
    leave out what stands on the page before it.
    """
    page.installEventFilter(_Passing(page, to))


class _Passing(QObject):
    def __init__(self, page: QWidget, to: QWidget) -> None:
        super().__init__(page)
        self._to = to

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusIn:
            self._to.setFocus(event.reason())
        return False
