"""The photos of the grid as a Qt model."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from photoclip.core.photo import Photo
from photoclip.core.vectors import Ids
from photoclip.ui import words
from photoclip.ui.language import tr
from photoclip.ui.listing import Listing, Section, unfolded, without, without_ids
from photoclip.ui.photo_shelf import PhotoShelf
from photoclip.ui.rows import runs_of
from photoclip.ui.tile_badges import said_badges
from photoclip.ui.veils import Veils

Index = QModelIndex | QPersistentModelIndex

_ANSWERED = {"yes": tr(", will be accepted"), "no": tr(", will be refused"), "": ""}


class Marks(Protocol):
    """What was thought of results."""

    @property
    def possible(self) -> bool:
        """Whether there are results."""

    def of(self, photo_id: int) -> int:
        """1: more like it; -1: less; 0: nothing."""


class Answers(Protocol):
    """What will be answered to a label's suggestions."""

    def of(self, row: int) -> str:
        """ "yes", "no", or "" where nothing is going to be said."""


class Look(NamedTuple):
    """What a tile is painted from."""

    photo: Photo | None
    confidence: float | None = None
    """How sure a label is; None where it is no queue."""
    answer: str = ""
    thumb: int | None = None

    @property
    def plain(self) -> bool:
        """Whether nothing is to be said of the photo: no mark, no badge, no answer."""
        photo = self.photo
        said = photo is not None and (photo.flag or photo.rating or photo.tags or photo.badges)
        return not said and self.confidence is None and not self.thumb


class PhotoModel(QAbstractListModel):
    """A listing, row by row. It holds ids; the photos are taken from the shelf when one looks."""

    PhotoRole = Qt.ItemDataRole.UserRole + 1
    ConfidenceRole = Qt.ItemDataRole.UserRole + 2
    ThumbRole = Qt.ItemDataRole.UserRole + 3
    """1, -1 or 0: the thumb that was given to a result; None where there are no results."""
    AnswerRole = Qt.ItemDataRole.UserRole + 4
    """What a label's suggestion is going to be answered; see `Answers`."""

    divided = Signal()
    """The same photos stand in other sections."""

    left_out_changed = Signal()

    def __init__(
        self, shelf: PhotoShelf, parent: QObject | None = None, marks: Marks | None = None
    ) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._marks = marks
        self._listing = Listing()
        self.veils: Veils | None = None
        """What is to be left out; of a label's queue nothing is."""
        self.left_out = 0
        """How many photos of what was listed last are left out."""
        self.answers: Answers | None = None

    @property
    def listing(self) -> Listing:
        return self._listing

    def screened(self, listing: Listing) -> Listing:
        """A listing less what is to be left out of it."""
        shown = listing
        if self.veils is not None and not listing.confidences:
            shown = without_ids(listing, self.veils.hidden)
        left_out = len(unfolded(listing)) - len(unfolded(shown))
        if left_out != self.left_out:
            self.left_out = left_out
            self.left_out_changed.emit()
        return shown

    def replace(self, listing: Listing) -> None:
        """Show another listing."""
        self.beginResetModel()
        self._listing = listing
        self._shelf.put(listing.photos)
        self.endResetModel()

    def divide(self, sections: tuple[Section, ...]) -> None:
        """Put the photos into other sections, in the same order."""
        if sections != self._listing.sections:
            self._listing = replace(self._listing, sections=sections)
            self.divided.emit()

    def put(self, photos: Sequence[Photo]) -> None:
        """The same photos as before, read again."""
        self._shelf.put(photos)

    def remove(self, ids: Collection[int]) -> list[int]:
        """Take photos out; the others stay where they are, closing the gaps. Returns their rows."""
        rows = self.rows_of(ids)
        for first, last in reversed(runs_of(rows)):
            self.beginRemoveRows(QModelIndex(), first, last)
            self._listing = without(self._listing, first, last)
            self.endRemoveRows()
        return [int(row) for row in rows]

    def photo(self, row: int) -> Photo | None:
        """The photo of a row; None until it has been fetched."""
        return self._shelf.get(int(self._listing.ids[row]))

    def look(self, row: int) -> Look:
        """All that is painted of a row, at once: painting asks for it many times a second."""
        photo_id = int(self._listing.ids[row])
        photo, confidence = self._shelf.get(photo_id), self._confidence(row)
        if confidence is None:
            return Look(photo, thumb=self.thumb(photo_id))
        return Look(photo, confidence, "" if self.answers is None else self.answers.of(row))

    def photo_id(self, row: int) -> int:
        return int(self._listing.ids[row])

    def thumb(self, photo_id: int) -> int | None:
        """1, -1 or 0: the thumb that a result was given; None where there are no results."""
        if self._marks is None or not self._marks.possible:
            return None
        return self._marks.of(photo_id)

    def rows_of(self, ids: Collection[int] | Ids) -> NDArray[np.intp]:
        """The rows (n,) of those of `ids` that are here, in order."""
        if not len(ids):
            return np.empty(0, np.intp)
        wanted = ids if isinstance(ids, np.ndarray) else np.fromiter(ids, np.int64, len(ids))
        if len(wanted) == 1:
            return np.flatnonzero(self._listing.ids == wanted[0])
        return np.flatnonzero(np.isin(self._listing.ids, wanted))

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._listing.ids)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        dragged = Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | dragged

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        if role == self.ConfidenceRole:
            return self._confidence(index.row())
        if role == self.AnswerRole:
            return "" if self.answers is None else self.answers.of(index.row())
        thumb = self.thumb(self.photo_id(index.row()))
        if role == self.ThumbRole:
            return thumb
        photo = self.photo(index.row())
        if role == self.PhotoRole or photo is None:
            return photo
        said = _text(photo, role, thumb or 0)
        if role == Qt.ItemDataRole.AccessibleTextRole and said and self._listing.confidences:
            said += self._suggested(index.row())
        return said

    def _suggested(self, row: int) -> str:
        """How sure a label is of a photo, and what will be answered."""
        sure = words.percent(self._listing.confidences[row])
        return f", {sure}{_ANSWERED[self.answers.of(row) if self.answers else '']}"

    def _confidence(self, row: int) -> float | None:
        return self._listing.confidences[row] if self._listing.confidences else None


def _text(photo: Photo, role: int, thumb: int) -> str | None:
    if role == Qt.ItemDataRole.DisplayRole:
        return words.file_name(photo.path)
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return _spoken(photo, thumb)
    return None


def _spoken(photo: Photo, thumb: int) -> str:
    """What the photo shows where something is known of it, else what its file is called."""
    parts = [photo.alt.rstrip(".") or words.file_name(photo.path)]
    if photo.taken_at:
        parts.append(words.taken(photo.taken_at))
    parts += words.marks(photo.rating, photo.flag)
    if photo.missing:
        parts.append(tr("missing"))
    if thumb:
        parts.append(tr("liked") if thumb > 0 else tr("disliked"))
    parts += said_badges(photo)
    return ", ".join(parts)
