"""Asks into which tag another one is to be merged."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from photoclip.core.tags import Tag, below, parts
from photoclip.ui.language import tr
from photoclip.ui.parts import words_label
from photoclip.ui.tagging.offers import offered

_WIDTH = 400


class MergeSheet(QDialog):
    """Only tags that are there are offered, the most used first."""

    chosen = Signal(str)
    """The path of the tag that stays."""

    def __init__(self, tag: Tag, tags: Sequence[Tag], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Merge tags"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self._tags = [one for one in tags if not below(one.path, tag.path)]
        self.field = QLineEdit(placeholderText=tr("Find a tag"))
        self.field.setAccessibleName(tr("The tag to merge into"))
        self._lines = QStringListModel(self)
        self.list = QListView()
        self.list.setObjectName("pickList")
        self.list.setAccessibleName(tr("Tags"))
        self.list.setModel(self._lines)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        which = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(which.Cancel)
        self.merge = buttons.addButton(tr("Merge"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.merge.setProperty("role", "primary")
        buttons.accepted.connect(self._choose)
        buttons.rejected.connect(self.reject)
        self.list.doubleClicked.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(self._offer)
        self.field.textChanged.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(words_label(_explained(tag)))
        for part in (self.field, self.list, buttons):
            column.addWidget(part)
        self._found: list[Tag] = []
        self._show("")

    @Slot(str)
    def _show(self, typed: str) -> None:
        self._found = offered(self._tags, typed)
        self._lines.setStringList([" / ".join(parts(tag.path)) for tag in self._found])
        if self._found:
            self.list.setCurrentIndex(self._lines.index(0))
        self._offer()

    @Slot()
    def _offer(self) -> None:
        self.merge.setEnabled(bool(self._found) and self.list.currentIndex().isValid())

    @Slot()
    def _choose(self) -> None:
        row = self.list.currentIndex().row()
        if 0 <= row < len(self._found):
            self.chosen.emit(self._found[row].path)
            self.accept()


def _explained(tag: Tag) -> str:
    return tr(
        "%n photos tagged “%1” get the tag that you choose instead. Undo brings it back.",
        tag.photos_below,
        " / ".join(parts(tag.path)),
    )
