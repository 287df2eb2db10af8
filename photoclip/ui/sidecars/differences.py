"""What would be written, as a table: a row for each field that changes, or for what can't be."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor
from typing_extensions import override

from photoclip.core.sidecars import Planned
from photoclip.ui import words
from photoclip.ui.language import number, tr
from photoclip.ui.sidecars import field_words
from photoclip.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_HEADS = (tr("Sidecar"), tr("Field"), tr("Now"), tr("Then"))
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class _Row:
    planned: Planned | None
    cells: tuple[str, str, str, str]
    problem: bool = False


class DifferenceTable(QAbstractTableModel):
    """The sidecar's name stands in the first of its rows only."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[_Row] = []

    def show_plan(self, planned: Sequence[Planned], more: int = 0) -> None:
        """Other sidecars, and how many `more` there are; what can't be written stands on top."""
        self.beginResetModel()
        in_order = sorted(planned, key=lambda one: not one.problem)
        self._rows = [row for one in in_order for row in _rows(one)]
        if more:
            said = (
                tr("and %1 more", None, number(more))
                if self._rows
                else tr("%1 sidecars", None, number(more))
            )
            self._rows.append(_Row(None, (said, "", "", "")))
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return len(_HEADS)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _HEADS[section]
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.cells[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(row, index.column())
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(self._colour(row, index.column()))
        return None

    def _colour(self, row: _Row, column: int) -> str:
        colours = self._theme.colours
        if row.problem:
            return colours.no
        return (colours.text, colours.second, colours.third, colours.text)[column]


def _rows(planned: Planned) -> Iterator[_Row]:
    name = words.file_name(planned.path)
    if planned.problem:
        yield _Row(planned, (name, tr("can't be written"), planned.problem, ""), problem=True)
        return
    first = tr("%1 (new)", None, name) if planned.new else name
    for one in planned.differences:
        before = field_words.values(one.field, one.before)
        after = tr("none") if one.emptied else field_words.values(one.field, one.after)
        yield _Row(planned, (first, field_words.NAMES[one.field], before, after))
        first = ""
    if planned.note:
        yield _Row(planned, ("", "", "", planned.note))


def _tip(row: _Row, column: int) -> str:
    """The whole path of a sidecar; else what may not fit into its column."""
    if column or row.planned is None:
        return row.cells[column]
    return words.readable(str(row.planned.path))
