"""Wavy lines below the characters of a field that can't be understood."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF, QTextLayout

Span = tuple[int, int]
"""From a character up to, not including, another."""

_WAVE = 2.0


class Ruler:
    """Where the characters of one line of text are, as Qt lays them out (also right to left)."""

    def __init__(self, text: str, font: QFont) -> None:
        self._layout = QTextLayout(text, font)
        self._layout.beginLayout()
        self._line = self._layout.createLine()
        self._layout.endLayout()

    def x(self, position: int) -> float:
        """Pixels from the left end of the text to the edge before a character."""
        found = self._line.cursorToX(position)
        # PySide gives the position it took, too.
        x: float = found[0] if isinstance(found, tuple) else found  # type: ignore[assignment]
        return x


def paint_marks(
    painter: QPainter, ruler: Ruler, spans: Sequence[Span], origin: QPointF, clip: QRect
) -> None:
    """Underline spans; `origin` is where the text's base line begins."""
    painter.save()
    painter.setClipRect(clip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for start, end in spans:
        edges = sorted((ruler.x(start), ruler.x(end)))
        painter.drawPolyline(_wave(origin.x() + edges[0], origin.x() + edges[1], origin.y()))
    painter.restore()


def pen(colour: str) -> QPen:
    """What marks are drawn with."""
    return QPen(QColor(colour), 1.3)


def _wave(left: float, right: float, y: float) -> QPolygonF:
    right = max(right, left + 3 * _WAVE)
    steps = int((right - left) / _WAVE)
    points = [QPointF(left + step * _WAVE, y + (step % 2) * _WAVE) for step in range(steps + 1)]
    return QPolygonF(points)
