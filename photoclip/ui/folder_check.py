"""Which folders can't be reached now; asked beside the window, since a network drive may hang."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot
from typing_extensions import override


class FolderCheck(QObject):
    """Looks at folders in a thread of its own; `offline_found` names those that are away."""

    offline_found = Signal(object)
    _looked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._looking = False
        self._looked.connect(self._take)

    def check(self, folders: Sequence[Path]) -> None:
        """Look again, unless a look is under way."""
        if not self._looking:
            self._looking = True
            self._pool.start(_Look(self, tuple(folders)))

    def stop(self) -> None:
        """Wait for a look that is under way, but not for a drive that hangs."""
        self._pool.waitForDone(500)

    def look(self, folders: Sequence[Path]) -> None:
        """For the pool's thread."""
        offline = frozenset(folder for folder in folders if not folder.is_dir())
        with suppress(RuntimeError):  # the window was closed, and this with it
            self._looked.emit(offline)

    @Slot(object)
    def _take(self, offline: frozenset[Path]) -> None:
        self._looking = False
        self.offline_found.emit(offline)


class _Look(QRunnable):
    def __init__(self, check: FolderCheck, folders: Sequence[Path]) -> None:
        super().__init__()
        self._check = check
        self._folders = folders

    @override
    def run(self) -> None:
        self._check.look(self._folders)
