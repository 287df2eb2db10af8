"""Answering the same searches with two models."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from photoclip.core.events import Event, Failed, Progress
from photoclip.core.model_events import ModelsCompared
from photoclip.services.changing import compare_models
from photoclip.services.engine import Ticket
from photoclip.ui.bridge import EngineBridge

SHOWN = 8
"""So many photos of each model are shown for a search."""


class CompareController(QObject):
    """One comparison at a time: a newer one cancels the one before."""

    progressed = Signal(Progress)
    compared = Signal(ModelsCompared)
    refused = Signal(Failed)

    def __init__(self, bridge: EngineBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._ticket: Ticket | None = None

    def compare(self, left: str, right: str, queries: tuple[str, ...] = ()) -> None:
        """Compare over these searches, else over the person's recent ones."""
        self.drop()
        job = partial(compare_models, left=left, right=right, queries=queries or None, limit=SHOWN)
        self._ticket = self._bridge.submit(job, self._take, on_failed=self._refuse)

    def drop(self) -> None:
        """The comparison is no longer wanted."""
        if self._ticket is not None:
            self._bridge.cancel(self._ticket)
            self._ticket = None

    def _take(self, event: Event) -> None:
        if isinstance(event, Progress):
            self.progressed.emit(event)
        elif isinstance(event, ModelsCompared):
            self._ticket = None
            self.compared.emit(event)

    def _refuse(self, event: Event) -> None:
        if isinstance(event, Failed):
            self.refused.emit(event)
