"""Says how many photos are selected, and how large they are."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from photoclip.core.arranging import SelectionWeighed
from photoclip.core.events import Event
from photoclip.services.arranging import weigh
from photoclip.services.engine import Ticket
from photoclip.ui import words
from photoclip.ui.controllers import Controllers
from photoclip.ui.language import number, tr
from photoclip.ui.stage import Stage

_SETTLE_MS = 120
"""While a rectangle is drawn the selection changes with every move; it is weighed afterwards."""


class SelectionStatus(QObject):
    """The number at once, the size a moment later."""

    def __init__(self, talk: Controllers, stage: Stage) -> None:
        super().__init__(stage.window)
        self._bridge = talk.bridge
        self._grid = stage.grid
        self._status = stage.status
        self._ticket: Ticket | None = None
        self._settle = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self._weigh)
        self._grid.photos_chosen.connect(self._follow)

    @Slot()
    def _follow(self) -> None:
        if self._ticket is not None:
            self._bridge.cancel(self._ticket)
            self._ticket = None
        said = self._said()
        self._status.show_selected(said)
        if said:
            self._settle.start()
        else:
            self._settle.stop()

    @Slot()
    def _weigh(self) -> None:
        job = partial(weigh, ids=self._grid.selected_ids())
        self._ticket = self._bridge.submit(job, self._take)

    def _take(self, event: Event) -> None:
        if isinstance(event, SelectionWeighed):
            said = self._said()
            self._status.show_selected(f"{said}, {words.size(event.bytes)}" if said else "")

    def _said(self) -> str:
        chosen = sum(last - first + 1 for first, last in self._grid.selected_runs())
        shown = self._grid.tiles.shown_count
        return tr("%1 of %2 selected", None, number(chosen), number(shown)) if chosen else ""
