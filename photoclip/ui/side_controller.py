"""Keeps the side bar at the state of the library."""

import time
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot

from photoclip.core.events import LibraryState, SuggestionsCounted
from photoclip.core.noticed import DirectoriesListed, PlacesNoticed
from photoclip.core.search_events import AlbumsCounted
from photoclip.core.tagging_events import Queued
from photoclip.ui.albums.album_controller import AlbumController
from photoclip.ui.folder_check import FolderCheck
from photoclip.ui.library_controller import LibraryController
from photoclip.ui.noticing_controller import NoticingController
from photoclip.ui.place_pages import PlacePages
from photoclip.ui.places import Place
from photoclip.ui.present_keys import PRESENT
from photoclip.ui.side_entries import entries
from photoclip.ui.side_folders import above
from photoclip.ui.side_known import SideKnown
from photoclip.ui.side_model import SideModel
from photoclip.ui.window_state import WindowState

_KEPT = _FOLDERS, _PACKS = "side/folders", "side/packs"
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
        noticing: NoticingController,
    ) -> None:
        super().__init__(model)
        self._model = model
        self._pages = pages
        self._library = library
        self._folders = folders
        self._noticing = noticing
        self._known: SideKnown | None = None
        self._kept: WindowState | None = None
        self._changed_at = 0.0
        self._count = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._count.timeout.connect(library.count_suggestions)
        albums.counted.connect(self._take_albums)
        library.state_arrived.connect(self._take_state)
        library.suggestions_counted.connect(self._take_counts)
        folders.offline_found.connect(self._take_offline)
        noticing.noticed.connect(self._take_noticed)
        noticing.directories_listed.connect(self._take_directories)
        pages.changed.connect(self._take_pages)
        PRESENT.changed.connect(self._say_keys)

    @property
    def state(self) -> LibraryState | None:
        return None if self._known is None else self._known.state

    def remember(self, kept: WindowState) -> None:
        """Unfold what was unfolded when the window was closed, and keep what is from now on."""
        self._kept = kept

    def _begin(self, state: LibraryState) -> SideKnown:
        folders, packs = [() if self._kept is None else self._kept.names(key) for key in _KEPT]
        return SideKnown(
            state,
            unfolded=frozenset(map(Path, folders)),
            packs=frozenset(packs),
            pages=self._pages.offered,
        )

    @Slot(LibraryState)
    def _take_state(self, state: LibraryState) -> None:
        first = self._known is None
        if self._known is None:
            self._library.warm_up()
            self._known = self._begin(state)
        self._show(state=state)
        self._folders.check([folder.path for folder in state.folders])
        self._notice()
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
        self._wait_for(dict(event.counts))

    @Slot(Queued)
    def take_queue(self, event: Queued) -> None:
        """A label's photos were fetched: so many wait."""
        self._wait_for({event.queue.label: event.standing.waiting})

    def _wait_for(self, counts: Mapping[str, int]) -> None:
        if self._known is not None:
            self._show(waiting={**self._known.waiting, **counts})

    @Slot(object)
    def follow_place(self, place: Place) -> None:
        """A place was opened; it is seen even where what holds it is folded."""
        if self._known is None:
            return
        self._show(place=place)
        root = next((one for one in self._known.state.folders if one.id == place.folder_id), None)
        if root is not None and place.directory is not None:
            holding = frozenset(above(place.directory, root.path))
            if not holding <= self._known.unfolded:
                self._unfold(self._known.unfolded | holding)

    @Slot(str)
    def fold(self, pack: str) -> None:
        """Show a pack's labels, or no longer."""
        if self._known is not None:
            self._show(packs=self._known.packs ^ {pack})
            self._keep()

    @Slot(object)
    def fold_folder(self, path: Path) -> None:
        """Show what lies inside a folder, or no longer."""
        if self._known is not None:
            self._unfold(self._known.unfolded ^ {path})

    def _unfold(self, unfolded: frozenset[Path]) -> None:
        self._show(unfolded=unfolded)
        self._keep()
        self._notice(at_once=True)

    def _keep(self) -> None:
        """Folders that left the library are forgotten."""
        if self._kept is None or self._known is None:
            return
        watched = [folder.path for folder in self._known.state.folders]
        unfolded = [
            one for one in self._known.unfolded if any(one.is_relative_to(root) for root in watched)
        ]
        self._kept.keep_names(_FOLDERS, map(str, unfolded))
        self._kept.keep_names(_PACKS, self._known.packs)

    def _notice(self, *, at_once: bool = False) -> None:
        if self._known is not None:
            folders = self._known.state.folders
            wanted = [one.id for one in folders if one.path in self._known.unfolded]
            self._noticing.want(wanted, at_once=at_once)

    @Slot(PlacesNoticed)
    def _take_noticed(self, event: PlacesNoticed) -> None:
        self._show(noticed=event)

    @Slot(DirectoriesListed)
    def _take_directories(self, event: DirectoriesListed) -> None:
        if self._known is not None:
            self._show(directories={**self._known.directories, event.folder_id: event.directories})

    @Slot(object)
    def _take_offline(self, offline: frozenset[Path]) -> None:
        self._show(offline=offline)

    @Slot(AlbumsCounted)
    def _take_albums(self, event: AlbumsCounted) -> None:
        self._show(albums=dict(event.counts))

    @Slot()
    def _take_pages(self) -> None:
        self._show(pages=self._pages.offered)

    @Slot()
    def _say_keys(self) -> None:
        """Tooltips name keys, which are others now."""
        self._show()

    def _show(self, **known: Any) -> None:
        """What is known now, by the names of `SideKnown`."""
        if self._known is not None:
            self._known = replace(self._known, **known)
            self._model.replace(entries(self._known))
