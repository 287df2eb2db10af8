"""The steps of the history, page by page."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from photoclip.core.events import Event
from photoclip.core.history import Entry
from photoclip.core.tagging_events import HistoryListed
from photoclip.services.engine import Ticket
from photoclip.services.history import list_history
from photoclip.ui.bridge import EngineBridge

_PAGE = 60
_SETTLE_MS = 150


class HistoryController(QObject):
    """Asks while the history is shown; a newer question replaces an older one."""

    listed = Signal()

    def __init__(self, bridge: EngineBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._ticket: Ticket | None = None
        self._search = ""
        self._shown = False
        self._older = False
        self.entries: tuple[Entry, ...] = ()
        self.more = False
        """Whether there are older ones."""
        self._settle = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self.refresh)

    def open(self) -> None:
        """It is shown from now on."""
        self._shown = True
        self.refresh()

    def close(self) -> None:
        """It is not shown any more."""
        self._shown = False

    @Slot(str)
    def search(self, text: str) -> None:
        """Only steps that have these words in them."""
        self._search = text
        self._settle.start()

    @Slot()
    def refresh(self) -> None:
        """Ask again: there are other steps, or other words are sought."""
        if self._shown:
            self._ask(max(_PAGE, len(self.entries)), None)

    @Slot()
    def ask_older(self) -> None:
        """Who scrolls down wants more of them."""
        if self.more and self._ticket is None:
            self._ask(_PAGE, self.entries[-1].id)

    def _ask(self, limit: int, before: int | None) -> None:
        if self._ticket is not None:
            self._bridge.cancel(self._ticket)
        self._older = before is not None
        job = partial(list_history, limit=limit, before=before, search=self._search)
        self._ticket = self._bridge.submit(job, self._take)

    def _take(self, event: Event) -> None:
        if isinstance(event, HistoryListed):
            self._ticket = None
            before = self.entries if self._older else ()
            self.entries, self.more = (*before, *event.entries), event.more
            self.listed.emit()
