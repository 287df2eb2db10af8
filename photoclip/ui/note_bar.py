"""A sentence above the photos, and what can be done about it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from photoclip.ui.empty_state import Offer
from photoclip.ui.model_pages.wrapped import WrappedLabel
from photoclip.ui.parts import clear, push_button


class NoteBar(QFrame):
    """Hidden until it says something."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noteBar")
        self._said = WrappedLabel("second")
        self._said.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 24, 8)
        layout.setSpacing(16)
        layout.addWidget(self._said, 1)
        layout.addLayout(self._buttons)
        self.hide()

    @property
    def text(self) -> str:
        return self._said.text()

    @property
    def offers(self) -> list[QPushButton]:
        """The buttons, from left to right."""
        items = [self._buttons.itemAt(place) for place in range(self._buttons.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, QPushButton)]

    def say(self, text: str, offers: Sequence[Offer]) -> None:
        """Show this, and these buttons."""
        if text != self._said.text() or [words for words, _ in offers] != [
            button.text() for button in self.offers
        ]:
            self._said.setText(text)
            self._put(offers)
        self.show()

    def _put(self, offers: Sequence[Offer]) -> None:
        clear(self._buttons)
        for words, act in offers:
            button = push_button(words)
            button.clicked.connect(act)
            self._buttons.addWidget(button)
