"""Keeps the screen from going dark while a slide show runs.

Qt has no call for it, so the system is asked: by D-Bus (freedesktop.org's Idle Inhibition Service),
by Windows' SetThreadExecutionState, by macOS' own `caffeinate`. Where none of them answers, the
screen does what it always does.
"""

import os
import sys

from PySide6.QtCore import QObject, QProcess

from photoclip.ui.language import tr

_SERVICE = "org.freedesktop.ScreenSaver"
_PATH = "/org/freedesktop/ScreenSaver"
_CONTINUOUS, _DISPLAY = 0x80000000, 0x00000002


class Awake(QObject):
    """Asks once when it begins, and takes it back when it ends."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on = False
        self._cookie: int | None = None
        self._helper: QProcess | None = None

    def keep(self, on: bool) -> None:
        """Keep the screen on from now on, or no longer."""
        if on == self._on:
            return
        self._on = on
        if sys.platform == "win32":
            _tell_windows(on)
        elif sys.platform == "darwin":
            self._run_helper(on)
        else:
            self._ask_bus(on)

    def _run_helper(self, on: bool) -> None:
        """It ends with this process, too."""
        if self._helper is not None:
            self._helper.kill()
            self._helper.waitForFinished()
            self._helper = None
        if on:
            self._helper = QProcess(self)
            self._helper.start("caffeinate", ["-d", "-w", str(os.getpid())])

    def _ask_bus(self, on: bool) -> None:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected() or (not on and self._cookie is None):
            return
        call = QDBusMessage.createMethodCall(
            _SERVICE, _PATH, _SERVICE, "Inhibit" if on else "UnInhibit"
        )
        if not on:
            call.setArguments([self._cookie])
            self._cookie = None
            bus.send(call)
            return
        call.setArguments(["photoclip", tr("Slide show")])
        answer = bus.call(call, timeout=200).arguments()
        self._cookie = int(answer[0]) if answer and isinstance(answer[0], int) else None


def _tell_windows(on: bool) -> None:
    if sys.platform == "win32":
        import ctypes

        flags = _CONTINUOUS | (_DISPLAY if on else 0)
        ctypes.windll.kernel32.SetThreadExecutionState(flags)
