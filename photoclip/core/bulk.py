"""Many bytes on their way from a worker: in pieces, so that nobody waits for all of them at once.

What is unpickled in one piece keeps Python's lock as long as that takes: a tenth of a second for a
photo's pixels, in which the window would stand still.
"""

from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

import numpy as np
from typing_extensions import override

_PIECE = 1 << 22


class Bulk:
    """Bytes that follow what they belong to; until then there is room for them and no more."""

    __slots__ = ("data",)

    def __init__(self, data: "bytes | memoryview") -> None:
        self.data = data

    @override
    def __reduce__(self) -> "tuple[Callable[[int], Bulk], tuple[int]]":
        return _room_for, (len(self.data),)


def _room_for(size: int) -> Bulk:
    return Bulk(np.empty(size, np.uint8).data)


def send(pipe: "Connection[Any, Any]", bulks: tuple[Bulk, ...]) -> None:
    """After the value that they are part of."""
    for bulk in bulks:
        for start in range(0, len(bulk.data), _PIECE):
            pipe.send_bytes(memoryview(bulk.data)[start : start + _PIECE])


def receive(pipe: "Connection[Any, Any]", bulks: tuple[Bulk, ...]) -> None:
    """After the value that they are part of.

    :raises EOFError: the other side is gone.
    :raises OSError: likewise.
    """
    for bulk in bulks:
        room = memoryview(bulk.data)
        start = 0
        while start < len(room):
            start += pipe.recv_bytes_into(room[start : start + _PIECE])
