"""The preview that cameras put into a HEIF file beside the full picture.

ISO/IEC 14496-12, 8.11 (pitm, iref) and 23008-12, 6.3 and 9.3 (thumbnails are items of their own,
with a reference of the type thmb to the picture; ipma says which properties an item has).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

from photoclip.media.identity.boxes import Box, boxes
from photoclip.media.identity.source import Damaged, Source

_FULL = 4
"""Bytes of version and flags, which many boxes begin with."""
_TURNS = (b"irot", b"imir", b"clap")
"""Properties that say how an item's pixels must be turned and cut."""
_ELSE = b"pcth"
"""A type of reference that means nothing to a decoder, to stand in a thumbnail's place."""


@dataclass(frozen=True, slots=True)
class _Items:
    """What the tables say about a file's items."""

    main: Box
    """The box with the number of the main item."""
    references: Box
    properties: list[Box]
    owned: dict[int, list[int]]
    """By item, the places of its properties in the list."""

    def turns(self, item: int) -> list[tuple[bytes, bytes]]:
        found = (self.properties[place - 1] for place in self.owned.get(item, ()))
        return [(box.kind, box.contents()) for box in found if box.kind in _TURNS]

    def size(self, item: int) -> tuple[int, int] | None:
        """Width and height of an item's pixels before they are turned."""
        for place in self.owned.get(item, ()):
            if (box := self.properties[place - 1]).kind == b"ispe":
                cursor = box.cursor()
                cursor.take(_FULL)
                return cursor.number(4), cursor.number(4)
        return None


def preview_instead(data: bytes, least: int) -> bytes | None:
    """The same file with a preview as its main picture; None if none is large enough.

    It has to be turned as the picture is, since its orientation could not be told otherwise.

    :param data: A HEIF file.
    :param least: What the preview's shorter side must at least be.
    """
    try:
        items = _read(Source(BytesIO(data)))
        return _exchanged(data, items, least) if items else None
    except (Damaged, IndexError):
        return None


def _exchanged(data: bytes, items: _Items, least: int) -> bytes | None:
    main = _number(items.main)
    wide = _id_bytes(items.references)
    fitting = [
        (side, box)
        for box, item in _thumbnails(items.references, wide, main)
        if (side := min(items.size(item) or (0,))) >= least and _same_turns(items, item, main)
    ]
    if not fitting:
        return None
    _, box = min(fitting, key=lambda one: one[0])
    changed = bytearray(data)
    changed[box.start - 4 : box.start] = _ELSE
    item = int.from_bytes(data[box.start : box.start + wide], "big")
    changed[items.main.start + _FULL : items.main.end] = item.to_bytes(
        items.main.end - items.main.start - _FULL, "big"
    )
    return bytes(changed)


def _same_turns(items: _Items, first: int, second: int) -> bool:
    turns = items.turns(first)
    cut = any(kind == b"clap" for kind, _ in turns)
    return not cut and turns == items.turns(second)


def _read(source: Source) -> _Items | None:
    meta = next((box for box in boxes(source, 0, source.size) if box.kind == b"meta"), None)
    tables = {box.kind: box for box in meta.inside(_FULL)} if meta else {}
    if not {b"pitm", b"iref", b"iprp"} <= tables.keys():
        return None
    lists = {box.kind: box for box in tables[b"iprp"].inside()}
    if not {b"ipco", b"ipma"} <= lists.keys():
        return None
    return _Items(
        tables[b"pitm"],
        tables[b"iref"],
        list(lists[b"ipco"].inside()),
        dict(_associations(lists[b"ipma"])),
    )


def _associations(table: Box) -> Iterator[tuple[int, list[int]]]:
    """For each item its properties; they are counted from 1, beside a bit for "essential"."""
    cursor = table.cursor()
    version, flags = cursor.number(1), cursor.number(3)
    width = 2 if flags & 1 else 1
    for _ in range(cursor.number(4)):
        item = cursor.number(2 if version == 0 else 4)
        numbers = (cursor.number(width) for _ in range(cursor.number(1)))
        most = (1 << (8 * width - 1)) - 1
        yield item, [number & most for number in numbers if number & most]


def _thumbnails(references: Box, wide: int, main: int) -> Iterator[tuple[Box, int]]:
    """The references that make an item a thumbnail of the main one, and that item."""
    for box in references.inside(_FULL):
        if box.kind == b"thmb":
            cursor = box.cursor()
            item = cursor.number(wide)
            of = [cursor.number(wide) for _ in range(cursor.number(2))]
            if of == [main]:
                yield box, item


def _id_bytes(references: Box) -> int:
    return 2 if references.source.number(references.start, 1) == 0 else 4


def _number(box: Box) -> int:
    return int.from_bytes(box.contents()[_FULL:], "big")
