"""The steps of the history as a Qt model, and how one is painted."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from photoclip.core.history import Entry
from photoclip.ui.tagging.history_words import about
from photoclip.ui.theme import Theme, scaled

_EDGE_X, _EDGE_Y, _GAP = 10, 7, 2
_SMALL = 12
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
Index = QModelIndex | QPersistentModelIndex


class HistoryModel(QAbstractListModel):
    """Newest first; asks for older ones when the view comes to its end."""

    EntryRole = Qt.ItemDataRole.UserRole + 1
    older_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self._more = False

    def replace(self, entries: Sequence[Entry], *, more: bool) -> None:
        """Show these; where they only go on, what is shown stays where it is."""
        self._more = more
        known, new = len(self._entries), tuple(entries)
        if known and new[:known] == self._entries:
            if len(new) > known:
                self.beginInsertRows(QModelIndex(), known, len(new) - 1)
                self._entries = new
                self.endInsertRows()
            return
        self.beginResetModel()
        self._entries = new
        self.endResetModel()

    def entry(self, index: Index) -> Entry | None:
        """The step of a line."""
        return self._entries[index.row()] if index.isValid() else None

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._entries)

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return self._more and not parent.isValid()

    @override
    def fetchMore(self, parent: Index) -> None:
        self.older_wanted.emit()

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index)
        if entry is None:
            return None
        if role == self.EntryRole:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.summary
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{entry.summary}. {about(entry)}"
        return None


class HistoryDelegate(QStyledItemDelegate):
    """What was done, and below it who, when and how many photos; nothing is cut off."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry: Entry = index.data(HistoryModel.EntryRole)
        width = self._view.viewport().width()
        first, second = self._fonts(option.font, entry)
        room = QRect(0, 0, width - 2 * _EDGE_X, 10_000)
        height = sum(
            QFontMetrics(font).boundingRect(room, _WRAP, text).height()
            for font, text in ((first, entry.summary), (second, about(entry)))
        )
        return QSize(width, height + 2 * _EDGE_Y + _GAP)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(HistoryModel.EntryRole)
        colours, state, area = self._theme.colours, option.state, option.rect
        first, second = self._fonts(option.font, entry)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, area, state)
        room = area.adjusted(_EDGE_X, _EDGE_Y, -_EDGE_X, -_EDGE_Y)
        painter.setFont(first)
        painter.setPen(QColor(colours.third if entry.undone else colours.text))
        used = painter.boundingRect(room, _WRAP, entry.summary)
        painter.drawText(room, _WRAP, entry.summary)
        painter.setFont(second)
        painter.setPen(QColor(colours.second))
        painter.drawText(room.adjusted(0, used.height() + _GAP, 0, 0), _WRAP, about(entry))
        painter.restore()

    def _paint_ground(self, painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
        chosen = state & QStyle.StateFlag.State_Selected
        if not chosen and not state & QStyle.StateFlag.State_MouseOver:
            return
        colours = self._theme.colours
        painter.setBrush(QColor(colours.chosen if chosen else colours.hover))
        focused = state & QStyle.StateFlag.State_HasFocus
        painter.setPen(QColor(colours.ring) if focused else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _fonts(self, plain: QFont, entry: Entry) -> tuple[QFont, QFont]:
        first, second = QFont(plain), QFont(plain)
        first.setStrikeOut(entry.undone)
        second.setPixelSize(scaled(_SMALL))
        return first, second
