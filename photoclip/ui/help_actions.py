"""The dialogs that explain: shortcuts, skipped files, about."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from photoclip.core.events import SkippedListed
from photoclip.ui.dialogs import AboutSheet
from photoclip.ui.index_controller import IndexController
from photoclip.ui.shortcuts_sheet import ShortcutsSheet
from photoclip.ui.side_controller import SideController
from photoclip.ui.skipped_sheet import SkippedSheet
from photoclip.ui.stage import Stage


class HelpActions(QObject):
    """Opens each over the window."""

    keys_wanted = Signal()
    """The person wants other keys."""

    def __init__(
        self, side: SideController, index: IndexController, library: Path, stage: Stage
    ) -> None:
        super().__init__(stage.window)
        self._side = side
        self._index = index
        self._library = library
        self._window = stage.window
        self._preferences = stage.preferences

    @property
    def acts(self) -> dict[str, Callable[[], None]]:
        """What the commands of these names do."""
        return {"shortcuts": self.show_shortcuts, "about": self.show_about}

    @Slot()
    def show_shortcuts(self) -> None:
        sheet = ShortcutsSheet(self._preferences.now.keys, self._window)
        sheet.change_wanted.connect(self.keys_wanted)
        sheet.open()

    @Slot()
    def show_about(self) -> None:
        state = self._side.state
        AboutSheet("" if state is None else state.model, self._library, self._window).open()

    @Slot(SkippedListed)
    def show_skipped(self, event: SkippedListed) -> None:
        sheet = SkippedSheet(event, self._window)
        sheet.retry_wanted.connect(self._index.retry)
        sheet.open()
