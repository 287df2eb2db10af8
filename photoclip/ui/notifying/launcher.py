"""A bar on the program's icon in the task bar, where the desktop has one."""

import sys

from PySide6.QtGui import QGuiApplication

_INTERFACE = "com.canonical.Unity.LauncherEntry"
_PATH = "/org/photoclip/Photoclip"


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
