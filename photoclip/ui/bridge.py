"""The one place where the engine's thread and the window meet."""

from PySide6.QtCore import QObject, Signal, Slot

from photoclip.core.events import Failed
from photoclip.services.engine import Engine, Job, OpenSession, Ticket
from photoclip.ui.deliveries import Deliveries, Listener, OnEnded, OnEvent


class EngineBridge(QObject):
    """Hands jobs to the engine and its events, on the GUI thread, to whoever asked."""

    failed = Signal(object)
    blocked = Signal(object, object)
    """A job's `Failed` that something outside was to blame for, and what hands it in once more."""
    library_failed = Signal(object)

    def __init__(self, open_session: OpenSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._deliveries = Deliveries(self)
        self._deliveries.failed.connect(self.failed)
        self._deliveries.blocked.connect(self.blocked)
        self._deliveries.unclaimed.connect(self._tell_opening)
        self._engine = Engine(open_session, self._deliveries.post)

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
        soon: bool = False,
        background: bool = False,
    ) -> Ticket:
        """Run a job; `on_failed` takes its error, which is else shown to the person."""
        ticket = self._engine.submit(job, soon=soon, background=background)

        def again() -> None:
            self.submit(
                job,
                on_event,
                on_failed=on_failed,
                on_ended=on_ended,
                soon=soon,
                background=background,
            )

        self._deliveries.expect(ticket, Listener(on_event, on_failed, on_ended, again))
        return ticket

    def submit_last(self, job: Job, listener: Listener) -> Ticket:
        """Run a job of hours: it takes a step only when nothing else is to be done."""
        ticket = self._engine.submit(job, last=True)
        self._deliveries.expect(ticket, listener)
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
        for ticket in self._deliveries.stop():
            ticket.cancel()
        self._engine.stop()

    @Slot(object)
    def _tell_opening(self, event: object) -> None:
        """What belongs to no ticket is about the opening of the library."""
        if isinstance(event, Failed):
            self.library_failed.emit(event)
