"""How large a picture may be."""

from PIL import Image

from photoclip.media.errors import MediaError

PIXEL_LIMIT = 500_000_000
"""More pixels than this are refused by the header: the largest panoramas have about half of it."""

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
