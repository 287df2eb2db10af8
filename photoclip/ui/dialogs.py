"""The small dialogs: shortcuts, skipped files, about."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from photoclip import __version__
from photoclip.core.photo import SkippedFile
from photoclip.ui import desktop, words
from photoclip.ui.commands import COMMANDS
from photoclip.ui.parts import words_label

_ABOUT_WIDTH = 400
_PRIVACY = (
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
        form = QFormLayout()
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(6)
        for command in COMMANDS:
            if command.keys:
                native = QKeySequence.SequenceFormat.NativeText
                keys = " or ".join(QKeySequence(key).toString(native) for key in command.keys[:2])
                form.addRow(keys, words_label(command.text.rstrip("…"), "text"))
        form.addRow("Ctrl + wheel", words_label("Size of the thumbnails", "text"))
        self.column.addLayout(form)
        self.finish()
        self.setMinimumWidth(380)


class SkippedSheet(Sheet):
    """The files that could not be read; a double click shows one in its folder."""

    def __init__(self, files: Sequence[SkippedFile], parent: QWidget | None = None) -> None:
        super().__init__("Skipped files", parent)
        self.list = QTreeWidget()
        self.list.setHeaderLabels(["File", "Why", "Folder"])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName("Skipped files")
        for file in files:
            line = QTreeWidgetItem([file.path.name, file.reason, str(file.path.parent)])
            line.setData(0, Qt.ItemDataRole.UserRole, str(file.path))
            line.setToolTip(0, str(file.path))
            self.list.addTopLevelItem(line)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.itemDoubleClicked.connect(self._show)
        said = f"{words.files(len(files))} could not be read. Each is tried again when it changes."
        self.column.addWidget(words_label(said if files else "Every file could be read."))
        self.column.addWidget(self.list)
        self.finish()
        self.resize(720, 420)

    def _show(self, line: QTreeWidgetItem) -> None:
        desktop.show_in_folder(Path(line.data(0, Qt.ItemDataRole.UserRole)))


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
