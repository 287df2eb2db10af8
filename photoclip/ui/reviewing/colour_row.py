"""The colour of a label, chosen from a few."""

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from photoclip.core.labels import Label
from photoclip.ui.colours import DOTS, SEEN
from photoclip.ui.language import tr

_NAMES = tr("orange"), tr("green"), tr("violet"), tr("blue"), tr("red"), tr("olive")
COLOUR_NAMES = dict(zip(DOTS, _NAMES, strict=True))
_SIZE = 14


def colour_of(label: Label) -> str:
    """The colour of a label: its own, or one by its number."""
    return label.definition.colour or DOTS[label.id % len(DOTS)]


class ColourRow(QWidget):
    """A button for each colour."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self.buttons: dict[str, QToolButton] = {}
        for colour, name in COLOUR_NAMES.items():
            button = QToolButton()
            button.setProperty("role", "swatch")
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setIcon(swatch(colour))
            button.setIconSize(QSize(_SIZE, _SIZE))
            button.setAccessibleName(tr("Colour of the label: %1", None, name))
            button.setToolTip(name.capitalize())
            button.clicked.connect(partial(self.chosen.emit, colour))
            self.buttons[colour] = button
            layout.addWidget(button)
        layout.addStretch(1)

    def show_colour(self, colour: str) -> None:
        """Which colour it is. One that was chosen elsewhere may be none of these."""
        button = self.buttons.get(colour)
        for other in self.buttons.values():
            other.setAutoExclusive(False)
            other.setChecked(other is button)
            other.setAutoExclusive(True)


def swatch(colour: str) -> QIcon:
    """A colour as a small picture, with an edge that is seen in either scheme."""
    pixmap = QPixmap(2 * _SIZE, 2 * _SIZE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(SEEN), 2))
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(QRectF(pixmap.rect()).adjusted(1, 1, -1, -1), 8, 8)
    painter.end()
    return QIcon(pixmap)
