"""The small dialogs."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from photoclip import __version__
from photoclip.ui import words
from photoclip.ui.language import tr
from photoclip.ui.parts import words_label

_ABOUT_WIDTH = 400
_PRIVACY = tr(
    "Your photos are never changed. Everything happens on this computer: "
    "nothing is uploaded, and there is no account."
)


class Sheet(QDialog):
    """A dialog with a Close button below its content."""

    def __init__(self, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 16, 16, 16)
        self.column.setSpacing(12)
        self._buttons = QDialogButtonBox()
        self._buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self._buttons.rejected.connect(self.reject)

    def labels(self) -> list[QLabel]:
        """Everything that is said."""
        return self.findChildren(QLabel)

    def finish(self) -> None:
        """Put the button below what was added."""
        self.column.addWidget(self._buttons)


class AboutSheet(Sheet):
    """Which program this is, with which model, and what happens to the photos."""

    def __init__(self, model: str, library: Path, parent: QWidget | None = None) -> None:
        super().__init__(tr("About photoclip"), parent)
        self.column.addWidget(words_label(f"photoclip {__version__}", "big-title"))
        self.column.addWidget(words_label(tr("Find your photos by describing them."), "text"))
        self.column.addWidget(words_label(_PRIVACY, "text"))
        self.column.addWidget(
            words_label(
                tr("Model: %1", None, words.model(model)) + "\n" + tr("Library: %1", None, library)
            )
        )
        for label in self.labels():
            label.ensurePolished()
            label.setFixedWidth(_ABOUT_WIDTH)
            label.setFixedHeight(label.heightForWidth(_ABOUT_WIDTH))
        self.finish()
