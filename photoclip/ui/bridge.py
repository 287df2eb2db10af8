"""The one place where the engine's thread and the window meet."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal, Slot

from photoclip.core.events import Event, Failed
from photoclip.services.engine import Engine, Job, JobEnded, OpenSession, Ticket

OnEvent = Callable[[Event], None]
OnEnded = Callable[[bool], None]

_OPENING = 0


@dataclass(frozen=True, slots=True)
class _Waiting:
    """Who wants the events of one ticket."""

    on_event: OnEvent
    on_failed: OnEvent | None
    on_ended: OnEnded | None


class EngineBridge(QObject):
    """Hands jobs to the engine and its events, on the GUI thread, to whoever asked.

    Events of cancelled tickets are dropped: what is stale never reaches a widget.
    """

    failed = Signal(object)
    library_failed = Signal(object)
    _posted = Signal(object, object)

    def __init__(self, open_session: OpenSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = Engine(open_session, self._post)
        self._waiting: dict[int, _Waiting] = {}
        self._tickets: dict[int, Ticket] = {}
        self._stopped = False
        self._posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Open the library on the engine's thread."""
        self._engine.start()

    def submit(
        self,
        job: Job,
        on_event: OnEvent,
        *,
        on_failed: OnEvent | None = None,
        on_ended: OnEnded | None = None,
        background: bool = False,
    ) -> Ticket:
        """Run a job; `on_failed` takes its error, which is else shown to the person."""
        ticket = self._engine.submit(job, background=background)
        self._waiting[ticket.number] = _Waiting(on_event, on_failed, on_ended)
        self._tickets[ticket.number] = ticket
        return ticket

    def cancel(self, ticket: Ticket) -> None:
        """Drop a job: nothing more comes from it but that it ended."""
        ticket.cancel()
        self._engine.wake()

    def resume(self, ticket: Ticket) -> None:
        """Let a paused job go on."""
        ticket.resume()
        self._engine.wake()

    def stop(self) -> None:
        """Cancel everything, close the library and end the engine's thread."""
        self._stopped = True
        for ticket in self._tickets.values():
            ticket.cancel()
        self._engine.stop()

    def _post(self, ticket: Ticket, event: Event | JobEnded) -> None:
        """Called on the engine's thread."""
        self._posted.emit(ticket, event)

    @Slot(object, object)
    def _deliver(self, ticket: Ticket, event: Event | JobEnded) -> None:
        if self._stopped:
            return
        if ticket.number == _OPENING:
            self.library_failed.emit(event)
            return
        waiting = self._waiting.get(ticket.number)
        if waiting is None:
            return
        if isinstance(event, JobEnded):
            self._end(ticket, waiting, event)
        elif not ticket.cancelled:
            self._hand_over(waiting, event)

    def _hand_over(self, waiting: _Waiting, event: Event) -> None:
        if not isinstance(event, Failed):
            waiting.on_event(event)
        elif waiting.on_failed is not None and event.expected:
            waiting.on_failed(event)
        else:
            self.failed.emit(event)

    def _end(self, ticket: Ticket, waiting: _Waiting, event: JobEnded) -> None:
        del self._waiting[ticket.number], self._tickets[ticket.number]
        if waiting.on_ended is not None:
            waiting.on_ended(event.cancelled)
