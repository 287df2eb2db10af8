"""Finding small things: the option, as the library's settings have it."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction

from photoclip.core.events import Event, LibraryState, TilesSet
from photoclip.services.tiling import set_tiles, tile_setting
from photoclip.ui.controllers import Controllers


class TilesController(QObject):
    """Switches tiles on and off. On a small computer the option is not shown unless it is on."""

    switched = Signal()
    """Tiles were switched on or off here."""

    def __init__(self, talk: Controllers, action: QAction) -> None:
        super().__init__(action)
        self._bridge = talk.bridge
        self._index = talk.index
        self._action = action
        self._known = False
        talk.library.state_arrived.connect(self._begin)

    @Slot(bool)
    def switch(self, wanted: bool) -> None:
        """Make tiles from now on, or drop them; the library remembers it."""
        self._bridge.submit(partial(set_tiles, wanted=wanted), self._take)

    def refresh(self) -> None:
        """They were switched on or off elsewhere."""
        self._bridge.submit(tile_setting, self._take)

    @Slot(LibraryState)
    def _begin(self, _: LibraryState) -> None:
        """The library is open: ask it once."""
        if not self._known:
            self._known = True
            self._bridge.submit(tile_setting, self._show)

    def _take(self, event: Event) -> None:
        self._show(event)
        if isinstance(event, TilesSet) and event.wanted:
            self._index.update_library()
        self.switched.emit()

    def _show(self, event: Event) -> None:
        if isinstance(event, TilesSet):
            self._action.setChecked(event.wanted)
            self._action.setVisible(event.wanted or not event.against)
