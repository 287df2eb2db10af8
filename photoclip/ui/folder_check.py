"""Which folders can't be reached now; asked beside the window, since a network drive may hang."""

import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from photoclip.core.on_disk import is_folder


class FolderCheck(QObject):
    """Looks at folders on a thread of its own; `offline_found` names those that are away.

    The system may take minutes to say that a server is dead, and nobody can call the question off:
    so the thread is one that neither the window nor the program waits for at its end.
    """

    offline_found = Signal(object)
    _looked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._looking = False
        self._telling = threading.Lock()
        self._stopped = False
        self._looked.connect(self._take)

    def check(self, folders: Sequence[Path]) -> None:
        """Look again, unless a look is under way."""
        if self._looking or self._stopped:
            return
        self._looking = True
        thread = threading.Thread(
            target=self.look, args=(tuple(folders),), name="photoclip-folders", daemon=True
        )
        thread.start()

    def stop(self) -> None:
        """Tell nothing more; a look that is under way ends by itself, whenever that is."""
        with self._telling:
            self._stopped = True

    def look(self, folders: Sequence[Path]) -> None:
        """For the thread."""
        offline = frozenset(folder for folder in folders if not is_folder(folder))
        with self._telling, suppress(RuntimeError):  # the window was closed, and this with it
            if not self._stopped:
                self._looked.emit(offline)

    @Slot(object)
    def _take(self, offline: frozenset[Path]) -> None:
        self._looking = False
        self.offline_found.emit(offline)
