"""Where a picture says by numbers what its colours mean."""

import os
import struct
from contextlib import suppress
from typing import BinaryIO

import pi_heif
from PIL import Image
from PIL.ExifTags import IFD, Base, Interop

from photoclip.media.coding import ADOBE_RGB, Coding
from photoclip.media.exif import read_tags, text

KEY = "coding"
"""Of `Image.info`, where the pixels' `Coding` travels along."""

_NOT_SRGB = (2, 0xFFFF)
"""What Exif's ColorSpace says of Adobe RGB: its own number for it is of some cameras only."""
_ADOBE_FILES = "R03"
_PROFILE_TAG = b"cicp"
_PNG_SIGNATURE, _PNG_CHUNK = 8, b"cICP"
_MOST_CHUNKS = 100
"""Before the pixels; more have only damaged files."""


def note_coding(image: Image.Image, stream: BinaryIO) -> None:
    """Put into `image.info` what the file says about its colours besides an ICC profile.

    HDR counts before a profile, anything else where there is none.
    """
    coding = _of_container(image, stream) or coding_of_profile(image.info.get("icc_profile"))
    if coding is None and _may_be_adobe_rgb(image) and is_adobe_rgb(image):
        coding = ADOBE_RGB
    if coding and not coding.is_srgb and (coding.is_hdr or not image.info.get("icc_profile")):
        image.info[KEY] = coding


def _of_container(image: Image.Image, stream: BinaryIO) -> Coding | None:
    """HEIF's and AVIF's `nclx` (ISO/IEC 14496-12, 12.1.5), and PNG's `cICP` (PNG 3rd edition,
    11.3.2.6). Pillow tells neither AVIF's nor PNG's."""
    if image.format == "PNG":
        return _of_png(stream)
    found = image.info.get("nclx_profile")
    if image.format == "AVIF":
        position = stream.tell()
        with suppress(Exception):  # libheif refuses some files that libavif reads.
            found = pi_heif.open_heif(stream).info.get("nclx_profile")
        stream.seek(position)
    if not found:
        return None
    return Coding(found["color_primaries"], found["transfer_characteristics"])


def _of_png(stream: BinaryIO) -> Coding | None:
    position = stream.tell()
    stream.seek(_PNG_SIGNATURE)
    found = b""
    for _ in range(_MOST_CHUNKS):
        length, kind = int.from_bytes(stream.read(4), "big"), stream.read(4)
        if kind in (b"", b"IDAT"):
            break
        if kind == _PNG_CHUNK:
            found = stream.read(2)
            break
        stream.seek(length + 4, os.SEEK_CUR)
    stream.seek(position)
    return Coding(*found) if len(found) == 2 else None


def coding_of_profile(profile: bytes | None) -> Coding | None:
    """What the `cicp` tag of an ICC profile says, if it has one (ICC.1:2022, 9.2.17 and 10.3)."""
    if not profile or _PROFILE_TAG not in profile[:1024]:
        return None
    with suppress(struct.error, IndexError):
        (count,) = struct.unpack_from(">I", profile, 128)
        for index in range(min(count, 100)):
            name, offset, _ = struct.unpack_from(">4sII", profile, 132 + 12 * index)
            if name == _PROFILE_TAG:
                return Coding(profile[offset + 8], profile[offset + 9])
    return None


def _may_be_adobe_rgb(image: Image.Image) -> bool:
    is_plain = image.mode == "RGB" and not image.info.get("icc_profile")
    return is_plain and image.format in ("JPEG", "MPO")


def is_adobe_rgb(image: Image.Image) -> bool:
    """Whether a camera says that its JPEG is in DCF's "optional" colour space."""
    if read_tags(image, IFD.Exif).get(Base.ColorSpace) not in _NOT_SRGB:
        return False
    index = read_tags(image, IFD.Interop).get(Interop.InteropIndex)
    return (text(index) or "") == _ADOBE_FILES
