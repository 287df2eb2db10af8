"""What to search for first: words of which it is known that they find something."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from photoclip.ui.flow_layout import FlowLayout
from photoclip.ui.language import tr
from photoclip.ui.model_pages.wrapped import WrappedLabel
from photoclip.ui.parts import clear, cross_button


class ExamplesBar(QFrame):
    """Stays until it is closed, or something else is searched for."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noteBar")
        self._said = WrappedLabel("second")
        self._row = QWidget()
        self._examples = FlowLayout(self._row)
        self.cross = cross_button(tr("Close these examples"))
        self.cross.clicked.connect(self.hide)
        beside = QHBoxLayout()
        beside.addWidget(self._said, 1)
        beside.addWidget(self.cross)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 20, 8)
        column.setSpacing(6)
        column.addLayout(beside)
        column.addWidget(self._row)
        self._row.hide()
        self.hide()

    @property
    def examples(self) -> list[QPushButton]:
        """The examples that are offered."""
        return [button for button in self._row.findChildren(QPushButton) if not button.isHidden()]

    @property
    def searches(self) -> list[str]:
        """What they ask for."""
        return [button.text() for button in self.examples]

    def greet(self) -> None:
        """Photos are on their way."""
        self._said.setText(
            tr(
                "You need not wait: as soon as the first photos are here, type above what you "
                "remember of one."
            )
        )
        self.show()

    def offer(self, searches: Sequence[str]) -> None:
        """Words to try."""
        clear(self._examples)
        for text in searches:
            button = QPushButton(text)
            button.setProperty("role", "search-chip")
            button.setToolTip(tr("Search for “%1”", None, text))
            button.clicked.connect(partial(self.chosen.emit, text))
            self._examples.addWidget(button)
        if searches:
            self._said.setText(tr("Type above what you remember of a photo, or try one of these:"))
        self._row.setVisible(bool(searches))
