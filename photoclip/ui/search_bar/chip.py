"""A part of the question, with a way to take it out."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from photoclip.ui.elided import ElidedLabel
from photoclip.ui.language import tr
from photoclip.ui.parts import cross_button
from photoclip.ui.theme import roomy, scaled

_LEAST = 40
_MOST = 260
_HEIGHT = 26


class Chip(QPushButton):
    """Click or Enter goes to it in the field; its cross, Delete or Backspace take it out.

    Left and right go from chip to chip, Esc back to the field.
    """

    removed = Signal()
    moved = Signal(int)
    """To the chip so many places further on."""
    left = Signal()

    def __init__(
        self, words: str, tip: str = "", *, negative: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.words = words
        self.setProperty("role", "search-chip")
        self.setProperty("negative", negative)
        self.setFixedHeight(roomy(_HEIGHT))
        self.setMaximumWidth(scaled(_MOST))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("%1, part of the search", None, words))
        self.setAccessibleDescription(
            tr("Delete takes it out, Enter goes to it in the search field")
        )
        self.setToolTip(tip)
        label = ElidedLabel(_LEAST)
        label.setText(words)
        self.cross = cross_button(tr("Take out %1", None, words))
        self.cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cross.clicked.connect(self.removed)
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 2, 4, 2)
        line.setSpacing(4)
        line.addWidget(label)
        line.addWidget(self.cross)

    @override
    def sizeHint(self) -> QSize:
        """That of what is on it; Qt would take a button's own text for all of it."""
        inside = self.layout()
        return super().sizeHint() if inside is None else inside.sizeHint()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if inside and event.button() == Qt.MouseButton.MiddleButton:
            self.removed.emit()
        super().mouseReleaseEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.removed.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                self.moved.emit(-1 if event.key() == Qt.Key.Key_Left else 1)
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)
