"""Asking the file manager of a Linux desktop to show a file, selected.

Source: the D-Bus interface org.freedesktop.FileManager1 (freedesktop.org, "File Manager DBus
Interface"), which Nautilus, Dolphin, Nemo, Thunar and others have.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QUrl

_NAME, _PATH = "org.freedesktop.FileManager1", "/org/freedesktop/FileManager1"
_PATIENCE_MS = 3000


def show_item(url: QUrl, otherwise: Callable[[], object]) -> None:
    """Show it; where no file manager answers, do something else. Nobody waits for it here."""
    try:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher
    except ImportError:
        otherwise()
        return
    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        otherwise()
        return
    message = QDBusMessage.createMethodCall(_NAME, _PATH, _NAME, "ShowItems")
    message.setArguments([[bytes(url.toEncoded().data()).decode()], ""])
    call = bus.asyncCall(message, _PATIENCE_MS)
    watcher = QDBusPendingCallWatcher(call, QCoreApplication.instance())

    def follow(answered: QDBusPendingCallWatcher) -> None:
        if answered.isError():
            otherwise()
        answered.deleteLater()

    watcher.finished.connect(follow)
