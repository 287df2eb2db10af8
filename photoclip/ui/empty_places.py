"""What the middle of the window says where there are no photos, and what it offers to do."""

from collections.abc import Callable
from datetime import date

from photoclip.core.events import LibraryState
from photoclip.ui import empty_words
from photoclip.ui.empty_state import EmptyState, Offer
from photoclip.ui.empty_words import Emptiness
from photoclip.ui.language import tr
from photoclip.ui.places import Place, PlaceKind

_GROWING: frozenset[PlaceKind] = frozenset(("all", "folder", "recent"))
"""What photos come into while a library is indexed."""


class EmptyPlaces:
    """Every kind of place has words of its own; whoever can do something about it offers that."""

    def __init__(self, empty: EmptyState) -> None:
        self._empty = empty
        self._first: tuple[Offer, ...] = ()
        self._offers: dict[PlaceKind, tuple[Offer, ...]] = {}

    def offer_first(self, *offers: Offer) -> None:
        """The buttons of an empty library."""
        self._first = offers

    def offer(self, kind: PlaceKind, *offers: Offer) -> None:
        """The buttons of a kind of place."""
        self._offers[kind] = offers

    def say(self, where: Place, state: LibraryState | None, *, indexing: bool) -> None:
        """Why a place is empty."""
        if state is None:
            self._put(empty_words.OPENING)
        elif indexing and where.kind in _GROWING:
            self._put(empty_words.LOOKING)
        elif not state.folders:
            self._put(empty_words.FIRST_START, *self._first, promise=empty_words.PROMISE)
        else:
            away = any(one.id == where.folder_id and one.offline for one in state.folders)
            said = empty_words.place(where, away=away, today=date.today())
            self._put(said, *self._offers.get(where.kind, ()))

    def say_failed(self, emptiness: Emptiness, again: Callable[[], object]) -> None:
        """Something went wrong: nothing that was shown before stays."""
        self._put(emptiness, (tr("Try again"), again))

    def say_opening(self) -> None:
        """The library is not open yet."""
        self._put(empty_words.OPENING)

    def say_restoring(self) -> None:
        """It is being put in order, and is opened then."""
        self._put(empty_words.RESTORING)

    def _put(self, emptiness: Emptiness, *offers: Offer, promise: str = "") -> None:
        self._empty.say(emptiness.title, emptiness.said, *offers, promise=promise)
