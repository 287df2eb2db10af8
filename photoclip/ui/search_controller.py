"""Searching while the person types, and by a photo."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from photoclip.core.events import Event, SearchFinished
from photoclip.services.engine import Job, Ticket
from photoclip.services.searching import find_similar, search
from photoclip.services.session import Session
from photoclip.ui.bridge import EngineBridge

_PAUSE_MS = 150
_PATIENCE_MS = 400
_MOST_RESULTS = 2000
_SHOWN = 60
"""So many results come with their photos: what a person sees at once, so that they see it soon."""
_LONGEST_QUERY = 1000


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked: words, or a photo to find the like of (by the name of its file)."""

    text: str
    similar: bool


class SearchController(QObject):
    """One question at a time: a newer one cancels the one before."""

    answered = Signal(object, SearchFinished)
    cleared = Signal()
    delayed = Signal()

    def __init__(self, bridge: EngineBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._ticket: Ticket | None = None
        self._asked: Asked | None = None
        self._job: Job | None = None
        self._text = ""
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.search_now)
        self._patience = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self.delayed)

    @property
    def asked(self) -> Asked | None:
        """What the results on screen answer; None while there are none."""
        return self._asked

    @Slot(str)
    def type_text(self, text: str) -> None:
        """Search once the person pauses; nothing typed means back to the list."""
        self._text = " ".join(text.split())[:_LONGEST_QUERY]
        if self._text:
            self._pause.start()
        elif self._asked is not None or self._pause.isActive():
            self.clear()

    @Slot()
    def search_now(self) -> None:
        """Search for what was typed, without waiting for a pause."""
        self._pause.stop()
        if self._text:
            job = partial(search, question=self._text, limit=_MOST_RESULTS, shown=_SHOWN)
            self._ask(Asked(self._text, similar=False), job)

    def find_similar(self, source: int | Path, name: str) -> None:
        """Photos like one of the library (its id) or like an image file."""
        self._pause.stop()
        self._text = ""
        self._ask(Asked(name, similar=True), partial(_similar, source))

    @Slot()
    def repeat(self) -> None:
        """Ask again: the library has changed."""
        if self._asked is not None and self._job is not None:
            self._ask(self._asked, self._job)

    @Slot()
    def clear(self) -> None:
        """No question any more."""
        self._pause.stop()
        self._drop()
        self._asked, self._job, self._text = None, None, ""
        self.cleared.emit()

    def _ask(self, asked: Asked, job: Job) -> None:
        self._drop()
        self._asked, self._job = asked, job
        self._ticket = self._bridge.submit(job, self._take, on_ended=self._end)
        self._patience.start()

    def _drop(self) -> None:
        self._patience.stop()
        if self._ticket is not None:
            self._bridge.cancel(self._ticket)
            self._ticket = None

    def _end(self, cancelled: bool) -> None:
        if not cancelled:
            self._patience.stop()

    def _take(self, event: Event) -> None:
        if isinstance(event, SearchFinished):
            self._ticket = None
            self._patience.stop()
            self.answered.emit(self._asked, event)


def _similar(source: int | Path, session: Session) -> Iterator[Event]:
    yield from find_similar(session, source, _MOST_RESULTS, shown=_SHOWN)
