"""The list of what a HEIF or AVIF file is made of (ISO/IEC 14496-12, 8.11.6: iinf, infe)."""

from collections.abc import Iterator
from io import BytesIO

from photoclip.media.identity.boxes import Box, boxes
from photoclip.media.identity.source import Damaged, Source

_FULL = 4
"""Bytes of version and flags."""
_EXIF, _UNKNOWN = b"Exif", b"none"
_GAIN_MAP, _PICTURE = b"tmap", b"mif1"
"""Brands (ISO/IEC 23008-12, 10.2): of files that say how a picture looks in HDR, and of all."""


def item_types(source: Source) -> set[bytes]:
    """The types of a file's items.

    :raises Damaged: a table is cut short.
    """
    return {kind for _, kind in _listed(source)}


def picture_alone(data: bytes) -> bytes | None:
    """The same file without Exif and gain map; None where there are none.

    libavif refuses a file for a damage in these. It passes over items of types that it doesn't
    know, and over a gain map where the file doesn't say by a brand that it has one.
    """
    changed = bytearray(data)
    brands = slice(0, int.from_bytes(data[:4], "big"))
    changed[brands] = changed[brands].replace(_GAIN_MAP, _PICTURE)
    try:
        for place, kind in _listed(Source(BytesIO(data))):
            if kind == _EXIF:
                changed[place : place + len(kind)] = _UNKNOWN
    except Damaged:
        return None
    return bytes(changed) if changed != data else None


def _listed(source: Source) -> Iterator[tuple[int, bytes]]:
    """For each item where its type stands, and the type."""
    for meta in boxes(source, 0, source.size):
        table = meta.first(b"iinf", _FULL) if meta.kind == b"meta" else None
        if table is None:
            continue
        count_bytes = 2 if source.number(table.start, 1) == 0 else 4
        for entry in table.inside(_FULL + count_bytes):
            place = _place_of_type(entry)
            yield place, source.read(place, 4)


def _place_of_type(entry: Box) -> int:
    """Behind the item's number, which has four bytes from version 3 on, and that of its lock."""
    return entry.start + _FULL + (4 if entry.source.number(entry.start, 1) >= 3 else 2) + 2
