"""Going on while the window is closed: an icon beside the clock stands for it."""

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget
from typing_extensions import override

from photoclip.ui.language import tr
from photoclip.ui.notifying.notifier import Notifier
from photoclip.ui.preferences import Preferences


def is_possible() -> bool:
    """Whether the desktop shows such icons: without one nobody would find the way back."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Background(QObject):
    """Closing only hides the window where the person wants it so, until the program is to end."""

    entered = Signal()

    def __init__(self, window: QWidget, preferences: Preferences, notifier: Notifier) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._notifier = notifier
        self._ready, self._ending, self._told = False, False, False
        self.menu = QMenu(window)
        self.menu.addAction(tr("Show photoclip")).triggered.connect(notifier.raise_window)
        self.menu.addSeparator()
        self.menu.addAction(tr("Quit")).triggered.connect(self.quit)
        window.installEventFilter(self)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.commitDataRequest.connect(self.end)

    @Slot()
    def be_ready(self) -> None:
        """The library is open: what could not be opened has nothing to go on with."""
        self._ready = True

    @property
    def wanted(self) -> bool:
        """Whether closing the window is to hide it only."""
        wanted = self._preferences.now.background and self._ready and not self._ending
        return wanted and is_possible()

    def enter(self) -> None:
        """Hide the window; the first time it is said where it went."""
        self._notifier.stay(self.menu)
        self._window.hide()
        self.entered.emit()
        if not self._told:
            self._told = True
            self._notifier.announce(
                tr("photoclip goes on"), tr("Click its icon to see your photos again.")
            )

    @Slot()
    def quit(self) -> None:
        """End the program, whatever is wanted of closing."""
        self._ending = True
        self._window.close()

    @Slot()
    def end(self) -> None:
        """The session or a signal ends the program, and closes the windows that are seen."""
        self._ending = True
        if self._window.isHidden():
            self._window.close()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Once the window is seen, the icon has nothing to stand for."""
        if watched is self._window and event.type() == QEvent.Type.Show:
            self._notifier.stay(None)
        return super().eventFilter(watched, event)
