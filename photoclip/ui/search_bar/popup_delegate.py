"""Paints the lines of the list below the search field."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from photoclip.ui.search_bar.rows import Row
from photoclip.ui.tagging.dots import paint_dot
from photoclip.ui.theme import Theme

ROW_HEIGHT = 30
_INSET, _GAP, _CROSS = 10, 12, 24
_KEY_WIDTH = 84
_DOT = 9
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
_ELIDE = Qt.TextElideMode.ElideRight
Index = QModelIndex | QPersistentModelIndex


def cross_rect(area: QRect) -> QRect:
    """Where the cross of a line is that can be removed."""
    return QRect(area.right() - _CROSS - 2, area.top(), _CROSS, area.height())


class PopupDelegate(QStyledItemDelegate):
    """What it is, what it does, and at the right a count, an example or a cross."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.marked = False
        """Whether any line has a colour: then all have room for one."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, ROW_HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(Qt.ItemDataRole.UserRole + 1)
        state: QStyle.StateFlag = option.state
        area: QRect = option.rect
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or over:
            colours = self._theme.colours
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.button if chosen else colours.hover))
            painter.drawRoundedRect(QRectF(area), 6, 6)
        inner = area.adjusted(_INSET, 0, -_INSET, 0)
        if row.removable:
            self._paint_cross(painter, cross_rect(area), chosen=chosen)
            inner.setRight(inner.right() - _CROSS)
        else:
            inner = self._paint_figure(painter, inner, row, chosen=chosen)
        if self.marked:
            if row.colour:
                dot = QRectF(inner.left(), inner.center().y() + 0.5 - _DOT / 2, _DOT, _DOT)
                paint_dot(painter, dot, QColor(row.colour))
            inner.setLeft(inner.left() + _DOT + _GAP // 2)
        self._paint_words(painter, inner, row, chosen=chosen)
        painter.restore()

    def _paint_words(self, painter: QPainter, area: QRect, row: Row, *, chosen: bool) -> None:
        colours = self._theme.colours
        plain = painter.font()
        if row.kind == "operator":
            bold = QFont(plain)
            bold.setWeight(QFont.Weight.DemiBold)
            painter.setFont(bold)
        quiet = row.kind in ("help", "forget", "create")
        usual = colours.accent if quiet else colours.text
        painter.setPen(QColor(colours.on_button if chosen else usual))
        width = area.width()
        text = painter.fontMetrics().elidedText(row.shown, _ELIDE, width)
        painter.drawText(area, _LEFT, text)
        if not row.note or row.kind == "create":
            return
        taken = max(_KEY_WIDTH, painter.fontMetrics().horizontalAdvance(text) + _GAP)
        painter.setFont(plain)
        painter.setPen(QColor(colours.on_button if chosen else colours.second))
        room = area.adjusted(taken, 0, 0, 0)
        painter.drawText(
            room, _LEFT, painter.fontMetrics().elidedText(row.note, _ELIDE, room.width())
        )

    def _paint_figure(self, painter: QPainter, area: QRect, row: Row, *, chosen: bool) -> QRect:
        """Returns the room that is left; where there is little, an example stays away."""
        if not row.figure or (row.kind == "operator" and area.width() < 520):
            return area
        colours = self._theme.colours
        painter.setPen(QColor(colours.on_button if chosen else colours.third))
        painter.drawText(area, _RIGHT, row.figure)
        return area.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(row.figure) - _GAP, 0)

    def _paint_cross(self, painter: QPainter, area: QRect, *, chosen: bool) -> None:
        colours = self._theme.colours
        painter.setPen(QColor(colours.on_button if chosen else colours.third))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, "✕")
