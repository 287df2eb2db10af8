"""The small dialogs: shortcuts, about."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from photoclip import __version__
from photoclip.ui import words
from photoclip.ui.command_table import COMMANDS
from photoclip.ui.command_table.command import Scope
from photoclip.ui.parts import heading, scroll_down, words_label

_ABOUT_WIDTH = 400
_SHORTCUTS_WIDTH = 760
_SHARE = 0.9
"""Of the window's height, at most."""
_PRIVACY = (
    "Your photos are never changed. Everything happens on this computer: "
    "nothing is uploaded, and there is no account."
)


_ELSEWHERE = (
    ("Ctrl + wheel", "Size of the thumbnails"),
    ("Up", "Recent searches, in the search field"),
    ("Tab", "Take what the search field suggests"),
    ("Ctrl+Space", "Filters that can be typed there"),
    ("F2 or Del", "Rename or remove an album, a label or a tag"),
    ("M", "Merge a tag into another one, in the list of tags"),
    ("Del", "Undo a step, in the history"),
)
"""Keys that belong to a part of the window rather than to a command."""


_STARS = ("0 to 5", "Give stars")


class Sheet(QDialog):
    """A dialog with a Close button below its content."""

    def __init__(self, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 16, 16, 16)
        self.column.setSpacing(12)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._buttons.rejected.connect(self.reject)

    def labels(self) -> list[QLabel]:
        """Everything that is said."""
        return self.findChildren(QLabel)

    def finish(self) -> None:
        """Put the button below what was added."""
        self.column.addWidget(self._buttons)


class ShortcutsSheet(Sheet):
    """Every key and what it does, by where it does it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Keyboard shortcuts", parent)
        groups = (
            (("Everywhere", _keys("window")), ("Parts of the window", _ELSEWHERE)),
            (("On photos", (*_keys("photos"), _STARS)), ("While a label is open", _keys("queue"))),
        )
        beside = QHBoxLayout()
        beside.setContentsMargins(0, 0, 12, 0)
        beside.setSpacing(32)
        for column in groups:
            below = QVBoxLayout()
            below.setSpacing(6)
            for title, rows in column:
                below.addWidget(heading(title))
                below.addLayout(_form(rows))
                below.addSpacing(12)
            below.addStretch(1)
            beside.addLayout(below, 1)
        area = QScrollArea()
        area.setAccessibleName("Keyboard shortcuts")
        scroll_down(area, beside, "shortcuts")
        self.column.addWidget(area, 1)
        self.finish()
        room = 10_000 if parent is None else round(parent.height() * _SHARE)
        self.resize(_SHORTCUTS_WIDTH, min(beside.sizeHint().height() + 90, room))


def _keys(scope: Scope) -> tuple[tuple[str, str], ...]:
    return tuple(
        (_named(command.keys), command.text)
        for command in COMMANDS
        if command.keys and command.scope == scope and not command.name.startswith("rate-")
    )


def _form(rows: Sequence[tuple[str, str]]) -> QFormLayout:
    form = QFormLayout()
    form.setHorizontalSpacing(24)
    form.setVerticalSpacing(6)
    for keys, text in rows:
        form.addRow(keys, words_label(text.rstrip("…"), "text"))
    return form


def _named(keys: tuple[str, ...]) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return " or ".join(QKeySequence(key).toString(native) for key in keys[:2])


class AboutSheet(Sheet):
    """Which program this is, with which model, and what happens to the photos."""

    def __init__(self, model: str, library: Path, parent: QWidget | None = None) -> None:
        super().__init__("About photoclip", parent)
        self.column.addWidget(words_label(f"photoclip {__version__}", "big-title"))
        self.column.addWidget(words_label("Find your photos by describing them.", "text"))
        self.column.addWidget(words_label(_PRIVACY, "text"))
        self.column.addWidget(words_label(f"Model: {words.model(model)}\nLibrary: {library}"))
        for label in self.labels():
            label.ensurePolished()
            label.setFixedWidth(_ABOUT_WIDTH)
            label.setFixedHeight(label.heightForWidth(_ABOUT_WIDTH))
        self.finish()
