"""One description of a photo with its share of all descriptions."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from photoclip.ui import words
from photoclip.ui.language import tr
from photoclip.ui.parts import cross_button, words_label
from photoclip.ui.theme import Theme


class Bar(QWidget):
    """A share of the whole as a line; grey where it is the share of what doesn't fit."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share = 0.0
        self._fits = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float, *, fits: bool) -> None:
        self._share, self._fits = share, fits
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(80, 6)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(self.rect())
        painter.setBrush(QColor(colours.chip))
        painter.drawRoundedRect(box, 3, 3)
        box.setWidth(max(6.0, box.width() * self._share))
        painter.setBrush(QColor(colours.accent if self._fits else colours.third))
        painter.drawRoundedRect(box, 3, 3)


class DescriptionLine(QWidget):
    """Its text, its share as a figure and as a bar, and a way to take it out."""

    removed = Signal(str)

    def __init__(self, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._share = QLabel("")
        self._share.setProperty("role", "second")
        self._bar = Bar(theme)
        self.cross = cross_button(tr("Remove the description %1", None, text))
        self.cross.clicked.connect(self._remove)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.setColumnStretch(0, 1)
        layout.addWidget(words_label(text, "text"), 0, 0)
        layout.addWidget(self._share, 0, 1)
        layout.addWidget(self.cross, 0, 2)
        layout.addWidget(self._bar, 1, 0, 1, 3)

    @property
    def share(self) -> str:
        return self._share.text()

    def show_share(self, share: float | None, *, fits: bool = True) -> None:
        """None while there is nothing to compare with."""
        said = "" if share is None else words.percent(share)
        self._share.setText(said)
        self._bar.show_share(share or 0.0, fits=fits)
        self._bar.setVisible(share is not None)
        self.setAccessibleName(f"{self._text} {said}".strip())

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self._text)
