"""How models run on this computer: measuring it, and what the person wants instead."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from photoclip.core.encoder import Running
from photoclip.core.events import Event
from photoclip.core.models import ModelReference, ModelStore
from photoclip.ui.deliveries import Listener
from photoclip.ui.download_bridge import DownloadBridge
from photoclip.ui.language import tr

_MEASURING = tr("Measuring how fast it runs here…")

_Found = list[tuple[tuple[Running, ...], str | None]]


class RunningController(QObject):
    """Asks the store beside the window: measuring takes seconds."""

    changed = Signal()
    settled = Signal()
    failed = Signal(object)
    measured = Signal(str, object, object)
    """A reference, the ways it can run (`Running`), and the device the person wants, or None."""

    def __init__(self, bridge: DownloadBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.busy: dict[str, str] = {}

    def measure(self, reference: str) -> None:
        """Find out how a model can run here, where nobody did; `measured` answers."""
        found: _Found = []
        self.busy[ModelReference.parse(reference).name] = _MEASURING
        listener = Listener(_ignore, self.failed.emit, partial(self._end, reference, found))
        self._bridge.submit(partial(_measure, reference, found), listener)
        self.changed.emit()

    def run_on(self, device: str | None) -> None:
        """Let all models run on a device from when they are loaded next; None: the best one."""
        self._bridge.submit(partial(_run_on, device), Listener(_ignore, self.failed.emit))

    def _end(self, reference: str, found: _Found, _cancelled: bool) -> None:
        self.busy.pop(ModelReference.parse(reference).name, None)
        self.settled.emit()
        self.changed.emit()
        for tried, device in found:
            self.measured.emit(reference, tried, device)


def _ignore(_event: Event) -> None:
    """These jobs have nothing to tell on the way."""


def _measure(reference: str, found: _Found, store: ModelStore) -> Iterator[Event]:
    if not store.tried(reference):
        store.pin(str(replace(ModelReference.parse(reference), precision=None)))
    found.append((store.tried(reference), store.wanted_device()))
    yield from ()


def _run_on(device: str | None, store: ModelStore) -> Iterator[Event]:
    store.run_on(device)
    yield from ()
