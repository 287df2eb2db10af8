"""Saving searches as smart albums, and counting what they show."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from photoclip.core.events import Changed, Event, Failed, LibraryState
from photoclip.core.query.question import Question, SmartAlbum
from photoclip.core.search_events import AlbumsCounted
from photoclip.services.engine import Job, Ticket
from photoclip.services.smart_albums import (
    change_album,
    count_albums,
    remove_album,
    rename_album,
    save_album,
)
from photoclip.ui.bridge import EngineBridge

_COUNT_EVERY_MS = 4000
"""While photos come in by the thousand, so often is enough: each album is a search."""
_BREATH_MS = 100
"""Between two albums, so that a person's search waits for one of them at most.

The line for what may wait would be no place for it: an index run stands there for hours.
"""


class AlbumController(QObject):
    """Every change is one job and one step of undo; counting takes a breath after each album."""

    changed = Signal(Changed)
    saved = Signal(str)
    """A search was saved under this name."""
    refused = Signal(str)
    """Why a name can't be had, for a person."""
    counted = Signal(AlbumsCounted)

    def __init__(self, bridge: EngineBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._counting: Ticket | None = None
        self._albums: tuple[SmartAlbum, ...] = ()
        self._again = False
        self._rest = QTimer(self, interval=_COUNT_EVERY_MS, singleShot=True)
        self._rest.timeout.connect(self._count_again)
        self._breath = QTimer(self, interval=_BREATH_MS, singleShot=True)
        self._breath.timeout.connect(self._go_on)

    def save(self, name: str, question: Question) -> None:
        """Keep a question under a name."""
        self._bridge.submit(
            partial(save_album, name=name, question=question),
            partial(self._take_saved, name),
            on_failed=self._refuse,
        )

    def change(self, album_id: int, question: Question) -> None:
        """Let an album ask something else."""
        self._do(partial(change_album, album_id=album_id, question=question))

    def rename(self, album_id: int, name: str) -> None:
        """Call an album something else."""
        self._do(partial(rename_album, album_id=album_id, name=name))

    @Slot(int)
    def remove(self, album_id: int) -> None:
        """Put an album away; undo brings it back."""
        self._do(partial(remove_album, album_id=album_id))

    @Slot(LibraryState)
    def follow(self, state: LibraryState) -> None:
        """Count again: the library has changed, or an album. What didn't change costs nothing."""
        others, self._albums = state.smart_albums != self._albums, state.smart_albums
        if state.smart_albums:
            self.count(soon=others)

    def count(self, *, soon: bool = False) -> None:
        """Ask for the counts; while an answer is on its way, or was just had, once more later."""
        if self._counting is None and (soon or not self._rest.isActive()):
            self._counting = self._bridge.submit(
                count_albums, self._take, on_failed=self._let_go, on_ended=self._end
            )
        else:
            self._again = True

    def _do(self, job: Job) -> None:
        self._bridge.submit(job, self._take)

    def _take(self, event: Event) -> None:
        if isinstance(event, Changed):
            self.changed.emit(event)
        elif isinstance(event, AlbumsCounted):
            self.counted.emit(event)
            if self._counting is not None:
                self._counting.pause()
                self._breath.start()

    def _take_saved(self, name: str, event: Event) -> None:
        self._take(event)
        if isinstance(event, Changed):
            self.saved.emit(name)

    def _refuse(self, event: Event) -> None:
        if isinstance(event, Failed):
            self.refused.emit(f"{event.message} {event.hint}".strip())

    def _let_go(self, _event: Event) -> None:
        """Without counts the names stand alone."""

    @Slot()
    def _go_on(self) -> None:
        if self._counting is not None:
            self._bridge.resume(self._counting)

    def _end(self, _cancelled: bool) -> None:
        self._counting = None
        self._rest.start()

    @Slot()
    def _count_again(self) -> None:
        if self._again:
            self._again = False
            self.count()
