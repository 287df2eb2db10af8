"""Which photos shall not be seen by chance, and which of them were asked to be shown."""

import numpy as np
from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPixmap

from photoclip.core.tagging_events import Veiled
from photoclip.core.vectors import Ids

_GRAIN = 7
"""So many spots are left of a photo's longer side: what it shows can't be guessed any more."""


class Veils(QObject):
    """Asked by whatever paints a photo. Nothing is veiled until it is known what is sensitive."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._blurred: frozenset[int] = frozenset()
        self._hidden: Ids = np.empty(0, np.int64)
        self._shown: set[int] = set()
        self._all_shown = False

    @property
    def all_shown(self) -> bool:
        """Whether everything is shown until the window is closed."""
        return self._all_shown

    @property
    def hidden(self) -> Ids:
        """The ids (n,) of the photos that are left out now, sorted."""
        return np.empty(0, np.int64) if self._all_shown else self._hidden

    def know(self, veiled: Veiled) -> None:
        """What is sensitive now."""
        same = frozenset(veiled.blurred.tolist()) == self._blurred
        if same and np.array_equal(veiled.hidden, self._hidden):
            return
        self._blurred = frozenset(veiled.blurred.tolist())
        self._hidden = np.unique(veiled.hidden)
        self.changed.emit()

    def covers(self, photo_id: int) -> bool:
        """Whether a photo is blurred unless it is asked to be shown."""
        return photo_id in self._blurred

    def blurs(self, photo_id: int) -> bool:
        """Whether a photo is blurred now."""
        return photo_id in self._blurred and not self._all_shown and photo_id not in self._shown

    def blurred_among(self, ids: Ids) -> int:
        """How many of these photos (n,) are blurred now."""
        if self._all_shown or not self._blurred:
            return 0
        blurred = np.fromiter(self._blurred - self._shown, np.int64)
        return int(np.isin(ids, blurred).sum())

    def show(self, photo_id: int, *, shown: bool = True) -> None:
        """Show one photo until the window is closed, or blur it again."""
        (self._shown.add if shown else self._shown.discard)(photo_id)
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
    between = small.scaled(small.size() * 4, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    return between.scaled(pixmap.size(), Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
