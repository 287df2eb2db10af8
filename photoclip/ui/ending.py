"""Ending by a signal, as a terminal's Ctrl+C or the end of a session sends it: the window closes as
by its cross, so that what was typed is stored and the rest goes on with the next start."""

import signal
import socket
import sys
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot
from PySide6.QtWidgets import QApplication

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")


class EndBySignal(QObject):
    """While Qt waits no Python runs, and with it no handler: the signal is written to a socket,
    which Qt listens to. A second signal of the kind does what it does by default.

    On Windows a program with a window gets no signals; its session ends by closing windows.
    """

    asked = Signal()
    """Before windows close."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._before: dict[int, Callable[[int, FrameType | None], object] | int | None] = {}
        if sys.platform == "win32":
            return
        self._ours, self._pythons = socket.socketpair()
        self._ours.setblocking(False)
        self._pythons.setblocking(False)
        signal.set_wakeup_fd(self._pythons.fileno(), warn_on_full_buffer=False)
        for name in _NAMES:
            number = getattr(signal, name)
            self._before[number] = signal.getsignal(number)
            if self._before[number] is not signal.SIG_IGN:  # As `nohup` has it.
                signal.signal(number, _only_once)
        self._listener = QSocketNotifier(
            self._ours.fileno(), QSocketNotifier.Type.Read, application
        )
        self._listener.activated.connect(self._close_windows)

    def stop(self) -> None:
        """Signals do again what they did before."""
        if sys.platform == "win32":
            return
        self._listener.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._ours.close()
        self._pythons.close()

    @Slot()
    def _close_windows(self) -> None:
        self._ours.recv(64)
        self.asked.emit()
        QApplication.closeAllWindows()


def _only_once(number: int, _frame: FrameType | None) -> None:
    signal.signal(number, signal.SIG_DFL)
