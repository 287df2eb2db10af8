"""Places of the side bar that are pages of their own rather than lists of photos."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from photoclip.ui.places import Place


class PlacePages(QObject):
    """Whoever has such a page offers it here; the side bar shows what was offered, and opens it."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._openers: dict[Place, Callable[[], object]] = {}
        self._counts: dict[Place, int] = {}

    def offer(self, place: Place, open_page: Callable[[], object]) -> None:
        """Show this place from now on. `open_page` shows the page in `Stage.pages`."""
        self._openers[place] = open_page
        self.changed.emit()

    def count(self, place: Place, number: int | None) -> None:
        """The figure beside the place's name; None: there is none."""
        if number == self._counts.get(place):
            return
        self._counts.pop(place, None)
        if number is not None:
            self._counts[place] = number
        self.changed.emit()

    @property
    def offered(self) -> tuple[tuple[Place, int | None], ...]:
        """The places that are there, with their figures."""
        return tuple((place, self._counts.get(place)) for place in self._openers)

    def open(self, place: Place) -> bool:
        """Show the place's page; False where it is none of these."""
        open_page = self._openers.get(place)
        if open_page is None:
            return False
        open_page()
        return True
