"""From a photo to an encoder's input: scale, then cut out the centre.

The same, to the pixel, as the image processors of the transformers library do on Pillow images.
"""

import numpy as np
from PIL import Image

from photoclip.core.encoder import Pixels, Preprocessing, Resample

_FILTERS: dict[Resample, Image.Resampling] = {
    "nearest": Image.Resampling.NEAREST,
    "box": Image.Resampling.BOX,
    "bilinear": Image.Resampling.BILINEAR,
    "hamming": Image.Resampling.HAMMING,
    "bicubic": Image.Resampling.BICUBIC,
    "lanczos": Image.Resampling.LANCZOS,
}

_ELONGATED = 30
"""Photos longer than this many times their width are not scaled as a whole: that may take GBs."""


def prepare(image: Image.Image, preprocessing: Preprocessing) -> Pixels:
    """The pixels for an encoder: (height, width, 3), uint8.

    :param image: An upright RGB picture.
    """
    size, crop = _scaled_size(image.size, preprocessing.resize), preprocessing.crop
    resample = _FILTERS[preprocessing.resample]
    box: tuple[float, float, float, float] = (0, 0, *image.size)
    if crop is not None and max(size) > _ELONGATED * max(*crop, min(size)):
        size, box = _centre_of(image.size, size, crop)
    if preprocessing.resize is not None:
        image = image.resize(size, resample, box=box)
    pixels = np.array(image, dtype=np.uint8)
    return pixels if crop is None else _cut_centre(pixels, crop)


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
    original: tuple[int, int], size: tuple[int, int], crop: tuple[int, int]
) -> tuple[tuple[int, int], tuple[float, float, float, float]]:
    """The size of what the crop leaves of the scaled picture, and its box in the original."""
    kept = tuple(min(side, cut) for side, cut in zip(size, reversed(crop), strict=True))
    starts = [(side - keep) // 2 for side, keep in zip(size, kept, strict=True)]
    scales = [before / after for before, after in zip(original, size, strict=True)]
    left, top = (start * scale for start, scale in zip(starts, scales, strict=True))
    right, bottom = (
        (start + keep) * scale for start, keep, scale in zip(starts, kept, scales, strict=True)
    )
    box = (left, top, min(right, original[0]), min(bottom, original[1]))
    return (kept[0], kept[1]), box


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
