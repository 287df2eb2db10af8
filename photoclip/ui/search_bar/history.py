"""The recent searches, as the window knows them."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from photoclip.core.events import Event
from photoclip.core.search_events import SearchesRecalled
from photoclip.services.recalling import forget, recall
from photoclip.ui.bridge import EngineBridge


class History(QObject):
    """Asks the engine; until it answers, what was known before is shown."""

    changed = Signal()

    def __init__(self, bridge: EngineBridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.texts: tuple[str, ...] = ()
        """Newest first."""

    @Slot()
    def refresh(self) -> None:
        """Ask again."""
        self._bridge.submit(recall, self._take)

    def forget(self, text: str | None) -> None:
        """Forget one of them, or all (None)."""
        self._bridge.submit(partial(forget, text=text), self._take)

    def _take(self, event: Event) -> None:
        if isinstance(event, SearchesRecalled) and event.texts != self.texts:
            self.texts = event.texts
            self.changed.emit()
