"""Files with a reason, as rows: however many they are, only those in sight cost anything."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from photoclip.ui import words

Index = QModelIndex | QPersistentModelIndex


class FileTable(QAbstractTableModel):
    """File, folder, and where there is one the reason."""

    def __init__(
        self,
        paths: Sequence[Path],
        reasons: Sequence[str] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.paths = paths
        self._reasons = reasons
        self._titles = ("File", "Why", "Folder") if reasons else ("File", "Folder")

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.paths)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._titles)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        path = self.paths[index.row()]
        title = self._titles[index.column()]
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if title == "Why":
            return self._reasons[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return words.readable(str(path))
        return words.readable(path.name if title == "File" else str(path.parent))
