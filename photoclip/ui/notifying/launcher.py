"""A bar on the program's icon in the task bar, where the desktop has one."""

import sys
from contextlib import suppress

from PySide6.QtGui import QGuiApplication

_INTERFACE = "com.canonical.Unity.LauncherEntry"
_PATH = "/org/photoclip/Photoclip"


def get_ready() -> None:
    """Load what is needed for it, while nothing else is loaded.

    With the first progress of a run torch is loaded on another thread. The system's loader lets one
    library in after the other, and a wait for it keeps Python's lock: here the window was seen to
    stand still. (It may still do so elsewhere, where something else is loaded first then.)
    """
    if sys.platform.startswith("linux"):
        with suppress(ImportError):
            import PySide6.QtDBus  # noqa: F401


def show_share(share: float | None) -> None:
    """How much is done, 0 to 1; None: nothing is being done.

    Desktops on Linux that know Unity's protocol show it (KDE Plasma, Ubuntu's dock, Dash to Dock),
    others ignore it: https://wiki.ubuntu.com/Unity/LauncherAPI
    """
    if not sys.platform.startswith("linux"):
        return
    try:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage
    except ImportError:  # a distribution's PySide6 may come without
        return
    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return
    message = QDBusMessage.createSignal(_PATH, _INTERFACE, "Update")
    application = f"application://{QGuiApplication.desktopFileName()}.desktop"
    told = {"progress": float(share or 0.0), "progress-visible": share is not None}
    message.setArguments([application, told])
    bus.send(message)
