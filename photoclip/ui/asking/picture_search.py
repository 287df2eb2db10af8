"""Searching by pictures: photos of the library, parts of them, files, and what is pasted."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from photoclip.core.events import Event
from photoclip.core.photo import Photo
from photoclip.core.query.question import Box, Picture, Question
from photoclip.core.search_events import PictureKept
from photoclip.services.keeping import keep_picture
from photoclip.ui.asking.bringing import (
    MOST_PICTURES,
    NO_PHOTOS,
    Brought,
    add_first,
    pixels_of,
)
from photoclip.ui.bridge import EngineBridge
from photoclip.ui.language import number, tr
from photoclip.ui.search_controller import SearchController


class PictureSearch(QObject):
    """A picture replaces what was asked; with `add` it is added to that, words and all."""

    begun = Signal()
    """A search by pictures begins: whatever else is on screen should make room."""
    told = Signal(str)
    """Why something can't be searched by, or which part of it is."""
    folders_brought = Signal(object)

    def __init__(self, bridge: EngineBridge, search: SearchController) -> None:
        super().__init__(search)
        self._bridge = bridge
        self._search = search
        self._empty = False

    def know(self, *, empty: bool) -> None:
        """Whether there is nothing to search in: a picture would stay as a search that fails."""
        self._empty = empty

    @Slot(object, bool)
    def find_similar(self, photo_ids: Sequence[int], add: bool = False) -> None:
        """Photos like one or several of the library."""
        if len(photo_ids) > MOST_PICTURES:
            self.told.emit(
                tr(
                    "Searching by the first %1 of %2 selected photos.",
                    None,
                    MOST_PICTURES,
                    number(len(photo_ids)),
                )
            )
        self._ask([Picture(one) for one in photo_ids[:MOST_PICTURES]], add=add)

    @Slot(object)
    def find_like(self, photo: Photo) -> None:
        """Photos like one."""
        self.find_similar([photo.id])

    @Slot(object, object)
    def find_part(self, photo: Photo, box: Box) -> None:
        """Photos of what is in a part of a photo."""
        self._ask([Picture(photo.id, box)], add=False)

    def take(self, brought: Brought, *, add: bool) -> None:
        """Search by what was pasted or dropped; folders are handed on."""
        if brought.folders:
            self.folders_brought.emit(list(brought.folders))
        elif brought.welcome and self._empty:
            self.told.emit(f"{NO_PHOTOS}. {add_first()}")
        elif brought.files:
            self._ask([Picture(path) for path in brought.files], add=add)
        elif brought.image is not None:
            job = partial(keep_picture, pixels=pixels_of(brought.image))
            self._bridge.submit(job, partial(self._take_kept, add))
        else:
            self.told.emit(brought.refusal)

    def _take_kept(self, add: bool, event: Event) -> None:
        if isinstance(event, PictureKept):
            self._ask([Picture(event.path)], add=add)

    def _ask(self, pictures: Sequence[Picture], *, add: bool) -> None:
        if not pictures:
            return
        self.begun.emit()
        if not add:
            self._search.ask(Question(pictures=tuple(pictures)))
            return
        question = self._search.question
        known = {(one.source, one.box) for one in question.pictures}
        new = [one for one in pictures if (one.source, one.box) not in known]
        together = (*question.pictures, *new)
        if len(together) > MOST_PICTURES:
            self.told.emit(tr("A search takes %1 pictures at most.", None, MOST_PICTURES))
        self._search.ask(replace(question, pictures=together[:MOST_PICTURES]))
