"""Clusters on the map: the newest photo of each, and how many there are."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from photoclip.ui.colours import Colours
from photoclip.ui.language import number
from photoclip.ui.tile_cache import RADIUS, TileCache

SIZE = 44
"""Pixels of a marker's side."""
_RADIUS = 9.0
_EDGE = 2.0
_TEXT = 11
_OVER = 12
"""Pixels of the picture that the number may cover."""
_THOUSAND = 1000


@dataclass(frozen=True, slots=True)
class Marker:
    """One cluster on screen: where its middle is, and how it stands out."""

    cluster: int
    middle: QPointF
    count: int
    chosen: bool = False
    current: bool = False
    """The keyboard is at it."""
    hovered: bool = False

    @property
    def box(self) -> QRectF:
        """What it takes of the screen."""
        half = SIZE / 2
        return QRectF(self.middle.x() - half, self.middle.y() - half, SIZE, SIZE)


PixmapOf = Callable[[int], QPixmap | None]
"""From a cluster to the picture of its newest photo; None while that is not at hand."""


class MarkerPainter:
    """Keeps the pictures as they lie on markers."""

    def __init__(self) -> None:
        self._cut = TileCache()

    def paint(
        self, painter: QPainter, markers: list[Marker], colours: Colours, pixmap_of: PixmapOf
    ) -> None:
        """Paint them; those that stand out lie on top."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for marker in sorted(markers, key=lambda one: (one.chosen, one.current, one.hovered)):
            self._paint(painter, marker, colours, pixmap_of(marker.cluster))

    def _paint(
        self, painter: QPainter, marker: Marker, colours: Colours, pixmap: QPixmap | None
    ) -> None:
        box = marker.box
        stands_out = marker.chosen or marker.current or marker.hovered
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.ring if stands_out else colours.window))
        grown = _EDGE + (1.5 if stands_out else 0)
        painter.drawRoundedRect(box.adjusted(-grown, -grown, grown, grown), _RADIUS, _RADIUS)
        if marker.current:  # as around a button: a second line, apart from the first
            painter.setPen(QPen(QColor(colours.text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-7, -7, 7, 7), _RADIUS + 4, _RADIUS + 4)
            painter.setPen(Qt.PenStyle.NoPen)
        if pixmap is None:
            painter.setBrush(QColor(colours.chip))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        else:
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(box.topLeft(), self._cut.get(pixmap, QSize(SIZE, SIZE), ratio))
        if marker.count > 1:
            _badge(painter, box, marker.count, colours)


def _badge(painter: QPainter, box: QRectF, count: int, colours: Colours) -> None:
    font = QFont(painter.font())
    font.setPixelSize(max(_TEXT, font.pixelSize() - 2))
    font.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetricsF(font)
    said = short(count)
    high = metrics.height() + 2
    wide = max(high, metrics.horizontalAdvance(said) + 10)
    # Large text shall not lie on more of the picture than small text does.
    top = box.top() + min(_OVER - high, 2 - high / 2)
    pill = QRectF(max(box.right() - wide + 8, box.center().x()), top, wide, high)
    painter.setBrush(QColor(colours.button))
    painter.drawRoundedRect(pill, high / 2, high / 2)
    before = painter.font()
    painter.setFont(font)
    painter.setPen(QColor(colours.on_button))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, said)
    painter.setFont(before)


def short(count: int) -> str:
    """A number in few characters: "999", "1.2k", "48k"."""
    if count < _THOUSAND:
        return number(count)
    thousands = count / _THOUSAND
    if thousands < 10:
        return f"{int(thousands * 10) / 10:g}k"
    return f"{int(thousands)}k" if thousands < _THOUSAND else f"{thousands / 1000:.1f}M"
