"""A dialog with a title, words and rows of facts, and two buttons below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from photoclip.ui.language import tr
from photoclip.ui.model_pages.wrapped import WrappedLabel
from photoclip.ui.parts import heading, push_button
from photoclip.ui.theme import roomy

_WIDTH = 500


class ModelSheet(QDialog):
    """Content goes into `column`; `finish` puts the buttons below it."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(roomy(_WIDTH))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 16, 20, 16)
        self.column.setSpacing(12)
        self.cancel = push_button(tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.cancel.setAutoDefault(False)
        self.go = push_button("", primary=True)
        self.go.setDefault(True)

    @property
    def text(self) -> str:
        """Everything that is said."""
        return " ".join(label.text() for label in self.findChildren(QLabel) if label.text())

    def add_title(self, text: str) -> None:
        label = WrappedLabel("big-title")
        label.setText(text)
        self.column.addWidget(label)

    def add_words(self, text: str, role: str = "second") -> WrappedLabel:
        """A paragraph."""
        label = WrappedLabel(role)
        label.setText(text)
        self.column.addWidget(label)
        return label

    def add_facts(self, facts: list[tuple[str, str]]) -> None:
        """Names to the left, what is said to the right; the latter can be copied."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (name, said) in enumerate(facts):
            value = WrappedLabel("text")
            value.setText(said)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label = heading(name)
            label.setContentsMargins(0, 2, 0, 0)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        self.column.addLayout(grid)

    def finish(self, go: str) -> None:
        """The buttons; without words for `go` there is only Close."""
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.go)
        self.go.setText(go)
        self.go.setVisible(bool(go))
        if not go:
            self.cancel.setText(tr("Close"))
        self.column.addSpacing(4)
        self.column.addLayout(row)
        (self.go if go else self.cancel).setFocus()
        self.fit()

    def fit(self) -> None:
        """As high as what is said takes."""
        self.setFixedHeight(self.column.totalHeightForWidth(self.minimumWidth()))
