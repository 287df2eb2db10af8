"""Which photos shall not be seen by chance, and which of them were asked to be shown."""

from collections.abc import Iterable

import numpy as np
from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPixmap

from photoclip.core.distinct import distinct
from photoclip.core.tagging_events import Veiled
from photoclip.core.vectors import Ids

_GRAIN = 7
"""So many spots are left of a photo's longer side: what it shows can't be guessed any more."""


class Veils(QObject):
    """Asked by whatever paints a photo.

    While it is waited for what is sensitive, every photo is blurred; see `wait`.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._blurred: frozenset[int] = frozenset()
        self._hidden: Ids = np.empty(0, np.int64)
        self._shown: set[int] = set()
        self._all_shown = False
        self._waiting = False

    @property
    def all_shown(self) -> bool:
        """Whether everything is shown until the window is closed."""
        return self._all_shown

    @property
    def waiting(self) -> bool:
        """Whether all photos are blurred, since it isn't known yet what is sensitive."""
        return self._waiting and not self._all_shown

    @property
    def hidden(self) -> Ids:
        """The ids (n,) of the photos that are left out now, sorted."""
        return np.empty(0, np.int64) if self._all_shown else self._hidden

    def wait(self) -> None:
        """Something was veiled when the window was closed: blur all until it is known what."""
        self._waiting = True

    def know(self, veiled: Veiled) -> None:
        """What is sensitive now."""
        same = frozenset(veiled.blurred.tolist()) == self._blurred
        if same and np.array_equal(veiled.hidden, self._hidden) and not self._waiting:
            return
        self._waiting = False
        self._blurred = frozenset(veiled.blurred.tolist())
        self._hidden = distinct(veiled.hidden)
        self.changed.emit()

    @property
    def any(self) -> bool:
        """Whether anything is sensitive."""
        return bool(self._blurred) or len(self._hidden) > 0

    def covers(self, photo_id: int) -> bool:
        """Whether a photo is blurred unless it is asked to be shown."""
        return photo_id in self._blurred

    def blurs(self, photo_id: int) -> bool:
        """Whether a photo is blurred now."""
        if self._all_shown:
            return False
        return self._waiting or (photo_id in self._blurred and photo_id not in self._shown)

    def covered_among(self, ids: Ids) -> int:
        """How many of these photos (n,) are blurred, or would be, or would be left out."""
        if not self.any:
            return 0
        covered = np.isin(ids, np.fromiter(self._blurred, np.int64, len(self._blurred)))
        if self._all_shown:
            covered |= np.isin(ids, self._hidden)
        return int(covered.sum())

    def turn(self, photo_ids: Iterable[int]) -> None:
        """Show these photos until the window is closed; where none is blurred, blur them again."""
        covered = self._blurred.intersection(photo_ids)
        if covered <= self._shown:
            self._shown -= covered
        else:
            self._shown |= covered
        if covered:
            self.changed.emit()

    @Slot(bool)
    def show_all(self, shown: bool) -> None:
        """Show everything until the window is closed, or veil all of it again."""
        self._all_shown = shown
        if not shown:
            self._shown.clear()
        self.changed.emit()


def blurred(pixmap: QPixmap) -> QPixmap:
    """A picture of which only its colours are left, about where they were."""
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    small = pixmap.scaled(QSize(_GRAIN, _GRAIN), keep, smooth)
    if small.isNull():
        return pixmap
    while 2 * small.width() < pixmap.width() and 2 * small.height() < pixmap.height():
        small = small.scaled(small.size() * 2, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    return small.scaled(pixmap.size(), Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
