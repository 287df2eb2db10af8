"""The list of models and what the library does with them: use, switch back, forget, remove."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from photoclip.core.events import Event, LibraryState
from photoclip.core.model_events import ModelsListed, ModelSwitched, SpaceFreed
from photoclip.services.changing import switch_back, switch_model
from photoclip.services.engine import Job, Ticket
from photoclip.services.models import forget_model, list_models, remove_model
from photoclip.services.session import Session
from photoclip.ui.bridge import EngineBridge
from photoclip.ui.language import tr
from photoclip.ui.model_pages.download_controller import DownloadController
from photoclip.ui.model_pages.preparation_controller import PreparationController
from photoclip.ui.model_pages.running_controller import RunningController
from photoclip.ui.model_pages.standing import Standing, after_switch


class ModelsController(QObject):
    """Keeps how the models stand; `changed` tells that it is not as before."""

    changed = Signal(object)
    """A `Standing`."""
    switched = Signal(ModelSwitched)
    freed = Signal(SpaceFreed)

    def __init__(
        self,
        bridge: EngineBridge,
        downloads: DownloadController,
        preparation: PreparationController,
        running: RunningController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._downloads = downloads
        self._preparation = preparation
        self._running = running
        self._listing: Ticket | None = None
        self._listed = ModelsListed((), 0)
        self._answering, self._problem = "", ""
        self._busy: dict[str, str] = {}
        self._seen: tuple[str | None, ...] | None = None
        for part in (downloads, preparation, running):
            part.changed.connect(self._tell)
            part.settled.connect(self.refresh)
        downloads.freed.connect(self.freed)

    @property
    def standing(self) -> Standing:
        """How the models stand now."""
        return Standing(
            self._listed.uses,
            self._listed.photos,
            dict(self._downloads.getting),
            dict(self._downloads.bringing),
            {**self._downloads.busy, **self._running.busy, **self._busy},
            dict(self._downloads.troubles),
            self._preparation.running,
            self._answering,
            self._problem,
        )

    @Slot()
    def refresh(self) -> None:
        """Ask again what there is."""
        if self._listing is not None:
            self._bridge.cancel(self._listing)
        self._listing = self._bridge.submit(partial(_list, self._downloads), self._take)

    @Slot(LibraryState)
    def follow(self, state: LibraryState) -> None:
        """The library answers with another model than when it was last looked at, or it began."""
        seen = (state.reference, state.previous, state.preparing, state.problem)
        if seen != self._seen:
            self._seen = seen
            self._answering, self._problem = state.reference, state.problem
            self.refresh()

    def switch(self, reference: str, name: str) -> None:
        """Let the library answer with another model."""
        self._do(name, tr("Switching…"), partial(switch_model, reference=reference))

    @Slot()
    def switch_back(self) -> None:
        """Let the library answer with the model before this one."""
        chosen = self.standing.in_use
        self._do(chosen.row.card.name if chosen else "", tr("Switching back…"), switch_back)

    def forget(self, reference: str, name: str) -> None:
        """Delete what a model saw in the photos."""
        self._do(name, tr("Freeing the space…"), partial(forget_model, reference=reference))

    def remove(self, name: str) -> None:
        """Delete a model's files."""
        self._do(name, tr("Removing…"), partial(_remove, self._downloads, name))

    def _do(self, name: str, said: str, job: Job) -> None:
        self._busy[name] = said
        self._bridge.submit(job, self._take, on_ended=partial(self._end, name))
        self._tell()

    def _take(self, event: Event) -> None:
        match event:
            case ModelsListed():
                self._listed = event
                self._listing = None
                self._tell()
            case ModelSwitched():
                self._answering, self._problem = event.reference, ""
                self._listed = after_switch(self._listed, event)
                self.switched.emit(event)
            case SpaceFreed():
                self.freed.emit(event)
            case _:
                pass

    def _end(self, name: str, _cancelled: bool) -> None:
        self._busy.pop(name, None)
        self.refresh()
        self._tell()

    @Slot()
    def _tell(self) -> None:
        self.changed.emit(self.standing)


# The store is made on the engine's thread: on this one it would cost the first paint.


def _list(downloads: DownloadController, session: Session) -> Iterator[Event]:
    yield from list_models(session, downloads.store)


def _remove(downloads: DownloadController, name: str, session: Session) -> Iterator[Event]:
    yield from remove_model(session, downloads.store, name)
