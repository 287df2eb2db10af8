"""The box that a person draws on a photo: by pointer or by keys."""

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from photoclip.core.query.question import Box
from photoclip.ui.viewer.boxes import GRIPS, MIDDLE, WHOLE, Grip, between, grown, pulled
from photoclip.ui.viewer.placement import Placement, turned_box

_REACH = 9
"""Points around an edge or a corner where it can be held."""
_CLICK = 6
"""Points that the pointer may move in a click."""
_SMALLEST = 12
"""Points of a side below which a drawn box is taken for a slip of the hand."""
_STEP = 0.02
_HANDLE = 8
_SHADE = QColor(0, 0, 0, 120)
_LINE, _EDGE = QColor("#ffffff"), QColor(0, 0, 0, 190)
_KEYS = {
    Qt.Key.Key_Left: (-_STEP, 0.0),
    Qt.Key.Key_Right: (_STEP, 0.0),
    Qt.Key.Key_Up: (0.0, -_STEP),
    Qt.Key.Key_Down: (0.0, _STEP),
}
_Shape = Qt.CursorShape
_SHAPES = {
    (-1, -1): _Shape.SizeFDiagCursor,
    (1, 1): _Shape.SizeFDiagCursor,
    (1, -1): _Shape.SizeBDiagCursor,
    (-1, 1): _Shape.SizeBDiagCursor,
    (-1, 0): _Shape.SizeHorCursor,
    (1, 0): _Shape.SizeHorCursor,
    (0, -1): _Shape.SizeVerCursor,
    (0, 1): _Shape.SizeVerCursor,
    WHOLE: _Shape.SizeAllCursor,
}


class BoxTool(QObject):
    """Knows the box and what is done to it. A click without dragging draws nothing."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._box: Box | None = None
        self._before: Box | None = None
        self._start: QPointF | None = None
        self._grip: Grip | None = None
        self._dragged = False

    @property
    def box(self) -> Box | None:
        return self._box

    @property
    def dragging(self) -> bool:
        """Whether the pointer is drawing or pulling it now."""
        return self._start is not None and self._dragged

    def show_box(self, box: Box | None) -> None:
        """Another box, or none."""
        self._start = None
        if box != self._box:
            self._box = box
            self.changed.emit()

    def put_in_middle(self) -> None:
        self.show_box(MIDDLE)

    def press(self, point: QPointF, placement: Placement) -> None:
        """The pointer goes down: on the box, on one of its edges, or to draw another."""
        self._start, self._dragged = point, False
        self._before = self._box
        self._grip = self._grip_at(point, placement)

    def drag(self, point: QPointF, placement: Placement) -> None:
        """The pointer moves while it is down."""
        if self._start is None:
            return
        if not self._dragged and (point - self._start).manhattanLength() < _CLICK:
            return
        self._dragged = True
        start, here = placement.share(self._start), placement.share(point)
        if self._grip is None or self._before is None:
            self._box = between(start, here)
        else:
            across, down = here[0] - start[0], here[1] - start[1]
            grip = Grip(*placement.along(*self._grip))
            self._box = pulled(self._before, grip, across, down)
        self.changed.emit()

    def release(self, placement: Placement) -> None:
        """The pointer goes up. A click beside the box takes it away."""
        if self._start is None:
            return
        self._start = None
        if not self._dragged:
            if self._grip is None:
                self.show_box(None)
            return
        if self._box is not None and _too_small(placement.rect(self._box)):
            self._box = self._before
        self.changed.emit()

    def press_key(self, key: Qt.Key, placement: Placement, *, shift: bool) -> bool:
        """Arrows move the box, with Shift they resize it; whether the key was meant for it."""
        if self._box is None or key not in _KEYS:
            return False
        across, down = _KEYS[key]
        seen = turned_box(self._box, placement.turns)
        moved = grown(seen, across, down) if shift else pulled(seen, WHOLE, across, down)
        self.show_box(turned_box(moved, -placement.turns))
        return True

    def holds(self, point: QPointF, placement: Placement) -> bool:
        """Whether the pointer is on the box, or pulls it."""
        return self._start is not None or self._grip_at(point, placement) is not None

    def cursor(self, point: QPointF, placement: Placement) -> Qt.CursorShape:
        """What the pointer would do here."""
        grip = self._grip_at(point, placement)
        if grip is not None:
            return _SHAPES[grip]
        return _Shape.CrossCursor if placement.area.contains(point) else _Shape.ArrowCursor

    def paint(self, painter: QPainter, placement: Placement) -> None:
        """The box, and what is outside of it darker. White on black: seen on any photo."""
        if self._box is None:
            return
        rect = placement.rect(self._box)
        outside = QPainterPath()
        outside.addRect(placement.area)
        outside.addRect(rect)
        painter.fillPath(outside, _SHADE)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((_EDGE, 3.5), (_LINE, 1.5)):
            painter.setPen(QPen(colour, width))
            painter.drawRect(rect)
        painter.setPen(QPen(_EDGE, 1))
        painter.setBrush(_LINE)
        for grip in GRIPS:
            handle = QRectF(0, 0, _HANDLE, _HANDLE)
            handle.moveCenter(_point_of(rect, grip))
            painter.drawRect(handle)

    def _grip_at(self, point: QPointF, placement: Placement) -> Grip | None:
        if self._box is None:
            return None
        rect = placement.rect(self._box)
        if not rect.adjusted(-_REACH, -_REACH, _REACH, _REACH).contains(point):
            return None
        across = _side(point.x(), rect.left(), rect.right())
        down = _side(point.y(), rect.top(), rect.bottom())
        return Grip(across, down)


def _side(at: float, low: float, high: float) -> int:
    """Which of two edges is in reach: the nearer one; 0 where neither is."""
    reach = min(_REACH, (high - low) / 3)
    if at <= low + reach:
        return -1
    return 1 if at >= high - reach else 0


def _point_of(rect: QRectF, grip: Grip) -> QPointF:
    middle = rect.center()
    x = middle.x() + grip.across * rect.width() / 2
    return QPointF(x, middle.y() + grip.down * rect.height() / 2)


def _too_small(rect: QRectF) -> bool:
    return min(rect.width(), rect.height()) < _SMALLEST
