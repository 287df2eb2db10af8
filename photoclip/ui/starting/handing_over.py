"""Handing a start's wishes over to the window that has the library open already."""

import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtNetwork import QLocalSocket

from photoclip.services.locking import has_window
from photoclip.ui.starting.meeting_place import meeting_place
from photoclip.ui.starting.wishes import Wishes, written

TAKEN = b"taken\n"
"""What the window answers."""

_CONNECT_MS = 1000
_PAUSE_S = 0.1


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait for a window, in seconds."""

    opening: float
    """It hears nothing before it has begun to open its library."""
    answer: float
    """A window that doesn't answer for so long hangs."""


def hand_over(library: Path, wishes: Wishes, patience: Patience) -> bool:
    """Whether the library's window has taken the wishes; False where there is none that answers."""
    place = meeting_place(library)
    if place is None:
        return False
    until = time.monotonic() + patience.opening
    while has_window(library):
        socket = QLocalSocket()
        socket.connectToServer(place)
        if socket.waitForConnected(_CONNECT_MS):
            return _is_taken(socket, wishes, patience.answer)
        if time.monotonic() > until:
            return False
        time.sleep(_PAUSE_S)
    return False


def desktop_token() -> str:
    """By which the desktop lets the window come to the front, as it told this process.

    See https://gitlab.freedesktop.org/wayland/wayland-protocols/-/tree/main/staging/xdg-activation
    """
    return os.environ.get("XDG_ACTIVATION_TOKEN", "")


def _is_taken(socket: QLocalSocket, wishes: Wishes, patience_s: float) -> bool:
    _let_come_to_front()
    socket.write(written(wishes))
    until = time.monotonic() + patience_s
    answer = b""
    while not answer.endswith(b"\n"):
        left = round(1000 * (until - time.monotonic()))
        if left <= 0 or not socket.waitForReadyRead(left):
            break
        answer += bytes(socket.readAll().data())
    return answer == TAKEN


def _let_come_to_front() -> None:
    """On Windows only the process that a person has just started may give the foreground away."""
    if sys.platform == "win32":
        import ctypes

        anyone = -1
        ctypes.windll.user32.AllowSetForegroundWindow(anyone)
