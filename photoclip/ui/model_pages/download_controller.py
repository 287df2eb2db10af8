"""Getting models: asking the hub, downloading, pausing, importing, throwing away."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from photoclip.core.events import Event, Failed
from photoclip.core.model_events import OfferMade, SpaceFreed
from photoclip.core.models import (
    DownloadProgress,
    ModelInstalled,
    ModelStore,
    Offer,
)
from photoclip.services import downloading
from photoclip.services.downloading import StoreJob
from photoclip.services.engine import Ticket
from photoclip.ui.deliveries import Listener, OnEvent
from photoclip.ui.download_bridge import DownloadBridge
from photoclip.ui.language import tr
from photoclip.ui.model_pages.standing import Getting, GettingState

_ASKING = tr("Asking the hub what there is…")
_DELETING = tr("Deleting what came so far…")


class DownloadController(QObject):
    """What is being got, by the models' names. Nothing is ever fetched without `start`."""

    changed = Signal()
    offered = Signal(object)
    """An `Offer` that the person asked for."""
    installed = Signal(object)
    """The `ModelRow` of a model that is here now."""
    freed = Signal(object)
    settled = Signal()
    """Something was done: what is on this computer may have changed."""
    refused = Signal(str, object)
    """Why a model can't be had: its name, and `Failed`."""

    def __init__(self, bridge: DownloadBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._tickets: dict[str, Ticket] = {}
        self._imports: dict[str, Ticket] = {}
        self.getting: dict[str, Getting] = {}
        self.bringing: dict[str, DownloadProgress | None] = {}
        self.busy: dict[str, str] = {}
        self.troubles: dict[str, Failed] = {}

    @property
    def store(self) -> ModelStore:
        return self._bridge.store

    def ask(self, name: str) -> None:
        """Ask the hub what it has of a model; `offered` or `refused` answers."""
        self._do(name, _ASKING, partial(downloading.ask, name=name))

    def go_on(self, name: str) -> None:
        """Go on with a download that was interrupted, with the very version it was about."""
        self._do(
            name, tr("Looking at what is here…"), partial(_begun, name=name), self._start_begun
        )

    def import_folder(self, folder: Path, name: str | None = None) -> None:
        """Copy a model from a folder; `name` says which one it is, where the person knows."""
        key = name or folder.name
        if key in self.bringing:
            return
        self.bringing[key] = None
        self.troubles.pop(key, None)
        listener = Listener(
            partial(self._follow_import, key),
            partial(self._refuse, key),
            partial(self._end_import, key),
        )
        self._imports[key] = self._bridge.bring(folder, name, listener)
        self.changed.emit()

    def stop_import(self, name: str) -> None:
        """Stop copying; nothing of the copy stays."""
        if name in self._imports:
            self._bridge.cancel(self._imports[name])

    def discard(self, name: str) -> None:
        """Throw away what an interrupted download left."""
        self.getting.pop(name, None)
        self._do(name, _DELETING, partial(downloading.discard, name=name))

    def start(self, offer: Offer) -> None:
        """Download what was offered and agreed to."""
        name = offer.name
        self.troubles.pop(name, None)
        before = self.getting.get(name)
        self.getting[name] = Getting(offer, before.progress if before else None)
        listener = Listener(
            partial(self._follow, name), partial(self._fail, name), partial(self._end, name)
        )
        self._tickets[name] = self._bridge.download(offer, listener)
        self.changed.emit()

    def pause(self, name: str) -> None:
        """Close the connection; what came stays."""
        if name in self._tickets:
            self._bridge.pause(self._tickets[name])
            self._put(name, "paused")

    def resume(self, name: str) -> None:
        """Go on with what was paused, or try again what failed."""
        if name in self._tickets:
            self._bridge.resume(self._tickets[name])
            self._put(name, "running")
        elif name in self.getting:
            self.start(self.getting[name].offer)

    def cancel(self, name: str) -> None:
        """Stop a download and throw away what came."""
        ticket = self._tickets.get(name)
        if ticket is None:
            self.discard(name)
            return
        self.getting.pop(name, None)
        self.busy[name] = _DELETING
        self._bridge.cancel(ticket)
        self.changed.emit()

    def _do(self, name: str, said: str, job: StoreJob, take: OnEvent | None = None) -> None:
        self.busy[name] = said
        self.troubles.pop(name, None)
        listener = Listener(
            take or self._take, partial(self._refuse, name), partial(self._rest, name)
        )
        self._bridge.submit(job, listener)
        self.changed.emit()

    def _take(self, event: Event) -> None:
        match event:
            case OfferMade():
                self.offered.emit(event.offer)
            case ModelInstalled():
                self.installed.emit(event.row)
            case SpaceFreed():
                self.freed.emit(event)
            case _:
                pass

    def _start_begun(self, event: Event) -> None:
        if isinstance(event, OfferMade):
            self.start(event.offer)

    def _refuse(self, name: str, event: Event) -> None:
        if isinstance(event, Failed):
            self.troubles[name] = event
            self.refused.emit(name, event)

    def _rest(self, name: str, _cancelled: bool) -> None:
        self.busy.pop(name, None)
        self.settled.emit()
        self.changed.emit()

    def _follow(self, name: str, event: Event) -> None:
        if isinstance(event, DownloadProgress) and name in self.getting:
            self.getting[name] = replace(self.getting[name], progress=event)
            self.changed.emit()
        elif isinstance(event, ModelInstalled):
            self.getting.pop(name, None)
            self.installed.emit(event.row)

    def _follow_import(self, name: str, event: Event) -> None:
        if isinstance(event, DownloadProgress):
            self.bringing[name] = event
            self.changed.emit()
        else:
            self._take(event)

    def _end_import(self, name: str, _cancelled: bool) -> None:
        self._imports.pop(name, None)
        self.bringing.pop(name, None)
        self.settled.emit()
        self.changed.emit()

    def _fail(self, name: str, event: Event) -> None:
        if isinstance(event, Failed) and name in self.getting:
            trouble = f"{event.message} {event.hint}".strip()
            self.getting[name] = replace(self.getting[name], state="failed", trouble=trouble)

    def _end(self, name: str, cancelled: bool) -> None:
        self._tickets.pop(name, None)
        self.busy.pop(name, None)
        if cancelled:
            self.getting.pop(name, None)
        self.settled.emit()
        self.changed.emit()

    def _put(self, name: str, state: GettingState) -> None:
        if name in self.getting:
            self.getting[name] = replace(self.getting[name], state=state)
            self.changed.emit()


def _begun(store: ModelStore, name: str) -> Iterator[Event]:
    """What was begun; where that isn't known any more, what there is now."""
    offer = store.begun(name)
    if offer is None:
        yield from downloading.ask(store, name)
    else:
        yield OfferMade(offer)
