"""The order of an album put together by hand: changed by dragging its photos, and by keys."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from photoclip.core.albums import Way
from photoclip.services.hand_albums import move, shift
from photoclip.ui.arranging.drop_between import DropBetween
from photoclip.ui.commands import Commands
from photoclip.ui.controllers import Controllers
from photoclip.ui.language import tr
from photoclip.ui.stage import Stage

if TYPE_CHECKING:
    from photoclip.ui.albums.hand_albums import HandAlbums

_WAYS: dict[str, Way] = {
    "move-earlier": "earlier",
    "move-later": "later",
    "move-first": "first",
    "move-last": "last",
}
_NO_ALBUM = tr("Open an album first.")
_SORTED = tr("Sort the album in its own order, without headings, first.")
_NO_PHOTO = tr("Choose a photo first.")


class HandOrder(QObject):
    """Every move is one step of undo. Photos can be moved only while their own order is seen."""

    def __init__(self, talk: Controllers, stage: Stage, albums: "HandAlbums") -> None:
        super().__init__(albums)
        self._edits = talk.edits
        self._grid, self._model = stage.grid, stage.model
        self._albums = albums
        self._commands: Commands | None = None
        self._shifted = False
        drops = DropBetween(stage.grid, lambda: not self._obstacle)
        drops.dropped.connect(self.drop)
        stage.grid.photos_chosen.connect(self.follow)
        talk.library.photos_listed.connect(self._follow_list)

    @property
    def acts(self) -> dict[str, Callable[[], None]]:
        """What the commands of these names do."""
        return {name: partial(self.shift, way) for name, way in _WAYS.items()}

    def offer(self, commands: Commands) -> None:
        """The commands that move photos."""
        self._commands = commands

    @Slot(object, int)
    def drop(self, photo_ids: Sequence[int], row: int) -> None:
        """Photos were dropped in front of the one of a row; behind all where there is none."""
        album_id, ids = self._albums.opened, self._model.listing.ids
        if album_id is not None:
            before = int(ids[row]) if row < len(ids) else None
            self._edits.do(partial(move, album_id=album_id, photo_ids=photo_ids, before=before))

    def shift(self, way: Way) -> None:
        """Move the selected photos."""
        album_id, ids = self._albums.opened, tuple(self._grid.selected_ids().tolist())
        if album_id is not None and ids:
            self._shifted = True
            self._edits.do(partial(shift, album_id=album_id, photo_ids=ids, way=way))

    @Slot()
    def follow(self) -> None:
        """Something else is on show, or chosen."""
        if self._commands is None:
            return
        why = self._obstacle or ("" if self._grid.selectionModel().hasSelection() else _NO_PHOTO)
        for name in _WAYS:
            self._commands.refuse(name, why, "hand-order")

    @property
    def _obstacle(self) -> str:
        """Why photos can't be moved; "" where they can."""
        if self._albums.opened is None:
            return _NO_ALBUM
        listing = self._model.listing
        own = listing.sorted_by == "given" and len(listing.sections) <= 1
        return "" if own else _SORTED

    @Slot()
    def _follow_list(self) -> None:
        """Photos that were moved by keys stay in sight."""
        if self._shifted:
            self._shifted = False
            self._grid.scrollTo(self._grid.currentIndex())
        self.follow()
