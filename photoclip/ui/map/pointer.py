"""What the left button does on the map: it pulls it, draws a rectangle with Shift, or chooses."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QRubberBand

if TYPE_CHECKING:
    from photoclip.ui.map.canvas import Canvas

_CLICK = 4
"""Pixels that a hand may move while it clicks."""


class MapPointer:
    """Is told of the map's mouse events, and tells the map what is meant."""

    def __init__(self, canvas: "Canvas") -> None:
        self._canvas = canvas
        self._pressed: QPointF | None = None
        self._dragged = False
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, canvas)

    def press(self, event: QMouseEvent) -> None:
        """A button goes down."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position(), False
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._band.setGeometry(QRect(event.position().toPoint(), QSize()))
                self._band.show()

    def move(self, event: QMouseEvent) -> bool:
        """Returns whether the button is held; else the pointer only passes by."""
        point = event.position()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        if self._band.isVisible():
            corners = QRect(self._pressed.toPoint(), point.toPoint()).normalized()
            self._band.setGeometry(corners.intersected(self._canvas.rect()))
            return True
        step = point - self._pressed
        if self._dragged or step.manhattanLength() >= _CLICK:
            self._dragged, self._pressed = True, point
            self._canvas.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._canvas.look(self._canvas.view.moved(-step.x(), -step.y()))
        return True

    def release(self, event: QMouseEvent) -> None:
        """A button goes up."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        pressed, self._pressed = self._pressed, None
        self._canvas.unsetCursor()
        if self._band.isVisible():
            self._band.hide()
            self._draw(self._band.geometry())
        elif not self._dragged:
            self._canvas.choose_at(pressed)

    def _draw(self, box: QRect) -> None:
        if min(box.width(), box.height()) >= _CLICK:
            corners = (box.left(), box.top(), box.right() + 1, box.bottom() + 1)
            self._canvas.area_chosen.emit(self._canvas.view.between(*corners))
