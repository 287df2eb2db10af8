"""The small dialogs: shortcuts, about."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from photoclip import __version__
from photoclip.ui import words
from photoclip.ui.commands import COMMANDS
from photoclip.ui.parts import words_label

_ABOUT_WIDTH = 400
_SHORTCUTS_WIDTH = 720
_PRIVACY = (
    "Your photos are never changed. Everything happens on this computer: "
    "nothing is uploaded, and there is no account."
)


_ELSEWHERE = (
    ("Ctrl + wheel", "Size of the thumbnails"),
    ("Up", "Recent searches, in the search field"),
    ("Tab", "Take what the search field suggests"),
    ("Ctrl+Space", "Filters that can be typed there"),
    ("F2 or Del", "Rename or remove a smart album"),
)
"""Keys that belong to a part of the window rather than to a command."""


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
    """Every key and what it does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Keyboard shortcuts", parent)
        rows = [(_named(command.keys), command.text) for command in COMMANDS if command.keys]
        rows += _ELSEWHERE
        half = -(-len(rows) // 2)
        beside = QHBoxLayout()
        beside.setSpacing(32)
        for part in (rows[:half], rows[half:]):
            form = QFormLayout()
            form.setHorizontalSpacing(24)
            form.setVerticalSpacing(6)
            for keys, text in part:
                form.addRow(keys, words_label(text.rstrip("…"), "text"))
            beside.addLayout(form, 1)
        self.column.addLayout(beside)
        self.finish()
        self.setMinimumWidth(_SHORTCUTS_WIDTH)


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
