"""Keeps the side bar at the state of the library."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from photoclip.core.events import LibraryState, SuggestionsCounted
from photoclip.core.search_events import AlbumsCounted
from photoclip.ui.albums.album_controller import AlbumController
from photoclip.ui.folder_check import FolderCheck
from photoclip.ui.library_controller import LibraryController
from photoclip.ui.side_entries import entries
from photoclip.ui.side_model import SideModel


class SideController(QObject):
    """Puts together what comes from several sides: state, suggestions, albums, offline folders."""

    def __init__(
        self,
        model: SideModel,
        library: LibraryController,
        folders: FolderCheck,
        albums: AlbumController,
    ) -> None:
        super().__init__(model)
        self._model = model
        self._library = library
        self._folders = folders
        self._state: LibraryState | None = None
        self._waiting: dict[str, int] = {}
        self._offline: frozenset[Path] = frozenset()
        self._albums: dict[int, int] = {}
        albums.counted.connect(self._take_albums)
        library.state_arrived.connect(self._take_state)
        library.suggestions_counted.connect(self._take_counts)
        folders.offline_found.connect(self._take_offline)

    @property
    def state(self) -> LibraryState | None:
        return self._state

    @Slot(LibraryState)
    def _take_state(self, state: LibraryState) -> None:
        if self._state is None:
            self._library.warm_up()
        self._state = state
        self._show()
        self._folders.check([folder.path for folder in state.folders])
        if state.labels:
            self._library.count_suggestions()

    @Slot(SuggestionsCounted)
    def _take_counts(self, event: SuggestionsCounted) -> None:
        self._waiting = dict(event.counts)
        self._show()

    @Slot(object)
    def _take_offline(self, offline: frozenset[Path]) -> None:
        self._offline = offline
        self._show()

    @Slot(AlbumsCounted)
    def _take_albums(self, event: AlbumsCounted) -> None:
        self._albums = dict(event.counts)
        self._show()

    def _show(self) -> None:
        if self._state is not None:
            self._model.replace(entries(self._state, self._waiting, self._offline, self._albums))
