"""Shows how indexing goes: in the status bar, in the lists, in what an empty place says."""

from PySide6.QtCore import QObject, Slot

from photoclip.core.events import LibraryState
from photoclip.ui.area_controller import AreaController
from photoclip.ui.index_controller import IndexController
from photoclip.ui.library_controller import LibraryController
from photoclip.ui.status_bar import StatusBar


class IndexFollower(QObject):
    """Between the indexing and what is on screen."""

    def __init__(
        self,
        index: IndexController,
        library: LibraryController,
        display: AreaController,
        status: StatusBar,
    ) -> None:
        super().__init__(status)
        self._index = index
        self._display = display
        self._status = status
        self._caught_up = False
        index.began.connect(status.show_work)
        index.began.connect(self._begin)
        index.scanned.connect(status.show_found)
        index.progressed.connect(status.show_progress)
        index.progressed.connect(display.follow_progress)
        index.grown.connect(library.refresh)
        index.grown.connect(display.grow)
        index.came_to_rest.connect(status.show_rest)
        index.came_to_rest.connect(self._rest)
        status.pause_pressed.connect(self._toggle_pause)
        status.cancel_pressed.connect(index.cancel)
        status.skipped_pressed.connect(library.list_skipped)
        library.state_arrived.connect(status.show_state)
        library.state_arrived.connect(self._catch_up)

    @Slot(LibraryState)
    def _catch_up(self, state: LibraryState) -> None:
        """At the start: photos that this model has not seen are not found, so go on with them."""
        if not self._caught_up and state.searchable < state.photos:
            self._index.update_library()
        self._caught_up = True

    @Slot()
    def _begin(self) -> None:
        self._display.set_indexing(running=True)

    @Slot()
    def _rest(self) -> None:
        self._display.set_indexing(running=False)
        self._display.refresh()

    @Slot()
    def _toggle_pause(self) -> None:
        self._index.toggle_pause()
        self._status.show_paused(paused=self._index.paused)
