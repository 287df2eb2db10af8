"""What the page of duplicates wants of the engine."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QElapsedTimer, QObject, Signal, Slot

from photoclip.core.duplicates.events import (
    CleaningWeighed,
    DuplicatesCounted,
    DuplicatesListed,
    DuplicatesSought,
    Groups,
    GroupShown,
)
from photoclip.core.duplicates.members import Tier
from photoclip.core.events import Changed, Event
from photoclip.core.trash import FilesMoving, FilesRefused
from photoclip.services.duplicates.listing import count_duplicates, list_duplicates
from photoclip.services.duplicates.seeking import seek_duplicates
from photoclip.services.duplicates.showing import show_group
from photoclip.services.duplicates.tidying import Keeping, tell_apart, tidy, weigh_cleaning
from photoclip.services.engine import Ticket
from photoclip.ui.bridge import EngineBridge
from photoclip.ui.deliveries import Listener

_LIST_EVERY_MS = 3000


class DuplicatesController(QObject):
    """Looks for duplicates when nothing else is to be done; lists are told as they grow."""

    listed = Signal(DuplicatesListed)
    counted = Signal(int)
    sought = Signal(DuplicatesSought)
    rested = Signal()
    """All has been looked at."""
    shown = Signal(GroupShown)
    gone = Signal(object)
    """The ids of a group that is none any more."""
    weighed = Signal(CleaningWeighed)
    moving = Signal(FilesMoving)
    changed = Signal(Changed)
    refused = Signal(FilesRefused)
    tidied = Signal()
    """A run of tidying up has come to its end."""

    def __init__(self, bridge: EngineBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._seeking: Ticket | None = None
        self._again = False
        self._listing: Ticket | None = None
        self._showing: Ticket | None = None
        self._weighing: Ticket | None = None
        self._tidying: Ticket | None = None
        self._found = False
        self.lists = False
        """Whether somebody looks at the groups: else they are counted only."""
        self._since = QElapsedTimer()

    @Slot()
    def seek(self) -> None:
        """Look at what is new, when there is time for it."""
        if self._seeking is not None:
            self._again = True
            return
        self._since.start()
        self._seeking = self._bridge.submit_last(
            seek_duplicates, Listener(self._take, None, self._end_seeking)
        )

    @Slot()
    def list_all(self) -> None:
        """Let `listed` come, or only `counted`; of several questions the last counts."""
        if self._listing is not None:
            self._bridge.cancel(self._listing)
        job = list_duplicates if self.lists else count_duplicates
        self._listing = self._bridge.submit(job, self._take)

    def show_group(self, tier: Tier, ids: Sequence[int]) -> None:
        """Let `shown` come, or `gone`."""
        if self._showing is not None:
            self._bridge.cancel(self._showing)
        self._found = False
        job = partial(show_group, tier=tier, ids=tuple(ids))
        end = partial(self._end_showing, tuple(ids))
        self._showing = self._bridge.submit(job, self._take, on_ended=end)

    def weigh(self, tier: Tier, groups: Groups) -> None:
        """Let `weighed` come, as far as it is."""
        self.stop_weighing()
        job = partial(weigh_cleaning, tier=tier, groups=groups)
        self._weighing = self._bridge.submit(job, self._take)

    def stop_weighing(self) -> None:
        """Nobody waits for it any more."""
        if self._weighing is not None:
            self._bridge.cancel(self._weighing)
        self._weighing = None

    def tidy(self, tier: Tier, plan: Sequence[Keeping]) -> None:
        """Move what is not kept to the trash."""
        if self._tidying is None:
            job = partial(tidy, tier=tier, plan=tuple(plan))
            self._tidying = self._bridge.submit(job, self._take, on_ended=self._end_tidying)

    def stop_tidying(self) -> None:
        """What was moved until now counts, and can be undone."""
        if self._tidying is not None:
            self._bridge.cancel(self._tidying)

    def tell_apart(self, tier: Tier, ids: Sequence[int]) -> None:
        """Remember that these are no duplicates."""
        self._bridge.submit(partial(tell_apart, tier=tier, ids=tuple(ids)), self._take)

    def _take(self, event: Event) -> None:
        match event:
            case DuplicatesListed():
                self._listing = None
                self.counted.emit(event.count)
                self.listed.emit(event)
            case DuplicatesCounted():
                self._listing = None
                self.counted.emit(event.groups)
            case DuplicatesSought():
                self._follow_seeking(event)
            case GroupShown():
                self._found = True
                self.shown.emit(event)
            case CleaningWeighed():
                self.weighed.emit(event)
            case _:
                self._take_moved(event)

    def _take_moved(self, event: Event) -> None:
        match event:
            case FilesMoving():
                self.moving.emit(event)
            case Changed():
                self.changed.emit(event)
            case FilesRefused():
                self.refused.emit(event)

    def _follow_seeking(self, event: DuplicatesSought) -> None:
        self.sought.emit(event)
        if self._since.elapsed() > _LIST_EVERY_MS:
            self._since.start()
            self.list_all()

    def _end_seeking(self, cancelled: bool) -> None:
        self._seeking = None
        if not cancelled:
            self.rested.emit()
            self.list_all()
        if self._again:
            self._again = False
            self.seek()

    def _end_showing(self, ids: tuple[int, ...], cancelled: bool) -> None:
        if not cancelled and not self._found:
            self.gone.emit(ids)

    def _end_tidying(self, _cancelled: bool) -> None:
        self._tidying = None
        self.tidied.emit()
