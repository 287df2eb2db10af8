"""How photos are to be arranged: chosen for each kind of place, and kept."""

from dataclasses import replace
from typing import Literal

from PySide6.QtCore import QObject, Signal

from photoclip.core.arranging import DIVISIONS, ORDERS, Arrangement, Division, Order
from photoclip.services.arranging import Wanted
from photoclip.ui.places import Place
from photoclip.ui.window_state import WindowState

Kind = Literal["list", "results", "own"]
"""A list that is in no order of its own; what a search found, best first; a place with an order of
its own: an album, what is new, what was on this day."""

KINDS: tuple[Kind, ...] = ("list", "results", "own")
RISING: tuple[Order, ...] = ("name",)
"""What has its first first, unless it is turned round."""

_USUAL: dict[Kind, Arrangement] = {
    "list": Arrangement("taken", division="month"),
    "results": Arrangement("given"),
    "own": Arrangement("given"),
}
_OF_TIME: tuple[Order, ...] = ("taken", "added")
_OWN = ("hand", "recent", "on-this-day")


class Choices(QObject):
    """What was chosen; and which kind of place is on screen, for which the next choice is."""

    changed = Signal()
    """Something else was chosen for the kind that is on screen."""
    shown_changed = Signal()
    """Another kind is on screen, or it is arranged otherwise now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chosen = dict(_USUAL)
        self._headings = {kind: usual.division for kind, usual in _USUAL.items()}
        """Those that go with an order of time."""
        self._kind: Kind = "list"
        self._kept: WindowState | None = None

    def remember(self, state: WindowState) -> None:
        """Take up what was chosen when the window was last open, and keep what is from now on."""
        self._kept = state
        for kind in KINDS:
            now = self._chosen[kind] = _read(state.arrangement(kind), _USUAL[kind])
            if now.order in _OF_TIME and now.division != "folder":
                self._headings[kind] = now.division
        self.shown_changed.emit()

    @property
    def kind(self) -> Kind:
        return self._kind

    @property
    def now(self) -> Arrangement:
        """How what is on screen is arranged."""
        return self._chosen[self._kind]

    def wanted(self, kind: Kind) -> Wanted:
        """How the engine is to arrange a place of this kind, or results."""
        return Wanted(listed=self._chosen[kind], ranked=self._chosen["results"])

    def show(self, kind: Kind) -> None:
        """A place of this kind is on screen."""
        if kind != self._kind:
            self._kind = kind
            self.shown_changed.emit()

    def order_by(self, order: Order) -> None:
        """Sort by this; by what it is sorted already: the other way round.

        Headings of days, months and years go with an order of time; with another one they come only
        when they are asked for.
        """
        now = self.now
        if order != now.order:
            division = now.division
            if order in _OF_TIME and division == "none":
                division = self._headings[self._kind]
            elif order not in _OF_TIME and division != "folder":
                division = "none"
            self._choose(Arrangement(order, order in RISING, division))
        elif order != "given":
            self._choose(replace(now, rising=not now.rising))

    def turn(self, *, rising: bool) -> None:
        """The oldest or least first, or last."""
        if self.now.order != "given":
            self._choose(replace(self.now, rising=rising))

    def divide_by(self, division: Division) -> None:
        """Put photos under headings of this kind."""
        if self.now.order in _OF_TIME and division != "folder":
            self._headings[self._kind] = division
        self._choose(replace(self.now, division=division))

    def _choose(self, arrangement: Arrangement) -> None:
        if arrangement == self.now:
            return
        self._chosen[self._kind] = arrangement
        if self._kept is not None:
            self._kept.keep_arrangement(self._kind, _written(arrangement))
        self.shown_changed.emit()
        self.changed.emit()


def kind_of(place: Place) -> Kind:
    """What kind of place it is."""
    return "own" if place.kind in _OWN else "list"


def _written(arrangement: Arrangement) -> str:
    way = "up" if arrangement.rising else "down"
    return f"{arrangement.order} {way} {arrangement.division}"


def _read(text: str, usual: Arrangement) -> Arrangement:
    """What `_written` wrote; the usual where it is nothing of the kind."""
    parts = text.split()
    if len(parts) != len(("order", "way", "division")):
        return usual
    order = next((one for one in ORDERS if one == parts[0]), None)
    division = next((one for one in DIVISIONS if one == parts[2]), None)
    if order is None or division is None:
        return usual
    return Arrangement(order, parts[1] == "up", division)
