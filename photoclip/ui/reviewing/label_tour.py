"""From one label to the next: which of them have photos waiting."""

from PySide6.QtCore import QObject, Signal, Slot

from photoclip.core.events import LibraryState, SuggestionsCounted
from photoclip.core.tagging_events import Queued
from photoclip.ui.library_controller import LibraryController
from photoclip.ui.reviewing.answers import next_of
from photoclip.ui.reviewing.review_controller import ReviewController
from photoclip.ui.side_labels import in_order


class LabelTour(QObject):
    """Knows how many photos wait for each label, in the order of the side bar."""

    changed = Signal()

    def __init__(self, library: LibraryController, review: ReviewController) -> None:
        super().__init__(library)
        self._names: list[str] = []
        self.waiting: dict[str, int] = {}
        library.state_arrived.connect(self._take_state)
        library.suggestions_counted.connect(self._take_counts)
        review.queued.connect(self._take_queue)

    def next(self, current: str, step: int = 1) -> str | None:
        """The label to go on with."""
        return next_of(
            self._names, (n for n, count in self.waiting.items() if count), current, step
        )

    @Slot(LibraryState)
    def _take_state(self, state: LibraryState) -> None:
        self._names = [label.name for label in in_order(state.labels)]
        self.changed.emit()

    @Slot(SuggestionsCounted)
    def _take_counts(self, event: SuggestionsCounted) -> None:
        """Some labels' counts; they come a few at a time."""
        self.waiting.update(event.counts)
        self.changed.emit()

    @Slot(Queued)
    def _take_queue(self, event: Queued) -> None:
        self.waiting[event.queue.label] = event.standing.waiting
        self.changed.emit()
