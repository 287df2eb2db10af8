"""The directories of a TIFF file, and the values in them."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from photoclip.media.identity.source import Damaged, Source

_SUB_DIRECTORIES = 330
_MOST_ENTRIES = 65_535
_MOST_VALUES = 1_000_000
_BIG = 43

_WIDTHS = {1: 1, 3: 2, 4: 4, 7: 1, 13: 4, 16: 8, 18: 8}
"""Bytes of one value, by type: the unsigned integers, and what is undefined."""
_CODES = {1: "B", 2: "H", 4: "I", 8: "Q"}


@dataclass(frozen=True, slots=True)
class Layout:
    """How the file writes numbers."""

    little: bool
    big: bool

    @classmethod
    def of(cls, source: Source) -> "Layout":
        little = source.read(0, 2) == b"II"
        return cls(little, source.number(2, 2, little=little) == _BIG)

    @property
    def width(self) -> int:
        """Bytes of an offset."""
        return 8 if self.big else 4

    @property
    def count_width(self) -> int:
        """Bytes of a directory's number of entries."""
        return 8 if self.big else 2

    @property
    def entry_width(self) -> int:
        return 20 if self.big else 12


@dataclass(frozen=True, slots=True)
class Directory:
    """One directory: for each tag the type, the count, and where the value or its offset lies."""

    source: Source
    layout: Layout
    entries: dict[int, tuple[int, int, int]] = field(default_factory=dict)
    place: int = 0
    """Where it lies in the file."""

    def values(self, tag: int) -> tuple[int, ...]:
        """A tag's numbers; none where it is absent or of another type than a number's.

        :raises Damaged: they lie outside of the file, or are too many.
        """
        kind, count, place = self.entries.get(tag, (0, 0, 0))
        width = _WIDTHS.get(kind)
        if width is None or not count:
            return ()
        if count > _MOST_VALUES:
            raise Damaged("too many values")
        layout = self.layout
        if width * count > layout.width:
            place = self.source.number(place, layout.width, little=layout.little)
        self.source.charge(64 * count)
        data = self.source.read(place, width * count)
        return struct.unpack(f"{'<' if layout.little else '>'}{count}{_CODES[width]}", data)


def directories(source: Source, layout: Layout) -> Iterator[Directory]:
    """Each directory once: those of the chain in turn, behind each the ones it points to.

    A chain that is cut short or runs in circles ends there.

    :raises Damaged: the first directory can't be read.
    """
    seen: set[int] = set()
    first = source.number(8 if layout.big else 4, layout.width, little=layout.little)
    yield from _chain(source, layout, first, seen)


def _chain(source: Source, layout: Layout, offset: int, seen: set[int]) -> Iterator[Directory]:
    waiting = [offset]
    while waiting:
        offset = waiting.pop()
        if not offset or offset in seen:
            continue
        seen.add(offset)
        try:
            directory, following = _read(source, layout, offset)
        except Damaged:
            if len(seen) == 1:
                raise
            continue
        yield directory
        waiting.append(following)
        waiting += reversed(directory.values(_SUB_DIRECTORIES))


def _read(source: Source, layout: Layout, offset: int) -> tuple[Directory, int]:
    """A directory, and the offset of the next in its chain."""
    little = layout.little
    count = source.number(offset, layout.count_width, little=little)
    if not 0 < count <= _MOST_ENTRIES:
        raise Damaged("not a directory")
    start = offset + layout.count_width
    data = source.read(start, count * layout.entry_width)
    directory = Directory(source, layout, place=offset)
    order = "<" if little else ">"
    form = f"{order}HH{'Q8x' if layout.big else 'I4x'}"
    head = 12 if layout.big else 8
    for index, (tag, kind, number) in enumerate(struct.iter_unpack(form, data)):
        place = start + index * layout.entry_width + head
        directory.entries.setdefault(tag, (kind, number, place))
    end = start + len(data)
    following = 0
    if end + layout.width <= source.size:
        following = source.number(end, layout.width, little=little)
    return directory, following
