"""Watching the library's folders, from when the library is open."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from photoclip.core.events import LibraryState
from photoclip.ui.bridge import EngineBridge

if TYPE_CHECKING:
    from photoclip.ui.watch_controller import WatchController


class FolderWatch(QObject):
    """Makes the watcher once there are folders, so that the window opens without waiting for it."""

    changed = Signal(object)
    """Folders to look at again."""
    troubled = Signal(object)
    switched = Signal(bool)
    """Whether changes are noticed."""

    def __init__(self, bridge: EngineBridge, library: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._library = library
        self._watcher: WatchController | None = None
        self._folders: tuple[Path, ...] = ()

    @Slot(LibraryState)
    def follow(self, state: LibraryState) -> None:
        """Watch the library's folders, those that came too."""
        folders = tuple(folder.path for folder in state.folders)
        if folders != self._folders:
            self._folders = folders
            self._controller().refresh()

    @Slot(bool)
    def switch(self, watching: bool) -> None:
        """Watch, or don't, from now on."""
        self._controller().switch(watching)

    def stop(self) -> None:
        """Tell nothing more."""
        if self._watcher is not None:
            self._watcher.stop()

    def _controller(self) -> "WatchController":
        if self._watcher is None:
            from photoclip.ui.watch_controller import WatchController

            self._watcher = WatchController(self._bridge, self._library, self)
            self._watcher.changed.connect(self.changed)
            self._watcher.troubled.connect(self.troubled)
            self._watcher.switched.connect(self.switched)
            self._watcher.start()
        return self._watcher
