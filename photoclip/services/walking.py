"""Walking folders on a thread of its own: a network drive may take a minute to list one."""

import threading
from collections.abc import Iterator
from pathlib import Path
from queue import Empty, Full, Queue

from photoclip.media.walk import Found, walk

_AT_ONCE = 500
_AHEAD = 20
_PATIENCE_S = 0.05
_LOOK_EVERY_S = 0.2


class Walk:
    """What lies in a folder, in pieces, as they are found. Close it to end it early."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._pieces: Queue[list[Found] | Exception | None] = Queue(_AHEAD)
        self._closed = threading.Event()
        # A dead server may never answer: no thread that the program would wait for at its end.
        self._thread = threading.Thread(target=self._run, name="photoclip-walk", daemon=True)
        self._thread.start()

    def pieces(self) -> Iterator[list[Found]]:
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
            piece: list[Found] = []
            for found in walk(self._folder):
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

    def _put(self, piece: list[Found] | Exception | None) -> bool:
        """False once nobody wants it any more."""
        while not self._closed.is_set():
            try:
                self._pieces.put(piece, timeout=_LOOK_EVERY_S)
            except Full:
                continue
            return True
        return False
