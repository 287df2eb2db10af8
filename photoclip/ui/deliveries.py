"""Brings what other threads have to say to the GUI thread, to whoever asked for it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal, Slot

from photoclip.core.events import Event, Failed
from photoclip.services.engine import JobEnded, Ticket
from photoclip.ui.in_words import in_words

OnEvent = Callable[[Event], None]
OnEnded = Callable[[bool], None]


@dataclass(frozen=True, slots=True)
class Listener:
    """Who wants the events of one ticket. `on_failed` takes an expected error, if it is there."""

    on_event: OnEvent
    on_failed: OnEvent | None = None
    on_ended: OnEnded | None = None
    again: Callable[[], object] | None = None
    """Asks for the same once more."""


class Deliveries(QObject):
    """Events of one thread's tickets. Those of cancelled tickets are dropped: nothing stale comes.

    Errors that nobody takes are told by `failed`; a ticket that nobody knows by `unclaimed`.
    """

    failed = Signal(object)
    blocked = Signal(object, object)
    """A `Failed` that something outside was to blame for, and what asks for the same once more."""
    unclaimed = Signal(object)
    _posted = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: dict[int, tuple[Ticket, Listener]] = {}
        self._stopped = False
        self._posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def expect(self, ticket: Ticket, listener: Listener) -> None:
        """Bring what comes of a ticket to a listener."""
        self._waiting[ticket.number] = (ticket, listener)

    def post(self, ticket: Ticket, event: Event | JobEnded) -> None:
        """Called on the other thread."""
        self._posted.emit(ticket, event)

    def stop(self) -> tuple[Ticket, ...]:
        """Deliver nothing more; the tickets that are still open."""
        self._stopped = True
        return tuple(ticket for ticket, _ in self._waiting.values())

    @Slot(object, object)
    def _deliver(self, ticket: Ticket, event: Event | JobEnded) -> None:
        if self._stopped:
            return
        _, listener = self._waiting.get(ticket.number, (ticket, None))
        if listener is None:
            self.unclaimed.emit(in_words(event))
        elif isinstance(event, JobEnded):
            del self._waiting[ticket.number]
            if listener.on_ended is not None:
                listener.on_ended(event.cancelled)
        elif not ticket.cancelled:
            self._hand_over(listener, in_words(event))

    def _hand_over(self, listener: Listener, event: Event) -> None:
        if not isinstance(event, Failed):
            listener.on_event(event)
        elif listener.on_failed is not None and event.expected:
            listener.on_failed(event)
        elif event.blocked and listener.again is not None:
            self.blocked.emit(event, listener.again)
        else:
            self.failed.emit(event)
