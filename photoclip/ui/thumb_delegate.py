"""Paints one photo of the grid: picture, selection ring, and what can be answered."""

from typing import NamedTuple

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)
from typing_extensions import override

from photoclip.core.photo import Photo
from photoclip.ui import words
from photoclip.ui.language import tr
from photoclip.ui.photo_model import Look, PhotoModel
from photoclip.ui.reviewing.answer_marks import paint_answer
from photoclip.ui.theme import Theme
from photoclip.ui.thumbnails import Thumbnails
from photoclip.ui.tile_badges import badge_rects, paint_badges, signs, spoken
from photoclip.ui.tile_buttons import (
    paint_answers,
    paint_pill,
    paint_show,
    paint_thumbs,
    pressed,
    thumb_rects,
)
from photoclip.ui.tile_cache import RADIUS, TileCache
from photoclip.ui.tile_marks import paint_marks

_RING = 3
_LIKE, _DISLIKE = tr("More like this (+)"), tr("Less like this (-)")

Index = QModelIndex | QPersistentModelIndex


class TileState(NamedTuple):
    """How a tile is looked at."""

    selected: bool = False
    pointed: bool = False
    focused: bool = False


class ThumbDelegate(QStyledItemDelegate):
    """The one painter of all tiles."""

    def __init__(self, thumbnails: Thumbnails, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._theme = theme
        self._tiles = TileCache()
        self.fading = False
        self.badges = "all"
        """When badges are painted; see `Settings.badges`."""

    def begin_frame(self, size: QSize) -> None:
        """All tiles in a viewport so large (in pixels of the screen) are painted now."""
        self._thumbnails.begin_frame(size)
        self._tiles.make_room(size)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if isinstance(model, PhotoModel):
            flag, state = QStyle.StateFlag, option.state
            tile = TileState(
                selected=bool(state & flag.State_Selected),
                pointed=bool(state & flag.State_MouseOver),
                focused=bool(state & flag.State_HasFocus),
            )
            painter.save()
            paint_smoothly(painter)
            self.paint_tile(painter, option.rect, tile, model.look(index.row()))
            painter.restore()

    def paint_tile(self, painter: QPainter, tile: QRect, state: TileState, look: Look) -> None:
        """A photo, what can be answered, what is known of it, and whether it is chosen.

        The painter paints smoothly already. Most tiles are a picture and nothing else: they shall
        cost little more than that.
        """
        self._paint_photo(painter, tile, look.photo)
        if look.plain and not any(state):
            return
        painter.save()
        photo = look.photo
        offered = state.pointed or state.selected
        self._paint_buttons(painter, tile, look, offered=offered)
        if photo is not None:
            if offered and self._thumbnails.veils.blurs(photo.id):
                paint_show(painter, tile)
            paint_marks(painter, tile, photo, stars=not photo.missing and look.confidence is None)
            if look.confidence is None and self._has_badges(state):
                paint_badges(painter, tile, photo)
        self._paint_ring(painter, tile, state)
        painter.restore()

    def _has_badges(self, state: TileState) -> bool:
        return self.badges == "all" or (self.badges == "pointed" and state.pointed)

    def _paint_buttons(self, painter: QPainter, tile: QRect, look: Look, *, offered: bool) -> None:
        """What can be answered is offered where the pointer or the selection is."""
        if look.confidence is not None:
            paint_answer(painter, tile, look.answer, self._theme.colours)
            paint_pill(painter, tile, words.percent(look.confidence))
            if offered:
                paint_answers(painter, tile, self._theme.colours)
        elif look.thumb is not None:
            paint_thumbs(painter, tile, look.thumb, offered=offered)

    @override
    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Say what a thumb does, and what the badges mean."""
        photo: Photo | None = index.data(PhotoModel.PhotoRole)
        if photo is not None and event.type() == QEvent.Type.ToolTip:
            rects = badge_rects(option.rect, signs(photo))
            if self.badges != "none" and any(rect.contains(event.pos()) for rect in rects):
                QToolTip.showText(event.globalPos(), "\n".join(spoken(photo)), view)
                return True
        if event.type() == QEvent.Type.ToolTip and index.data(PhotoModel.ThumbRole) is not None:
            liked = pressed(thumb_rects(option.rect), event.pos())
            if liked is not None:
                QToolTip.showText(event.globalPos(), _LIKE if liked else _DISLIKE, view)
                return True
        return super().helpEvent(event, view, option, index)

    def _paint_photo(self, painter: QPainter, tile: QRect, photo: Photo | None) -> None:
        """A photo that has scrolled in just now is None, until it was fetched."""
        ratio = painter.device().devicePixelRatioF()
        thumb = None
        if photo is not None:
            thumb = self._thumbnails.of(photo, _needed(photo, tile) * ratio, in_frame=True)
        if photo is None or thumb is None or thumb.pixmap is None:
            self._paint_ground(painter, tile)
            if photo is not None and thumb is not None:
                self._paint_name(painter, tile, photo)
            return
        opacity = thumb.opacity
        self.fading = self.fading or opacity < 1
        faded = self._theme.colours.tile if photo.missing or photo.flag == "reject" else ""
        picture = self._tiles.get(thumb.pixmap, tile.size(), ratio, faded)
        if opacity < 1:
            self._paint_ground(painter, tile)
            painter.setOpacity(opacity)
        painter.drawPixmap(tile.topLeft(), picture)
        painter.setOpacity(1.0)
        if photo.missing:
            paint_pill(painter, tile, tr("missing"))

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

    def _paint_ring(self, painter: QPainter, tile: QRect, state: TileState) -> None:
        if not state.selected and not state.focused:
            return
        pen = QPen(QColor(self._theme.colours.ring), _RING if state.selected else 1)
        if not state.selected:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        grown = QRectF(tile).adjusted(-1.5, -1.5, 1.5, 1.5)
        painter.drawRoundedRect(grown, RADIUS + 1.5, RADIUS + 1.5)
        if state.selected and state.focused:  # the one of them that the keyboard is at
            painter.setPen(QPen(QColor(self._theme.colours.text), 1.5))
            painter.drawRoundedRect(QRectF(tile).adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)


def paint_smoothly(painter: QPainter) -> None:
    """As tiles are to be painted."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)


def _needed(photo: Photo, tile: QRect) -> float:
    """How long the longer side of a photo is when it fills a tile, cut where shapes differ."""
    width, height = max(1, photo.width), max(1, photo.height)
    return max(tile.width() / width, tile.height() / height) * max(width, height)
