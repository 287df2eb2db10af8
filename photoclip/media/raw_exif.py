"""Where RAW files keep their EXIF.

Most are TIFF files and have it where a TIFF has it, Olympus and Panasonic under a magic number of
their own. Fujifilm's, Minolta's and Canon's other files wrap it. None is documented by its maker;
the places are those that ExifTool and LibRaw know.
"""

from contextlib import suppress
from typing import BinaryIO

from PIL import Image
from PIL.ExifTags import IFD, Base

from photoclip.media.identity.boxes import Box, boxes
from photoclip.media.identity.source import Damaged, Source

_LONGEST = 4 << 20
_TIFF_STARTS = (b"II", b"MM")
_CANON = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")
"""The `uuid` box of a CR3 whose boxes CMT1, CMT2 and CMT4 are a TIFF file each."""
_CANON_PARTS = {b"CMT2": IFD.Exif, b"CMT4": IFD.GPSInfo}
_PANASONIC_ISO = 23
_XMP = 700
"""The tag under which a TIFF has its XMP, and here those that have it elsewhere, too."""
_XMP_UUID = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
"""The `uuid` box of a CR3 that is XMP (XMP specification, part 3, 1.2.7)."""
_JPEG_XMP = b"http://ns.adobe.com/xap/1.0/\0"
_RAF_JPEG = 84
"""Offset and length, big-endian, of the JPEG in a Fujifilm file."""


def read_raw_exif(stream: BinaryIO) -> Image.Exif:
    """The EXIF of a RAW file; empty where it is not known where to look.

    The stream must stay open as long as tags are read. Its position is lost.

    :raises Exception: of any kind, where the file is damaged.
    """
    stream.seek(0)
    start = stream.read(16)
    if start.startswith(b"FUJIFILMCCD-RAW"):
        return _of_jpeg(Source(stream))
    if start.startswith(b"\0MRM"):
        return _of_minolta(Source(stream))
    if start[4:8] == b"ftyp":
        return _of_canon(Source(stream))
    exif = Image.Exif()
    if start.startswith(_TIFF_STARTS) and start[6:14] != b"HEAPCCDR":
        little = start.startswith(b"II")
        exif.endian = "<" if little else ">"
        exif.load_from_fp(stream, int.from_bytes(start[4:8], "little" if little else "big"))
    if start.startswith(b"IIU\0") and _PANASONIC_ISO in exif:
        exif.get_ifd(IFD.Exif).setdefault(Base.ISOSpeedRatings, exif[_PANASONIC_ISO])
    return exif


def _of_jpeg(source: Source) -> Image.Exif:
    """Fujifilm's preview begins with it."""
    offset = source.number(_RAF_JPEG, 4)
    exif = Image.Exif()
    data = source.block(offset)
    at = data.find(b"Exif\0\0", 0, 64)
    if data.startswith(b"\xff\xd8") and at > 0:
        exif.load(data[at : at + 65_536])
        start = data.find(_JPEG_XMP, at, at + 2 * 65_536)
        if start > 0:
            length = int.from_bytes(data[start - 2 : start], "big") - 2
            exif[_XMP] = data[start + len(_JPEG_XMP) : start + length]
    return exif


def _of_minolta(source: Source) -> Image.Exif:
    """Blocks of a name, a length and contents; the one called TTW is a TIFF file."""
    exif = Image.Exif()
    at, end = 8, 8 + source.number(4, 4)
    while at + 8 <= end:
        length = source.number(at + 4, 4)
        if source.read(at, 4) == b"\0TTW":
            exif.load(source.read(at + 8, min(length, _LONGEST)))
            break
        at += 8 + length
    return exif


def _of_canon(source: Source) -> Image.Exif:
    exif = Image.Exif()
    parts = {part.kind: part for part in _canon_parts(source)}
    if b"CMT1" in parts:
        exif.load(parts[b"CMT1"].contents())
    for kind, ifd in _CANON_PARTS.items():
        if kind in parts:
            part = Image.Exif()
            part.load(parts[kind].contents())
            exif.get_ifd(ifd).update(part)
    with suppress(Damaged):  # Behind the pictures, where a file that was cut short ends.
        for box in boxes(source, 0, source.size):
            if box.kind == b"uuid" and source.read(box.start, 16) == _XMP_UUID:
                exif[_XMP] = box.contents()[16:]
    return exif


def _canon_parts(source: Source) -> list[Box]:
    movie = next((box for box in boxes(source, 0, source.size) if box.kind == b"moov"), None)
    found = movie.inside() if movie else ()
    for box in found:
        if box.kind == b"uuid" and source.read(box.start, 16) == _CANON:
            return list(box.inside(16))
    return []
