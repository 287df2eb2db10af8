"""Follows what the person looks at: those photos are fetched now, and indexed first."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from photoclip.core.events import Event, LibraryState
from photoclip.services.looking import look_at
from photoclip.ui.area_controller import AreaController
from photoclip.ui.controllers import Controllers
from photoclip.ui.grid_sight import GridSight
from photoclip.ui.places import ALL_PHOTOS, Place
from photoclip.ui.viewer.viewer import Viewer

_SETTLE_MS = 400


class Looking(QObject):
    """Between the grid's sight and the engine."""

    def __init__(
        self, sight: GridSight, talk: Controllers, display: AreaController, viewer: Viewer
    ) -> None:
        super().__init__(sight)
        self._bridge = talk.bridge
        self._fetcher = talk.fetcher
        self._folders: dict[int, Path] = {}
        self._place = ALL_PHOTOS
        self._seen: tuple[int, ...] = ()
        self._told: tuple[Path | None, tuple[int, ...]] = (None, ())
        self._settle = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self._tell)
        display.place_opened.connect(self._open)
        talk.library.state_arrived.connect(self._take_state)
        sight.changed.connect(self._follow)
        talk.shelf.arrived.connect(sight.repaint)
        talk.shelf.arrived.connect(viewer.follow_fetched)
        talk.library.photos_outdated.connect(talk.shelf.age)
        talk.library.photos_outdated.connect(sight.look)

    @Slot(object, object)
    def _follow(self, seen: Sequence[int], around: Sequence[int]) -> None:
        self._fetcher.show(around)
        self._seen = tuple(seen)
        if not self._settle.isActive():
            self._settle.start()

    @Slot(object)
    def _open(self, place: Place) -> None:
        self._place = place
        self._settle.start()

    @Slot(LibraryState)
    def _take_state(self, state: LibraryState) -> None:
        self._folders = {folder.id: folder.path for folder in state.folders}

    @Slot()
    def _tell(self) -> None:
        folder = None if self._place.folder_id is None else self._folders.get(self._place.folder_id)
        if (folder, self._seen) != self._told:
            self._told = (folder, self._seen)
            self._bridge.submit(partial(look_at, folder=folder, photo_ids=self._seen), _ignore)


def _ignore(_event: Event) -> None:
    """Nothing is answered."""
