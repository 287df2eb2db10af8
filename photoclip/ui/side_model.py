"""The side bar's lines as a Qt model."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from photoclip.ui.language import tr
from photoclip.ui.places import Place
from photoclip.ui.side_entry import Entry, EntryKind

Index = QModelIndex | QPersistentModelIndex
_Flag = Qt.ItemFlag


class SideModel(QAbstractListModel):
    """Headings, places, and the two lines that add something."""

    EntryRole = Qt.ItemDataRole.UserRole + 1
    LitRole = Qt.ItemDataRole.UserRole + 2
    """Whether the line would take what is held over it."""

    replaced = Signal()
    """Other lines are shown, or the same with other figures."""
    label_named = Signal(str)
    album_named = Signal(int, str)
    """A smart album's id, and what it is to be called."""
    hand_album_named = Signal(int, str)
    """The same of an album put together by hand."""
    album_made = Signal(str)
    """What a new album is to be called."""
    label_renamed = Signal(str, str)
    """A label's name, and what it is to be called."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self.lit: tuple[EntryKind, Place | None] | None = None

    def replace(self, entries: tuple[Entry, ...]) -> None:
        """Show these lines; those that stay where they are keep the focus, and what is typed."""
        if entries == self._entries:
            return
        before, after = [*map(_key, self._entries)], [*map(_key, entries)]
        same = _alike(before, after)
        ends = _alike(before[same:][::-1], after[same:][::-1])
        gone, come = len(before) - ends - same, len(after) - ends - same
        nowhere = QModelIndex()
        if gone:
            self.beginRemoveRows(nowhere, same, same + gone - 1)
            self._entries = (*self._entries[:same], *self._entries[same + gone :])
            self.endRemoveRows()
        if come:
            self.beginInsertRows(nowhere, same, same + come - 1)
            self._entries = entries
            self.endInsertRows()
        self._entries = entries
        if entries:
            self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))
        self.replaced.emit()

    def light(self, line: Entry | None) -> None:
        """Mark the line that would take what is held over it; None: no line."""
        lit = None if line is None else (line.kind, line.place)
        if lit != self.lit:
            self.lit = lit
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))

    def row_of(self, place: Place) -> int | None:
        """The line of a place."""
        for row, entry in enumerate(self._entries):
            if entry.place == place:
                return row
        return None

    def row_of_path(self, path: Path) -> int | None:
        """The line of a folder, or of one inside."""
        rows = (row for row, entry in enumerate(self._entries) if entry.path == path)
        return next(rows, None)

    def entry(self, row: int) -> Entry:
        return self._entries[row]

    def row_of_kind(self, kind: str) -> int:
        """The first line of a kind; to be asked for once there are lines."""
        return next(row for row, entry in enumerate(self._entries) if entry.kind == kind)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._entries)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        entry = self._entries[index.row()]
        if role == self.EntryRole:
            return entry
        if role == self.LitRole:
            return (entry.kind, entry.place) == self.lit
        return _said(entry, role)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return _Flag.NoItemFlags
        kind = self._entries[index.row()].kind
        if kind in ("heading", "hint"):
            return _Flag.NoItemFlags
        if kind == "place":
            named = bool(self._entries[index.row()].name)
            editable = _Flag.ItemIsEditable if named else _Flag.NoItemFlags
            return _Flag.ItemIsEnabled | _Flag.ItemIsSelectable | editable
        if kind in ("add-label", "add-album"):
            return _Flag.ItemIsEnabled | _Flag.ItemIsEditable
        return _Flag.ItemIsEnabled

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A name typed into "Add label…" or over another; the line stays as it is."""
        name = " ".join(str(value).split())
        entry = self._entries[index.row()]
        if role != Qt.ItemDataRole.EditRole or not name or name == (entry.name or entry.text):
            return False
        self._tell_name(entry, name)
        return True

    def _tell_name(self, entry: Entry, name: str) -> None:
        if entry.label:
            self.label_renamed.emit(entry.label, name)
        elif entry.album_id is not None:
            self.album_named.emit(entry.album_id, name)
        elif entry.hand_id is not None:
            self.hand_album_named.emit(entry.hand_id, name)
        elif entry.kind == "add-album":
            self.album_made.emit(name)
        else:
            self.label_named.emit(name)


def _said(entry: Entry, role: int) -> str | None:
    if role == Qt.ItemDataRole.DisplayRole:
        return entry.text
    if role == Qt.ItemDataRole.AccessibleTextRole:
        fold = (tr("closed") if entry.folded else tr("open")) if entry.holds else ""
        return " ".join(part for part in (entry.text, entry.figure, fold) if part)
    return entry.tip or None if role == Qt.ItemDataRole.ToolTipRole else None


def _key(entry: Entry) -> tuple[str, str, Place | None, int]:
    return entry.kind, entry.text, entry.place, entry.depth


def _alike(before: Sequence[object], after: Sequence[object]) -> int:
    """So many are the same at the beginning of both."""
    pairs = enumerate(zip(before, after, strict=False))
    return next((n for n, (one, other) in pairs if one != other), min(len(before), len(after)))
