"""The photos of the grid as a Qt model."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from photoclip.core.photo import Photo
from photoclip.ui import words
from photoclip.ui.listing import Listing, without

Index = QModelIndex | QPersistentModelIndex


class PhotoModel(QAbstractListModel):
    """A listing, row by row. Nothing is copied per photo, so 100,000 of them cost nothing here."""

    PhotoRole = Qt.ItemDataRole.UserRole + 1
    ConfidenceRole = Qt.ItemDataRole.UserRole + 2

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listing = Listing()

    @property
    def listing(self) -> Listing:
        return self._listing

    def replace(self, listing: Listing) -> None:
        """Show another listing."""
        self.beginResetModel()
        self._listing = listing
        self.endResetModel()

    def remove(self, ids: Iterable[int]) -> None:
        """Take photos out; the others stay where they are, closing the gaps."""
        gone = set(ids)
        rows = [row for row, photo in enumerate(self._listing.photos) if photo.id in gone]
        for first, last in reversed(_runs(rows)):
            leaving = frozenset(photo.id for photo in self._listing.photos[first : last + 1])
            self.beginRemoveRows(QModelIndex(), first, last)
            self._listing = without(self._listing, leaving)
            self.endRemoveRows()

    def photo(self, row: int) -> Photo:
        return self._listing.photos[row]

    def rows_of(self, ids: Iterable[int]) -> list[int]:
        """The rows of those of `ids` that are here."""
        wanted = set(ids)
        if not wanted:
            return []
        return [row for row, photo in enumerate(self._listing.photos) if photo.id in wanted]

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._listing.photos)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        photo = self._listing.photos[index.row()]
        if role == self.PhotoRole:
            return photo
        if role == self.ConfidenceRole:
            return self._confidence(index.row())
        return self._text(photo, role)

    def _confidence(self, row: int) -> float | None:
        return self._listing.confidences[row] if self._listing.confidences else None

    def _text(self, photo: Photo, role: int) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole:
            return photo.path.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(photo)
        return None


def _spoken(photo: Photo) -> str:
    parts = [photo.path.name]
    if photo.taken_at:
        parts.append(words.taken(photo.taken_at))
    if photo.missing:
        parts.append("missing")
    return ", ".join(parts)


def _runs(rows: list[int]) -> list[tuple[int, int]]:
    """Rows in order, as first and last of each unbroken run."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and row == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
