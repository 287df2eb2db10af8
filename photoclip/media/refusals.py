"""Why a header that no decoder takes can't be read: it is damaged, or of an unknown kind."""

from typing import BinaryIO

from photoclip.media.heif_items import item_types
from photoclip.media.identity.directories import Directory, Layout, directories
from photoclip.media.identity.source import Damaged, Source

_DAMAGED = "the picture is damaged: its header can't be read"
_UNKNOWN = "not a picture of a kind that can be read"

_JPEG = b"\xff\xd8\xff"
_SIGNATURES = (_JPEG, b"\x89PNG\r\n", b"GIF8", b"BM")
_TIFF_STARTS = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_HEIF_BRANDS = (b"heic", b"heix", b"mif1", b"avif", b"avis")
_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
"""JPEG's markers of frames (ITU-T T.81, table B.1)."""
_BITS = 8
"""Of a sample, in all JPEGs but those of scanners and of medicine."""
_PLACES = ((273, 279), (324, 325))
"""Tags of where strips, or tiles, begin and how long they are."""
_CODED = {b"hvc1", b"hev1", b"av01"}
"""Types of items that the decoders here know."""
_NOT_CODED = {b"grid", b"iden", b"iovl", b"tmap", b"Exif", b"mime", b"uri "}
"""Of items that are made of others, or are no pictures."""


def reason_for(stream: BinaryIO, start: bytes) -> str:
    """What to tell a person of a file that begins so. The stream's position is lost."""
    try:
        if start.startswith(_JPEG) and _has_other_bits(Source(stream)):
            return "a JPEG picture of a kind that can't be read"
        if start.startswith(_TIFF_STARTS):
            whole = _is_whole_tiff(Source(stream))
            return "a TIFF picture of a kind that can't be read" if whole else _DAMAGED
        if start[4:8] == b"ftyp" and _is_coded_otherwise(Source(stream)):
            return "a HEIF picture of a kind that can't be read"
    except Damaged:
        return _DAMAGED
    webp = start.startswith(b"RIFF") and start[8:12] == b"WEBP"
    heif = start[4:8] == b"ftyp" and start[8:12] in _HEIF_BRANDS
    return _DAMAGED if start.startswith(_SIGNATURES) or webp or heif else _UNKNOWN


def _has_other_bits(source: Source) -> bool:
    position = 2
    while True:
        sign, marker = source.read(position, 2)
        if sign != 0xFF:
            raise Damaged("no marker where one should be")
        if marker in _FRAMES:
            return source.read(position + 4, 1)[0] != _BITS
        position += 2 + int.from_bytes(source.read(position + 2, 2))


def _is_whole_tiff(source: Source) -> bool:
    first = next(directories(source, Layout.of(source)))
    return any(_has_all(first, *tags) for tags in _PLACES)


def _has_all(directory: Directory, offsets: int, lengths: int) -> bool:
    places = list(zip(directory.values(offsets), directory.values(lengths), strict=False))
    return bool(places) and all(start + length <= directory.source.size for start, length in places)


def _is_coded_otherwise(source: Source) -> bool:
    coded = item_types(source) - _NOT_CODED
    return bool(coded) and coded.isdisjoint(_CODED)
