"""What thumbnails look like in short, and whether two of them show the same picture."""

from pathlib import Path

import numpy as np
from PIL import Image

from photoclip.core.duplicates.fingerprint import SIDE, Fingerprint, Grey, fingerprint
from photoclip.core.duplicates.pictures import same_picture, size_to_compare


def of_picture(small: Image.Image) -> Fingerprint:
    """The fingerprint of an upright RGB picture as small as a thumbnail."""
    grey = small.convert("L")
    return fingerprint(_as_array(grey.resize((SIDE, SIDE), _filter(grey))), _as_array(grey))


def of_thumbnail(path: Path) -> Fingerprint | None:
    """The same of a thumbnail that was stored; None where there is none that can be read."""
    image = _opened(path)
    return None if image is None else of_picture(image)


def show_the_same(one: Path, other: Path) -> bool | None:
    """Whether two thumbnails are of one picture; None where one of them can't be read."""
    images = _opened(one), _opened(other)
    if images[0] is None or images[1] is None:
        return None
    size = size_to_compare(images[0].size, images[1].size)
    if size is None:
        return False
    first, second = (
        np.asarray(image.resize(size, Image.Resampling.LANCZOS)) for image in images if image
    )
    return same_picture(first, second)


def _opened(path: Path) -> Image.Image | None:
    try:
        with Image.open(path) as image:
            return image.convert("RGB")
    except (OSError, ValueError, SyntaxError):
        return None


def _filter(image: Image.Image) -> Image.Resampling:
    return Image.Resampling.BOX if min(image.size) >= SIDE else Image.Resampling.BICUBIC


def _as_array(image: Image.Image) -> Grey:
    pixels: Grey = np.asarray(image, np.float32)
    return pixels
