"""Small signs in the upper right corner of a tile: what a person might like to know at a glance."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from photoclip.core.photo import Badge, Photo
from photoclip.ui import words
from photoclip.ui.language import tr

Sign = Badge | str

_SHADE, _LIT = QColor(0, 0, 0, 140), QColor("#f2f2f3")
_SIDE, _EDGE, _GAP = 18, 6, 3
_LETTERS = 9
_NARROW = 3
"""A tile that is narrower than so many signs has none: it would be covered."""
_MOST_TAGS = 12
_ORDER: tuple[Badge, ...] = ("offline", "raw", "raw-beside", "live", "sidecar")
_TEXTS: dict[Sign, str] = {"raw": "RAW", "raw-beside": "+RAW"}
_SAID: dict[Badge, str] = {
    "offline": tr("Can't be reached now: its drive or folder is offline"),
    "raw": tr("RAW file"),
    "raw-beside": tr("With a RAW file beside it"),
    "live": tr("Live photo, with a film beside it"),
    "sidecar": tr("With a sidecar file"),
}
_TAG = QPolygonF(
    [QPointF(-5, -3.5), QPointF(1.5, -3.5), QPointF(5.5, 0), QPointF(1.5, 3.5), QPointF(-5, 3.5)]
)


def signs(photo: Photo) -> tuple[Sign, ...]:
    """What is shown of a photo, the most important first."""
    tagged: tuple[Sign, ...] = ("tags",) if photo.tags else ()
    return (*(badge for badge in _ORDER if badge in photo.badges), *tagged)


def said_badges(photo: Photo) -> list[str]:
    """The same in words, but for the tags."""
    return [_SAID[badge] for badge in _ORDER if badge in photo.badges]


def spoken(photo: Photo) -> tuple[str, ...]:
    """All of it in words."""
    said = said_badges(photo)
    if photo.tags:
        named = ", ".join(words.readable(tag) for tag in photo.tags[:_MOST_TAGS])
        more = len(photo.tags) - _MOST_TAGS
        said.append(tr("Tags: %1", None, named) + (f" … +{more}" if more > 0 else ""))
    return tuple(said)


def badge_rects(tile: QRect, shown: tuple[Sign, ...]) -> list[QRect]:
    """Where each sign is, from the corner to the left; what doesn't fit is left out."""
    found: list[QRect] = []
    right = tile.right() + 1 - _EDGE
    for sign in shown:
        width = _width(sign)
        if right - width < tile.left() + _SIDE + 2 * _EDGE or tile.width() < _NARROW * _SIDE:
            break
        found.append(QRect(right - width, tile.top() + _EDGE, width, _SIDE))
        right -= width + _GAP
    return found


def paint_badges(painter: QPainter, tile: QRect, photo: Photo) -> None:
    """The signs of a photo."""
    shown = signs(photo)
    for sign, rect in zip(shown, badge_rects(tile, shown), strict=False):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_SHADE)
        painter.drawRoundedRect(rect, 5, 5)
        if sign in _TEXTS:
            _paint_letters(painter, rect, _TEXTS[sign])
        else:
            painter.save()
            painter.translate(QRectF(rect).center())
            _DRAWN[sign](painter)
            painter.restore()


def _width(sign: Sign) -> int:
    return _SIDE if sign not in _TEXTS else 8 + 7 * len(_TEXTS[sign])


def _paint_letters(painter: QPainter, rect: QRect, text: str) -> None:
    font = QFont(painter.font())
    font.setPixelSize(_LETTERS)
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(_LIT)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def _draw_live(painter: QPainter) -> None:
    """Rings, as cameras mark it."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_LIT, 1.2))
    painter.drawEllipse(QPointF(0, 0), 3.2, 3.2)
    painter.setPen(QPen(_LIT, 1.2, Qt.PenStyle.DotLine))
    painter.drawEllipse(QPointF(0, 0), 6, 6)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_LIT)
    painter.drawEllipse(QPointF(0, 0), 1.2, 1.2)


def _draw_tag(painter: QPainter) -> None:
    painter.setPen(QPen(_LIT, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(_TAG)
    painter.drawEllipse(QPointF(1.5, 0), 0.9, 0.9)


def _draw_sidecar(painter: QPainter) -> None:
    """A page with lines on it."""
    painter.setPen(QPen(_LIT, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(-4, -5.5, 8, 11), 1, 1)
    for height in (-2.5, 0, 2.5):
        painter.drawLine(QPointF(-2, height), QPointF(2, height))


def _draw_offline(painter: QPainter) -> None:
    """A drive that is struck out."""
    painter.setPen(QPen(_LIT, 1.3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(-5.5, -3, 11, 6.5), 1.5, 1.5)
    painter.drawLine(QPointF(-5, 5.5), QPointF(5, -5.5))


_DRAWN = {
    "live": _draw_live,
    "tags": _draw_tag,
    "sidecar": _draw_sidecar,
    "offline": _draw_offline,
}
