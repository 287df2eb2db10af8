"""What a person meets who goes through a window by Tab, listens to it, or has its text enlarged."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTabWidget,
    QWidget,
)
from shiboken6 import isValid

from photoclip.ui.elided import ElidedLabel

_MOST_STOPS = 400
_LOOKS = 3
"""What is just being filled with other photos may look the same once."""


def told(widget: QWidget) -> str:
    """What to call a widget in a failure."""
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    parent = type(widget.parent()).__name__
    return f"{type(widget).__name__} “{widget.accessibleName() or text}” in {parent}"


def visible(root: QWidget) -> list[QWidget]:
    return [one for one in [root, *root.findChildren(QWidget)] if one.isVisible()]


def tab_stops(root: QWidget) -> list[QWidget]:
    """What Tab should reach."""
    return [
        one
        for one in visible(root)
        if one is not root
        and one.isEnabled()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
    ]


def unnamed(root: QWidget) -> list[str]:
    """What can be used, and says to a screen reader neither what it is called nor what it is."""
    found = []
    for widget in visible(root):
        if isinstance(widget.parent(), QAbstractSpinBox):  # a part of it, not one of its own
            continue
        usable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not usable and not isinstance(widget, QAbstractButton):
            continue
        spoken = QAccessible.queryAccessibleInterface(widget)
        name = spoken.text(QAccessible.Text.Name)
        plain = isinstance(widget, QScrollArea | QTabWidget)  # as Qt has them
        role = spoken.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client)
        if not any(char.isalnum() for char in name) or (role and not plain):
            found.append(f"{told(widget)}: “{name}”, {spoken.role()}")
    return found


def walked(root: QWidget, start: QWidget) -> list[QWidget]:
    """What has the focus while Tab is pressed, from one widget until it is there again."""
    root.activateWindow()
    start.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    seen: list[QWidget] = []
    for _ in range(_MOST_STOPS):
        focused = QApplication.focusWidget()
        assert focused is not None, f"Tab led nowhere after {[told(one) for one in seen]}"
        if focused not in seen:
            seen.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is start:
            return seen
    raise AssertionError(f"Tab is caught: {[told(one) for one in seen]}")


def unseen(widgets: list[QWidget]) -> list[str]:
    """What looks the same with the focus and without; of widgets of one kind the first is seen."""
    kinds = {_kind(one): one for one in reversed(widgets) if isValid(one)}.values()
    return [told(one) for one in kinds if not any(_shows_focus(one) for _ in range(_LOOKS))]


def _shows_focus(widget: QWidget) -> bool:
    """Whether it looks otherwise with the focus; or gives it on, or is gone by now."""
    if not isValid(widget):
        return True
    _bring_in_sight(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    if QApplication.focusWidget() is not widget:
        return True
    focused = _picture(widget)
    widget.clearFocus()
    QApplication.processEvents()
    return _picture(widget) != focused


def _bring_in_sight(widget: QWidget) -> None:
    """Scroll to it, as Tab does: something may have come above it meanwhile."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()


def _kind(widget: QWidget) -> tuple[object, ...]:
    """What the style sheet tells widgets apart by, and where they stand."""
    checked = isinstance(widget, QAbstractButton) and widget.isChecked()
    role = widget.property("role")
    return type(widget), widget.objectName(), role, checked, type(widget.parent())


def _picture(widget: QWidget) -> QImage:
    around = widget.rect().adjusted(-4, -4, 4, 4)
    corner = widget.mapTo(widget.window(), around.topLeft())
    return widget.window().grab(QRect(corner, around.size())).toImage()


def cut_off(root: QWidget) -> list[str]:
    """Words for which there is too little room."""
    return [
        f"{told(widget)}: {widget.size().toTuple()}"
        for widget in visible(root)
        if not isinstance(widget, ElidedLabel) and not _has_room(widget)
    ]


def _has_room(widget: QWidget) -> bool:
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            return widget.heightForWidth(widget.width()) <= widget.height() + 1
        return _holds(widget)
    if isinstance(widget, QAbstractButton) and widget.text():
        return _holds(widget)
    if isinstance(widget, QLineEdit | QComboBox | QAbstractSpinBox):
        return widget.sizeHint().height() <= widget.height() + 1
    return True


def _holds(widget: QWidget) -> bool:
    words = widget.fontMetrics().height()
    return widget.sizeHint().width() <= widget.width() + 1 and words <= widget.height() + 1
