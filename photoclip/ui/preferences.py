"""The program's settings, for all parts of the window: what they are now, and that one changed."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from photoclip.settings import Settings, read, write


class Preferences(QObject):
    """Kept in a file as soon as they change."""

    changed = Signal(str)
    """The name of the field."""
    not_kept = Signal(str)
    """They count until the program ends, but could not be written; why."""

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self.now: Settings = read(file)
        self.started = self.now
        """As they were when the program started: some count only from the next start on."""

    def change(self, name: str, value: Any) -> None:
        """Let a setting be something else from now on."""
        if getattr(self.now, name) == value:
            return
        self.now = replace(self.now, **{name: value})
        try:
            write(self._file, self.now)
        except OSError as error:
            self.not_kept.emit(str(error))
        self.changed.emit(name)

    def remember(self, name: str, left_at: Any) -> None:
        """What a sheet of this name was left at; JSON must be able to say it."""
        self.change("remembered", {**self.now.remembered, name: left_at})
