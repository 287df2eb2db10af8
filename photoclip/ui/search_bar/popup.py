"""The list below the search field: operators, values, recent searches."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from photoclip.ui.language import tr
from photoclip.ui.search_bar.popup_delegate import ROW_HEIGHT, PopupDelegate, cross_rect
from photoclip.ui.search_bar.rows import Row
from photoclip.ui.theme import Theme

_GAP, _EDGE, _PADDING = 4, 12, 6
_LEAST_WIDTH, _MOST_HEIGHT = 420, 400
_FEW = 6
"""Lines for which there must be room below the field; else the list opens above it."""

Index = QModelIndex | QPersistentModelIndex


class RowModel(QAbstractListModel):
    """Rows for the view and for those who have it read aloud."""

    RowRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def replace(self, rows: Sequence[Row]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        row = self.rows[index.row()]
        if role == self.RowRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return None


class _Moves(QObject):
    """Tells that one of the widgets it is installed on was moved or has another size."""

    noticed = Signal()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self.noticed.emit()
        return False


class Popup(QFrame):
    """Lies over what is below the field. It never takes the focus: the person goes on typing."""

    chosen = Signal(object)
    """The `Row` that was clicked."""
    removed = Signal(object)
    """The `Row` whose cross was clicked."""
    shown_changed = Signal(bool)

    def __init__(self, field: QWidget, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self._field = field
        self._over = over
        self.setObjectName("searchPopup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._model = RowModel(self)
        self.list = QListView()
        self.list.setObjectName("searchRows")
        self.list.setModel(self._model)
        self._delegate = PopupDelegate(theme, self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(tr("Suggestions for the search"))
        self.list.viewport().installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_PADDING, _PADDING, _PADDING, _PADDING)
        layout.addWidget(self.list)
        self._moves = _Moves(self)
        self._moves.noticed.connect(self._stay_below)
        over.installEventFilter(self._moves)
        self.hide()

    @property
    def rows(self) -> tuple[Row, ...]:
        """The lines, from top to bottom."""
        return self._model.rows

    @property
    def current(self) -> Row | None:
        """The line that the keys have come to; None: the person is still in the field."""
        index = self.list.currentIndex()
        return self._model.rows[index.row()] if index.isValid() else None

    def show_rows(self, rows: Sequence[Row], *, keep: bool = False) -> None:
        """Show these lines, none of them chosen; without any it goes away.

        :param keep: Stay at the line that the keys have come to.
        """
        place = self.list.currentIndex().row() if keep else -1
        if tuple(rows) != self._model.rows or not keep:
            self._delegate.marked = any(row.colour for row in rows)
            self._model.replace(rows)
            self._go_to(min(place, len(rows) - 1))
        if rows:
            self._follow_field()
            self._settle()
            self.show()
            self.raise_()
            self.shown_changed.emit(True)
        else:
            self.put_away()

    @Slot()
    def put_away(self) -> None:
        """Nothing is offered any more."""
        self._model.replace(())
        if self.isVisible():
            self.hide()
            self.shown_changed.emit(False)

    def step(self, by: int) -> None:
        """Go so many lines on; beyond the last (or the first) is the field again."""
        count = len(self.rows)
        if count:
            place = self.list.currentIndex().row() + 1
            self._go_to((place + by) % (count + 1) - 1)

    def leap(self, by: int) -> None:
        """Go on by a page, not beyond the ends."""
        place = max(0, self.list.currentIndex().row())
        self._go_to(max(0, min(len(self.rows) - 1, place + by)))

    def _go_to(self, place: int) -> None:
        if place < 0:
            self.list.setCurrentIndex(QModelIndex())
            self.list.scrollToTop()
            return
        self.list.setCurrentIndex(self._model.index(place))
        spoken = QAccessibleAnnouncementEvent(self._field, self.rows[place].spoken)
        QAccessible.updateAccessibility(spoken)

    def _follow_field(self) -> None:
        """The field moves with all that it lies in: details that arrive, a panel that scrolls."""
        widget: QWidget | None = self._field
        while widget is not None and widget is not self._over:
            widget.installEventFilter(self._moves)
            widget = widget.parentWidget()

    @Slot()
    def _stay_below(self) -> None:
        if self.isVisible():
            self._settle()

    def _settle(self) -> None:
        corner = self._field.mapTo(self._over, QPoint(0, self._field.height() + _GAP))
        width = min(max(self._field.width(), _LEAST_WIDTH), self._over.width() - 2 * _EDGE)
        left = max(_EDGE, min(corner.x(), self._over.width() - width - _EDGE))
        wanted = min(len(self.rows) * ROW_HEIGHT + 2 * _PADDING + 2, _MOST_HEIGHT)
        above = corner.y() - self._field.height() - 2 * _GAP - _EDGE
        below = max(ROW_HEIGHT, self._over.height() - corner.y() - _EDGE)
        if below >= min(wanted, _FEW * ROW_HEIGHT) or above <= below:
            self.setGeometry(QRect(left, corner.y(), width, min(wanted, below)))
        else:
            height = min(wanted, above)
            self.setGeometry(QRect(left, above + _EDGE - height, width, height))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            self._click(event.position().toPoint())
            return True
        if event.type() == QEvent.Type.MouseButtonPress:
            return True
        return super().eventFilter(watched, event)

    def _click(self, point: QPoint) -> None:
        index = self.list.indexAt(point)
        if not index.isValid():
            return
        row = self.rows[index.row()]
        if row.removable and cross_rect(self.list.visualRect(index)).contains(point):
            self.removed.emit(row)
        else:
            self.chosen.emit(row)
