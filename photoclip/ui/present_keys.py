"""Keys in texts: those that commands have now, as the system writes them.

A person can give every command other keys, or none. So a text never names one: it says `%1` in
brackets, and which command is meant.
"""

import re
from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from photoclip.ui import command_keys
from photoclip.ui.command_table import COMMANDS
from photoclip.ui.language import fill

_BY_NAME = {command.name: command for command in COMMANDS}
_BRACKET = re.compile(r"\s*\([^()]*%[1-9][^()]*\)")
_PLACE = re.compile(r"%([1-9])")
_SIGNS = {
    "Return": "⏎",
    "Enter": "⏎",
    "Tab": "⇥",
    "Shift": "⇧",
    "Up": "↑",
    "Down": "↓",
    "Left": "←",
    "Right": "→",
}


class _Present(QObject):
    """One for the program, as the settings that keys are kept in."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._chosen: Mapping[str, tuple[str, ...]] = {}

    def choose(self, chosen: Mapping[str, tuple[str, ...]]) -> None:
        """What the person chose, by the names of commands; the others have the table's keys."""
        if chosen != self._chosen:
            self._chosen = dict(chosen)
            self.changed.emit()

    def keys(self, name: str) -> tuple[str, ...]:
        """A command's keys, as Qt writes them."""
        return self._chosen.get(name, _BY_NAME[name].keys)


PRESENT = _Present()
"""Whoever shows a text with a key for long says it again when this has `changed`."""


def key_of(name: str) -> str:
    """The first key of a command, as people of this system read it; "" where it has none."""
    return command_keys.shown(PRESENT.keys(name)[:1])


def sign_of(name: str) -> str:
    """The same as short as can be, for a button that has room for a sign only: "⇧⏎"."""
    return sign(next(iter(PRESENT.keys(name)), ""))


def sign(key: str) -> str:
    """A key, as Qt writes it, with signs for those that have one."""
    *held, last = key.split("+") if not key.endswith("+") else [key]
    if last in _SIGNS and all(one in _SIGNS for one in held):
        return "".join(_SIGNS[one] for one in (*held, last))
    return command_keys.shown([key]) if key else ""


def keyed(text: str, *names: str) -> str:
    """A translated text with commands' keys for its `%1` to `%9`, which stand in brackets.

    Brackets with a key that isn't there are left out: "Undo (%1) brings them back." becomes
    "Undo brings them back." for somebody whose Undo has no key.
    """
    keys = [key_of(name) for name in names]

    def kept(bracket: re.Match[str]) -> str:
        there = all(keys[int(place) - 1] for place in _PLACE.findall(bracket[0]))
        return bracket[0] if there else ""

    return fill(_BRACKET.sub(kept, text), *keys)


def tip(widget: QWidget, text: str, name: str) -> None:
    """A tooltip with a command's key behind it, which follows when it becomes another one."""
    _Tip(widget, text, name)


def tip_of(widget: QWidget, name: str) -> None:
    """The tooltip of what does the same as a command: the command's own, with its key."""
    tip(widget, _BY_NAME[name].tip.removesuffix("."), name)


class _Tip(QObject):
    """Lives as long as its widget."""

    def __init__(self, widget: QWidget, text: str, name: str) -> None:
        super().__init__(widget)
        self._text, self._name = text, name
        PRESENT.changed.connect(self._say)
        self._say()

    @Slot()
    def _say(self) -> None:
        widget = self.parent()
        if isinstance(widget, QWidget):
            widget.setToolTip(keyed(f"{self._text} (%1)", self._name))
