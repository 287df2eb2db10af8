"""Asks in which program photos shall be opened."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from photoclip.ui import words
from photoclip.ui.handing_over.programs import Program
from photoclip.ui.language import tr
from photoclip.ui.parts import push_button, words_label
from photoclip.ui.theme import scaled

_WIDTH, _HEIGHT, _LINE, _ICON = 420, 260, 34, 20
_ANY = "application-x-executable"
_NONE = tr("No program here says that it opens such files. Choose one yourself.")


class OpenWithSheet(QDialog):
    """Choose with the arrows, take it with Enter; or name any program."""

    chosen = Signal(object)
    """A `Program`."""
    file_chosen = Signal(object)
    """The path of a program."""

    def __init__(self, programs: Sequence[Program], count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._programs = list(programs)
        self.setWindowTitle(tr("Open with"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(scaled(_WIDTH))
        self.list = QListWidget()
        self.list.setObjectName("choices")
        self.list.setAccessibleName(tr("Programs"))
        self.list.setMinimumHeight(scaled(_HEIGHT))
        self.list.setIconSize(QSize(scaled(_ICON), scaled(_ICON)))
        for program in self._programs:
            item = QListWidgetItem(_icon(program), program.name, self.list)
            item.setSizeHint(QSize(0, scaled(_LINE)))
        self.other = push_button(tr("Another program…"))
        self.other.setToolTip(tr("Name the file of any program"))
        self.other.setAutoDefault(False)
        self.open_button = push_button(tr("Open"), primary=True)
        self.open_button.setDefault(True)
        self._lay_out(tr("Open %1 with", None, words.photos(count)))
        self.list.setCurrentRow(0)
        self.open_button.setEnabled(bool(self._programs))
        self.list.itemActivated.connect(self._take)
        self.open_button.clicked.connect(self._take)
        self.other.clicked.connect(self._ask)

    def _lay_out(self, title: str) -> None:
        cancel = push_button(tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self.other)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.open_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(words_label(title, "title-small"))
        if self._programs:
            column.addWidget(self.list)
        else:
            column.addWidget(words_label(_NONE))
        column.addLayout(buttons)

    @Slot()
    def _take(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._programs):
            self.accept()
            self.chosen.emit(self._programs[row])

    @Slot()
    def _ask(self) -> None:
        dialog = QFileDialog(self, tr("Choose a program"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._take_file)
        dialog.open()

    @Slot(str)
    def _take_file(self, path: str) -> None:
        self.accept()
        self.file_chosen.emit(Path(path))


def _icon(program: Program) -> QIcon:
    name = program.icon
    return (
        QIcon(name) if name.startswith("/") else QIcon.fromTheme(name or "application-x-executable")
    )
