"""The list of what a HEIF or AVIF file is made of (ISO/IEC 14496-12, 8.11.6: iinf, infe)."""

from collections.abc import Iterator
from io import BytesIO
from typing import BinaryIO

from photoclip.media.identity.boxes import Box, boxes
from photoclip.media.identity.source import Damaged, Source

_FULL = 4
"""Bytes of version and flags."""
_EXIF, _UNKNOWN = b"Exif", b"none"
_MARK = ord("?")
_LONGEST = 4096
"""Bytes of what an item says of itself in words."""
_GAIN_MAP, _PICTURE = b"tmap", b"mif1"
"""Brands (ISO/IEC 23008-12, 10.2): of files that say how a picture looks in HDR, and of all."""


def item_types(source: Source) -> set[bytes]:
    """The types of a file's items.

    :raises Damaged: a table is cut short.
    """
    return {kind for _, kind in _listed(source)}


def in_plain_words(stream: BinaryIO) -> BinaryIO:
    """The file itself, or a copy in which the items' types and names are texts where they aren't.

    On bytes that are no UTF-8 libheif's binding crashes. The stream's position is lost.
    """
    strange = dict(_no_texts(Source(stream)))
    if not strange:
        return stream
    stream.seek(0)
    changed = bytearray(stream.read())
    for place, words in strange.items():
        changed[place : place + len(words)] = bytes(byte if byte < 128 else _MARK for byte in words)
    return BytesIO(changed)


def _no_texts(source: Source) -> Iterator[tuple[int, bytes]]:
    """Where an item's words are not UTF-8, and what is there."""
    try:
        for entry in _entries(source):
            place = _place_of_type(entry)
            words = source.read(place, min(entry.end - place, _LONGEST))
            try:
                words.decode()
            except UnicodeDecodeError:
                yield place, words
    except Damaged:
        return


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
    for entry in _entries(source):
        place = _place_of_type(entry)
        yield place, source.read(place, 4)


def _entries(source: Source) -> Iterator[Box]:
    for meta in boxes(source, 0, source.size):
        table = meta.first(b"iinf", _FULL) if meta.kind == b"meta" else None
        if table is None:
            continue
        count_bytes = 2 if source.number(table.start, 1) == 0 else 4
        yield from table.inside(_FULL + count_bytes)


def _place_of_type(entry: Box) -> int:
    """Behind the item's number, which has four bytes from version 3 on, and that of its lock."""
    return entry.start + _FULL + (4 if entry.source.number(entry.start, 1) >= 3 else 2) + 2
