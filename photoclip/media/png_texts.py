"""Metadata that programs put into a PNG's texts, since PNG long had no place for them.

ImageMagick, and all who do as it does, write "Raw profile type …": a name, a length and hexadecimal
digits. XMP belongs into an international text, but comes in the other kinds of texts, too.
"""

import re

from PIL import Image

_PROFILE = "Raw profile type "
_XMP = "XML:com.adobe.xmp"
_XMP_SEGMENT = b"http://ns.adobe.com/xap/1.0/\0"
_EXIF_STARTS = (b"Exif\0\0", b"II*\0", b"MM\0*")
_DIGITS = re.compile(r"\s*\w+\s+(\d+)\s+([0-9a-fA-F\s]*)")
"""Of a profile: name, length in bytes, contents."""


def take_from_texts(image: Image.Image) -> None:
    """Put a PNG's Exif and XMP where Pillow has those of other formats. Its texts must be read."""
    for kind in ("exif", "APP1", "xmp"):
        data = profile(image, kind)
        if data.startswith(_EXIF_STARTS):
            image.info.setdefault("exif", data)
        elif data:
            image.info.setdefault("xmp", data.removeprefix(_XMP_SEGMENT))
    text = image.info.get(_XMP)
    if isinstance(text, str):
        image.info.setdefault("xmp", _bytes(text))


def profile(image: Image.Image, kind: str) -> bytes:
    """A profile among the texts; nothing where there is none. What follows what is damaged is lost.

    :param kind: "exif", "iptc", "xmp" or "APP1".
    """
    found = _DIGITS.match(str(image.info.get(_PROFILE + kind, "")))
    if found is None:
        return b""
    digits = "".join(found[2].split())
    return bytes.fromhex(digits[: len(digits) // 2 * 2])


def _bytes(text: str) -> bytes:
    """Pillow takes these texts for Latin 1, as the standard says; XMP is in UTF-8."""
    try:
        return text.encode("latin-1")
    except UnicodeEncodeError:
        return text.encode()
