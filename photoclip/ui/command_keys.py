"""Which keys of commands get into each other's way."""

from collections.abc import Iterable, Mapping

from PySide6.QtGui import QKeySequence

from photoclip.ui.command_table.command import Command, Scope

_TOGETHER: dict[Scope, frozenset[Scope]] = {
    "window": frozenset({"window", "photos", "queue", "viewer"}),
    "photos": frozenset({"window", "photos"}),
    "queue": frozenset({"window", "queue"}),
    "viewer": frozenset({"window", "viewer"}),
}
"""Keys that count at the same time. A queue's go before those for photos, on purpose."""


def clash(one: Command, other: Command) -> bool:
    """Whether a key can't be had by both."""
    return one.name != other.name and other.scope in _TOGETHER[one.scope]


def holder(
    key: str,
    command: Command,
    commands: Iterable[Command],
    chosen: Mapping[str, tuple[str, ...]],
) -> Command | None:
    """Which other command has a key that this one is to have.

    :param key: as Qt writes it: "Ctrl+Shift+E".
    :param chosen: keys by the names of commands, where they aren't those of the table.
    """
    wanted = QKeySequence(key)
    for other in commands:
        keys = chosen.get(other.name, other.keys)
        if clash(command, other) and any(QKeySequence(held) == wanted for held in keys):
            return other
    return None
