"""From a photo to an encoder's input: scale, then cut out the centre.

The same, to the pixel, as the image processors of the transformers library do on Pillow images.
"""

import math
from dataclasses import dataclass

import numpy as np
from PIL import Image

from photoclip.core.encoder import Pixels, Preprocessing, Resample
from photoclip.core.query.question import Box as Part

Box = tuple[float, float, float, float]

_FILTERS: dict[Resample, Image.Resampling] = {
    "nearest": Image.Resampling.NEAREST,
    "box": Image.Resampling.BOX,
    "bilinear": Image.Resampling.BILINEAR,
    "hamming": Image.Resampling.HAMMING,
    "bicubic": Image.Resampling.BICUBIC,
    "lanczos": Image.Resampling.LANCZOS,
}

_LARGEST_SCALED = 32_000_000
"""A picture that would have more pixels than this after scaling is scaled around its centre only:
those of a strip of 1 × 100,000 pixels would fill gigabytes. Pillow then computes with less
precision, so the pixels may differ by 2 in 255 from transformers'."""  # noqa: RUF001


@dataclass(frozen=True, slots=True)
class Upright:
    """An upright RGB picture of a photo, which may have been decoded smaller than it is.

    Decoders round sizes up: a photo 1001 pixels wide, decoded at half its size, fills 500.5 of 501
    columns. Half a pixel is enough to change an embedding, so the exact place is kept.
    """

    image: Image.Image
    box: Box
    """Left, top, right and bottom edge of the photo in `image`."""
    full_size: tuple[int, int]
    """(width, height) of the photo itself."""


def whole(image: Image.Image) -> Upright:
    """A picture in its full size."""
    return Upright(image, (0, 0, *image.size), image.size)


def cut_out(photo: Upright, part: Part) -> Upright:
    """A part of a picture, as a picture of its own."""
    left, top, right, bottom = photo.box
    across, down = right - left, bottom - top
    box = (
        left + part.left * across,
        top + part.top * down,
        left + part.right * across,
        top + part.bottom * down,
    )
    outer = (int(box[0]), int(box[1]), math.ceil(box[2]), math.ceil(box[3]))
    inner = (box[0] - outer[0], box[1] - outer[1], box[2] - outer[0], box[3] - outer[1])
    width, height = photo.full_size
    size = (
        max(1, round((part.right - part.left) * width)),
        max(1, round((part.bottom - part.top) * height)),
    )
    return Upright(photo.image.crop(outer), inner, size)


def prepare(photo: Upright, preprocessing: Preprocessing) -> Pixels:
    """The pixels for an encoder: (height, width, 3), uint8."""
    image, box, crop = photo.image, photo.box, preprocessing.crop
    size = _scaled_size(photo.full_size, preprocessing.resize)
    if crop is not None and size[0] * size[1] > _LARGEST_SCALED:
        size, box = _centre_of(box, size, crop)
    if preprocessing.resize is not None:
        image = image.resize(size, _FILTERS[preprocessing.resample], box=box)
    pixels = np.array(image, dtype=np.uint8)
    return pixels if crop is None else _cut_centre(pixels, crop)


def prepare_part(photo: Upright, part: Part, preprocessing: Preprocessing) -> Pixels:
    """The same for a part of a photo, nothing of which may get lost.

    Where the encoder looks at the middle of a photo only, all of the part is scaled to fit, and
    its mirror image fills the rest. Measured (`python -m tests.benchmarks boxes`): that finds as
    much as squashing does with an encoder that knows squashed photos; what lies beside the part
    would find something else.
    """
    cut = cut_out(photo, part)
    if preprocessing.crop is None:
        return prepare(cut, preprocessing)
    rows, columns = preprocessing.crop
    scale = min(columns / cut.full_size[0], rows / cut.full_size[1])
    width, height = (max(1, round(side * scale)) for side in cut.full_size)
    small = cut.image.resize((width, height), _FILTERS[preprocessing.resample], box=cut.box)
    pixels: Pixels = np.array(small, dtype=np.uint8)
    across, down = columns - pixels.shape[1], rows - pixels.shape[0]
    padding = ((down // 2, down - down // 2), (across // 2, across - across // 2), (0, 0))
    return np.pad(pixels, padding, mode="symmetric")


def _scaled_size(size: tuple[int, int], resize: int | tuple[int, int] | None) -> tuple[int, int]:
    """(width, height) after scaling. The longer side is rounded down, as transformers does."""
    if resize is None:
        return size
    if isinstance(resize, tuple):
        return resize[1], resize[0]
    width, height = size
    if width <= height:
        return resize, int(resize * height / width)
    return int(resize * width / height), resize


def _centre_of(
    box: Box, size: tuple[int, int], crop: tuple[int, int]
) -> tuple[tuple[int, int], Box]:
    """The size of what the crop leaves of the scaled picture, and where that lies unscaled."""
    width, left, right = _centre_along(box[0], box[2], size[0], crop[1])
    height, top, bottom = _centre_along(box[1], box[3], size[1], crop[0])
    return (width, height), (left, top, right, bottom)


def _centre_along(start: float, end: float, scaled: int, cut: int) -> tuple[int, float, float]:
    kept = min(scaled, cut)
    first = (scaled - kept) // 2
    step = (end - start) / scaled
    return kept, start + first * step, min(end, start + (first + kept) * step)


def _cut_centre(pixels: Pixels, crop: tuple[int, int]) -> Pixels:
    """The middle (height, width) of the pixels; black around them where they are fewer."""
    for axis, wanted in enumerate(crop):
        missing = wanted - pixels.shape[axis]
        if missing > 0:
            padding = [(0, 0)] * pixels.ndim
            padding[axis] = (missing - missing // 2, missing // 2)
            pixels = np.pad(pixels, padding)
        else:
            start = -missing // 2
            pixels = np.take(pixels, range(start, start + wanted), axis)
    return np.ascontiguousarray(pixels)
