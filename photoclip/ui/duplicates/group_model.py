"""The groups of one tier as a list; their first photos come when they are looked at."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Slot
from typing_extensions import override

from photoclip.core.duplicates.events import Groups
from photoclip.core.duplicates.members import Tier
from photoclip.core.photo import Photo
from photoclip.ui import words
from photoclip.ui.photo_fetcher import PhotoFetcher
from photoclip.ui.photo_shelf import PhotoShelf

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class GroupModel(QAbstractListModel):
    """Rows are groups; nothing of a group is read before its row is painted."""

    def __init__(self, shelf: PhotoShelf, fetcher: PhotoFetcher) -> None:
        super().__init__(shelf)
        self._shelf = shelf
        self._fetcher = fetcher
        self._tier: Tier = "identical"
        self._groups: Groups = ()
        self._lacking: dict[int, None] = {}
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fetch)

    @property
    def groups(self) -> Groups:
        return self._groups

    @property
    def tier(self) -> Tier:
        return self._tier

    def show(self, tier: Tier, groups: Groups) -> None:
        """Other groups, or the same; nothing happens where they are as they were."""
        if tier == self._tier and groups == self._groups:
            return
        self.beginResetModel()
        self._tier, self._groups = tier, groups
        self.endResetModel()

    def row_of(self, ids: tuple[int, ...]) -> int | None:
        """The row of a group, or of one that has a photo of it."""
        wanted = set(ids)
        return next((n for n, g in enumerate(self._groups) if not wanted.isdisjoint(g)), None)

    def photo(self, row: int) -> Photo | None:
        """The first photo of a group; None until it is at hand."""
        photo_id = self._groups[row][0]
        photo = self._shelf.get(photo_id)
        if photo is None and photo_id not in self._lacking:
            self._lacking[photo_id] = None
            self._soon.start()
        return photo

    def said(self, row: int) -> tuple[str, str]:
        """A group in two lines."""
        photo = self.photo(row)
        if photo is None:
            return "", ""
        name, taken = words.file_name(photo.path), photo.taken_at
        if self._tier == "identical":
            return name, words.taken(taken) if taken else ""
        day = words.taken_on(taken) if taken else ""
        parts = words.photos(len(self._groups[row])), day
        return name, " · ".join(part for part in parts if part)

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._groups)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in self.said(index.row()) if part)
        return None

    @Slot()
    def _fetch(self) -> None:
        wanted = list(self._lacking)
        self._fetcher.fetch(wanted, self._take)

    def _take(self, photos: list[Photo]) -> None:
        self._shelf.put(photos)
        for photo in photos:
            self._lacking.pop(photo.id, None)
        if self._groups:
            self.dataChanged.emit(self.index(0), self.index(len(self._groups) - 1))
