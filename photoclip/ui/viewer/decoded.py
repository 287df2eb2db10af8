"""Photos that were decoded for looking at; a bounded number of bytes of them."""

from collections import OrderedDict
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QImage

from photoclip.core.query.question import Box
from photoclip.services.showing import Raster, ShowResult

_MOST_BYTES = 400 * 1024 * 1024
_FORMAT = QImage.Format.Format_RGB32
_BYTES = 4


@dataclass(frozen=True, slots=True)
class Want:
    """A photo's file, of this content, at most so many pixels long (0: all there are)."""

    path: Path
    content_hash: str
    longest: int = 0
    part: Box | None = None


@dataclass(frozen=True, slots=True)
class Decoded:
    """What came of it; with a `reason` it has no image."""

    want: Want
    result: ShowResult
    images: tuple[QImage, ...] = field(default=())
    """The largest first, each half of the one before. They lie on the bytes of `result`."""

    @property
    def reason(self) -> str:
        return self.result.reason

    @property
    def cost(self) -> int:
        """Bytes."""
        return sum(image.sizeInBytes() for image in self.images)

    def at_least(self, pixels: float) -> QImage | None:
        """The smallest image that is so wide; the largest where none is."""
        if not self.images:
            return None
        wide = [image for image in self.images if image.width() >= pixels]
        return wide[-1] if wide else self.images[0]


def decoded(want: Want, result: ShowResult) -> Decoded:
    """What a reader has read, as images; nothing is copied."""
    return Decoded(want, result, tuple(_image(level) for level in result.levels))


def _image(level: Raster) -> QImage:
    return QImage(level.data.data, level.width, level.height, _BYTES * level.width, _FORMAT)


class DecodedPhotos:
    """The least recently wanted is dropped first."""

    def __init__(self, most_bytes: int = _MOST_BYTES) -> None:
        self._most = most_bytes
        self._held: OrderedDict[Want, Decoded] = OrderedDict()
        self._bytes = 0

    def get(self, want: Want) -> Decoded | None:
        found = self._held.get(want)
        if found is not None:
            self._held.move_to_end(want)
        return found

    def put(self, one: Decoded) -> None:
        """Keep it; a failure is not kept: the file may be there the next time."""
        if one.reason:
            return
        self.drop(one.want)
        self._held[one.want] = one
        self._bytes += one.cost
        while self._bytes > self._most and len(self._held) > 1:
            self.drop(next(iter(self._held)))

    def drop(self, want: Want) -> None:
        """Forget it."""
        gone = self._held.pop(want, None)
        self._bytes -= 0 if gone is None else gone.cost

    def clear(self) -> None:
        self._held.clear()
        self._bytes = 0
