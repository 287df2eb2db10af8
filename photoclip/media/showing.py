"""A photo for looking at: in sRGB, upright, as large as it is shown, ready to be painted.

Of no screen does Qt tell the profile (6.11: `QScreen` has none), so pictures are handed over in
sRGB, which is what systems that manage colours take a window's pixels for, and convert for the
screen.
"""

import math
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from typing_extensions import override

from photoclip.core.bulk import Bulk
from photoclip.core.query.question import Box
from photoclip.media.decode import render
from photoclip.media.errors import MediaError
from photoclip.media.metadata import read_metadata
from photoclip.media.opening import open_file, open_image, refusing
from photoclip.media.prepare import Upright, cut_out
from photoclip.media.requests import Ask, DecodeRequest, DecodeResult, always
from photoclip.media.worker import openable_path, was_gone

_LEAST_LEVEL = 2_000_000
"""Pixels below which a picture is not halved once more."""
_COUNTED = 512
"""Pixels of a side that are enough to count brightness in."""
_LUMA = np.array([0.2126, 0.7152, 0.0722], np.float32)
"""What red, green and blue add to how bright something looks (ITU-R BT.709)."""
_BINS = 256
_JUDGED, _LEAST_SIDE = 1024, 3
"""Pixels of the longer side at which sharpness is judged, so that sizes can be compared."""

Counts = NDArray[np.int64]


def no_counts() -> Counts:
    return np.empty((0, _BINS), np.int64)


@dataclass(frozen=True, slots=True)
class ShowRequest(DecodeRequest):
    """A photo to be looked at, or its `part`."""

    longest: int = 0
    """How many pixels the longer side of the whole shall have, at most; 0: all there are."""


@dataclass(frozen=True, slots=True)
class Raster:
    """A picture as a painter takes it: rows of blue, green, red and one unused byte."""

    width: int
    height: int
    data: Bulk


@dataclass(frozen=True, slots=True)
class ShowResult(DecodeResult):
    """With a `reason` there is no picture."""

    levels: tuple[Raster, ...] = ()
    """The picture, then half as large, and so on, for showing all of a large one in between."""
    full_size: tuple[int, int] = (0, 0)
    """(width, height) of the photo itself, upright."""
    counts: Counts = field(default_factory=no_counts)
    """(4, 256): how many pixels of what is shown are that red, green, blue, bright."""
    sharpness: float = 0.0
    """How much fine detail it has at about a thousand pixels: to compare shots of one scene by."""

    @property
    @override
    def bulks(self) -> tuple[Bulk, ...]:
        return tuple(level.data for level in self.levels)


def show(request: DecodeRequest, _ask: Ask = always) -> DecodeResult:
    """Decode a photo as a `ShowRequest` asks; what a worker of a `DecodePool` does.

    A file that can't be read is a result with a reason, no error.
    """
    assert isinstance(request, ShowRequest)
    result = ShowResult(request.path)
    try:
        result = _show(request)
    except MediaError as error:
        result = ShowResult(request.path, reason=error.reason, gone=was_gone(error))
    return result


def _show(request: ShowRequest) -> ShowResult:
    path = openable_path(request.path)
    with refusing(), open_file(path) as file, open_image(file, request.path.name) as image:
        metadata = read_metadata(image)
        photo = render(image, _least_side(image.size, request.longest))
        full_size = photo.full_size
        shown = _scaled(photo, request.longest, request.part)
        counts = _counted(shown)
        levels = _levels(shown, several=not request.longest)
        sharpness = _sharpness(photo.image)
    result = ShowResult(
        request.path, levels=levels, full_size=full_size, counts=counts, sharpness=sharpness
    )
    return replace(result, metadata=metadata)


def _least_side(size: tuple[int, int], longest: int) -> int | None:
    """What the shorter side must keep, so that the longer one is still as long as wanted."""
    if not longest or longest >= max(size):
        return None
    return max(1, math.ceil(longest * min(size) / max(size)))


def _scaled(photo: Upright, longest: int, part: Box | None) -> Image.Image:
    cut = photo if part is None else cut_out(photo, part)
    scale = min(1.0, longest / max(photo.full_size)) if longest else 1.0
    width, height = (max(1, round(side * scale)) for side in cut.full_size)
    whole = (0.0, 0.0, float(width), float(height))
    if cut.box == whole and cut.image.size == (width, height):
        return cut.image
    # Half of the time that LANCZOS takes, and as sharp where a picture gets smaller.
    how = Image.Resampling.HAMMING
    return cut.image.resize((width, height), how, box=cut.box, reducing_gap=3.0)


def _levels(image: Image.Image, *, several: bool) -> tuple[Raster, ...]:
    found = [_raster(image)]
    while several and image.width * image.height > _LEAST_LEVEL:
        image = image.reduce(2)
        found.append(_raster(image))
    return tuple(found)


def _raster(image: Image.Image) -> Raster:
    return Raster(image.width, image.height, Bulk(image.tobytes("raw", "BGRX")))


def _sharpness(image: Image.Image) -> float:
    """The variance of the Laplacian of its brightness (Pech-Pacheco et al. 2000, "Diatom
    autofocusing in brightfield microscopy"), of which blurred pictures have little."""
    small = image.convert("L")
    small.thumbnail((_JUDGED, _JUDGED), Image.Resampling.BOX)
    grey = np.asarray(small, dtype=np.float32)
    if min(grey.shape) < _LEAST_SIDE:
        return 0.0
    around = grey[:-2, 1:-1] + grey[2:, 1:-1] + grey[1:-1, :-2] + grey[1:-1, 2:]
    return float(np.var(4 * grey[1:-1, 1:-1] - around))


def _counted(image: Image.Image) -> Counts:
    """(4, 256), of at most `_COUNTED` squared pixels that lie evenly on the picture."""
    step = max(1, max(image.size) // _COUNTED)
    small = image.resize(
        (max(1, image.width // step), max(1, image.height // step)), Image.Resampling.NEAREST
    )
    pixels = np.asarray(small).reshape(-1, 3)
    bright = np.rint(pixels @ _LUMA).astype(np.int64)
    each = (*pixels.T, bright)
    return np.stack([np.bincount(values, minlength=_BINS)[:_BINS] for values in each])
