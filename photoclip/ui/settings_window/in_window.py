"""The way to the settings, and what follows when one of the library's is changed."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from photoclip.ui.controllers import Controllers
from photoclip.ui.indexing_in_window import IndexingInWindow
from photoclip.ui.language import tr
from photoclip.ui.models_in_window import ModelsInWindow
from photoclip.ui.stage import Stage

if TYPE_CHECKING:
    from photoclip.ui.settings_window.library_choices import LibraryChoices
    from photoclip.ui.settings_window.window import SettingsWindow


class SettingsInWindow(QObject):
    """Opens the settings; nothing of them is imported before."""

    def __init__(
        self, talk: Controllers, stage: Stage, models: ModelsInWindow, indexing: IndexingInWindow
    ) -> None:
        super().__init__(stage.window)
        self._talk = talk
        self._stage = stage
        self._models = models
        self._indexing = indexing
        self.window: SettingsWindow | None = None
        self._library: LibraryChoices | None = None
        stage.preferences.not_kept.connect(self._say_not_kept)
        indexing.watch.switched.connect(self._refresh)
        indexing.tiles.switched.connect(self._refresh)

    @property
    def acts(self) -> dict[str, Callable[[], None]]:
        """What the commands of these names do."""
        return {"settings": self.open}

    @Slot()
    def open(self) -> None:
        """Show the settings, or bring them to the front."""
        if self.window is None:
            self.window = self._made()
            self.window.finished.connect(self._forget)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    @Slot()
    def open_keys(self) -> None:
        """Show the page of keys."""
        from photoclip.ui.settings_window.pages import KEYS

        self.open()
        if self.window is not None:
            self.window.open_page(KEYS)

    def _made(self) -> "SettingsWindow":
        from photoclip.ui.settings_window.library_choices import LibraryChoices
        from photoclip.ui.settings_window.pages import pages
        from photoclip.ui.settings_window.window import SettingsWindow

        self._library = library = LibraryChoices(self._talk.bridge)
        library.stored.connect(self._follow)
        library.refresh()
        made = pages(self._stage.preferences, library, self._open_models)
        window = SettingsWindow(made, self._stage.window)
        library.setParent(window)
        return window

    @Slot(str)
    def _follow(self, name: str) -> None:
        """What a setting of the library is about has to know."""
        if name in ("watch", "rescan_minutes"):
            self._indexing.watch.refresh()
        elif name == "tiles":
            self._indexing.tiles.refresh()

    @Slot()
    def _open_models(self) -> None:
        if self.window is not None:
            self.window.close()
        self._models.open()

    @Slot(str)
    def _say_not_kept(self, why: str) -> None:
        self._stage.banner.show_error(
            tr("The settings can't be kept: %1.", None, why),
            tr("They count until photoclip is closed. Is there room on the disk?"),
        )

    @Slot()
    def _refresh(self) -> None:
        """A setting of the library was changed elsewhere."""
        if self._library is not None:
            self._library.refresh()

    @Slot()
    def _forget(self) -> None:
        self.window = self._library = None
