"""Small widgets that several panels are made of."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QComboBox,
    QFrame,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QSizePolicy,
    QToolButton,
    QWidget,
)


def heading(text: str) -> QLabel:
    """The name of a group, small and quiet."""
    label = QLabel(text)
    label.setProperty("role", "heading")
    return label


def words_label(text: str = "", role: str = "second") -> QLabel:
    """Running text that wraps and can be copied."""
    label = QLabel(text)
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label


def push_button(text: str, *, primary: bool = False) -> QPushButton:
    """A button with a word on it; the main action of a place is `primary`."""
    button = QPushButton(text)
    button.setProperty("role", "primary" if primary else "plain")
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button


def cross_button(name: str, parent: QWidget | None = None) -> QToolButton:
    """A small ✕; `name` says to those who can't see it what it does."""
    button = QToolButton(parent)
    button.setText("✕")
    button.setProperty("role", "cross")
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button


def choice_box() -> QComboBox:
    """One of several things to choose; as wide as there is room, however long their names."""
    box = QComboBox()
    box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return box


def link_button(text: str) -> QPushButton:
    """A word that does something when clicked."""
    button = QPushButton(text)
    button.setProperty("role", "link")
    button.setFlat(True)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button


def keep_scroll_bar(area: QAbstractScrollArea) -> None:
    """Keep the vertical bar's room, so that nothing moves when it comes; unused, it is not seen."""
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    bar = area.verticalScrollBar()
    bar.rangeChanged.connect(partial(_hide_unused, bar))
    bar.setEnabled(bar.maximum() > 0)


def scroll_down(area: QScrollArea, column: QLayout, name: str) -> QWidget:
    """Let an area show a column of widgets, downwards only and frameless; returns their parent."""
    inside = QWidget()
    inside.setObjectName(name)
    inside.setLayout(column)
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    keep_scroll_bar(area)
    return inside


def _hide_unused(bar: QScrollBar, _least: int, most: int) -> None:
    bar.setEnabled(most > 0)


def clear(layout: QLayout) -> None:
    """Take all widgets out of a layout, and out of the window."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
