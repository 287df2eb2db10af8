"""A line of text that is cut with an ellipsis where there is no room for all of it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget
from typing_extensions import override

_BETWEEN = ", "


class ElidedLabel(QLabel):
    """Asks for the room its text takes, and gets on with as little as `least` pixels."""

    mode = Qt.TextElideMode.ElideRight

    def __init__(self, least: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least
        self.explanation = ""
        """What its tooltip says; "": all of the text, where it is cut."""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    @override
    def minimumSizeHint(self) -> QSize:
        whole = super().minimumSizeHint()
        return QSize(min(self._least, whole.width()), whole.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.contentsRect()
        said = self.shown_in(room.width())
        painter = QPainter(self)
        where = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        self.style().drawItemText(
            painter, room, where, self.palette(), self.isEnabled(), said, self.foregroundRole()
        )
        tip = self.explanation or ("" if said == self.text() else self.text())
        if tip != self.toolTip():  # each time it is set the window is told
            self.setToolTip(tip)

    def shown_in(self, width: int) -> str:
        """What of the text has room in so many pixels."""
        return self.fontMetrics().elidedText(self.text(), self.mode, width)


class ElidedName(ElidedLabel):
    """Of a file's name the middle is left out: names of one series differ at their ends."""

    mode = Qt.TextElideMode.ElideMiddle


class ElidedParts(ElidedLabel):
    """Of "5 photos, in 21 ms" the last part is left out before a word is cut."""

    @override
    def shown_in(self, width: int) -> str:
        parts = self.text().split(_BETWEEN)
        shorter = (_BETWEEN.join(parts[:count]) for count in range(len(parts), 0, -1))
        fonts = self.fontMetrics()
        whole = (said for said in shorter if fonts.horizontalAdvance(said) <= width)
        return next(whole, None) or super().shown_in(width)
