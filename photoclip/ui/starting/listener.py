"""The window's end: it takes the wishes of later starts."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from photoclip.ui.starting.handing_over import TAKEN
from photoclip.ui.starting.meeting_place import meeting_place
from photoclip.ui.starting.wishes import Wishes, read

_LONGEST = 1_000_000
"""Bytes that a start may send: more is none of ours."""


class Listener(QObject):
    """Listens for the one window of a library: whoever makes it holds the library's lock."""

    wished = Signal(Wishes)

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._heard: dict[QLocalSocket, bytes] = {}
        self._server = QLocalServer(self)
        if sys.platform == "win32":  # elsewhere the socket lies in a folder of the user's own
            self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)

    @property
    def listening(self) -> bool:
        return self._server.isListening()

    @Slot()
    def start(self) -> None:
        """Listen from now on. What a process that was killed has left is no obstacle."""
        place = None if self.listening else meeting_place(self._library)
        if place is not None:
            QLocalServer.removeServer(place)
            self._server.listen(place)

    def stop(self) -> None:
        self._server.close()

    @Slot()
    def _greet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            self._heard[socket] = b""
            socket.readyRead.connect(self._hear)
            socket.disconnected.connect(self._forget)
            if socket.bytesAvailable():
                self._listen_to(socket)

    @Slot()
    def _hear(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._listen_to(socket)

    def _listen_to(self, socket: QLocalSocket) -> None:
        heard = self._heard.get(socket, b"") + bytes(socket.readAll().data())
        self._heard[socket] = heard
        if len(heard) > _LONGEST:
            socket.abort()
        if not heard.endswith(b"\n"):
            return
        wishes = read(heard)
        if wishes is None:
            socket.abort()
            return
        socket.write(TAKEN)
        socket.flush()
        socket.disconnectFromServer()
        self.wished.emit(wishes)

    @Slot()
    def _forget(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._heard.pop(socket, None)
            socket.deleteLater()
