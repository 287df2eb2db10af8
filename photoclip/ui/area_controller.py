"""Decides what the middle of the window shows: a place, search results, or a label's queue."""

from PySide6.QtCore import QObject, Signal, Slot

from photoclip.core.events import LibraryState, PhotosListed, Progress
from photoclip.core.query.question import Question
from photoclip.core.search_events import SearchFinished
from photoclip.ui import empty_words
from photoclip.ui.empty_places import EmptyPlaces
from photoclip.ui.language import tr
from photoclip.ui.library_controller import LibraryController
from photoclip.ui.list_display import ListDisplay
from photoclip.ui.photo_area import PhotoArea
from photoclip.ui.places import ALL_PHOTOS, Place, find_album, find_label, find_label_id, is_there
from photoclip.ui.results_display import ResultsDisplay
from photoclip.ui.reviewing.review_controller import ReviewController
from photoclip.ui.search_controller import SearchController


class AreaController(QObject):
    """Follows the search, the library and the review; the newest question wins."""

    place_opened = Signal(object)

    def __init__(
        self,
        area: PhotoArea,
        library: LibraryController,
        search: SearchController,
        review: ReviewController,
        results: ResultsDisplay,
    ) -> None:
        super().__init__(area)
        self._area = area
        self._library = library
        self._search = search
        self._review = review
        self._results = results
        self._place = ALL_PHOTOS
        self._state: LibraryState | None = None
        self._keep_place = False
        self._on_their_way = 0
        self._expected = ""
        self._list = ListDisplay(area)
        self._list.say_opening()
        self._connect()

    def _connect(self) -> None:
        self._library.state_arrived.connect(self._take_state)
        self._library.photos_listed.connect(self._show_list)
        self._library.listing_failed.connect(self._say_not_listed)
        self._search.failed.connect(self._say_not_answered)
        self._search.answered.connect(self._show_results)
        self._search.delayed.connect(self._say_searching)
        self._search.cleared.connect(self._return_to_place)
        self._review.queued.connect(self._results.forget)

    @property
    def search(self) -> SearchController:
        return self._search

    @property
    def empty(self) -> EmptyPlaces:
        """What an empty place says and offers."""
        return self._list.empty

    @property
    def place(self) -> Place:
        return self._place

    @property
    def _shows_list(self) -> bool:
        """Whether it is a list that is on screen; else results or a label's queue."""
        return self._search.asked is None and self._place.kind != "label"

    @property
    def _shows_results(self) -> bool:
        return self._search.asked is not None and self._results.shown

    @Slot(str)
    def expect_label(self, name: str) -> None:
        """A label was just named: open it as soon as the library knows it."""
        self._expected = name

    def set_indexing(self, *, running: bool) -> None:
        """An empty place says so while photos are on their way."""
        self._list.set_indexing(running=running)
        if self._list.says_why and self._shows_list:
            self._list.show_again(keep_place=self._keep_place)
        self._on_their_way = 0

    @Slot(Progress)
    def follow_progress(self, progress: Progress) -> None:
        """More photos are known than are listed yet."""
        self._on_their_way = progress.photos
        self._results.know(self._photos_known())

    def begin(self) -> None:
        """Ask for the photos before anything else of the library."""
        self._load(keep_place=False)

    def say_restoring(self) -> None:
        """The library is being put in order, and is opened then."""
        self._list.say_restoring()

    @Slot(object)
    def open_place(self, place: Place) -> None:
        """Show a place of the side bar; a search ends, but for that of a smart album."""
        self._place = place
        self.place_opened.emit(place)
        if place.kind == "album":
            self._open_album()
        elif self._search.asked is not None:
            self._search.clear()
        else:
            self._load(keep_place=False)

    @Slot()
    def refresh(self) -> None:
        """The library has changed: show it without losing the place or the selection."""
        if self._search.asked is not None:
            self._keep_place = True
            self._search.repeat()
        elif self._place.kind == "label":
            self._review.outdate()
            self._library.refresh()
        else:
            self._load(keep_place=True)

    @Slot()
    def rearrange(self) -> None:
        """Another order was chosen: show the same from the top; what is selected stays so."""
        if self._search.asked is not None:
            self._keep_place = False
            self._search.repeat()
        elif self._shows_list:
            self._list.keep_selection()
            self._load(keep_place=False)

    @Slot()
    def grow(self) -> None:
        """Photos were added: lists and albums take them in at once.

        Results of a search and queues stay as they are.
        """
        if self._shows_list:
            self._load(keep_place=True)
        elif self._results.entitled:
            self.refresh()

    def _load(self, *, keep_place: bool) -> None:
        self._results.forget()
        self._keep_place = keep_place
        if self._place.kind == "label":
            self._library.forget_listing()
            self._review.open(self._place.name)
        else:
            self._review.close()
            self._library.list_place(self._place)

    @Slot()
    def _return_to_place(self) -> None:
        """From results; who leaves an album is not led into it again."""
        if self._place.kind == "album":
            self._place = ALL_PHOTOS
            self.place_opened.emit(ALL_PHOTOS)
        self._load(keep_place=False)

    def _open_album(self) -> None:
        album = None if self._state is None else find_album(self._state, self._place.album_id)
        if album is not None:
            self._search.ask(album.question)

    @Slot(object)
    def follow_album(self, place: Place) -> None:
        """The album or label that is open is called something else now."""
        self._place = place
        self.place_opened.emit(place)

    def _follow_label(self, before: LibraryState, state: LibraryState) -> None:
        """The label that is open was renamed, here, by undo or by another process."""
        known = find_label(before, self._place.name)
        now = None if known is None else find_label_id(state, known.id)
        if now is not None and now.name != self._place.name:
            self.follow_album(Place("label", now.name))
            if self._review.label:
                self._review.open(now.name)

    @Slot(LibraryState)
    def _take_state(self, state: LibraryState) -> None:
        last, self._state = self._state, state
        self._list.know(state)
        others = _holding(last) != _holding(state)
        self._results.know(self._photos_known())
        if last is not None and self._place.kind == "label":
            self._follow_label(last, state)
        if self._expected and self._open_expected(state):
            return
        if not is_there(state, self._place):
            self.open_place(ALL_PHOTOS)
        elif last is None and self._list.arrived:
            if not self._shows_results:
                self._list.show_again(keep_place=self._keep_place)
        elif others and (self._shows_list or not state.folders):
            self._load(keep_place=True)
        else:
            self._review.catch_up()

    def _open_expected(self, state: LibraryState) -> bool:
        label = find_label(state, self._expected)
        if label is not None:
            self._expected = ""
            self.open_place(Place("label", label.name))
        return label is not None

    @Slot(object, PhotosListed)
    def _show_list(self, place: Place, event: PhotosListed) -> None:
        if not self._shows_results:
            self._list.show(place, event, keep_place=self._keep_place)

    @Slot(object, SearchFinished)
    def _show_results(self, asked: Question, event: SearchFinished) -> None:
        self._review.close()
        self._results.show_results(asked, event, keep_place=self._keep_place)
        self._keep_place = False

    @Slot(object)
    def _say_not_listed(self, place: Place) -> None:
        """What was on screen is not what was asked for."""
        if place == self._place and self._shows_list:
            self._list.forget()
            self._list.fail(empty_words.NOT_LISTED, self.refresh)

    @Slot()
    def _say_not_answered(self) -> None:
        self._results.forget()
        self._list.fail(empty_words.NOT_ANSWERED, self._search.repeat)

    @Slot()
    def _say_searching(self) -> None:
        """The first search of a session waits for the model."""
        self._area.header.say(tr("Searching…"), "")

    def _photos_known(self) -> int:
        return max(self._on_their_way, 0 if self._state is None else self._state.photos)


def _holding(state: LibraryState | None) -> tuple[list[int], bool]:
    """The folders that photos come from, and whether those of removed ones have still to leave."""
    if state is None:
        return [], False
    return [folder.id for folder in state.folders], state.leaving
