"""Keeps the side bar at the state of the library."""

import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from photoclip.core.events import LibraryState, SuggestionsCounted
from photoclip.core.search_events import AlbumsCounted
from photoclip.core.tagging_events import Queued
from photoclip.ui.albums.album_controller import AlbumController
from photoclip.ui.folder_check import FolderCheck
from photoclip.ui.library_controller import LibraryController
from photoclip.ui.place_pages import PlacePages
from photoclip.ui.places import ALL_PHOTOS, Place
from photoclip.ui.side_entries import LabelsShown, entries
from photoclip.ui.side_model import SideModel

_SETTLE_MS, _LATEST_S = 800, 5.0
"""Each answer changes what labels suggest: they are counted again when the person pauses, but not
much later where there is no pause."""


class SideController(QObject):
    """Puts together what comes from several sides: state, suggestions, albums, offline folders."""

    def __init__(
        self,
        model: SideModel,
        pages: PlacePages,
        library: LibraryController,
        folders: FolderCheck,
        albums: AlbumController,
    ) -> None:
        super().__init__(model)
        self._model = model
        self._pages = pages
        self._library = library
        self._folders = folders
        self._state: LibraryState | None = None
        self._waiting: dict[str, int] = {}
        self._offline: frozenset[Path] = frozenset()
        self._albums: dict[int, int] = {}
        self._unfolded: frozenset[str] = frozenset()
        self._place = ALL_PHOTOS
        self._changed_at = 0.0
        self._count = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._count.timeout.connect(library.count_suggestions)
        albums.counted.connect(self._take_albums)
        pages.changed.connect(self._show)
        library.state_arrived.connect(self._take_state)
        library.suggestions_counted.connect(self._take_counts)
        folders.offline_found.connect(self._take_offline)

    @property
    def state(self) -> LibraryState | None:
        return self._state

    @Slot(LibraryState)
    def _take_state(self, state: LibraryState) -> None:
        first = self._state is None
        if first:
            self._library.warm_up()
        self._state = state
        self._show()
        self._folders.check([folder.path for folder in state.folders])
        if state.labels and first:
            self._library.count_suggestions()
        elif state.labels:
            self._count_soon()

    def _count_soon(self) -> None:
        now = time.monotonic()
        if not self._count.isActive():
            self._changed_at = now
        if now - self._changed_at < _LATEST_S:
            self._count.start()

    @Slot(SuggestionsCounted)
    def _take_counts(self, event: SuggestionsCounted) -> None:
        """Of some labels: they come a few at a time."""
        self._waiting.update(event.counts)
        self._show()

    @Slot(Queued)
    def take_queue(self, event: Queued) -> None:
        """A label's photos were fetched: so many wait."""
        self._waiting[event.queue.label] = event.standing.waiting
        self._show()

    @Slot(object)
    def follow_place(self, place: Place) -> None:
        """A place was opened; a label is seen even where its pack is folded."""
        self._place = place
        self._show()

    @Slot(str)
    def fold(self, pack: str) -> None:
        """Show a pack's labels, or no longer."""
        self._unfolded ^= {pack}
        self._show()

    @Slot(object)
    def _take_offline(self, offline: frozenset[Path]) -> None:
        self._offline = offline
        self._show()

    @Slot(AlbumsCounted)
    def _take_albums(self, event: AlbumsCounted) -> None:
        self._albums = dict(event.counts)
        self._show()

    @Slot()
    def _show(self) -> None:
        if self._state is not None:
            current = self._place.name if self._place.kind == "label" else ""
            labels = LabelsShown(self._unfolded, current)
            pages = self._pages.offered
            shown = entries(self._state, self._waiting, self._offline, self._albums, labels, pages)
            self._model.replace(shown)
