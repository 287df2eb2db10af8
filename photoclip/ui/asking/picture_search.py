"""Searching by pictures: photos of the library, parts of them, files, and what is pasted."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from photoclip.core.events import Event
from photoclip.core.photo import Photo
from photoclip.core.query.question import Box, Picture, Question
from photoclip.core.search_events import PictureKept
from photoclip.services.engine import Ticket
from photoclip.services.keeping import keep_picture
from photoclip.services.pace import Pace, paced
from photoclip.services.searching import look_at
from photoclip.services.session import Session
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


@dataclass(eq=False)
class _Looking:
    """Files that were brought, until each of them was read, or can't be."""

    files: tuple[Path, ...]
    add: bool
    before: Question
    """What was asked when they came."""
    tickets: list[Ticket] = field(default_factory=list)
    seen: set[Path] = field(default_factory=set)
    left: int = 0


class PictureSearch(QObject):
    """A picture replaces what was asked; with `add` it is added to that, words and all.

    Files are read before anything is asked: one that is no picture is told of, and what was asked
    stays. That waits for the library, too, where it is not open yet.
    """

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
        self._looking: _Looking | None = None

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
            self._say_empty()
        elif brought.files:
            self._look_at(brought.files, add=add)
        elif brought.image is not None:
            job = partial(keep_picture, pixels=pixels_of(brought.image))
            self._bridge.submit(job, partial(self._take_kept, add))
        else:
            self.told.emit(brought.refusal)

    def _take_kept(self, add: bool, event: Event) -> None:
        if isinstance(event, PictureKept):
            self._ask_brought([event.path], add=add)

    def _look_at(self, files: tuple[Path, ...], *, add: bool) -> None:
        """Those that come now take the place of others that are still looked at."""
        if self._looking is not None and not add:
            for ticket in self._looking.tickets:
                self._bridge.cancel(ticket)
        self._looking = looking = _Looking(files, add, self._search.question, left=len(files))
        for file in files:
            take, end = partial(self._see, looking, file), partial(self._end, looking)
            job = partial(_seen, file)
            looking.tickets.append(self._bridge.submit(job, take, on_ended=end))

    def _see(self, looking: _Looking, file: Path, event: Event) -> None:
        """A file can be searched by. One that was tried again comes after all the others."""
        if isinstance(event, PictureKept):
            looking.seen.add(file)
            if looking.left <= 0:
                self._ask_brought([file], add=True)

    def _end(self, looking: _Looking, cancelled: bool) -> None:
        looking.left -= 1
        if looking.left == 0 and not cancelled:
            typed = self._search.question != looking.before
            found = [file for file in looking.files if file in looking.seen]
            self._ask_brought(found, add=looking.add or typed)

    def _ask_brought(self, files: Sequence[Path], *, add: bool) -> None:
        """The library may have told meanwhile that there is nothing in it."""
        if files and self._empty:
            self._say_empty()
        else:
            self._ask([Picture(file) for file in files], add=add)

    def _say_empty(self) -> None:
        self.told.emit(f"{NO_PHOTOS}. {add_first()}")

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


def _seen(file: Path, session: Session) -> Iterator[Event]:
    """See whether a file can be searched by; the search that follows has its vector at hand.

    :raises PhotoclipError: it can't be read.
    """
    yield from paced(look_at(session, [Picture(file)]), Pace(1))
    yield PictureKept(file)
