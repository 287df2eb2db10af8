"""Stars to give with the mouse or by keys."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget
from typing_extensions import override

from photoclip.ui.language import tr
from photoclip.ui.theme import Theme, scaled
from photoclip.ui.tile_marks import star

MOST = 5
_STEP, _HEIGHT, _RADIUS = 23, 26, 9
"""Pixels at the usual text size."""
_GOLD = "#e0a93a"
_MORE = (Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Plus)
_LESS = (Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Minus)
_NONE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Home)


class Stars(QSlider):
    """A slider from 0 to 5 to those who have it read aloud; five stars to those who see it."""

    rated = Signal(int)
    """A person gave so many."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._pointed = 0
        self._mixed = False
        self.setRange(0, MOST)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(self.sizeHint())
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Stars"))
        self.valueChanged.connect(self._tell)
        self.show_rating(None)

    @property
    def rating(self) -> int | None:
        """What is shown; None where photos differ."""
        return None if self._mixed else self.value()

    def show_rating(self, rating: int | None, *, mixed: bool = False) -> None:
        """What the selected photos have."""
        self.blockSignals(True)
        self.setValue(0 if mixed else rating or 0)
        self.blockSignals(False)
        self._mixed = mixed
        said = tr("The photos have different stars.") + " " if mixed else ""
        self.setAccessibleDescription(said + tr("0 to 5 sets them"))
        self.setToolTip(said + tr("Click a star, or press 0 to 5"))
        self.update()

    def give(self, rating: int) -> None:
        """As if it was clicked; the same again takes them off."""
        rating = 0 if rating == self.rating else rating
        if rating == self.value():
            self._tell(rating)
        self.setValue(rating)

    @override
    def sizeHint(self) -> QSize:
        return QSize(MOST * scaled(_STEP) + 2, scaled(_HEIGHT))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.setFixedSize(self.sizeHint())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _MORE:
            self.setValue(self.value() + 1)
        elif key in _LESS:
            self.setValue(self.value() - 1)
        elif key in _NONE or Qt.Key.Key_0 <= key <= Qt.Key.Key_5:
            wanted = 0 if key in _NONE else key - Qt.Key.Key_0
            if wanted == self.value() and self._mixed:
                self._tell(wanted)
            self.setValue(wanted)
        else:
            event.ignore()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.give(self._star_at(event.position()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The press has done it all."""

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointed = self._star_at(event.position())
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._pointed = 0
        self.update()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Who scrolls through the details doesn't mean the stars."""
        event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown, step = self._pointed or self.value(), scaled(_STEP)
        for place in range(MOST):
            middle = QPointF(1 + step * (place + 0.5), self.height() / 2 + 0.5)
            full = place < shown
            painter.setPen(QPen(QColor(_GOLD if full else colours.third), 1.2))
            painter.setBrush(QColor(_GOLD) if full else Qt.BrushStyle.NoBrush)
            painter.drawPolygon(star(middle, scaled(_RADIUS)))
        if self.hasFocus():
            painter.setPen(QColor(colours.ring))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _star_at(self, point: QPointF) -> int:
        return max(1, min(MOST, int((point.x() - 1) // scaled(_STEP)) + 1))

    @Slot(int)
    def _tell(self, rating: int) -> None:
        self._mixed = False
        self.update()
        self.rated.emit(rating)
