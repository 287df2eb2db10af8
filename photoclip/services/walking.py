"""Walking folders on a thread of its own: a network drive may take a minute to list one."""

import threading
from collections.abc import Callable, Iterator
from queue import Empty, Full, Queue
from typing import Generic, TypeVar

_AT_ONCE = 500
_AHEAD = 20
_PATIENCE_S = 0.05
_LOOK_EVERY_S = 0.2

_T = TypeVar("_T")


class Walk(Generic[_T]):
    """What a walk finds, in pieces, as they are found. Close it to end it early."""

    def __init__(self, walk: Callable[[], Iterator[_T]]) -> None:
        self._walk = walk
        self._pieces: Queue[list[_T] | Exception | None] = Queue(_AHEAD)
        self._closed = threading.Event()
        # A dead server may never answer: no thread that the program would wait for at its end.
        self._thread = threading.Thread(target=self._run, name="photoclip-walk", daemon=True)
        self._thread.start()

    def pieces(self) -> Iterator[list[_T]]:
        """Ordered by path's bytes over all pieces. An empty one comes where the folder is slow.

        :raises PhotoclipError: the folder does not exist, is no folder or can't be read.
        """
        while True:
            try:
                piece = self._pieces.get(timeout=_PATIENCE_S)
            except Empty:
                yield []
                continue
            if piece is None:
                return
            if isinstance(piece, Exception):
                raise piece
            yield piece

    def close(self) -> None:
        """Let the thread end as soon as the system answers it; it is not waited for."""
        self._closed.set()

    def _run(self) -> None:
        try:
            piece: list[_T] = []
            for found in self._walk():
                piece.append(found)
                if len(piece) >= _AT_ONCE:
                    if not self._put(piece):
                        return
                    piece = []
            self._put(piece)
        except Exception as error:  # noqa: BLE001  It is raised again, by `pieces`.
            self._put(error)
        else:
            self._put(None)

    def _put(self, piece: list[_T] | Exception | None) -> bool:
        """False once nobody wants it any more."""
        while not self._closed.is_set():
            try:
                self._pieces.put(piece, timeout=_LOOK_EVERY_S)
            except Full:
                continue
            return True
        return False
