"""What a start is for, in the window: its own start, and later ones while it is open."""

import os
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from photoclip.core.on_disk import is_file
from photoclip.services.locking import is_own_window
from photoclip.ui.asking.bringing import Brought
from photoclip.ui.asking.picture_search import PictureSearch
from photoclip.ui.controllers import Controllers
from photoclip.ui.messages import Messages
from photoclip.ui.stage import Stage
from photoclip.ui.starting.listener import Listener
from photoclip.ui.starting.wishes import Wishes

_LOOK_MS = 100


class StartsInWindow(QObject):
    """Adds folders and searches by pictures, and brings the window to the front."""

    def __init__(
        self, talk: Controllers, stage: Stage, pictures: PictureSearch, library: Path
    ) -> None:
        super().__init__(stage.window)
        self._talk = talk
        self._window = stage.window
        self._pictures = pictures
        self._messages: Messages | None = None
        self.listener = Listener(library, self)
        self.listener.wished.connect(self.take)
        self._library = library
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._listen)
        self._look.start()
        talk.library.state_arrived.connect(self.listener.start)

    @Slot()
    def _listen(self) -> None:
        """As soon as the library is this window's: opening it may take long after that."""
        if is_own_window(self._library):
            self.listener.start()
        if self.listener.listening:
            self._look.stop()

    def join(self, messages: Messages) -> None:
        """Where to say what can't be done."""
        self._messages = messages

    def fulfil(self, wishes: Wishes) -> None:
        """What the program was started for."""
        self._talk.index.add_folders(wishes.folders)
        there = tuple(path for path in wishes.similar if is_file(path))
        for path in wishes.similar:
            if path not in there and self._messages is not None:
                self._messages.say_missing(path)
        if there:
            self._pictures.take(Brought(files=there), add=False)

    @Slot(Wishes)
    def take(self, wishes: Wishes) -> None:
        """Another start has found this window."""
        if wishes.token:
            os.environ["XDG_ACTIVATION_TOKEN"] = wishes.token  # Qt's Wayland plug-in takes it
        window = self._window
        window.setWindowState(
            (window.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive
        )
        window.show()
        window.raise_()
        window.activateWindow()
        self.fulfil(wishes)

    def stop(self) -> None:
        """Hear nothing more."""
        self._look.stop()
        self.listener.stop()
