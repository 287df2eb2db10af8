"""How large a picture may be."""

import os
from typing import BinaryIO

from PIL import Image

from photoclip.media.errors import MediaError

PIXEL_LIMIT = 500_000_000
"""More pixels than this are refused by the header: the largest panoramas have about half of it."""

BYTE_LIMIT = 1_000_000_000
"""Larger files are refused where a decoder takes all of it into memory. The largest photos have a
few hundred megabytes; what is larger and called .raw is the image of a disk."""

# Pillow itself refuses what has twice as many, in whatever it opens.
Image.MAX_IMAGE_PIXELS = PIXEL_LIMIT


def check_pixels(width: int, height: int) -> None:
    """Refuse a picture by its size, before anything is decoded.

    :raises MediaError: it has more pixels than allowed.
    """
    if width * height > PIXEL_LIMIT:
        raise MediaError(
            f"the picture is {width:,} × {height:,} pixels, "  # noqa: RUF001
            f"over the limit of {PIXEL_LIMIT // 1_000_000} megapixels"
        )


def check_bytes(stream: BinaryIO) -> None:
    """Refuse a file by its size, before it is read as a whole. The stream's position is lost.

    :raises MediaError: it is too large.
    """
    if stream.seek(0, os.SEEK_END) > BYTE_LIMIT:
        raise MediaError(f"the file is over the limit of {BYTE_LIMIT // 1_000_000_000} GB")
