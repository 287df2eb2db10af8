"""Keys of commands: as they are written, which get into each other's way, which are taken."""

from collections.abc import Iterable, Mapping
from typing import get_args

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from photoclip.ui.command_table.command import Command, Scope
from photoclip.ui.command_table.context import SHARED
from photoclip.ui.language import tr

Keys = Mapping[str, tuple[str, ...]]
"""By the names of commands, where they aren't those of the table."""

_TOGETHER: dict[Scope, frozenset[Scope]] = {
    "window": frozenset(get_args(Scope)),
    "photos": frozenset({"window", "photos"}),
    "album": frozenset({"window", "album"}),
    "queue": frozenset({"window", "queue"}),
    "viewer": frozenset({"window", "viewer"}),
    "comparing": frozenset({"window", "comparing"}),
    "duplicates": frozenset({"window", "duplicates"}),
    "tags": frozenset({"window", "tags"}),
    "history": frozenset({"window", "history"}),
    "map": frozenset({"window", "map"}),
}
"""Keys that count at the same time. A queue's and an album's go before those for photos."""

_MOVES = ("Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDown")
_MOVE = tr("This key moves between photos.")
_NO_MOVES = frozenset({"Home", "End", "PgUp", "PgDown"})
"""Where photos are compared, which are few."""
_BACK = frozenset[Scope]({"viewer", "comparing", "duplicates", "tags", "history", "map"})
"""Where Esc leaves what is shown."""
_RESERVED: dict[str, str] = {
    **dict.fromkeys(_MOVES, _MOVE),
    **{f"Shift+{key}": tr("This key selects photos.") for key in _MOVES},
    "Ctrl+A": tr("This key selects all photos."),
    "Tab": tr("This key goes to the next part of the window."),
    "Shift+Tab": tr("This key goes to the part of the window before."),
    "Alt+F4": tr("This key belongs to the system."),
}
_MODIFIERS = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_Super_L,
    Qt.Key.Key_Super_R,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_ScrollLock,
    Qt.Key.Key_Hyper_L,
    Qt.Key.Key_Hyper_R,
    Qt.Key.Key_Dead_Circumflex,
    Qt.Key.Key_unknown,
)


def clash(one: Command, other: Command) -> bool:
    """Whether a key can't be had by both."""
    return one.name != other.name and any(
        theirs in _TOGETHER[mine] for mine in _scopes(one) for theirs in _scopes(other)
    )


def _scopes(command: Command) -> set[Scope]:
    """Its own, and those where it counts, too."""
    return {command.scope, *(scope for scope, names in SHARED.items() if command.name in names)}


def holders(
    key: str, command: Command, commands: Iterable[Command], chosen: Keys
) -> tuple[Command, ...]:
    """Which other commands have a key that this one is to have.

    :param key: as Qt writes it: "Ctrl+Shift+E".
    """
    return tuple(
        other
        for other in commands
        if clash(command, other) and is_among(key, chosen.get(other.name, other.keys))
    )


def is_among(key: str, keys: Iterable[str]) -> bool:
    """Whether a key is one of these, however it is written: "Del" is "Delete"."""
    return any(same(key, one) for one in keys)


def same(one: str, other: str) -> bool:
    """Whether two ways to write a key mean the same."""
    return QKeySequence(one) == QKeySequence(other)


def reserved(key: str, command: Command) -> str:
    """Why a command can't have a key, as a sentence; else empty.

    A label's queue has keys of this kind on purpose: there they move through it.
    """
    if command.scope == "queue" or (command.scope == "comparing" and key in _NO_MOVES):
        return ""
    if command.scope in _BACK and key == "Esc":
        return tr("This key goes back.")
    return _RESERVED.get(key, "")


def writes(key: str, command: Command) -> bool:
    """Whether a key writes a character, so that it can't count while somebody types."""
    plain = not key.startswith(("Ctrl+", "Alt+", "Meta+"))
    return command.scope == "window" and plain and len(key.removeprefix("Shift+")) == 1


def pressed(event: QKeyEvent) -> str:
    """What was pressed, as Qt writes it; empty for a modifier alone."""
    key = Qt.Key(event.key())
    if key in _MODIFIERS:
        return ""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if key == Qt.Key.Key_Backtab:
        key = Qt.Key.Key_Tab
    text = event.text()
    if len(text) == 1 and text.isprintable() and not text.isalnum() and not text.isspace():
        held &= ~Qt.KeyboardModifier.ShiftModifier  # "?" is what it writes, however it is typed
    sequence = QKeySequence(QKeyCombination(held, key))
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


def shown(keys: Iterable[str]) -> str:
    """Keys as people of this system read them: "Ctrl+F or /"."""
    native = QKeySequence.SequenceFormat.NativeText
    said = [QKeySequence(key).toString(native) for key in keys]
    return tr(" or ").join(said)
