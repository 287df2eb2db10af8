"""Reading what people wrote into a photo's file, in whichever of the ways there are.

Where they differ, XMP counts before IPTC, and that before EXIF: what is written first is read
first, since programs of today keep XMP up to date and cameras fill EXIF with names of their own.
(The Metadata Working Group's guidelines of 2010 ask for checksums that hardly anybody writes.)
"""

from collections.abc import Iterator
from contextlib import suppress
from typing import Literal

from PIL import Image, TiffTags
from PIL.ExifTags import Base

from photoclip.core.annotations import Annotations
from photoclip.media.annotations import (
    Way,
    caption_of,
    combined,
    keywords_of,
    stars,
    stars_of_percent,
    title_of,
)
from photoclip.media.exif import Tags, number
from photoclip.media.iptc import RECORDS, read_iptc, records_in
from photoclip.media.packets import packets
from photoclip.media.png_texts import profile
from photoclip.media.xmp import read_xmp

_XMP, _IPTC, _BLOCKS = 700, 33723, 34377
"""Tags of a TIFF file."""
_XP_TITLE, _XP_COMMENT, _XP_KEYWORDS, _XP_SUBJECT = 0x9C9B, 0x9C9C, 0x9C9E, 0x9C9F
_PHOTOSHOP_XMP = 0x0424
_PHOTOSHOP = b"Photoshop 3.0\0"
_MARK = 0x1C
"""IPTC's first byte: which of a number's it is shows the file's order of bytes."""
# Pillow keeps but the first of its numbers, where it is written as such, as libtiff's writers do.
TiffTags.TAGS_V2[_IPTC] = TiffTags.TagInfo(_IPTC, "IptcNaaInfo", TiffTags.UNDEFINED)

_CODINGS = {b"ASCII\0\0\0": "utf-8", b"JIS\0\0\0\0\0": "iso2022_jp", bytes(8): "utf-8"}
_UNICODE = b"UNICODE\0"


def read_annotations(image: Image.Image, main: Tags, shot: Tags) -> Annotations:
    """What is written into an opened photo.

    :param main: Its EXIF's main directory.
    :param shot: The one about the shot.
    """
    return combined(_ways(image, main, shot))


def xmp_of(image: Image.Image, main: Tags) -> Iterator[bytes | str]:
    """An opened photo's XMP, wherever it has it; `main`: its EXIF's main directory."""
    return packets(image, (main.get(_XMP), _photoshop_blocks(image).get(_PHOTOSHOP_XMP)))


def _ways(image: Image.Image, main: Tags, shot: Tags) -> Iterator[Way]:
    blocks = _photoshop_blocks(image)
    yield from map(read_xmp, xmp_of(image, main))
    for records in (
        blocks.get(RECORDS),
        _bytes(main.get(_IPTC)),
        records_in(_bytes(main.get(_BLOCKS))),
        _of_png_profile(image),
    ):
        if records:
            yield read_iptc(records)
            break
    yield _of_exif(main, shot)
    yield _of_png(image)


def _photoshop_blocks(image: Image.Image) -> dict[int, bytes]:
    """Of a JPEG, which Pillow keeps by number, or of a PSD, where it keeps a list."""
    found = image.info.get("photoshop")
    if isinstance(found, dict):
        return {key: value for key, value in found.items() if isinstance(value, bytes)}
    resources = getattr(image, "resources", ())
    return {one[0]: one[2] for one in resources if len(one) == 3}


def _of_exif(main: Tags, shot: Tags) -> Way:
    percent = number(main.get(_tag("RatingPercent", 0x4749)))
    description = caption_of(_text(main.get(Base.ImageDescription)))
    comment = caption_of(_user_comment(shot.get(Base.UserComment)))
    return Way(
        title=title_of(_wide(main.get(_XP_TITLE))) or title_of(_wide(main.get(_XP_SUBJECT))),
        caption=description or caption_of(_wide(main.get(_XP_COMMENT))) or comment,
        keywords=keywords_of(_wide(main.get(_XP_KEYWORDS)).split(";")),
        rating=stars(number(main.get(_tag("Rating", 0x4746)))) or stars_of_percent(percent),
    )


def _tag(name: str, value: int) -> int:
    return int(getattr(Base, name, value))


def _of_png(image: Image.Image) -> Way:
    """A PNG's texts by the names that its specification gives (PNG 3rd edition, 11.3.3.1)."""
    texts = getattr(image, "text", {}) if image.format == "PNG" else {}
    return Way(
        title=title_of(str(texts.get("Title", ""))),
        caption=caption_of(str(texts.get("Description", ""))),
    )


def _of_png_profile(image: Image.Image) -> bytes:
    """IPTC's records among a PNG's texts: bare, or in Photoshop's blocks."""
    found = profile(image, "iptc") if image.format == "PNG" else b""
    return records_in(found.removeprefix(_PHOTOSHOP)) or found


def _bytes(value: object) -> bytes:
    """A tag's bytes, as whatever type they were written: some write IPTC as 32-bit numbers."""
    if isinstance(value, bytes):
        return value
    if isinstance(value, tuple) and value and all(isinstance(one, int) for one in value):
        with suppress(OverflowError):
            width = 1 if max(value) < 256 else 4
            order: Literal["big", "little"] = "big" if value[0] >> 24 == _MARK else "little"
            return b"".join(one.to_bytes(width, order) for one in value)
    return b""


def _text(value: object) -> str:
    if isinstance(value, str):
        # Pillow takes EXIF's texts for Latin 1, which they are by the standard; most are UTF-8.
        with suppress(UnicodeError):
            return value.encode("latin-1").decode("utf-8")
        return value
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else ""


def _wide(value: object) -> str:
    """Microsoft's texts, in UTF-16."""
    data = _bytes(value)
    if data:
        return data.decode("utf-16-le", "replace").split("\0")[0]
    return value if isinstance(value, str) else ""


def _user_comment(value: object) -> str:
    """EXIF's comment, which begins with the name of its coding (Exif 3.0, 4.6.6)."""
    if isinstance(value, str):
        return value
    if not isinstance(value, bytes):
        return ""
    head, text = value[:8], value[8:]
    if head == _UNICODE:
        big = text[:2] == b"\xfe\xff" or (text[:1] == b"\0" and text[1:2] != b"\0")
        return text.decode("utf-16-be" if big else "utf-16-le", "replace").strip("\ufeff\0")
    return text.decode(_CODINGS[head], "replace").split("\0")[0] if head in _CODINGS else ""
