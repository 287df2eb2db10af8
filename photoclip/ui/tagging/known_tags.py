"""The library's tags, asked for when somebody wants them and again after every change."""

from PySide6.QtCore import QObject, Signal, Slot

from photoclip.core.events import Event
from photoclip.core.tagging_events import TagsListed
from photoclip.core.tags import Tag
from photoclip.services.engine import Ticket
from photoclip.services.tagging import list_tags
from photoclip.ui.bridge import EngineBridge


class KnownTags(QObject):
    """Asks the engine only while they are wanted, or the next time they are."""

    listed = Signal()

    def __init__(self, bridge: EngineBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._asking: Ticket | None = None
        self._outdated = True
        self._wanted = 0
        self.tags: tuple[Tag, ...] = ()
        """As they were when they were last asked for."""

    def begin(self) -> None:
        """Somebody shows them from now on."""
        self._wanted += 1
        self._refresh()

    def end(self) -> None:
        """They are no longer shown there."""
        self._wanted = max(0, self._wanted - 1)

    @Slot()
    def outdate(self) -> None:
        """Tags may have changed."""
        self._outdated = True
        self._refresh()

    def _refresh(self) -> None:
        if self._wanted and self._outdated and self._asking is None:
            self._outdated = False
            self._asking = self._bridge.submit(list_tags, self._take, on_ended=self._end)

    def _take(self, event: Event) -> None:
        if isinstance(event, TagsListed) and event.tags != self.tags:
            self.tags = event.tags
            self.listed.emit()

    def _end(self, _cancelled: bool) -> None:
        self._asking = None
        self._refresh()
