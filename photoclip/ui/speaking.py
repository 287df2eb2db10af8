"""What screen readers are told of widgets that Qt knows nothing about: their role, and their rows.

Qt speaks for its own widgets. Of a widget that paints itself it says no more than that there is
one, and of an item view that is none of its lists, tables and trees not a single item.
"""

from weakref import WeakKeyDictionary

from PySide6.QtCore import QModelIndex, QObject, QPoint, QRect, Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QAccessibleWidget, QWidget
from typing_extensions import override

from photoclip.ui.language import tr

Role = QAccessible.Role

_roles: WeakKeyDictionary[QWidget, Role] = WeakKeyDictionary()
_lists: WeakKeyDictionary[QWidget, "SpokenRows"] = WeakKeyDictionary()
_installed: list[bool] = []


def speak_as(widget: QWidget, role: Role) -> None:
    """Let a widget that paints itself be told as what it is; its name is its `accessibleName`."""
    _install()
    _roles[widget] = role


def speak_rows(view: QAbstractItemView) -> None:
    """Let every item of a view of one column be told, by its model's `AccessibleTextRole`.

    The view has its model already.
    """
    _install()
    _lists[view] = SpokenRows(view)


class SpokenRows(QObject):
    """The rows of a view as screen readers know them, made when one asks."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self.view = view
        self._rows: dict[int, _Row] = {}
        model = view.model()
        for changed in (model.modelReset, model.rowsRemoved, model.rowsInserted):
            changed.connect(self._forget)
        view.selectionModel().currentChanged.connect(self._tell_current)

    def row(self, number: int) -> "_Row | None":
        """One of them; None where there is none."""
        if not 0 <= number < self.view.model().rowCount():
            return None
        row = self._rows.get(number)
        if row is None:
            row = self._rows[number] = _Row(self.view, number)
            QAccessible.registerAccessibleInterface(row)
        return row

    @Slot()
    def _forget(self) -> None:
        """Other items stand there now."""
        for row in self._rows.values():
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(row))
        self._rows.clear()

    @Slot(QModelIndex)
    def _tell_current(self, current: QModelIndex) -> None:
        """As Qt's own lists do it."""
        if QAccessible.isActive() and current.isValid() and self.view.hasFocus():
            event = QAccessibleEvent(self.view, QAccessible.Event.Focus)
            event.setChild(current.row())
            QAccessible.updateAccessibility(event)


class _List(QAccessibleWidget):
    def __init__(self, rows: SpokenRows) -> None:
        super().__init__(rows.view, Role.List)
        self._rows = rows

    @override
    def childCount(self) -> int:
        return self._rows.view.model().rowCount()

    @override
    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return self._rows.row(index)

    @override
    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        view = self._rows.view
        return self._rows.row(view.indexAt(view.viewport().mapFromGlobal(QPoint(x, y))).row())

    @override
    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        view = self._rows.view
        return self._rows.row(view.currentIndex().row()) if view.hasFocus() else None

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.number if isinstance(child, _Row) else -1


class _Row(QAccessibleInterface):
    def __init__(self, view: QAbstractItemView, number: int) -> None:
        super().__init__()
        self._view = view
        self.number = number

    @property
    def _index(self) -> QModelIndex:
        return self._view.model().index(self.number, 0)

    @override
    def isValid(self) -> bool:
        return self._index.isValid()

    @override
    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    @override
    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._view)

    @override
    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    @override
    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    @override
    def childCount(self) -> int:
        return 0

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    @override
    def rect(self) -> QRect:
        box = self._view.visualRect(self._index)
        return QRect(self._view.viewport().mapToGlobal(box.topLeft()), box.size())

    @override
    def role(self) -> Role:
        return Role.ListItem

    @override
    def text(self, kind: QAccessible.Text) -> str:
        if kind != QAccessible.Text.Name:
            return ""
        said = self._index.data(Qt.ItemDataRole.AccessibleTextRole)
        said = said or self._index.data(Qt.ItemDataRole.DisplayRole)
        return str(said) if said else tr("Photo %1", None, self.number + 1)

    @override
    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """The items are not typed over."""

    @override
    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        index, view = self._index, self._view
        state.selectable = state.focusable = True
        state.selected = view.selectionModel().isSelected(index)
        current = view.hasFocus() and view.currentIndex() == index
        state.focused = current
        shown = view.viewport().rect().intersects(view.visualRect(index))
        state.offscreen = not shown
        return state


def _make(_key: str, about: QObject) -> QAccessibleInterface | None:
    if not isinstance(about, QWidget):
        return None
    rows = _lists.get(about)
    if rows is not None:
        return _List(rows)
    role = _roles.get(about)
    return None if role is None else QAccessibleWidget(about, role)


def _install() -> None:
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_make)
