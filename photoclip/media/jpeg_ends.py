"""JPEGs that lack nothing but their end: some cameras and programs forget the last two bytes."""

from io import BytesIO

from PIL import Image, ImageFile

from photoclip.media.signalling import KEY

_END = b"\xff\xd9"
_ANYTHING = b"\x5a" * 64
"""What no picture needs that is whole; one that is not would look different with it."""


def with_its_end(image: Image.Image) -> Image.Image | None:
    """The same JPEG opened anew with its end, if nothing else is missing; else None.

    :param image: One that could not be decoded, since its file ends too early.
    """
    stream = image.fp if isinstance(image, ImageFile.ImageFile) else None
    if stream is None or image.format not in ("JPEG", "MPO"):
        return None
    stream.seek(0)
    data = stream.read().rstrip(b"\xff")
    whole = _opened(data + _END)
    try:
        if whole.tobytes() != _opened(data + _ANYTHING + _END).tobytes():
            return None
    except OSError:
        return None
    ended = _opened(data + _END)
    ended.info[KEY] = image.info.get(KEY)
    return ended


def _opened(data: bytes) -> Image.Image:
    return Image.open(BytesIO(data), formats=("JPEG",))
