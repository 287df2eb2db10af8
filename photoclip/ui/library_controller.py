"""What the library holds: counts, folders, labels, lists of photos."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from photoclip.core.events import (
    Event,
    LibraryState,
    PhotosListed,
    SkippedListed,
    SuggestionsCounted,
)
from photoclip.services.browsing import (
    library_state,
    list_photos,
    list_skipped,
    list_tagged,
    remove_folder,
    warm_up,
)
from photoclip.services.engine import Job, Ticket
from photoclip.services.labelling import count_suggestions
from photoclip.ui.bridge import EngineBridge
from photoclip.ui.places import Place


class LibraryController(QObject):
    """Asks the engine; the answers come as signals."""

    state_arrived = Signal(LibraryState)
    photos_outdated = Signal()
    """What is known of photos may have changed; emitted before `photos_listed`."""
    photos_listed = Signal(object, PhotosListed)
    suggestions_counted = Signal(SuggestionsCounted)
    skipped_listed = Signal(SkippedListed)

    def __init__(self, bridge: EngineBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._state: Ticket | None = None
        self._listing: Ticket | None = None
        self._counting: Ticket | None = None
        self._place: Place | None = None

    @Slot()
    def refresh(self) -> None:
        """Ask for folders, labels and counts again."""
        self._state = self._instead_of(self._state, library_state)

    @Slot()
    def count_suggestions(self) -> None:
        """Ask how many photos each label has to offer."""
        if self._counting is not None:
            self._bridge.cancel(self._counting)
        self._counting = self._bridge.submit(count_suggestions, self._take, background=True)

    def list_place(self, place: Place) -> None:
        """Ask for the photos of a place; a newer question replaces an older one."""
        self._place = place
        job: Job = partial(list_photos, folder_id=place.folder_id)
        if place.kind == "tag":
            job = partial(list_tagged, tag=place.name)
        self._listing = self._instead_of(self._listing, job)

    def forget_listing(self) -> None:
        """The list is no longer wanted."""
        if self._listing is not None:
            self._bridge.cancel(self._listing)

    def remove_folder(self, folder_id: int) -> None:
        """Stop watching a folder; its files are not touched."""
        self._bridge.submit(partial(remove_folder, folder_id=folder_id), self._take)

    @Slot()
    def warm_up(self) -> None:
        """Let the model get ready while nothing else is to be done."""
        self._bridge.submit(warm_up, self._take, background=True)

    @Slot()
    def list_skipped(self) -> None:
        """Ask for the files that could not be read."""
        self._bridge.submit(list_skipped, self._take)

    def _instead_of(self, before: Ticket | None, job: Job) -> Ticket:
        if before is not None:
            self._bridge.cancel(before)
        return self._bridge.submit(job, self._take)

    def _take(self, event: Event) -> None:
        match event:
            case LibraryState():
                self.state_arrived.emit(event)
            case PhotosListed():
                self.photos_outdated.emit()
                self.photos_listed.emit(self._place, event)
            case SuggestionsCounted():
                self.suggestions_counted.emit(event)
            case SkippedListed():
                self.skipped_listed.emit(event)
            case _:
                pass
