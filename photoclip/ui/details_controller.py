"""What is known of the selected photo: details, descriptions, similar photos."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from photoclip.core.events import DetailsShown, Event
from photoclip.core.search_events import Classified, SearchFinished
from photoclip.core.tagging_events import SelectionSummed
from photoclip.core.vectors import Ids
from photoclip.services.browsing import show_details
from photoclip.services.engine import Job, Ticket
from photoclip.services.searching import classify, find_similar
from photoclip.services.summing import sum_up
from photoclip.ui.bridge import EngineBridge

_SETTLE_MS = 60
_BREATH_MS = 5
_SIMILAR = 6


class DetailsController(QObject):
    """Follows the selection once it settles, so that running through photos asks nothing."""

    detailed = Signal(DetailsShown)
    described = Signal(Classified)
    similar_found = Signal(SearchFinished)
    summed = Signal(SelectionSummed)
    """What is said of the photos that are selected, where they are several."""

    def __init__(self, bridge: EngineBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._photo_id: int | None = None
        self._several: Ids | None = None
        self._texts: tuple[str, ...] = ()
        self._tickets: dict[str, Ticket] = {}
        self._settle = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self._ask_all)
        self._breath = QTimer(self, interval=_BREATH_MS, singleShot=True)
        self._breath.timeout.connect(self._go_on)

    @property
    def photo_id(self) -> int | None:
        """The photo that is shown, or None."""
        return self._photo_id

    def follow(self, photo_id: int | None) -> None:
        """Show another photo, or none."""
        if photo_id != self._photo_id or self._several is not None:
            self._photo_id, self._several = photo_id, None
            self._begin()

    def follow_several(self, photo_ids: Ids) -> None:
        """Sum up what is said of these (n,)."""
        self._photo_id, self._several = None, photo_ids
        self._begin()

    def _begin(self) -> None:
        for ticket in self._tickets.values():
            self._bridge.cancel(ticket)
        self._tickets.clear()
        if self._photo_id is None and self._several is None:
            self._settle.stop()
        else:
            self._settle.start()

    def describe(self, texts: Sequence[str]) -> None:
        """Compare these descriptions on the photo shown, and on those shown after it."""
        self._texts = tuple(texts)
        self._ask_descriptions()

    @Slot()
    def refresh(self) -> None:
        """Ask for the details again: tags have changed."""
        if self._several is not None:
            self._ask("several", partial(sum_up, photo_ids=self._several))
        if self._photo_id is not None:
            self._ask("details", partial(show_details, photo_id=self._photo_id))

    @Slot()
    def _ask_all(self) -> None:
        self.refresh()
        if self._photo_id is None:
            return
        self._ask_descriptions()
        self._ask("similar", partial(find_similar, source=self._photo_id, limit=_SIMILAR))

    def _ask_descriptions(self) -> None:
        if self._photo_id is not None and self._texts:
            job = partial(classify, source=self._photo_id, texts=self._texts, judged=True)
            self._ask("descriptions", job)

    def _ask(self, what: str, job: Job) -> None:
        if what in self._tickets:
            self._bridge.cancel(self._tickets[what])
        self._tickets[what] = self._bridge.submit(job, self._take, on_failed=self._let_go)

    def _take(self, event: Event) -> None:
        match event:
            case DetailsShown():
                self.detailed.emit(event)
            case Classified():
                self.described.emit(event)
            case SearchFinished():
                self.similar_found.emit(event)
            case SelectionSummed():
                self._take_sum(event)
            case _:
                pass

    def _take_sum(self, event: SelectionSummed) -> None:
        """Between two parts of a large selection others have their turn."""
        if event.more:
            self._tickets["several"].pause()
            self._breath.start()
        else:
            self.summed.emit(event)

    @Slot()
    def _go_on(self) -> None:
        if "several" in self._tickets:
            self._bridge.resume(self._tickets["several"])

    def _let_go(self, event: Event) -> None:
        """The photo has left the library, or its drive is away: the panel stays as it is."""
