"""The settings of the library that is open, which the engine keeps."""

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid
from typing_extensions import override

from photoclip.core.events import Event, LibrarySettingsShown
from photoclip.services.library_settings import (
    LibrarySettings,
    change_library_setting,
    show_library_settings,
)
from photoclip.ui.bridge import EngineBridge
from photoclip.ui.settings_window.choices import Choices


class LibraryChoices(Choices):
    """Asked for by `refresh`; what was changed by other ways is known after the next one."""

    stored = Signal(str)
    """The library keeps another value of this setting now."""

    def __init__(self, bridge: EngineBridge, parent: QObject | None = None) -> None:
        super().__init__(LibrarySettings, parent)
        self._bridge = bridge
        self._shown: LibrarySettingsShown | None = None

    def refresh(self) -> None:
        """Ask the library."""
        self._bridge.submit(show_library_settings, self._take)

    @property
    @override
    def known(self) -> bool:
        return self._shown is not None

    @override
    def value(self, name: str) -> Any:
        return self.default(name) if self._shown is None else self._shown.values[name]

    @override
    def note(self, name: str) -> str:
        return "" if self._shown is None else self._shown.notes.get(name, "")

    @override
    def change(self, name: str, value: Any) -> None:
        def take(event: Event) -> None:
            self._take(event)
            if isValid(self):
                self.stored.emit(name)

        self._bridge.submit(partial(change_library_setting, name=name, value=value), take)

    def _take(self, event: Event) -> None:
        if isinstance(event, LibrarySettingsShown) and isValid(self):  # the window may be closed
            self._shown = event
            self.changed.emit()
