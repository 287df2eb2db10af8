"""Paints the lines of the side bar."""

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from photoclip.ui.colours import dot_on
from photoclip.ui.language import tr
from photoclip.ui.side_entry import Entry
from photoclip.ui.side_model import SideModel
from photoclip.ui.theme import Theme, roomy, scaled

_LINE, _HEADING = 28, 36
_INSET = 8
_DOT = 9
_INDENT, _DEEPEST = 14, 4
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
_State = QStyle.StateFlag
Index = QModelIndex | QPersistentModelIndex

FOLD_ROOM = 17
"""Pixels before the text for what folds the lines below."""


def text_left(entry: Entry) -> int:
    """Where a line begins, as deep as it lies."""
    return 2 * _INSET + min(entry.depth, _DEEPEST) * _INDENT


class SideDelegate(QStyledItemDelegate):
    """A name to the left, a figure to the right, a dot for labels."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry: Entry = index.data(SideModel.EntryRole)
        line = _HEADING if entry.kind == "heading" else _LINE
        return QSize(60, roomy(line))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(SideModel.EntryRole)
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry.kind == "heading":
            self._paint_heading(painter, area, entry)
        else:
            state: QStyle.StateFlag = option.state
            lit = _State.State_Selected | _State.State_HasFocus
            state = lit if index.data(SideModel.LitRole) else state
            self._paint_ground(painter, area, state)
            left = text_left(entry)
            quiet = self._theme.colours.third  # too quiet for a ground of another colour
            pen = QColor(self._theme.colours.text if state & _State.State_Selected else quiet)
            self._paint_line(painter, area.adjusted(left, 0, -2 * _INSET, 0), entry, pen)
        painter.restore()

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        entry: Entry = index.data(SideModel.EntryRole)
        editor = QLineEdit(parent)
        editor.setObjectName("labelName")
        if not entry.name:
            album = entry.kind == "add-album"
            example = tr("Lisbon 2023") if album else tr("garden, Rex, animal/dog…")
            editor.setPlaceholderText(example)
            name = tr("Name of the new album") if album else tr("Name of the new label")
        else:
            name = tr("Name of the label") if entry.label else tr("Name of the album")
        editor.setAccessibleName(name)
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """A new label's field starts empty, others with the name.

        Qt asks for it again when a figure of the side bar changes: what was typed stays.
        """
        entry: Entry = index.data(SideModel.EntryRole)
        if not isinstance(editor, QLineEdit) or editor.isModified():
            return
        if entry.name and editor.text() != entry.name:
            editor.setText(entry.name)
            editor.selectAll()

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        area: QRect = option.rect
        editor.setGeometry(area.adjusted(_INSET, 0, -_INSET, 0))

    def _paint_heading(self, painter: QPainter, area: QRect, entry: Entry) -> None:
        font = QFont(painter.font())
        font.setPixelSize(scaled(11))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.colours.third))
        room = area.adjusted(2 * _INSET, 0, 0, -6)
        painter.drawText(
            room, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, entry.text
        )

    def _paint_ground(self, painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
        colours = self._theme.colours
        if not state & (_State.State_Selected | _State.State_MouseOver | _State.State_HasFocus):
            return
        box = QRectF(area).adjusted(_INSET, 0.5, -_INSET, -0.5)
        chosen = state & _State.State_Selected
        painter.setBrush(QColor(colours.chosen if chosen else colours.hover))
        focused = state & _State.State_HasFocus
        painter.setPen(QColor(colours.ring) if focused else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, 6, 6)

    def _paint_line(self, painter: QPainter, room: QRect, entry: Entry, soft: QColor) -> None:
        colours = self._theme.colours
        if entry.dot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(dot_on(colours, QColor(entry.dot).name())))
            side = roomy(_DOT)
            top = room.center().y() + 1 - side / 2
            painter.drawRoundedRect(QRectF(room.left(), top, side, side), 3, 3)
            room = room.adjusted(side + _INSET, 0, 0, 0)
        elif entry.mark:
            painter.setPen(QColor(colours.accent))
            painter.drawText(room, _LEFT, entry.mark)
            wide = max(roomy(_DOT), painter.fontMetrics().horizontalAdvance(entry.mark))
            room = room.adjusted(wide + _INSET, 0, 0, 0)
        elif entry.kind == "pack" or entry.in_tree:
            if entry.holds:
                self._paint_fold(painter, QPointF(room.left() + 4, room.center().y() + 1), entry)
            room = room.adjusted(FOLD_ROOM, 0, 0, 0)
        taken = self._paint_figure(painter, room, entry, soft)
        quiet = entry.offline or entry.kind not in ("place", "pack", "skipped")
        painter.setPen(soft if quiet else QColor(colours.text))
        left = room.adjusted(0, 0, -taken, 0)
        metrics = painter.fontMetrics()
        # What a person has named may differ at its end only; the program's own words don't.
        named = entry.path is not None or bool(entry.name)
        cut = Qt.TextElideMode.ElideMiddle if named else Qt.TextElideMode.ElideRight
        text = metrics.elidedText(entry.text, cut, left.width())
        painter.drawText(left, _LEFT, text)

    def _paint_fold(self, painter: QPainter, middle: QPointF, entry: Entry) -> None:
        """A corner that points to the right where more can be shown, else downwards."""
        painter.setPen(QPen(QColor(self._theme.colours.second), 1.5))
        corner = [QPointF(-2, -4), QPointF(2, 0), QPointF(-2, 4)]
        if not entry.folded:
            corner = [QPointF(-point.y(), point.x()) for point in corner]
        painter.drawPolyline([middle + point for point in corner])

    def _paint_figure(self, painter: QPainter, room: QRect, entry: Entry, soft: QColor) -> int:
        """Returns the width taken from the right."""
        if not entry.figure:
            return 0
        colours = self._theme.colours
        plain = painter.font()
        small = QFont(plain)
        small.setPixelSize(scaled(12))
        painter.setFont(small)
        width = painter.fontMetrics().horizontalAdvance(entry.figure)
        painter.setPen(soft)
        if entry.waiting:
            width += 14
            high = scaled(18)
            pill = QRectF(room.right() - width + 1, room.center().y() - high / 2 + 1, width, high)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.button))
            painter.drawRoundedRect(pill, high / 2, high / 2)
            painter.setPen(QColor(colours.on_button))
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, entry.figure)
        else:
            painter.drawText(room, _RIGHT, entry.figure)
        painter.setFont(plain)
        return width + 8
