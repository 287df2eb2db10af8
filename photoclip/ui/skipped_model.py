"""Files with a reason, as rows: however many they are, only those in sight cost anything."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from photoclip.ui import words
from photoclip.ui.language import tr

Index = QModelIndex | QPersistentModelIndex

_COLUMNS = (("file", tr("File")), ("why", tr("Why")), ("folder", tr("Folder")))


class FileTable(QAbstractTableModel):
    """File, folder, and where there is one the reason."""

    def __init__(
        self,
        paths: Sequence[Path],
        reasons: Sequence[str] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._every = tuple(zip(paths, reasons or [""] * len(paths), strict=True))
        self._shown = self._every
        self._columns = _COLUMNS if reasons else tuple(one for one in _COLUMNS if one[0] != "why")
        self._written = [
            f"{words.readable(str(path))} {reason}".casefold() for path, reason in self._every
        ]

    @property
    def paths(self) -> list[Path]:
        """The files that are shown, in order."""
        return [path for path, _ in self._shown]

    def path(self, row: int) -> Path:
        return self._shown[row][0]

    def narrow(self, text: str) -> None:
        """Show those alone in whose path or reason all words of a text stand."""
        wanted = text.casefold().split()
        self.beginResetModel()
        self._shown = tuple(
            one
            for one, written in zip(self._every, self._written, strict=True)
            if all(word in written for word in wanted)
        )
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section][1]
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        path, reason = self._shown[index.row()]
        column, _ = self._columns[index.column()]
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if column == "why":
            return reason
        if role == Qt.ItemDataRole.ToolTipRole:
            return words.readable(str(path))
        return words.readable(path.name if column == "file" else str(path.parent))
