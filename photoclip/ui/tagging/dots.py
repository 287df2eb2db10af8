"""The colours that a tag may have, and the dot that shows one."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from photoclip.ui.language import tr

_SIZE, _ICON = 9, 16

COLOURS = (
    (tr("Red"), "#d9534f"),
    (tr("Orange"), "#e0a25c"),
    (tr("Yellow"), "#c9b84a"),
    (tr("Green"), "#5fae6c"),
    (tr("Blue"), "#5b92e5"),
    (tr("Violet"), "#a67fd0"),
    (tr("Grey"), "#8f8f96"),
)
"""Each can be told from the dark and the light ground."""


class Dot(QWidget):
    """A small round mark of one colour."""

    def __init__(self, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = QColor(colour)
        self.setFixedSize(QSize(_SIZE, _SIZE))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_dot(painter, QRectF(self.rect()), self._colour)


def paint_dot(painter: QPainter, where: QRectF, colour: QColor) -> None:
    """Draw the mark."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(where, 3, 3)


def dot_icon(colour: str) -> QIcon:
    """The mark before a line of a menu."""
    pixmap = QPixmap(_ICON, _ICON)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    inset = (_ICON - _SIZE) / 2
    paint_dot(painter, QRectF(inset, inset, _SIZE, _SIZE), QColor(colour))
    painter.end()
    return QIcon(pixmap)
