"""What an empty place says: why it is empty, and what to do next."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from photoclip.ui.parts import clear, push_button

_WIDTH, _LEAST, _EDGE = 440, 160, 32

Offer = tuple[str, Callable[[], object]]
"""Words on a button, and what it does."""


class EmptyState(QWidget):
    """A title, a sentence, and the buttons that lead on; the first is the main one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel("")
        self._title.setProperty("role", "big-title")
        self._said = QLabel("")
        self._said.setProperty("role", "second")
        for label in (self._title, self._said):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(12)
        self._promise = QLabel("")
        self._promise.setProperty("role", "third")
        self._promise.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._build()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        layout.setSpacing(12)
        layout.addStretch(2)
        layout.addWidget(self._title)
        layout.addWidget(self._said, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(8)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addLayout(self._buttons)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addSpacing(8)
        layout.addWidget(self._promise)
        layout.addStretch(3)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Lines of a length that reads well, or of what room there is."""
        width = max(_LEAST, min(_WIDTH, self.width() - 2 * _EDGE))
        self._said.setFixedWidth(width)
        self._said.setMinimumHeight(self._said.heightForWidth(width) if self._said.text() else 0)

    @property
    def text(self) -> str:
        return f"{self._title.text()} {self._said.text()}".strip()

    @property
    def offers(self) -> list[QPushButton]:
        """The buttons, the main one first."""
        items = [self._buttons.itemAt(place) for place in range(self._buttons.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, QPushButton)]

    def say(self, title: str, said: str = "", *offers: Offer, promise: str = "") -> None:
        """Show these words and buttons instead of the ones before."""
        self._title.setText(title)
        self._said.setText(said)
        self._fit()
        self._promise.setText(promise)
        clear(self._buttons)
        for number, (words, act) in enumerate(offers):
            button = push_button(words, primary=number == 0)
            button.clicked.connect(act)
            self._buttons.addWidget(button)
