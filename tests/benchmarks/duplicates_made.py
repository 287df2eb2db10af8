"""Copies of a photo that are the same picture, and pictures that are only like it."""

import io
from collections.abc import Callable, Mapping
from pathlib import Path

from PIL import Image, ImageEnhance

Change = Callable[[Image.Image], Image.Image]


def _encoded(image: Image.Image, kind: str, quality: int) -> Image.Image:
    stream = io.BytesIO()
    image.save(stream, kind, quality=quality)
    return Image.open(io.BytesIO(stream.getvalue())).convert("RGB")


def _scaled(image: Image.Image, share: float, how: Image.Resampling) -> Image.Image:
    size = (max(1, round(image.width * share)), max(1, round(image.height * share)))
    return image.resize(size, how)


def _moved(image: Image.Image, share: float) -> Image.Image:
    """What a camera sees that was turned by a share of its width: the edge is filled again."""
    away = max(1, round(image.width * share)), max(1, round(image.height * share))
    return image.crop((*away, *image.size))


def _cropped(image: Image.Image, share: float) -> Image.Image:
    across, down = max(1, round(image.width * share)), max(1, round(image.height * share))
    return image.crop((across, down, image.width - across, image.height - down))


def _blinked(image: Image.Image) -> Image.Image:
    """An eighth of the picture, in its middle, as it is beside it."""
    width, height = image.width // 8, image.height // 8
    left, top = image.width // 2, image.height // 2
    changed = image.copy()
    changed.paste(image.crop((left - width, top, left, top + height)), (left, top))
    return changed


LANCZOS, BILINEAR = Image.Resampling.LANCZOS, Image.Resampling.BILINEAR

SAME: Mapping[str, Change] = {
    "JPEG, quality 75": lambda image: _encoded(image, "JPEG", 75),
    "JPEG, quality 40": lambda image: _encoded(image, "JPEG", 40),
    "WebP, quality 50": lambda image: _encoded(image, "WEBP", 50),
    "half as wide, quality 80": lambda i: _encoded(_scaled(i, 0.5, LANCZOS), "JPEG", 80),
    "a third as wide, bilinear": lambda i: _encoded(_scaled(i, 1 / 3, BILINEAR), "JPEG", 75),
    "twice as wide": lambda image: _encoded(_scaled(image, 2, LANCZOS), "JPEG", 85),
}
OTHER: Mapping[str, Change] = {
    "mirrored": lambda image: image.transpose(Image.Transpose.FLIP_LEFT_RIGHT),
    "turned": lambda image: image.transpose(Image.Transpose.ROTATE_180),
    "camera moved by 0.5 %": lambda image: _moved(image, 0.005),
    "camera moved by 3 %": lambda image: _moved(image, 0.03),
    "cropped by 2 %": lambda image: _cropped(image, 0.02),
    "an eighth changed": _blinked,
    "brighter by a fifth": lambda image: ImageEnhance.Brightness(image).enhance(1.2),
}


def photos_below(folder: Path, most: int) -> list[Image.Image]:
    """The first photos of a folder that can be read."""
    found = []
    for path in sorted(folder.rglob("*.jpg")):
        try:
            with Image.open(path) as image:
                found.append(image.convert("RGB"))
        except OSError:
            continue
        if len(found) == most:
            break
    return found
