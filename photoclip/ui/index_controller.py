"""Bringing the library up to date: starting, pausing and cancelling it, and following it."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from photoclip.core.events import (
    Changed,
    Event,
    Failed,
    FolderOffline,
    Indexed,
    IndexFinished,
    Progress,
    Scanned,
    Skipped,
)
from photoclip.services.engine import Job, Ticket
from photoclip.services.indexing import index_folders, index_library
from photoclip.services.pausing import set_paused
from photoclip.services.retrying import retry_skipped
from photoclip.services.scope import Scope
from photoclip.services.watching import rescan
from photoclip.ui.bridge import EngineBridge
from photoclip.ui.growing import Growing
from photoclip.ui.language import tr

_FEW = 20
"""So many files are read without a word: it takes a second or two."""


@dataclass(eq=False)
class _Run:
    """What was asked for. A `quiet` one says nothing until it has found much to do."""

    job: Job
    name: str
    quiet: bool = False
    ticket: Ticket | None = field(default=None)
    """None while it is paused: then nothing of it is held, no memory, no process, no lock."""
    begun: bool = False
    done: int = 0
    """Files that were read before the last pause, and in all."""
    read: int = 0

    def counted(self, progress: Progress) -> Progress:
        """Where it stands with what was done before the last pause."""
        self.read = self.done + progress.done
        return replace(progress, done=self.read, total=self.done + progress.total)


class IndexController(QObject):
    """Runs one after the other, each named by its folder.

    What a person asks for starts at once, and ends a pause; what the program does by itself waits.
    """

    began = Signal(str)
    scanned = Signal(int)
    progressed = Signal(Progress)
    grown = Signal()
    went_offline = Signal(str)
    tagged = Signal(Changed)
    """By a label, of what is new."""
    finished = Signal(IndexFinished)
    came_to_rest = Signal()
    paused_changed = Signal(bool)
    failed = Signal(Failed)

    def __init__(self, bridge: EngineBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._runs: list[_Run] = []
        self._stale: dict[Scope, None] = {}
        self._stopped: _Run | None = None
        self._paused = False
        self._growing = Growing(self)
        self._growing.due.connect(self.grown)

    @property
    def running(self) -> bool:
        return bool(self._runs)

    @property
    def asked(self) -> bool:
        """Whether a person asked for what is done now."""
        return bool(self._runs) and not self._runs[0].quiet

    @property
    def paused(self) -> bool:
        return self._paused

    def add_folders(self, folders: Sequence[Path]) -> None:
        """Watch folders from now on, and index what lies in them."""
        if folders:
            job = partial(index_folders, folders=tuple(folders))
            self._ask(job, ", ".join(folder.name or str(folder) for folder in folders))

    @Slot()
    def update_library(self) -> None:
        """Look for what is new in every folder."""
        if not self._runs:
            self._ask(index_library, "library")

    @Slot(object)
    def retry(self, paths: Sequence[Path] | None) -> None:
        """Read skipped files again, all of them or those named."""
        self._ask(partial(retry_skipped, paths=paths), tr("skipped files again"))

    @Slot(object)
    def rescan(self, scopes: Sequence[Scope]) -> None:
        """Something has changed there, or may have: look, without a word."""
        self._stale.update(dict.fromkeys(scopes))
        self._rescan_stale()

    @Slot()
    def go_on(self) -> None:
        """Take up again what an error has ended."""
        if self._stopped is not None:
            self._ask(self._stopped.job, self._stopped.name)

    def follow_setting(self, *, paused: bool) -> None:
        """At the start: it was paused when the window was closed."""
        self._paused = paused
        self.paused_changed.emit(paused)

    @Slot()
    def toggle_pause(self) -> None:
        """Stop for a while, or go on."""
        if self._paused:
            self.resume()
        elif self._runs:
            self._set_paused(paused=True)
            for run in self._runs:
                self._put_aside(run)

    @Slot()
    def resume(self) -> None:
        """Go on: with what is under way, or else by looking through the whole library."""
        self._set_paused(paused=False)
        self._take_up()
        if not self._runs:
            self._stale.clear()
            self.update_library()

    @Slot()
    def cancel(self) -> None:
        """Stop; what was indexed stays, and the next run goes on from there."""
        was_paused = self._paused
        self._set_paused(paused=False)
        self._stale.clear()
        if was_paused and self._runs:
            self._runs.clear()
            self.came_to_rest.emit()
        for run in self._runs:
            if run.ticket is not None:
                self._bridge.cancel(run.ticket)

    @Slot(float)
    def mind_listing(self, seconds: float) -> None:
        """So long it takes to list the photos: don't let them be listed all the time."""
        self._growing.mind_listing(seconds)

    def _put_aside(self, run: _Run) -> None:
        """What is under way is ended, so that others may index meanwhile; the next takes it up."""
        ticket, run.ticket, run.done = run.ticket, None, run.read
        if ticket is not None:
            self._bridge.cancel(ticket)

    def _take_up(self) -> None:
        for run in self._runs:
            if run.ticket is None:
                self._submit(run)

    def _set_paused(self, *, paused: bool) -> None:
        if paused != self._paused:
            self._paused = paused
            self._bridge.submit(partial(set_paused, paused=paused), self._ignore)
            self.paused_changed.emit(paused)

    def _ask(self, job: Job, name: str) -> None:
        """A person wants it."""
        if self._paused:
            self._set_paused(paused=False)
            self._take_up()
        self._start(_Run(job, name))

    def _rescan_stale(self) -> None:
        """Automatic work waits for its turn, and for the end of a pause."""
        if self._stale and not self._runs and not self._paused:
            scopes = tuple(self._stale)
            self._stale.clear()
            self._start(_Run(partial(rescan, scopes=scopes), tr("new photos"), quiet=True))

    def _start(self, run: _Run) -> None:
        self._stopped = None
        self._runs.append(run)
        self._submit(run)
        self._growing.begin()
        if len(self._runs) == 1 and not run.quiet:
            self._begin()

    def _submit(self, run: _Run) -> None:
        def end(_cancelled: bool) -> None:
            if run.ticket is ticket:  # else it was put aside
                self._end()

        ticket = run.ticket = self._bridge.submit(
            run.job, self._take, on_failed=self._fail, on_ended=end, background=True
        )

    def _begin(self) -> None:
        """Say what is done now."""
        run = self._runs[0]
        run.begun = True
        self.began.emit(run.name)

    def _take(self, event: Event) -> None:
        quiet = not self._runs[0].begun
        match event:
            case Scanned() if not quiet:
                self.scanned.emit(event.found)
            case Progress():
                self._progress(event, quiet)
            case Indexed() | Skipped():
                self._growing.tell_soon()
            case FolderOffline():
                self.went_offline.emit(str(event.folder))
            case IndexFinished():
                self.finished.emit(event)
            case Changed():
                self.tagged.emit(event)
            case _:
                pass

    def _progress(self, event: Progress, quiet: bool) -> None:
        if quiet and event.total - event.done > _FEW:
            self._begin()
        if self._runs[0].begun:
            self.progressed.emit(self._runs[0].counted(event))

    def _fail(self, event: Event) -> None:
        self._stopped = self._runs[0]
        if isinstance(event, Failed):
            self.failed.emit(event)

    def _end(self) -> None:
        del self._runs[0]
        self._growing.stop()
        if self._runs:
            self.grown.emit()
            self._begin()
        else:
            self.came_to_rest.emit()
            self._rescan_stale()

    def _ignore(self, event: Event) -> None:
        """Nothing is answered."""
