"""Pictures for tests: drawn ones, and scikit-image's photographs, which lie inside its package."""

import zlib
from functools import lru_cache
from io import BytesIO
from pathlib import Path

import numpy as np
import skimage
from PIL import Image

PHOTOGRAPHS = {
    "astronaut.png": "an astronaut",
    "coffee.png": "a cup of coffee",
    "chelsea.png": "a cat",
    "rocket.jpg": "a rocket",
}


def photograph(name: str) -> Path:
    """One of scikit-image's sample pictures."""
    return Path(skimage.__file__).parent / "data" / name


def draw(path: Path, colour: tuple[int, int, int], *, size: tuple[int, int] = (80, 60)) -> Path:
    """A picture of one colour, with a little noise so that no two files are the same.

    By the same name in the same colour it is the same, in any process.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_drawn(path.name, tuple(colour), size))
    return path


@lru_cache(maxsize=1000)
def _drawn(name: str, colour: tuple[int, ...], size: tuple[int, int]) -> bytes:
    """The file: many tests want the same."""
    seed = zlib.crc32(f"{name} {colour}".encode())
    noise = np.random.default_rng(seed).integers(-8, 9, (size[1], size[0], 3))
    pixels = np.clip(np.array(colour) + noise, 0, 255).astype(np.uint8)
    file = BytesIO()
    Image.fromarray(pixels).save(file, Image.registered_extensions()[Path(name).suffix.lower()])
    return file.getvalue()
