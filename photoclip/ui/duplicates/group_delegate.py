"""Paints a row of the list of groups: a thumbnail and two lines."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from photoclip.ui.duplicates.group_model import GroupModel
from photoclip.ui.model_pages.look import Look
from photoclip.ui.tile_cache import cut

_WIDE, _HIGH, _GAP, _RADIUS = 64, 48, 8, 6


class GroupDelegate(QStyledItemDelegate):
    """As the rest of the window: the chosen row on the accent's ground."""

    def __init__(self, look: Look, model: GroupModel) -> None:
        super().__init__(model)
        self._look = look
        self._model = model

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        lines = 2 * option.fontMetrics.height() + 4
        return QSize(120, max(_HIGH, lines) + 2 * _GAP)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        colours = self._look.theme.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area: QRect = option.rect.adjusted(2, 2, -2, -2)
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(colours.chosen if chosen else colours.hover))
            focused = chosen and state & QStyle.StateFlag.State_HasFocus
            painter.setPen(QPen(QColor(colours.ring), 1) if focused else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(area, _RADIUS, _RADIUS)
        picture = QRect(area.left() + _GAP, area.center().y() - _HIGH // 2, _WIDE, _HIGH)
        self._paint_picture(painter, picture, index.row())
        text = area.adjusted(_WIDE + 2 * _GAP, 0, -_GAP, 0)
        self._paint_words(painter, text, index.row())
        painter.restore()

    def _paint_picture(self, painter: QPainter, box: QRect, row: int) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(box), _RADIUS, _RADIUS)
        painter.fillPath(shape, QColor(self._look.theme.colours.tile))
        photo = self._model.photo(row)
        thumb = None if photo is None else self._look.thumbnails.of(photo, _WIDE * 2)
        if thumb is not None and thumb.pixmap is not None:
            painter.save()
            painter.setClipPath(shape)
            painter.drawPixmap(QRectF(box), thumb.pixmap, cut(thumb.pixmap, box))
            painter.restore()

    def _paint_words(self, painter: QPainter, area: QRect, row: int) -> None:
        colours, metrics = self._look.theme.colours, painter.fontMetrics()
        first, second = self._model.said(row)
        line = metrics.height()
        top = area.center().y() - line - 1
        mode = Qt.TextElideMode
        for text, colour, y, cut_at in (
            (first, colours.text, top, mode.ElideMiddle),
            (second, colours.second, top + line + 2, mode.ElideRight),
        ):
            said = metrics.elidedText(text, cut_at, area.width())
            painter.setPen(QColor(colour))
            place = QRect(area.left(), y, area.width(), line)
            painter.drawText(
                place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, said
            )
