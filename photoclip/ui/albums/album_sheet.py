"""Asks what a saved search shall be called."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from photoclip.ui.language import tr
from photoclip.ui.model_pages.wrapped import WrappedLabel
from photoclip.ui.theme import roomy

_WIDTH = 380
_EXPLAINED = tr(
    "A smart album keeps the search, not the photos: whatever fits comes in by itself, "
    "also photos you add later."
)


class AlbumSheet(QDialog):
    """Stays until the name could be had; says why where it can't."""

    named = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Save search"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(roomy(_WIDTH))
        self.field = QLineEdit(name)
        self.field.setAccessibleName(tr("Name of the smart album"))
        self.field.setMaxLength(200)
        self.field.selectAll()
        self.trouble = WrappedLabel("text")
        self.trouble.setProperty("tone", "bad")
        self.trouble.hide()
        which = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(which.Save | which.Cancel)
        self.save = buttons.button(which.Save)
        self.save.setProperty("role", "primary")
        buttons.accepted.connect(self._name)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        explained = WrappedLabel()
        explained.setText(_EXPLAINED)
        column.addWidget(explained)
        column.addWidget(self.field)
        column.addWidget(self.trouble)
        column.addWidget(buttons)
        self.field.textChanged.connect(self._check)
        self.resize(max(roomy(_WIDTH), self.minimumSizeHint().width()), 0)
        self._check(name)

    @Slot(str)
    def refuse(self, why: str) -> None:
        """The name can't be had."""
        self.trouble.setText(why)
        self.trouble.show()
        self._fit()
        self.field.setFocus()
        self.field.selectAll()

    @Slot(str)
    def _check(self, name: str) -> None:
        self.save.setEnabled(bool(name.strip()))
        self.trouble.hide()
        self._fit()

    def _fit(self) -> None:
        """As high as its words need at this width: Qt asks for what they would need at their
        narrowest."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    @Slot()
    def _name(self) -> None:
        self.named.emit(" ".join(self.field.text().split()))
