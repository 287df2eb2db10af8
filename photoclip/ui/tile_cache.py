"""Pictures as they lie on tiles: cut, scaled and with round corners, made once and then copied."""

from collections import OrderedDict

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap

RADIUS = 7

_FACES_ARE_HIGH = 0.25
"""Where a tall photo is cut: people are rather in its upper half."""
_LEAST_BYTES = 48 * 1024 * 1024
_SCREENS = 2

_FADED = 0.45
"""How much is left of a photo that is missing, or refused."""

_Key = tuple[int, int, int, float, str]


class TileCache:
    """The least recently painted are dropped first: scrolling scales each picture once."""

    def __init__(self) -> None:
        self._held: OrderedDict[_Key, QPixmap] = OrderedDict()
        self._bytes = 0
        self._most = _LEAST_BYTES

    def make_room(self, size: QSize) -> None:
        """Hold what a viewport so large (in pixels of the screen) shows, and as much again."""
        self._most = max(_LEAST_BYTES, _SCREENS * size.width() * size.height() * 4)

    def get(self, pixmap: QPixmap, size: QSize, ratio: float, faded: str = "") -> QPixmap:
        """A picture for a tile so large, on a screen of so many pixels to the point.

        :param faded: The colour of the ground that it is faded into; "": it isn't.
        """
        key = (pixmap.cacheKey(), size.width(), size.height(), ratio, faded)
        made = self._held.get(key)
        if made is not None:
            self._held.move_to_end(key)
            return made
        made = _made(pixmap, size, ratio, faded)
        self._held[key] = made
        self._bytes += _cost(made)
        while self._bytes > self._most and len(self._held) > 1:
            self._bytes -= _cost(self._held.popitem(last=False)[1])
        return made


def cut(pixmap: QPixmap, tile: QRect) -> QRectF:
    """The part of a picture that fills a tile."""
    width, height = pixmap.width(), pixmap.height()
    wanted = tile.width() / max(1, tile.height())
    if width > height * wanted:
        part = height * wanted
        return QRectF((width - part) / 2, 0, part, height)
    part = width / wanted
    return QRectF(0, (height - part) * _FACES_ARE_HIGH, width, part)


def _made(pixmap: QPixmap, size: QSize, ratio: float, faded: str) -> QPixmap:
    made = QPixmap(size * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    tile = QRect(0, 0, size.width(), size.height())
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(tile), RADIUS, RADIUS)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipPath(shape)
    if faded:
        painter.fillRect(tile, QColor(faded))
        painter.setOpacity(_FADED)
    painter.drawPixmap(QRectF(tile), pixmap, cut(pixmap, tile))
    painter.end()
    return made


def _cost(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
