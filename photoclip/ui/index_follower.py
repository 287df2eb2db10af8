"""Shows how indexing goes: in the status bar, in the lists, in what an empty place says."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from photoclip.core.events import Failed, IndexFinished, LibraryState
from photoclip.ui.area_controller import AreaController
from photoclip.ui.index_controller import IndexController
from photoclip.ui.library_controller import LibraryController
from photoclip.ui.messages import Messages
from photoclip.ui.status_bar import StatusBar
from photoclip.ui.watch_controller import WatchController


class IndexFollower(QObject):
    """Between the indexing and what is on screen."""

    def __init__(
        self,
        index: IndexController,
        library: LibraryController,
        display: AreaController,
        status: StatusBar,
        messages: Messages,
    ) -> None:
        super().__init__(status)
        self._index = index
        self._display = display
        self._status = status
        self._messages = messages
        self._opened = False
        self._away: set[str] = set()
        self._unseen: set[Path] = set()
        self._follow_index(library)
        library.listing_took.connect(index.mind_listing)
        library.changed_elsewhere.connect(display.refresh)
        library.state_arrived.connect(status.show_state)
        library.state_arrived.connect(self._catch_up)
        library.folder_leaving.connect(status.show_leaving)
        status.pause_pressed.connect(index.toggle_pause)
        status.cancel_pressed.connect(index.cancel)
        status.skipped_pressed.connect(library.list_skipped)

    def _follow_index(self, library: LibraryController) -> None:
        index, status, display = self._index, self._status, self._display
        index.began.connect(status.show_work)
        index.began.connect(self._begin)
        index.scanned.connect(status.show_found)
        index.progressed.connect(status.show_progress)
        index.progressed.connect(display.follow_progress)
        index.grown.connect(library.refresh)
        index.grown.connect(display.grow)
        index.came_to_rest.connect(library.refresh)
        index.paused_changed.connect(self._show_paused)
        index.came_to_rest.connect(status.show_rest)
        index.came_to_rest.connect(self._rest)
        index.went_offline.connect(self._say_offline)
        index.finished.connect(self._say_unseen)
        index.failed.connect(self._say_failed)

    def follow_folders(self, watch: WatchController, library: LibraryController) -> None:
        """Look again at folders in which something has changed."""
        library.state_arrived.connect(watch.follow)
        watch.changed.connect(self._index.rescan)

    @Slot(LibraryState)
    def _catch_up(self, state: LibraryState) -> None:
        """At the start: look for what has changed since, unless it was paused."""
        if self._opened:
            self._away &= {str(folder.path) for folder in state.folders if folder.offline}
            return
        self._opened = True
        if state.paused:
            self._index.follow_setting(paused=True)
        self._index.rescan([folder.path for folder in state.folders])

    @Slot()
    def _begin(self) -> None:
        self._display.set_indexing(running=True)

    @Slot()
    def _rest(self) -> None:
        self._display.set_indexing(running=False)
        self._display.refresh()

    @Slot(bool)
    def _show_paused(self, paused: bool) -> None:
        self._status.show_paused(paused=paused)

    @Slot(str)
    def _say_offline(self, folder: str) -> None:
        """Once, as long as nobody asks."""
        if folder not in self._away or self._index.asked:
            self._messages.say_offline(Path(folder))
        self._away.add(folder)

    @Slot(IndexFinished)
    def _say_unseen(self, event: IndexFinished) -> None:
        """What could not be looked at: once, as long as nobody asks."""
        asked = self._index.asked
        unseen = [one for one in event.skipped if one.unseen]
        told = [one for one in unseen if asked or one.path not in self._unseen]
        self._unseen.update(one.path for one in unseen)
        if told:
            self._messages.say_unseen(told, asked=asked)

    @Slot(Failed)
    def _say_failed(self, event: Failed) -> None:
        self._messages.show_stopped(event, self._index.go_on)
