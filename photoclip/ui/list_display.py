"""The photos of a place on screen, in the parts they were arranged in, or why there are none."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from photoclip.core.events import LibraryState, PhotosListed
from photoclip.ui import words
from photoclip.ui.empty_places import EmptyPlaces
from photoclip.ui.empty_words import Emptiness
from photoclip.ui.language import tr
from photoclip.ui.listing import Listing, listed
from photoclip.ui.part_words import in_parts
from photoclip.ui.photo_area import PhotoArea
from photoclip.ui.places import Place


class ListDisplay:
    """One list at a time. Whoever decides what is on screen tells it to `show` one, or to `fail`.

    An empty place says why it is empty, which depends on what is known of the library.
    """

    def __init__(self, area: PhotoArea) -> None:
        self._area = area
        self.empty = EmptyPlaces(area.empty)
        self._state: LibraryState | None = None
        self._indexing = False
        self._listed: tuple[Place, PhotosListed] | None = None
        self._keep_selection = False

    @property
    def arrived(self) -> bool:
        """Whether there is a list that can be shown again."""
        return self._listed is not None

    @property
    def says_why(self) -> bool:
        """Whether the list has no photos."""
        return self._listed is not None and not len(self._listed[1].ids)

    def know(self, state: LibraryState) -> None:
        """What the library holds."""
        self._state = state

    def set_indexing(self, *, running: bool) -> None:
        """Whether photos are on their way."""
        self._indexing = running

    def keep_selection(self) -> None:
        """The next list has the same photos in another order: what is selected stays so."""
        self._keep_selection = True

    def show(self, place: Place, event: PhotosListed, *, keep_place: bool) -> None:
        """Show the photos of a place."""
        self._listed = (place, event)
        if not len(event.ids):
            self.empty.say(place, self._state, indexing=self._indexing)
            self._show_empty()
            return
        title = tr("Tagged “%1”", None, place.name) if place.kind == "tag" else place.name
        self._area.header.say(title, _counted(event))
        self._area.show_photos(
            _in_parts(place, event),
            review=False,
            keep_place=keep_place,
            keep_selection=self._keep_selection,
        )
        self._keep_selection = False

    def show_again(self, *, keep_place: bool) -> None:
        """Show the same list: more is known than when it came."""
        if self._listed is not None:
            self.show(*self._listed, keep_place=keep_place)

    def forget(self) -> None:
        """What is on screen is not what was asked for: don't show it again."""
        self._listed = None

    def say_opening(self) -> None:
        """The library is not open yet."""
        self.empty.say_opening()
        self._show_empty()

    def say_restoring(self) -> None:
        """The library is being put in order, and is opened then."""
        self.empty.say_restoring()
        self._show_empty()

    def fail(self, said: Emptiness, again: Callable[[], object]) -> None:
        """What was asked for can't be shown, and nothing that was shown before stays."""
        self.empty.say_failed(said, again)
        self._show_empty()

    def _show_empty(self) -> None:
        self._area.show_empty(review=False, header=False)


def _in_parts(place: Place, event: PhotosListed) -> Listing:
    listing = listed(event)
    if not event.parts:
        return listing
    return replace(listing, sections=in_parts(place, event, date.today()).sections)


def _counted(event: PhotosListed) -> str:
    said = words.photos(len(event.ids))
    if not event.videos:
        return said
    videos = tr("%1, which photoclip can't search", None, words.videos(event.videos))
    return f"{said} · {videos}"
