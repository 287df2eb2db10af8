"""The keys that a person chose for commands: no two commands ever get the same one."""

from PySide6.QtCore import QObject, Signal, Slot

from photoclip.ui import command_keys
from photoclip.ui.command_table import COMMANDS
from photoclip.ui.command_table.command import Command
from photoclip.ui.preferences import Preferences


class ChosenKeys(QObject):
    """Kept in the program's settings, where they differ from the table's."""

    changed = Signal()

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        preferences.changed.connect(self._follow)

    def of(self, command: Command) -> tuple[str, ...]:
        """The keys of a command as they are now."""
        return self._preferences.now.keys.get(command.name, command.keys)

    def holders(self, key: str, command: Command) -> tuple[Command, ...]:
        """Which other commands have a key that this one can't have, too."""
        return command_keys.holders(key, command, COMMANDS, self._preferences.now.keys)

    def add(self, command: Command, key: str) -> None:
        """One more key, that nobody else has."""
        self._put(command, (*self.of(command), key))

    def remove(self, command: Command, key: str) -> None:
        left = (one for one in self.of(command) if not command_keys.same(one, key))
        self._put(command, tuple(left))

    def reset(self, command: Command) -> list[Command]:
        """The table's keys again; commands that had got one of them lose it, and are returned."""
        lost: list[Command] = []
        for key in command.keys:
            for other in self.holders(key, command):
                self.remove(other, key)
                lost.append(other)
        self._put(command, command.keys)
        return lost

    def reset_all(self) -> None:
        """As the program comes."""
        self._preferences.change("keys", {})

    def _put(self, command: Command, keys: tuple[str, ...]) -> None:
        chosen = dict(self._preferences.now.keys)
        chosen.pop(command.name, None)
        if keys != command.keys:
            chosen[command.name] = keys
        self._preferences.change("keys", chosen)

    @Slot(str)
    def _follow(self, name: str) -> None:
        if name == "keys":
            self.changed.emit()
