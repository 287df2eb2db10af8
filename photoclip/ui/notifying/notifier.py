"""Messages of the desktop, for whoever is looking at something else."""

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

from photoclip.ui.preferences import Preferences

_STAYS_MS = 20_000
"""So long the icon stays behind a message: who clicks it is led to the window."""


class Notifier(QObject):
    """Keeps still while the program is in front, and where the person wants it to."""

    def __init__(self, window: QWidget, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._icon: QSystemTrayIcon | None = None
        self._working, self._stays = False, False
        self._away = QTimer(self, interval=_STAYS_MS, singleShot=True)
        self._away.timeout.connect(self._settle)

    def show_work(self, said: str) -> None:
        """Something takes long: an icon beside the clock says how far it is; "": nothing does."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        self._working = bool(said) and self._preferences.now.notices
        if self._working or self._icon is not None:
            icon = self._tray()
            icon.setToolTip(f"photoclip\n{said}" if said else "photoclip")
        self._settle()

    @Slot(str, str)
    def tell(self, title: str, message: str) -> None:
        """Something has happened that a person may be waiting for."""
        if not self._preferences.now.notices or is_in_front():
            return
        QApplication.alert(self._window)
        self.announce(title, message)

    def announce(self, title: str, message: str) -> None:
        """Say something on the desktop, if it can be."""
        if QSystemTrayIcon.isSystemTrayAvailable():
            icon = self._tray()
            icon.show()
            icon.showMessage(title, message, self._window.windowIcon())
            self._away.start()

    def stay(self, menu: QMenu | None) -> None:
        """Let the icon stay, with a menu, in place of the window; None: it needs not."""
        self._stays = menu is not None
        if menu is not None:
            self._tray().setContextMenu(menu)
        self._settle()

    @Slot()
    def leave(self) -> None:
        """The window closes."""
        if self._icon is not None:
            self._icon.hide()

    @Slot()
    def raise_window(self) -> None:
        """Bring the window to the front."""
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def _tray(self) -> QSystemTrayIcon:
        if self._icon is None:
            icon = QApplication.windowIcon()
            self._icon = QSystemTrayIcon(icon, self)
            self._icon.activated.connect(self._follow_icon)
            self._icon.messageClicked.connect(self.raise_window)
        return self._icon

    @Slot(QSystemTrayIcon.ActivationReason)
    def _follow_icon(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        """The right button opens the menu."""
        if reason != QSystemTrayIcon.ActivationReason.Context:
            self.raise_window()

    @Slot()
    def _settle(self) -> None:
        if self._icon is not None:
            self._icon.setVisible(self._working or self._stays or self._away.isActive())


def is_in_front() -> bool:
    """Whether one of the program's windows is what the person works with."""
    return QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive
