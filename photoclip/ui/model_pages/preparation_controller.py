"""A model that looks at the whole library in the background, while another answers."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from photoclip.core.events import Event, LibraryState, Progress
from photoclip.core.model_events import ModelReady
from photoclip.services.changing import prepare_model, stop_preparing
from photoclip.services.engine import Ticket
from photoclip.ui.bridge import EngineBridge
from photoclip.ui.deliveries import Listener
from photoclip.ui.model_pages.standing import Preparing


class PreparationController(QObject):
    """One at a time. What was begun in an earlier session goes on by itself."""

    changed = Signal()
    ready = Signal(ModelReady)
    settled = Signal()

    def __init__(self, bridge: EngineBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._ticket: Ticket | None = None
        self._caught_up = False
        self.running: Preparing | None = None

    def prepare(self, reference: str) -> None:
        """Let a model look at every photo it has not seen yet."""
        if self.running is not None:
            return
        self._caught_up = True
        self.running = Preparing(reference)
        job = partial(prepare_model, reference=reference)
        listener = Listener(self._take, on_ended=self._end)
        self._ticket = self._bridge.submit_last(job, listener)
        self.changed.emit()

    @Slot(LibraryState)
    def catch_up(self, state: LibraryState) -> None:
        """At the start: go on with what was being prepared."""
        if not self._caught_up and state.preparing:
            self.prepare(state.preparing)
        self._caught_up = True

    @Slot()
    def toggle_pause(self) -> None:
        """Stop for a while, or go on."""
        if self._ticket is None or self.running is None:
            return
        paused = not self.running.paused
        if paused:
            self._ticket.pause()
        else:
            self._bridge.resume(self._ticket)
        self.running = replace(self.running, paused=paused)
        self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """No longer; what it has seen stays."""
        if self._ticket is not None:
            self._ticket.resume()
            self._bridge.cancel(self._ticket)
            self._bridge.submit(stop_preparing, self._ignore)

    def _take(self, event: Event) -> None:
        if isinstance(event, Progress) and self.running is not None:
            self.running = replace(self.running, progress=event)
            self.changed.emit()
        elif isinstance(event, ModelReady):
            self.running = None
            self.ready.emit(event)

    def _ignore(self, _event: Event) -> None:
        """The list is asked for anyway."""

    def _end(self, _cancelled: bool) -> None:
        self._ticket, self.running = None, None
        self.settled.emit()
        self.changed.emit()
