"""A small map in the details: where one photo was taken."""

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from photoclip.core.mapping.mercator import Places
from photoclip.core.mapping_events import GroundRead, TownsRead
from photoclip.ui.language import tr
from photoclip.ui.map.ground_painter import GroundColours, GroundPainter
from photoclip.ui.map.town_painter import TownPainter
from photoclip.ui.map.view import View
from photoclip.ui.theme import Theme

_HEIGHT = 120
_ZOOM = 8.0
_RADIUS = 8


class SmallMap(QAbstractButton):
    """Shows a place with a pin; clicked, the large map is wanted there."""

    place_clicked = Signal(float, float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ground, self._towns = GroundPainter(), TownPainter()
        self._at = (0.5, 0.5)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(tr("Show on the map"))
        self.clicked.connect(self._tell)
        theme.changed.connect(self.update)
        self.name("")

    def take_ground(self, event: GroundRead) -> None:
        """There is land and water from now on."""
        self._ground.take(event.ground)
        self.update()

    def take_towns(self, event: TownsRead) -> None:
        """There are names from now on."""
        self._towns.take(event)
        self.update()

    def show_place(self, x: float, y: float) -> None:
        """Show another place of the world."""
        self._at = (x, y)
        self.name("")
        self.update()

    def name(self, name: str) -> None:
        """What the place is called."""
        said = tr("Show on the map")
        self.setAccessibleName(f"{said}: {name}" if name else said)

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, _HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(self.rect().adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        painter.setClipPath(shape)
        view = View().sized(self.width(), self.height()).centred(*self._at, _ZOOM)
        look = GroundColours.of(colours)
        complete = self._ground.paint(painter, view, look, self.devicePixelRatioF())
        named = self._towns.paint(painter, view, QColor(colours.second), look.land)
        if not (complete and named):
            self.update()
        left, top = (float(one[0]) for one in view.on_screen(*_arrays(self._at)))
        _pin(painter, QPointF(left, top), QColor(colours.button), QColor(colours.on_button))
        painter.setClipping(False)
        stands_out = self.hasFocus() or self.underMouse()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        edge = QColor(colours.ring if stands_out else colours.line)
        painter.setPen(QPen(edge, 2 if stands_out else 1))
        painter.drawPath(shape)

    @override
    def enterEvent(self, event: QEvent) -> None:
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def _tell(self) -> None:
        self.place_clicked.emit(*self._at)


def _arrays(at: tuple[float, float]) -> tuple[Places, Places]:
    return np.array([at[0]]), np.array([at[1]])


def _pin(painter: QPainter, tip: QPointF, inside: QColor, edge: QColor) -> None:
    shape = QPainterPath(tip)
    shape.cubicTo(tip + QPointF(-3, -8), tip + QPointF(-9, -11), tip + QPointF(-9, -18))
    shape.arcTo(tip.x() - 9, tip.y() - 27, 18, 18, 180, -180)
    shape.cubicTo(tip + QPointF(9, -11), tip + QPointF(3, -8), tip)
    painter.setPen(QPen(edge, 1.5))
    painter.setBrush(inside)
    painter.drawPath(shape)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(edge)
    painter.drawEllipse(tip + QPointF(0, -18), 3.2, 3.2)
