"""Bringing the library up to date: starting, pausing and cancelling it, and following it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from photoclip.core.events import (
    Event,
    FolderOffline,
    Indexed,
    IndexFinished,
    Progress,
    Scanned,
    Skipped,
)
from photoclip.services.engine import Job, Ticket
from photoclip.services.indexing import index_folders, index_library
from photoclip.services.retrying import retry_skipped
from photoclip.ui.bridge import EngineBridge

_SHOW_EVERY_MS = 1500
_SHOW_FIRST_MS = 200


@dataclass(frozen=True, slots=True)
class _Run:
    ticket: Ticket
    name: str


class IndexController(QObject):
    """Runs one after the other, each named by its folder."""

    began = Signal(str)
    scanned = Signal(int)
    progressed = Signal(Progress)
    grown = Signal()
    went_offline = Signal(str)
    finished = Signal(IndexFinished)
    came_to_rest = Signal()

    def __init__(self, bridge: EngineBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._runs: list[_Run] = []
        self._told = False
        self._throttle = QTimer(self, singleShot=True)
        self._throttle.timeout.connect(self.grown)

    @property
    def running(self) -> bool:
        return bool(self._runs)

    @property
    def paused(self) -> bool:
        return bool(self._runs) and self._runs[0].ticket.paused

    def add_folders(self, folders: Sequence[Path]) -> None:
        """Watch folders from now on, and index what lies in them."""
        if folders:
            job = partial(index_folders, folders=tuple(folders))
            self._start(job, ", ".join(folder.name or str(folder) for folder in folders))

    @Slot()
    def update_library(self) -> None:
        """Look for what is new in every folder."""
        if not self._runs:
            self._start(index_library, "library")

    @Slot(object)
    def retry(self, paths: Sequence[Path] | None) -> None:
        """Read skipped files again, all of them or those named."""
        self._start(partial(retry_skipped, paths=paths), "skipped files again")

    @Slot()
    def toggle_pause(self) -> None:
        """Stop for a while, or go on."""
        if not self._runs:
            return
        ticket = self._runs[0].ticket
        if ticket.paused:
            self._bridge.resume(ticket)
        else:
            ticket.pause()

    @Slot()
    def cancel(self) -> None:
        """Stop; what was indexed stays, and the next run goes on from there."""
        for run in self._runs:
            run.ticket.resume()
            self._bridge.cancel(run.ticket)

    def _start(self, job: Job, name: str) -> None:
        ticket = self._bridge.submit(job, self._take, on_ended=self._end, background=True)
        self._runs.append(_Run(ticket, name))
        self._told = False
        if len(self._runs) == 1:
            self.began.emit(name)

    def _take(self, event: Event) -> None:
        match event:
            case Scanned():
                self.scanned.emit(event.found)
            case Progress():
                self.progressed.emit(event)
            case Indexed() | Skipped():
                self._tell_soon()
            case FolderOffline():
                self.went_offline.emit(str(event.folder))
            case IndexFinished():
                self.finished.emit(event)
            case _:
                pass

    def _tell_soon(self) -> None:
        """The first photos show up at once, later ones every now and then."""
        if not self._throttle.isActive():
            self._throttle.start(_SHOW_EVERY_MS if self._told else _SHOW_FIRST_MS)
            self._told = True

    def _end(self, _cancelled: bool) -> None:
        del self._runs[0]
        self._throttle.stop()
        self.grown.emit()
        if self._runs:
            self.began.emit(self._runs[0].name)
        else:
            self.came_to_rest.emit()
