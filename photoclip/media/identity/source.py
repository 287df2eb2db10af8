"""Reading a file's structure with a bound on the work that damaged or hostile bytes can cause."""

from typing import BinaryIO

_BLOCK = 1 << 20
_AHEAD = 1 << 14
"""So much is read where little is wanted: the next little thing mostly lies behind it."""
_LEAST = 1 << 20
_TIMES = 4
_EACH = 64


class Damaged(Exception):  # noqa: N818  # says what the file is
    """The file isn't built the way its kind is, or asks for more work than its size warrants."""


class Source:
    """An open file, read at any place.

    Every read is charged to a budget of a few times the file's size, so that tables that point at
    each other or thousands of times at the same bytes come to an end.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.size = stream.seek(0, 2)
        self._budget = _TIMES * self.size + _LEAST
        self._near = b""
        """What was read ahead, from `_near_at` on."""
        self._near_at = 0

    def charge(self, cost: int) -> None:
        """Count work in bytes.

        :raises Damaged: it has become too much.
        """
        self._budget -= cost
        if self._budget < 0:
            raise Damaged("more work than the file's size warrants")

    def read(self, offset: int, length: int) -> bytes:
        """Exactly these bytes.

        :raises Damaged: the file does not have them, or the budget is spent.
        """
        if offset < 0 or length < 0 or offset + length > self.size:
            raise Damaged("points outside of the file")
        self.charge(_EACH)
        if length > _AHEAD:
            return self._fetch(offset, length)
        start = offset - self._near_at
        if start < 0 or start + length > len(self._near):
            self._near = self._fetch(offset, min(_AHEAD, self.size - offset))
            self._near_at, start = offset, 0
        return self._near[start : start + length]

    def ahead(self, offset: int, least: int) -> bytes:
        """What lies from `offset` on: at least so many bytes, as far as the file reaches."""
        self.read(offset, max(0, min(least, self.size - offset)))
        return self._near[offset - self._near_at :]

    def block(self, offset: int, end: int | None = None) -> bytes:
        """What lies from `offset` on: a megabyte at most, less before `end` or the file's end."""
        stop = self.size if end is None else min(end, self.size)
        return self.read(offset, min(_BLOCK, max(0, stop - offset)))

    def number(self, offset: int, length: int, *, little: bool = False) -> int:
        """An unsigned integer of `length` bytes, most significant byte first unless `little`."""
        return int.from_bytes(self.read(offset, length), "little" if little else "big")

    def _fetch(self, offset: int, length: int) -> bytes:
        self.charge(length)
        self._stream.seek(offset)
        data = self._stream.read(length)
        if len(data) != length:
            raise Damaged("became shorter meanwhile")
        return data
