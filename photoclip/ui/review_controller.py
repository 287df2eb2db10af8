"""The photos a label suggests, and the person's answers."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from photoclip.core.events import Event, Suggested
from photoclip.services.engine import Ticket
from photoclip.services.labelling import suggest
from photoclip.ui.bridge import EngineBridge
from photoclip.ui.edit_controller import EditController

_MOST = 500


class ReviewController(QObject):
    """One label's queue. Answered photos leave it at once; the rest keeps its order meanwhile."""

    queued = Signal(Suggested)
    taken_out = Signal(object)
    ran_empty = Signal()

    def __init__(
        self, bridge: EngineBridge, edits: EditController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._edits = edits
        self._ticket: Ticket | None = None
        self._label = ""
        self._waiting: set[int] = set()

    @property
    def label(self) -> str:
        """The label under review, or "" where there is none."""
        return self._label

    @property
    def waiting(self) -> int:
        """How many photos wait for an answer."""
        return len(self._waiting)

    def open(self, label: str) -> None:
        """Fetch a label's queue, surest first."""
        self.close()
        self._label = label
        self._ticket = self._bridge.submit(partial(suggest, name=label, limit=_MOST), self._take)

    def repeat(self) -> None:
        """Fetch the queue again: something was undone, or photos came."""
        if self._label:
            self.open(self._label)

    def close(self) -> None:
        """No label is under review any more."""
        if self._ticket is not None:
            self._bridge.cancel(self._ticket)
        self._label, self._ticket = "", None
        self._waiting.clear()

    def answer(self, photo_ids: Sequence[int], *, accepted: bool) -> None:
        """Yes or no for some photos of the queue."""
        known = [photo_id for photo_id in photo_ids if photo_id in self._waiting]
        if not known:
            return
        self._edits.answer(self._label, known, accepted)
        self._waiting.difference_update(known)
        self.taken_out.emit(tuple(known))
        if not self._waiting:
            self.ran_empty.emit()

    def _take(self, event: Event) -> None:
        if isinstance(event, Suggested):
            self._waiting = {suggestion.photo.id for suggestion in event.suggestions}
            self.queued.emit(event)
