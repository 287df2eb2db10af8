"""The thumbnails that are at hand for painting."""

import time
from collections import OrderedDict
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from photoclip.core.photo import Photo
from photoclip.ui.theme import is_still
from photoclip.ui.thumb_loader import Key, ThumbLoader
from photoclip.ui.veils import Veils, blurred

SIZES = (256, 512)
"""The stored thumbnail is 512 pixels long; small tiles take half of that, a quarter of memory."""

_MOST_BYTES = 160 * 1024 * 1024
_LEAST_COST = 2048
"""Also what is not there is remembered, and forgotten in its turn."""
_FADE_S = 0.14
_MOST_BLURRED = 400


@dataclass(frozen=True, slots=True)
class Thumb:
    """A picture for painting, and when it came; no pixmap where the file is not there."""

    pixmap: QPixmap | None
    since: float
    cost: int

    @property
    def opacity(self) -> float:
        """Grows to 1 while the picture fades in."""
        return min(1.0, (time.monotonic() - self.since) / _FADE_S)


class Thumbnails(QObject):
    """Pixmaps by content, the least recently used dropped first. Lives on the GUI thread."""

    arrived = Signal(str)

    def __init__(self, loader: ThumbLoader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loader = loader
        self.veils = Veils(self)
        self._blurred: OrderedDict[int, QPixmap] = OrderedDict()
        self._held: OrderedDict[Key, Thumb] = OrderedDict()
        self._bytes = 0
        loader.loaded.connect(self._take)

    def begin_frame(self) -> None:
        """The grid is painted wholly; see `ThumbLoader.begin_frame`."""
        self._loader.begin_frame()

    def of(self, photo: Photo, longest: float, *, in_frame: bool = False) -> Thumb | None:
        """A photo as it may be seen: blurred, where a veil lies over it."""
        thumb = self.get(photo.content_hash, longest, in_frame=in_frame)
        if thumb is None or thumb.pixmap is None or not self.veils.blurs(photo.id):
            return thumb
        return replace(thumb, pixmap=self._blur(thumb.pixmap))

    def get(self, content_hash: str, longest: float, *, in_frame: bool = False) -> Thumb | None:
        """A thumbnail at least so long, or the nearest at hand while it is loaded; None: wait.

        It is not waited for any more if it is not asked for in the next frame (`in_frame`).
        """
        wanted = next((size for size in SIZES if size >= longest), SIZES[-1])
        key = (content_hash, wanted)
        thumb = self._held.get(key)
        if thumb is not None:
            self._held.move_to_end(key)
            return thumb
        self._loader.request(key, in_frame=in_frame)
        return next(
            (self._held[other] for s in SIZES if (other := (content_hash, s)) in self._held), None
        )

    def _blur(self, pixmap: QPixmap) -> QPixmap:
        key = pixmap.cacheKey()
        if key not in self._blurred:
            self._blurred[key] = blurred(pixmap)
            while len(self._blurred) > _MOST_BLURRED:
                self._blurred.popitem(last=False)
        return self._blurred[key]

    def forget_missing(self) -> None:
        """Look again for those that were not there: indexing may have made them."""
        for key in [key for key, thumb in self._held.items() if thumb.pixmap is None]:
            self._bytes -= self._held.pop(key).cost

    @Slot(object, QImage)
    def _take(self, key: Key, image: QImage) -> None:
        pixmap = None if image.isNull() else QPixmap.fromImage(image)
        seen = any((key[0], size) in self._held for size in SIZES)
        since = 0.0 if seen or is_still() else time.monotonic()
        thumb = Thumb(pixmap, since, max(_LEAST_COST, image.sizeInBytes()))
        before = self._held.pop(key, None)
        self._bytes += thumb.cost - (before.cost if before else 0)
        self._held[key] = thumb
        while self._bytes > _MOST_BYTES and len(self._held) > 1:
            self._bytes -= self._held.popitem(last=False)[1].cost
        self.arrived.emit(key[0])
