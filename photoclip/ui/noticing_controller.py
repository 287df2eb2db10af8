"""Asks how much there is at each place that the library shows by itself, and which subfolders."""

import time
from collections.abc import Iterable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from photoclip.core.events import Event
from photoclip.core.noticed import DirectoriesListed, PlacesNoticed
from photoclip.services.engine import Ticket
from photoclip.services.noticing_places import notice_places
from photoclip.ui.bridge import EngineBridge

_SHARE = 20
"""Counting may take one part in so many of the engine's time: it is done again at each change."""
_DAY_MS = 60_000
"""So often it is looked whether another day has begun."""


class NoticingController(QObject):
    """One question at a time; what is wanted meanwhile is asked afterwards."""

    noticed = Signal(PlacesNoticed)
    directories_listed = Signal(DirectoriesListed)
    day_begun = Signal()
    """Another day than before: what was added lately, and taken on this day, is something else."""

    def __init__(self, bridge: EngineBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._ticket: Ticket | None = None
        self._folders: tuple[int, ...] = ()
        self._again = False
        self._began = 0.0
        self._day: date | None = None
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._go_on)
        self._clock = QTimer(self, interval=_DAY_MS)
        self._clock.timeout.connect(self._look_at_clock)
        self._clock.start()

    def want(self, unfolded: Iterable[int], *, at_once: bool = False) -> None:
        """Ask, for the subfolders of these folders, too; `at_once` where a person waits for it."""
        self._folders = tuple(unfolded)
        self._again = True
        if at_once:
            self._rest.stop()
        self._go_on()

    @Slot()
    def _go_on(self) -> None:
        if self._again and self._ticket is None and not self._rest.isActive():
            self._again = False
            self._began = time.monotonic()
            job = partial(notice_places, unfolded=self._folders)
            self._ticket = self._bridge.submit(job, self._take, on_ended=self._end)

    def _take(self, event: Event) -> None:
        if isinstance(event, PlacesNoticed):
            self._day = event.day
            self.noticed.emit(event)
        elif isinstance(event, DirectoriesListed):
            self.directories_listed.emit(event)

    def _end(self, _cancelled: bool) -> None:
        self._ticket = None
        took = time.monotonic() - self._began
        self._rest.start(round(1000 * took * _SHARE))

    @Slot()
    def _look_at_clock(self) -> None:
        if self._day is not None and date.today() != self._day:
            self.want(self._folders, at_once=True)
            self.day_begun.emit()
