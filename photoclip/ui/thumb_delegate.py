"""Paints one photo of the grid: picture, selection ring, in a review the confidence."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from photoclip.core.photo import Photo
from photoclip.ui import words
from photoclip.ui.photo_model import PhotoModel
from photoclip.ui.theme import Theme
from photoclip.ui.thumbnails import Thumbnails
from photoclip.ui.tile_cache import RADIUS, TileCache

_RING = 3
_BUTTON = 26
_SHADE = QColor(0, 0, 0, 165)
_FADED = 0.45

Index = QModelIndex | QPersistentModelIndex


class ThumbDelegate(QStyledItemDelegate):
    """The one painter of all tiles."""

    def __init__(self, thumbnails: Thumbnails, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._theme = theme
        self._tiles = TileCache()
        self.fading = False

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        photo: Photo | None = index.data(PhotoModel.PhotoRole)
        confidence: float | None = index.data(PhotoModel.ConfidenceRole)
        tile: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_photo(painter, tile, photo)
        if confidence is not None:
            _paint_pill(painter, tile, words.percent(confidence))
            hovered = bool(
                state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected)
            )
            if hovered:
                self._paint_answers(painter, tile)
        self._paint_ring(painter, tile, state)
        painter.restore()

    def _paint_photo(self, painter: QPainter, tile: QRect, photo: Photo | None) -> None:
        """A photo that has scrolled in just now is None, until it was fetched."""
        ratio = painter.device().devicePixelRatioF()
        longest = max(tile.width(), tile.height()) * ratio
        thumb = None if photo is None else self._thumbnails.get(photo.content_hash, longest)
        if photo is None or thumb is None or thumb.pixmap is None:
            self._paint_ground(painter, tile)
            if photo is not None and thumb is not None:
                self._paint_name(painter, tile, photo)
            return
        opacity = thumb.opacity
        self.fading = self.fading or opacity < 1
        picture = self._tiles.get(thumb.pixmap, tile.size(), ratio)
        if opacity < 1 or photo.missing:
            self._paint_ground(painter, tile)
            painter.setOpacity(opacity * (_FADED if photo.missing else 1.0))
        painter.drawPixmap(tile.topLeft(), picture)
        painter.setOpacity(1.0)
        if photo.missing:
            _paint_pill(painter, tile, "missing")

    def _paint_ground(self, painter: QPainter, tile: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.tile))
        painter.drawRoundedRect(tile, RADIUS, RADIUS)

    def _paint_name(self, painter: QPainter, tile: QRect, photo: Photo) -> None:
        painter.setPen(QColor(self._theme.colours.second))
        room = tile.adjusted(10, 8, -10, -8)
        metrics = painter.fontMetrics()
        name = words.file_name(photo.path)
        said = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, said)

    def _paint_ring(self, painter: QPainter, tile: QRect, state: QStyle.StateFlag) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if not selected and not state & QStyle.StateFlag.State_HasFocus:
            return
        pen = QPen(QColor(self._theme.colours.ring), _RING if selected else 1)
        if not selected:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        grown = QRectF(tile).adjusted(-1.5, -1.5, 1.5, 1.5)
        painter.drawRoundedRect(grown, RADIUS + 1.5, RADIUS + 1.5)

    def _paint_answers(self, painter: QPainter, tile: QRect) -> None:
        colours = self._theme.colours
        yes, no = answer_rects(tile)
        for rect, mark, ground in ((yes, "✓", colours.yes), (no, "✕", colours.no)):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_SHADE)
            painter.drawEllipse(rect)
            painter.setPen(QPen(QColor(ground).lighter(125), 2))
            _draw_mark(painter, rect, mark)


def answer_rects(tile: QRect) -> tuple[QRect, QRect]:
    """Where "yes" and "no" are on a tile of a review."""
    no = QRect(tile.right() - _BUTTON - 5, tile.top() + 6, _BUTTON, _BUTTON)
    return no.translated(-_BUTTON - 5, 0), no


def _paint_pill(painter: QPainter, tile: QRect, text: str) -> None:
    font = QFont(painter.font())
    font.setPixelSize(11)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    width = painter.fontMetrics().horizontalAdvance(text) + 12
    pill = QRectF(tile.left() + 6, tile.bottom() - 24, width, 19)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_SHADE)
    painter.drawRoundedRect(pill, 5, 5)
    painter.setPen(QColor("#f2f2f3"))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)


def _draw_mark(painter: QPainter, rect: QRect, mark: str) -> None:
    middle = QPointF(rect.center()) + QPointF(0.5, 0.5)
    if mark == "✓":
        points = [QPointF(-5, 0), QPointF(-1.5, 4), QPointF(5.5, -4)]
        painter.drawPolyline([middle + point for point in points])
        return
    for end in (QPointF(4, 4), QPointF(4, -4)):
        painter.drawLine(middle - end, middle + end)
