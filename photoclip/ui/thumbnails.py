"""The thumbnails that are at hand for painting."""

import time
from collections import OrderedDict
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QObject, QSize, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from photoclip.core.photo import Photo
from photoclip.ui.theme import is_still
from photoclip.ui.thumb_loader import Key, ThumbLoader
from photoclip.ui.veils import Veils, blurred

SIZES = (256, 512)
"""The stored thumbnail is 512 pixels long; small tiles take half of that, a quarter of memory."""
SHARP_SIZES = (768, 1152, 1728, 2592)
"""For tiles that are larger, also since their screen has several pixels to the point. None of them
is stored: see `ui/thumb_sharp.py`."""
_ENOUGH = 1.15 * SIZES[-1]
"""Up to here nobody sees that a stored thumbnail is stretched."""

_MOST_BYTES = 160 * 1024 * 1024
_SCREENS = 4
"""Or as much as so many screens: photos are longer than wanted, and are cut for their tiles."""
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


class Sharper(Protocol):
    """Brings pictures that are larger than what is stored."""

    def begin_frame(self) -> None:
        """All that is in sight is noted now."""

    def note(self, photo: Photo, size: int, *, here: bool) -> None:
        """A photo is in sight that should be so long, and is held at this size, or isn't."""


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
        self._screens = 0
        self.sharper: Sharper | None = None
        loader.loaded.connect(self.put)

    def begin_frame(self, size: QSize) -> None:
        """The grid is painted wholly, in so many pixels; see `ThumbLoader.begin_frame`."""
        self._loader.begin_frame()
        self._screens = _SCREENS * size.width() * size.height() * 4
        if self.sharper is not None:
            self.sharper.begin_frame()

    def of(self, photo: Photo, longest: float, *, in_frame: bool = False) -> Thumb | None:
        """A photo as it may be seen: blurred, where a veil lies over it."""
        blurs = self.veils.blurs(photo.id)
        sharp = self._sharp(photo, longest) if in_frame and not blurs else None
        thumb = sharp or self.get(photo.content_hash, longest, in_frame=in_frame)
        if thumb is None or thumb.pixmap is None or not blurs:
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

    def holds(self, key: Key) -> bool:
        """Whether it needn't be brought."""
        return key in self._held

    def _sharp(self, photo: Photo, longest: float) -> Thumb | None:
        """One larger than what is stored: of the size that is wanted, or the nearest."""
        wanted = sharp_size(photo, longest)
        if wanted is None or self.sharper is None:
            return None
        self.sharper.note(photo, wanted, here=self.holds((photo.content_hash, wanted)))
        for size in sorted(SHARP_SIZES, key=lambda size: (size < wanted, abs(size - wanted))):
            key = photo.content_hash, size
            if key in self._held:
                self._held.move_to_end(key)
                return self._held[key]
        return None

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
    def put(self, key: Key, image: QImage) -> None:
        """A picture that was brought; a null one where there is none."""
        pixmap = None if image.isNull() else QPixmap.fromImage(image)
        seen = any((key[0], size) in self._held for size in SIZES)
        since = 0.0 if seen or is_still() else time.monotonic()
        thumb = Thumb(pixmap, since, max(_LEAST_COST, image.sizeInBytes()))
        before = self._held.pop(key, None)
        self._bytes += thumb.cost - (before.cost if before else 0)
        self._held[key] = thumb
        most = max(_MOST_BYTES, self._screens)
        while self._bytes > most and len(self._held) > 1:
            self._bytes -= self._held.popitem(last=False)[1].cost
        self.arrived.emit(key[0])


def sharp_size(photo: Photo, longest: float) -> int | None:
    """How long a picture to decode of a photo that is painted so long; None: what is stored is
    enough, or is all there is."""
    longest = min(longest, max(photo.width, photo.height))
    if longest <= _ENOUGH or photo.missing or "offline" in photo.badges:
        return None
    return next((size for size in SHARP_SIZES if size >= longest), SHARP_SIZES[-1])
