"""The items of HEIF and AVIF files.

ISO/IEC 14496-12, 8.11 (pitm, iinf, iloc, iref, idat) and 23008-12, 9 (iprp: ipco, ipma): a table
of items with their types, one of where their data lie, and a list of properties with, for each
item, which of them it has. Exif is an item of the type Exif, XMP one of the type mime. Of the
properties those go in that pixels depend on: what the decoder is configured by, size, rotation,
mirroring, clipping; profiles and descriptions don't. Thumbnails (references of the type thmb)
don't either.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from photoclip.media.identity.boxes import Box
from photoclip.media.identity.fingerprint import Fingerprint
from photoclip.media.identity.source import Damaged

_METADATA = {b"Exif", b"mime", b"uri "}
_WORDS = {b"colr", b"udes", b"altt", b"crtt", b"mdft", b"clli", b"mdcv", b"cclv", b"amve"}
"""Properties that say something about a picture and change no pixel."""
_IN_FILE, _IN_IDAT = 0, 1
_EXTENT_COST = 64
_FULL = 4
"""Bytes of version and flags, which many boxes begin with."""

_Extents = list[tuple[int, int]]


@dataclass(slots=True)
class _Item:
    """An item's type, and what it is made of."""

    kind: bytes
    extents: _Extents = field(default_factory=list)
    properties: list[Box] = field(default_factory=list)
    parts: list[int] = field(default_factory=list)
    """The items that a derived picture (a grid) is made of."""


def take_items(meta: Box, found: Fingerprint) -> int:
    """Adds the items that are pictures; returns how many have data.

    :raises Damaged: a table is cut short.
    """
    tables = {box.kind: box for box in meta.inside(_FULL)}
    if b"iinf" not in tables or b"iloc" not in tables:
        return 0
    items = _listed(tables[b"iinf"])
    _locate(tables[b"iloc"], tables.get(b"idat"), items)
    if b"iprp" in tables:
        _describe(tables[b"iprp"], items)
    thumbnails = _relate(tables[b"iref"], items) if b"iref" in tables else set()
    places = {number: place for place, number in enumerate(_pictures(items, thumbnails))}
    if b"pitm" in tables:
        found.note(b"primary", places.get(_primary(tables[b"pitm"]), -1))
    said: dict[int, bytes] = {}
    for number in places:
        _take(meta, items[number], places, found, said)
    return sum(1 for number in places if items[number].extents)


def _pictures(items: dict[int, _Item], thumbnails: set[int]) -> Iterator[int]:
    """The numbers of the items that are no thumbnails, in the order of the list."""
    return (number for number in items if number not in thumbnails)


def _take(
    meta: Box, item: _Item, places: dict[int, int], found: Fingerprint, said: dict[int, bytes]
) -> None:
    """Adds an item; `said` keeps what properties say, by their places: a grid's tiles share them,
    and a picture of 200 megapixels has 800 tiles."""
    found.note(b"item", item.kind, *(places.get(part, -1) for part in item.parts))
    for box in item.properties:
        if box.start not in said:
            said[box.start] = box.contents()
        found.note(box.kind, said[box.start])
    for offset, length in item.extents:
        found.feed_from(meta.source, offset, length)


def _listed(table: Box) -> dict[int, _Item]:
    """The items that may be pictures, by their numbers."""
    version = table.source.number(table.start, 1)
    items: dict[int, _Item] = {}
    for box in table.inside(_FULL + (2 if version == 0 else 4)):
        cursor = box.cursor()
        entry_version = cursor.number(1)
        cursor.take(3)
        if box.kind != b"infe" or entry_version not in (2, 3):
            continue
        number = cursor.number(2 if entry_version == 2 else 4)
        cursor.take(2)
        kind = cursor.take(4)
        if kind not in _METADATA:
            items[number] = _Item(kind)
    return items


def _locate(table: Box, idat: Box | None, items: dict[int, _Item]) -> None:
    """Where the items' data lie."""
    cursor = table.cursor()
    version = cursor.number(1)
    cursor.take(3)
    sizes = cursor.number(2)
    offset_size, length_size, base_size = sizes >> 12, sizes >> 8 & 15, sizes >> 4 & 15
    index_size = sizes & 15 if version else 0
    for _ in range(cursor.number(2 if version < 2 else 4)):
        number = cursor.number(2 if version < 2 else 4)
        method = cursor.number(2) & 15 if version else _IN_FILE
        elsewhere = cursor.number(2) != 0
        base = cursor.number(base_size)
        extents: _Extents = []
        for _ in range(cursor.number(2)):
            table.source.charge(_EXTENT_COST)  # an entry may be no bytes long
            cursor.take(index_size)
            extents.append((base + cursor.number(offset_size), cursor.number(length_size)))
        if number in items and not elsewhere:
            items[number].extents = _in_file(extents, method, idat)


def _in_file(extents: _Extents, method: int, idat: Box | None) -> _Extents:
    if method == _IN_FILE:
        return extents
    if method == _IN_IDAT and idat is not None:
        return [(idat.start + offset, length) for offset, length in extents]
    raise Damaged("data in another item")


def _describe(table: Box, items: dict[int, _Item]) -> None:
    """Which of the properties that pixels depend on the items have."""
    container = table.first(b"ipco")
    properties = list(container.inside()) if container else []
    for box in table.inside():
        if box.kind != b"ipma":
            continue
        cursor = box.cursor()
        version, flags = cursor.number(1), cursor.number(3)
        for _ in range(cursor.number(4)):
            item = items.get(cursor.number(4 if version else 2))
            for _ in range(cursor.number(1)):
                index = cursor.number(2) & 0x7FFF if flags & 1 else cursor.number(1) & 0x7F
                if item and 0 < index <= len(properties):
                    item.properties += _of_pixels(properties[index - 1])


def _of_pixels(box: Box) -> list[Box]:
    return [] if box.kind in _WORDS else [box]


def _relate(table: Box, items: dict[int, _Item]) -> set[int]:
    """Gives derived pictures their parts; returns the numbers of the thumbnails."""
    width = 4 if table.source.number(table.start, 1) else 2
    thumbnails: set[int] = set()
    for box in table.inside(_FULL):
        cursor = box.cursor()
        number = cursor.number(width)
        others = [cursor.number(width) for _ in range(cursor.number(2))]
        if box.kind == b"thmb":
            thumbnails.add(number)
        elif box.kind == b"dimg" and number in items:
            items[number].parts = others
    return thumbnails


def _primary(box: Box) -> int:
    cursor = box.cursor()
    version = cursor.number(1)
    cursor.take(3)
    return cursor.number(4 if version else 2)
