"""What a search found, on screen: in bands, as a plain list, or why there is nothing."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from photoclip.core.query.question import Question
from photoclip.core.search_events import SearchFinished
from photoclip.ui import empty_words, result_words
from photoclip.ui.bridge import EngineBridge
from photoclip.ui.empty_state import Offer
from photoclip.ui.language import tr
from photoclip.ui.listing import fitting, ranked
from photoclip.ui.photo_area import PhotoArea
from photoclip.ui.search_bar.loosening import Loosening
from photoclip.ui.search_bar.picture_names import PictureNames


class ResultsDisplay(QObject):
    """One answer at a time. A repeated question keeps place and folds, another begins at the top.

    Whoever decides what is on screen tells it to `show_results` and to `forget` them.
    """

    text_wanted = Signal(str)
    """The person takes an offer: the query that is to be asked instead."""

    def __init__(self, area: PhotoArea, names: PictureNames, bridge: EngineBridge) -> None:
        super().__init__(area)
        self._area = area
        self._names = names
        self._loosening = Loosening(bridge, self)
        self._found: tuple[Question, SearchFinished] | None = None
        self._unfolded = False
        self._photos = 0
        self._title = ""
        area.grid.fold_clicked.connect(self.toggle_weak)
        names.learned.connect(self._rename)
        self._loosening.found.connect(self._offer)

    @property
    def shown(self) -> bool:
        """Whether results are on screen."""
        return self._found is not None

    @property
    def entitled(self) -> bool:
        """Whether the results are a smart album's."""
        return self.shown and bool(self._title)

    def know(self, photos: int) -> None:
        """The library has so many photos."""
        self._photos = photos

    def entitle(self, title: str) -> None:
        """The results are those of a smart album; "" where they are not."""
        if title != self._title:
            self._title = title
            self._rename()

    def forget(self) -> None:
        """Something else is on screen."""
        self._found = None
        self._loosening.stop()

    @Slot()
    def look_no_further(self) -> None:
        """The person asks something else: offers for what is on screen are not wanted."""
        self._loosening.stop()

    def show_results(self, asked: Question, event: SearchFinished, *, keep_place: bool) -> None:
        """Show an answer."""
        again = self._found is not None and self._found[0] == asked
        if not again:
            self._unfolded = False
        self._found = (asked, event)
        self._show(keep_place=again and keep_place)

    @Slot()
    def toggle_weak(self) -> None:
        """Unfold the weaker matches, or fold them."""
        if self._found is not None:
            self._unfolded = not self._unfolded
            self._show(keep_place=True)

    def _show(self, *, keep_place: bool) -> None:
        if self._found is None:
            return
        asked, event = self._found
        self._rename()
        self._loosening.stop()
        if fitting(event) or (self._unfolded and len(event.ids)):
            listing = ranked(event, unfolded=self._unfolded)
            self._area.show_photos(
                listing, review=False, keep_place=keep_place, keep_selection=True
            )
            return
        self._say_nothing(())
        self._loosening.look(asked)

    def _say_nothing(self, offers: tuple[Offer, ...]) -> None:
        if self._found is None:
            return
        asked, event = self._found
        unseen = event.ranked and self._photos and not event.searched
        nothing = (
            empty_words.NOT_LOOKED_AT
            if unseen
            else empty_words.search(asked, self._names.said(asked))
        )
        if len(event.ids):
            offers = ((tr("Show the nearest photos"), self.toggle_weak), *offers)
        self._area.empty.say(nothing.title, nothing.said, *offers)
        self._area.show_empty(review=False, header=True)

    @Slot(object)
    def _offer(self, found: tuple[tuple[str, str], ...]) -> None:
        """Filters without which there would be photos: words for each, and the query then."""
        if self._found is not None and self._area.is_empty:
            self._say_nothing(tuple((said, self._asking(text)) for said, text in found))

    def _asking(self, text: str) -> Callable[[], None]:
        return lambda: self.text_wanted.emit(text)

    @Slot()
    def _rename(self) -> None:
        if self._found is not None:
            asked, event = self._found
            pictures = self._names.said(asked)
            said = result_words.header(asked, event, self._photos, pictures, self._title)
            self._area.header.say(*said)
