"""A tag that is only suggested: a dashed chip with a yes and a no."""

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget
from typing_extensions import override

from photoclip.core.labels import Suggestion
from photoclip.ui import words
from photoclip.ui.elided import ElidedLabel
from photoclip.ui.language import tr

_YES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Y)
_NO = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_N)
_LEAST, _BUTTON = 40, 22
_DASHES, _ROUND = (4, 3), 7


class GhostChip(QFrame):
    """Click it, or press Enter on it, to take the tag; the cross, or Delete, refuses it."""

    answered = Signal(object, bool)
    """The `Suggestion`, and whether it is right."""

    def __init__(self, suggestion: Suggestion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.suggestion = suggestion
        name, sure = suggestion.label, words.percent(suggestion.confidence)
        self.setProperty("role", "ghost")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Suggested tag %1, %2 sure", None, name, sure))
        self.setAccessibleDescription(tr("Enter takes it, Delete refuses it"))
        self.setToolTip(tr("Suggested, %1 sure. Click to tag the photo “%2”.", None, sure, name))
        said = ElidedLabel(_LEAST)
        said.setText(name)
        figure = QLabel(sure)
        figure.setProperty("role", "third")
        self.yes = _button("✓", "yes", tr("Tag it “%1”", None, name))
        self.no = _button("✕", "no", tr("It isn't “%1”", None, name))
        self.yes.clicked.connect(self._accept)
        self.no.clicked.connect(self._refuse)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 3, 4, 3)
        layout.setSpacing(3)
        for part in (said, figure, self.yes, self.no):
            layout.addWidget(part)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Dashes, which a style sheet would draw as dots."""
        super().paintEvent(event)
        if self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self.palette().color(QPalette.ColorRole.Link), 1)
        pen.setDashPattern(_DASHES)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _YES:
            self._accept()
        elif event.key() in _NO:
            self._refuse()
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if inside and event.button() == Qt.MouseButton.LeftButton:
            self._accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Not for what lies below."""

    @Slot()
    def _accept(self) -> None:
        self.answered.emit(self.suggestion, True)

    @Slot()
    def _refuse(self) -> None:
        self.answered.emit(self.suggestion, False)


def _button(sign: str, tone: str, tip: str) -> QToolButton:
    """Reached by the pointer; by keys the chip itself is."""
    button = QToolButton()
    button.setText(sign)
    button.setProperty("role", "answer")
    button.setProperty("tone", tone)
    button.setFixedWidth(_BUTTON)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return button
