"""The photos a label suggests, fetched anew whenever it has learnt."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from photoclip.core.events import Event
from photoclip.core.tagging_events import Queued
from photoclip.services.engine import Ticket
from photoclip.services.labelling import answer_many, open_queue
from photoclip.ui.bridge import EngineBridge
from photoclip.ui.edit_controller import EditController


class ReviewController(QObject):
    """One label's queue: asks for it, and hands the person's answers on."""

    queued = Signal(Queued)
    answered = Signal()
    """Answers are on their way to the library; the queue that is left will follow."""
    failed = Signal()
    closed = Signal()

    def __init__(
        self, bridge: EngineBridge, edits: EditController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._edits = edits
        self._ticket: Ticket | None = None
        self._label = ""
        self._seen = ""
        self._outdated = False
        self._answering = False
        edits.changed.connect(self._follow_change)
        bridge.failed.connect(self.failed)

    @property
    def label(self) -> str:
        """The label under review, or "" where there is none."""
        return self._label

    def open(self, label: str) -> None:
        """Fetch a label's queue."""
        self._cancel()
        self._label, self._outdated = label, False
        self._ticket = self._bridge.submit(partial(open_queue, name=label), self._take)

    @Slot()
    def outdate(self) -> None:
        """The queue is to be fetched again once it is known that the label is still there."""
        self._outdated = True

    def catch_up(self) -> None:
        """The label is there: fetch its queue again if anything happened to it."""
        if self._label and self._outdated:
            self.open(self._label)

    def close(self) -> None:
        """No label is under review any more."""
        self._cancel()
        if self._label:
            self._label = ""
            self.closed.emit()

    def answer(self, accepted: Sequence[int], refused: Sequence[int]) -> None:
        """Yes for some photos and no for others, in one step.

        They are for the label whose queue is on screen, while another one's is on its way.
        """
        if accepted or refused:
            self._answering = True
            name, yes, no = self._seen, tuple(accepted), tuple(refused)
            self._edits.do(partial(answer_many, name=name, accepted=yes, refused=no))
            self.answered.emit()

    @Slot()
    def _follow_change(self) -> None:
        """After answers the next photos come at once; after other changes, with the state."""
        if self._answering and self._label:
            self.open(self._label)
        else:
            self.outdate()
        self._answering = False

    def _cancel(self) -> None:
        if self._ticket is not None:
            self._bridge.cancel(self._ticket)
        self._ticket = None

    def _take(self, event: Event) -> None:
        if isinstance(event, Queued):
            self._seen = event.queue.label
            self.queued.emit(event)
