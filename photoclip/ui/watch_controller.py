"""Watching the library's folders while its window is open."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from photoclip.core.events import Event, LibraryState, Watched
from photoclip.services.watching import FolderWatcher, Pace, set_watching, watch_settings
from photoclip.ui.bridge import EngineBridge


class WatchController(QObject):
    """Tells which folders to look at again, on the GUI thread.

    Made with the window; `follow` takes what is to be watched from the library's state; `stop`
    before the bridge is stopped. `changed` is for a background job of `services.watching.rescan`.
    """

    changed = Signal(object)
    """A sequence of `Scope`: folders of the library, folders inside them, or files in those."""
    troubled = Signal(object)
    """A PhotoclipError to show without insisting: not all changes are told by the system."""

    switched = Signal(bool)
    """Whether changes are noticed, as the library's settings say."""

    _heard = Signal(object)
    _complained = Signal(object)

    def __init__(
        self,
        bridge: EngineBridge,
        library: Path,
        parent: QObject | None = None,
        pace: Pace | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._folders: tuple[Path, ...] = ()
        self._watcher = FolderWatcher(
            self._heard.emit, self._complained.emit, ignored=library, pace=pace
        )
        queued = Qt.ConnectionType.QueuedConnection  # the watcher's thread emits them
        self._heard.connect(self.changed, queued)
        self._complained.connect(self.troubled, queued)

    def start(self) -> None:
        """Start the watcher's thread; it watches nothing before `refresh`."""
        self._watcher.start()

    @Slot(LibraryState)
    def follow(self, state: LibraryState) -> None:
        """Watch the library's folders, those that came too."""
        folders = tuple(folder.path for folder in state.folders)
        if folders != self._folders:
            self._folders = folders
            self.refresh()

    def refresh(self) -> None:
        """Ask the library what is to be watched, and watch that."""
        self._bridge.submit(watch_settings, self._take)

    @Slot(bool)
    def switch(self, watching: bool) -> None:
        """Watch from now on, or no longer; the library remembers it."""
        self._bridge.submit(partial(set_watching, watching=watching), self._take)

    def stop(self) -> None:
        """Tell nothing more."""
        self._watcher.stop()

    def _take(self, event: Event) -> None:
        if isinstance(event, Watched):
            self._watcher.watch(event.folders, event.rescan_s)
            self.switched.emit(event.watching)
