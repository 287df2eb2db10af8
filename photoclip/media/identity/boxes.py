"""Boxes: what HEIF, AVIF, JPEG XL and Canon's CR3 are made of.

ISO/IEC 14496-12, 4.2: a length of four bytes that counts itself, a type of four; length 1: it
follows in eight bytes; length 0: to the end.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from photoclip.media.identity.source import Damaged, Source

_MOST_BYTES = 64 << 20


@dataclass(frozen=True, slots=True)
class Box:
    """A box's type, and where its contents begin and end."""

    source: Source
    kind: bytes
    start: int
    end: int

    def inside(self, skip: int = 0) -> "Iterator[Box]":
        """The boxes in it, after `skip` bytes."""
        return boxes(self.source, self.start + skip, self.end)

    def first(self, kind: bytes, skip: int = 0) -> "Box | None":
        """The first box of that type in it."""
        return next((box for box in self.inside(skip) if box.kind == kind), None)

    def find(self, *path: bytes) -> "Box | None":
        """The box that a path of types leads to."""
        box: Box | None = self
        for kind in path:
            box = box.first(kind) if box else None
        return box

    def contents(self) -> bytes:
        """:raises Damaged: it is too large to be a table."""
        if self.end - self.start > _MOST_BYTES:
            raise Damaged("a table is too large")
        return self.source.read(self.start, self.end - self.start)

    def cursor(self) -> "Cursor":
        """To read its contents in turn."""
        return Cursor(self.contents())


class Cursor:
    """Reads numbers of a table one after the other."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def take(self, length: int) -> bytes:
        """:raises Damaged: the table is shorter."""
        data = self._data[self._at : self._at + length]
        if len(data) < length:
            raise Damaged("a table is cut short")
        self._at += length
        return data

    def number(self, length: int) -> int:
        """An unsigned integer of so many bytes; 0 for none."""
        return int.from_bytes(self.take(length), "big")


def boxes(source: Source, start: int, end: int) -> Iterator[Box]:
    """The boxes between two places; the last may be cut short."""
    while start + 8 <= end:
        length, head = source.number(start, 4), 8
        kind = source.read(start + 4, 4)
        if length == 1:
            length, head = source.number(start + 8, 8), 16
        elif length == 0:
            length = end - start
        if length < head:
            raise Damaged("a box is smaller than its head")
        yield Box(source, kind, min(start + head, end), min(start + length, end))
        start += length
