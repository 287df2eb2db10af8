"""A line of text that is cut with an ellipsis where there is no room for all of it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget
from typing_extensions import override


class ElidedLabel(QLabel):
    """Asks for the room its text takes, and gets on with as little as `least` pixels."""

    mode = Qt.TextElideMode.ElideRight

    def __init__(self, least: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    @override
    def minimumSizeHint(self) -> QSize:
        whole = super().minimumSizeHint()
        return QSize(min(self._least, whole.width()), whole.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.contentsRect()
        said = self.fontMetrics().elidedText(self.text(), self.mode, room.width())
        painter = QPainter(self)
        where = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        self.style().drawItemText(
            painter, room, where, self.palette(), self.isEnabled(), said, self.foregroundRole()
        )
        tip = "" if said == self.text() else self.text()
        if tip != self.toolTip():  # each time it is set the window is told
            self.setToolTip(tip)


class ElidedName(ElidedLabel):
    """Of a file's name the middle is left out: names of one series differ at their ends."""

    mode = Qt.TextElideMode.ElideMiddle
