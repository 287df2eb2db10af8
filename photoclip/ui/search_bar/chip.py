"""A part of the question, with a way to take it out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from photoclip.ui.elided import ElidedLabel
from photoclip.ui.parts import cross_button

_LEAST = 40
_MOST = 260
HEIGHT = 26


class Chip(QFrame):
    """Click or Enter goes to it in the field; its cross, Delete or Backspace take it out.

    Left and right go from chip to chip.
    """

    opened = Signal()
    removed = Signal()
    moved = Signal(int)
    """To the chip so many places further on."""

    def __init__(
        self, text: str, tip: str = "", *, negative: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "search-chip")
        self.setProperty("negative", negative)
        self.setFixedHeight(HEIGHT)
        self.setMaximumWidth(_MOST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{text}, part of the search")
        self.setAccessibleDescription("Delete takes it out, Enter goes to it in the search field")
        self.setToolTip(tip)
        self.text = text
        label = ElidedLabel(_LEAST)
        label.setText(text)
        self.cross = cross_button(f"Take out {text}")
        self.cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cross.clicked.connect(self.removed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 2, 4, 2)
        layout.setSpacing(4)
        layout.addWidget(label)
        layout.addWidget(self.cross)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if inside and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit()
        elif inside and event.button() == Qt.MouseButton.MiddleButton:
            self.removed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.removed.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self.opened.emit()
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                self.moved.emit(-1 if event.key() == Qt.Key.Key_Left else 1)
            case _:
                super().keyPressEvent(event)
