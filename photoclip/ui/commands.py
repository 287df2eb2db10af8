"""The commands of `command_table` as Qt actions: one for the menus, the keys and the tooltip."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from photoclip.ui.command_table import COMMANDS
from photoclip.ui.command_table.command import MISSING, Command, Menu, Need, Scope
from photoclip.ui.command_table.context import Groups
from photoclip.ui.language import tr
from photoclip.ui.preferences import Preferences
from photoclip.ui.present_keys import PRESENT

_LISTS = frozenset[Scope]({"tags", "history", "map"})
"""Their keys don't count in a field inside, where a name is typed."""
_NO_QUEUE = tr("Open a label first.")


class Commands(QObject):
    """Made before the areas; they say what commands do (`join`) and when they can't (`refuse`)."""

    def __init__(self, window: QWidget, photos: QWidget, preferences: Preferences) -> None:
        super().__init__(window)
        self._preferences = preferences
        self._owners: dict[str, QWidget] = {
            **{"window": window, "photos": photos},
            **dict.fromkeys(("album", "queue"), photos),
        }
        self._actions = {command.name: self._made(command, window) for command in COMMANDS}
        self._joined: set[str] = set()
        self._reasons: dict[str, dict[str, str]] = {}
        self._queue_shown = False
        self.follow_queue(False)
        for command in COMMANDS:
            if command.scope == "album":
                self._actions[command.name].enabledChanged.connect(self._give_keys)
        PRESENT.choose(preferences.now.keys)
        preferences.changed.connect(self._follow)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    @property
    def idle(self) -> list[str]:
        """The names of commands that do nothing."""
        return [name for name in self._actions if name not in self._joined]

    def keys(self, command: Command) -> tuple[str, ...]:
        """Its keys as they are now."""
        return self._preferences.now.keys.get(command.name, command.keys)

    def join(self, acts: Mapping[str, Callable[..., object]]) -> None:
        """Say what commands do; each does one thing."""
        for name, act in acts.items():
            if name in self._joined:
                raise ValueError(f"command {name} does something already")
            self._joined.add(name)
            self._actions[name].triggered.connect(act)

    def reach(self, widget: QWidget, *names: str) -> None:
        """Let the keys of these commands count while this widget has the focus, too.

        Those of scope "viewer" count nowhere else.
        """
        widget.addActions([self._actions[name] for name in names])

    def refuse(self, name: str, why: str, source: str = "") -> None:
        """A command can't be used now, for this reason, which is its tooltip; "": it can.

        One that several parts (`source`) have a say in can be used when none of them refuses.
        """
        reasons = self._reasons.setdefault(name, {})
        if why:
            reasons[source] = why
        else:
            reasons.pop(source, None)
        action = self._actions[name]
        action.setEnabled(not reasons)
        action.setToolTip(next(iter(reasons.values()), action.statusTip()))

    def meet(self, need: Need, met: bool) -> None:
        """What some commands need is there, or no longer."""
        for command in COMMANDS:
            if need in command.needs.split():
                self.refuse(command.name, "" if met else MISSING[need], need)

    @Slot(bool)
    def follow_queue(self, shown: bool) -> None:
        """A label's queue is open, or no longer: some keys mean something else there."""
        self._queue_shown = shown
        for command in COMMANDS:
            if command.scope == "queue":
                self.refuse(command.name, "" if shown else _NO_QUEUE, "queue")
        self._give_keys()

    def fill(self, menu: QMenu, groups: Groups) -> None:
        """Put groups of commands, by their names, into a menu, with a line between two groups."""
        menu.setToolTipsVisible(True)
        for number, group in enumerate(groups):
            if number:
                menu.addSeparator()
            for name in group:
                menu.addAction(self._actions[name])

    def fill_with(self, menu: QMenu, shown: Menu) -> None:
        """Put a menu of the table, with those below it, into a Qt menu."""
        menu.setToolTipsVisible(True)
        for number, group in enumerate(shown.groups):
            if number:
                menu.addSeparator()
            for entry in group:
                if isinstance(entry, Menu):
                    self.fill_with(menu.addMenu(entry.text), entry)
                else:
                    menu.addAction(self._actions[entry.name])

    @Slot(str)
    def _follow(self, name: str) -> None:
        if name == "keys":
            PRESENT.choose(self._preferences.now.keys)
            self._give_keys()

    @Slot()
    def _give_keys(self) -> None:
        """While a queue or an album is open, its keys are taken from the commands for photos."""
        open_ones = [
            command
            for command in COMMANDS
            if (command.scope == "queue" and self._queue_shown)
            or (command.scope == "album" and self._actions[command.name].isEnabled())
        ]
        taken = {key for command in open_ones for key in self.keys(command)}
        for command in COMMANDS:
            photos = command.scope == "photos"
            keys = [key for key in self.keys(command) if not (photos and key in taken)]
            sequences = [QKeySequence(key) for key in keys]
            if self._actions[command.name].shortcuts() != sequences:
                self._actions[command.name].setShortcuts(sequences)

    def _made(self, command: Command, window: QWidget) -> QAction:
        action = QAction(command.text, window)
        action.setToolTip(command.tip)
        action.setStatusTip(command.tip)
        action.setCheckable(command.checkable)
        if command.scope in _LISTS:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        elif command.scope != "window":
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        owner = self._owners.get(command.scope)
        if owner is not None:
            owner.addAction(action)
        return action
