"""Buttons and marks on a photo's tile: yes and no in a review, thumbs on results."""

from math import ceil

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QPixmap,
    QPixmapCache,
    QPolygonF,
)

from photoclip.ui.colours import Colours
from photoclip.ui.language import tr
from photoclip.ui.theme import scaled

_BUTTON = 26
_EDGE = 5
_SHOW = QSize(64, 28)
_PILL, _PILL_TEXT, _PILL_EDGE, _PILL_BELOW = 19, 11, 6, 5
"""How high a few words on a tile are and their letters, at the usual text size; and how far from
the tile's edges."""
_SHADE = QColor(0, 0, 0, 165)
_LIT = QColor("#f2f2f3")
_LIKED, _DISLIKED = QColor("#1f7a3d"), QColor("#b3342b")
_CUFF = QRectF(-7.5, -1.0, 3.0, 7.5)
_HAND = QPolygonF(
    [
        QPointF(*point)
        for point in (
            (-3.4, -0.6),
            (0.0, -7.0),
            (1.7, -6.6),
            (2.2, -4.8),
            (1.4, -1.6),
            (6.4, -1.6),
            (7.3, -0.3),
            (5.8, 5.6),
            (4.4, 6.5),
            (-3.4, 6.5),
        )
    ]
)


def answer_rects(tile: QRect) -> tuple[QRect, QRect]:
    """Where "yes" and "no" are on a tile of a review."""
    no = QRect(tile.right() - _BUTTON - _EDGE, tile.top() + 6, _BUTTON, _BUTTON)
    return no.translated(-_BUTTON - _EDGE, 0), no


def thumb_rects(tile: QRect) -> tuple[QRect, QRect]:
    """Where thumb up and thumb down are on a tile of results."""
    down = QRect(tile.right() - _BUTTON - _EDGE, tile.bottom() - _BUTTON - _EDGE, _BUTTON, _BUTTON)
    return down.translated(-_BUTTON - _EDGE, 0), down


def pressed(rects: tuple[QRect, QRect], point: QPoint) -> bool | None:
    """Which of two buttons is at a point: the first (True), the second (False), or neither."""
    return next(
        (first for rect, first in zip(rects, (True, False), strict=True) if rect.contains(point)),
        None,
    )


def paint_answers(painter: QPainter, tile: QRect, colours: Colours) -> None:
    """A tick and a cross."""
    yes, no = answer_rects(tile)
    for rect, ground in ((yes, colours.yes), (no, colours.no)):
        _paint_disc(painter, rect, _SHADE)
        painter.setPen(QPen(QColor(ground).lighter(125), 2))
        _draw_tick(painter, rect) if rect is yes else _draw_cross(painter, rect)


def paint_thumbs(painter: QPainter, tile: QRect, given: int, *, offered: bool) -> None:
    """The thumb that was `given` (1 up, -1 down, 0 none); both of them where they are `offered`."""
    for rect, thumb, ground in zip(thumb_rects(tile), (1, -1), (_LIKED, _DISLIKED), strict=True):
        if offered or thumb == given:
            _paint_disc(painter, rect, ground if thumb == given else _SHADE)
            _draw_thumb(painter, rect, up=thumb > 0)


def paint_pill(painter: QPainter, tile: QRect, text: str) -> None:
    """A few words in the lower left corner."""
    pill = _pill(text, painter.font(), painter.device().devicePixelRatioF())
    height = round(pill.height() / pill.devicePixelRatio())
    painter.drawPixmap(tile.left() + _PILL_EDGE, tile.bottom() - _PILL_BELOW - height, pill)


def _pill(text: str, plain: QFont, ratio: float) -> QPixmap:
    """The words on their ground, drawn once: many tiles say the same."""
    high = scaled(_PILL)
    key = f"photoclip pill {high} {ratio} {plain.family()} {text}"
    made = QPixmap()
    if QPixmapCache.find(key, made):
        return made
    font = QFont(plain)
    font.setPixelSize(scaled(_PILL_TEXT))
    font.setWeight(QFont.Weight.DemiBold)
    width = QFontMetrics(font).horizontalAdvance(text) + high * 2 // 3
    made = QPixmap(ceil(width * ratio), ceil(high * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_SHADE)
    area = QRectF(0, 0, width, high)
    painter.drawRoundedRect(area, 5, 5)
    painter.setPen(_LIT)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    QPixmapCache.insert(key, made)
    return made


def show_rect(tile: QRect) -> QRect:
    """Where "Show" is on the tile of a blurred photo."""
    size = _SHOW.boundedTo(tile.size())
    place = QRect(tile.topLeft(), size)
    place.moveCenter(tile.center())
    return place


def paint_show(painter: QPainter, tile: QRect) -> None:
    """What a click shows of a blurred photo: the photo."""
    rect = QRectF(show_rect(tile))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_SHADE)
    painter.drawRoundedRect(rect, 7, 7)
    painter.setPen(_LIT)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, tr("Show"))


def _paint_disc(painter: QPainter, rect: QRect, ground: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawEllipse(rect)


def _draw_thumb(painter: QPainter, rect: QRect, *, up: bool) -> None:
    painter.save()
    painter.translate(_middle(rect))
    painter.scale(0.95, 0.95 if up else -0.95)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_LIT)
    painter.drawRoundedRect(_CUFF, 1, 1)
    painter.drawPolygon(_HAND)
    painter.restore()


def _draw_tick(painter: QPainter, rect: QRect) -> None:
    points = [QPointF(-5, 0), QPointF(-1.5, 4), QPointF(5.5, -4)]
    painter.drawPolyline([_middle(rect) + point for point in points])


def _draw_cross(painter: QPainter, rect: QRect) -> None:
    for end in (QPointF(4, 4), QPointF(4, -4)):
        painter.drawLine(_middle(rect) - end, _middle(rect) + end)


def _middle(rect: QRect) -> QPointF:
    return QPointF(rect.center()) + QPointF(0.5, 0.5)
