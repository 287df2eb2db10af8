"""What the library holds: counts, folders, labels, lists of photos."""

import time
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from photoclip.core.events import (
    Event,
    FolderLeaving,
    LibraryState,
    PhotosListed,
    SkippedListed,
    SuggestionsCounted,
)
from photoclip.services.arranging import arranged
from photoclip.services.browsing import (
    library_state,
    list_photos,
    list_skipped,
    list_tagged,
    warm_up,
)
from photoclip.services.engine import Job, Ticket
from photoclip.services.hand_albums import open_album
from photoclip.services.history import list_step
from photoclip.services.labelling import count_suggestions
from photoclip.services.leaving import finish_removals, remove_folder
from photoclip.services.looking import notice_changes
from photoclip.services.noticing_places import (
    list_directory,
    list_missing,
    list_on_this_day,
    list_recent,
)
from photoclip.ui.arranging.choices import Choices, kind_of
from photoclip.ui.bridge import EngineBridge
from photoclip.ui.places import Place, PlaceKind

_NOTICE_MS = 2000
_BY_KIND: dict[PlaceKind, Job] = {
    "recent": list_recent,
    "on-this-day": list_on_this_day,
    "missing": list_missing,
}


def listing_of(place: Place) -> Job:
    """What lists the photos of a place."""
    if place.kind in _BY_KIND:
        return _BY_KIND[place.kind]
    if place.kind == "tag":
        return partial(list_tagged, tag=place.name)
    if place.hand_id is not None:
        return partial(open_album, album_id=place.hand_id)
    if place.step_id is not None:
        return partial(list_step, entry_id=place.step_id)
    if place.folder_id is not None and place.directory is not None:
        return partial(list_directory, folder_id=place.folder_id, directory=place.directory)
    return partial(list_photos, folder_id=place.folder_id)


class LibraryController(QObject):
    """Asks the engine; the answers come as signals."""

    state_arrived = Signal(LibraryState)
    photos_outdated = Signal()
    """What is known of photos may have changed; emitted before `photos_listed`."""
    photos_listed = Signal(object, PhotosListed)
    folder_leaving = Signal(FolderLeaving)
    suggestions_counted = Signal(SuggestionsCounted)
    listing_took = Signal(float)
    """Seconds from the question for a list to the answer."""
    changed_elsewhere = Signal()
    """Another process has changed the library; its state has arrived."""
    skipped_listed = Signal(SkippedListed)
    listing_failed = Signal(object)
    """A place whose photos can't be listed; why is told elsewhere."""

    def __init__(
        self, bridge: EngineBridge, parent: QObject | None = None, choices: Choices | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._choices = choices or Choices(self)
        self._state: Ticket | None = None
        self._listing: Ticket | None = None
        self._counting: Ticket | None = None
        self._count_again = False
        self._place: Place | None = None
        self._asked_at = 0.0
        self._listed = False
        self._opened = False
        self._lists = 0
        self._noticing: Ticket | None = None
        self._notice = QTimer(self, interval=_NOTICE_MS)
        self._notice.timeout.connect(self._look_elsewhere)

    @Slot()
    def refresh(self) -> None:
        """Ask for folders, labels and counts again."""
        self._state = self._instead_of(self._state, library_state)

    @Slot()
    def count_suggestions(self) -> None:
        """Ask how many photos each label has to offer; once more if that is being counted now."""
        self._count_again = self._counting is not None
        if self._counting is None:
            self._counting = self._bridge.submit(
                count_suggestions, self._take, on_ended=self._end_counting, background=True
            )

    def _end_counting(self, _cancelled: bool) -> None:
        self._counting = None
        if self._count_again:
            self.count_suggestions()

    def list_place(self, place: Place) -> None:
        """Ask for the photos of a place; a newer question replaces an older one."""
        self._place = place
        self._listed = False
        self._asked_at = time.monotonic()
        wanted = self._choices.wanted(kind_of(place))
        job = partial(arranged, job=listing_of(place), wanted=wanted)
        if self._listing is not None:
            self._bridge.cancel(self._listing)
        self._lists += 1
        self._listing = self._bridge.submit(
            job, self._take, on_ended=partial(self._end_listing, self._lists)
        )

    def forget_listing(self) -> None:
        """The list is no longer wanted."""
        if self._listing is not None:
            self._bridge.cancel(self._listing)

    def remove_folder(self, folder_id: int) -> None:
        """Stop watching a folder; its files are not touched."""
        self._bridge.submit(partial(remove_folder, folder_id=folder_id), self._take, soon=True)

    @Slot()
    def warm_up(self) -> None:
        """Let the model get ready while nothing else is to be done."""
        self._bridge.submit(warm_up, self._take, background=True)

    @Slot()
    def list_skipped(self) -> None:
        """Ask for the files that could not be read."""
        self._bridge.submit(list_skipped, self._take)

    def notice_others(self) -> None:
        """From now on look every few seconds whether another process has changed the library."""
        self._notice.start()

    @Slot()
    def _look_elsewhere(self) -> None:
        if self._noticing is None:
            self._noticing = self._bridge.submit(
                notice_changes,
                self._take_elsewhere,
                on_failed=self._wait,  # two seconds later it is tried again
                on_ended=self._end_noticing,
            )

    def _take_elsewhere(self, event: Event) -> None:
        if isinstance(event, LibraryState):
            self.state_arrived.emit(event)
            self.changed_elsewhere.emit()

    def _wait(self, _event: Event) -> None:
        """Whatever a person asks for will tell what is wrong."""

    def _end_listing(self, number: int, cancelled: bool) -> None:
        if number == self._lists and not cancelled and not self._listed:
            self.listing_failed.emit(self._place)

    def _end_noticing(self, _cancelled: bool) -> None:
        self._noticing = None

    def _instead_of(self, before: Ticket | None, job: Job) -> Ticket:
        if before is not None:
            self._bridge.cancel(before)
        return self._bridge.submit(job, self._take)

    def _finish_removals(self, state: LibraryState) -> None:
        """At the start: the program may have been ended while a folder left."""
        if state.leaving and not self._opened:
            self._bridge.submit(finish_removals, self._take, soon=True)
        self._opened = True

    def _take(self, event: Event) -> None:
        match event:
            case LibraryState():
                self._finish_removals(event)
                self.state_arrived.emit(event)
            case FolderLeaving():
                self.folder_leaving.emit(event)
            case PhotosListed():
                self._listed = True
                self.listing_took.emit(time.monotonic() - self._asked_at)
                self.photos_outdated.emit()
                self.photos_listed.emit(self._place, event)
            case SuggestionsCounted() if event.counts:
                self.suggestions_counted.emit(event)
            case SkippedListed():
                self.skipped_listed.emit(event)
            case _:
                pass
