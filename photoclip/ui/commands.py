"""Everything the window can do, with its words and its keys."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

Scope = Literal["window", "photos", "queue"]


@dataclass(frozen=True, slots=True)
class Command:
    """One thing to do.

    Keys of scope "photos" count only while the grid has the focus; those of "queue" there, too, and
    only while a label's queue is open: then they take precedence.
    """

    name: str
    text: str
    keys: tuple[str, ...] = ()
    scope: Scope = "window"
    checkable: bool = False


COMMANDS = (
    Command("search", "Search", ("Ctrl+F", "/")),
    Command("filter", "Add filter…", ("Ctrl+Shift+F",)),
    Command("paste", "Search by the copied picture", ("Ctrl+V",)),
    Command("save-search", "Save search…", ("Ctrl+S",)),
    Command("add-folder", "Add folder…", ("Ctrl+O",)),
    Command("update", "Update library", ("F5",)),
    Command("watch", "Notice changes in folders", checkable=True),
    Command("tiles", "Find small things (more work per photo)", checkable=True),
    Command("add-label", "Add label…", ("Ctrl+L",)),
    Command("label-packs", "Label packs…", ("Ctrl+Shift+L",)),
    Command("tags", "Tags…", ("Ctrl+Shift+T",)),
    Command("auto-tag", "Auto-tag…", ("Ctrl+T",)),
    Command("sidecars", "Write sidecars…"),
    Command("conflicts", "Files and sidecars that disagree…"),
    Command("export", "Export…", ("Ctrl+E",)),
    Command("history", "History…", ("Ctrl+H",)),
    Command("undo", "Undo", ("Ctrl+Z",)),
    Command("redo", "Redo", ("Ctrl+Shift+Z",)),
    Command("larger", "Larger thumbnails", ("Ctrl++", "Ctrl+=")),
    Command("smaller", "Smaller thumbnails", ("Ctrl+-",)),
    Command("weaker", "Show weaker matches", ("Ctrl+M",)),
    Command("models", "Models…", ("Ctrl+Shift+M",)),
    Command("skipped", "Skipped files and videos…"),
    Command("shortcuts", "Keyboard shortcuts", ("?", "F1")),
    Command("operators", "Search operators", ("Shift+F1", "Ctrl+?")),
    Command("about", "About photoclip"),
    Command("quit", "Quit", ("Ctrl+Q",)),
    Command("similar", "Find similar", ("S",), "photos"),
    Command("add-similar", "Add to the search", ("Shift+S",), "photos"),
    Command("box", "Search inside this photo…", ("B",), "photos"),
    Command("why", "Why this photo?", ("W",), "photos"),
    Command("like", "More like this", ("+", "="), "photos"),
    Command("dislike", "Less like this", ("-",), "photos"),
    Command("tag", "Tag…", ("T",), "photos"),
    Command("preview", "Preview", ("Space",), "photos"),
    Command("unveil", "Show what is blurred", ("V",), "photos"),
    Command("open", "Open", ("Return", "Enter"), "photos"),
    Command("show", "Show in folder", ("Ctrl+Return",), "photos"),
    Command("copy", "Copy path", ("Ctrl+C",), "photos"),
    Command("album", "Add to album…", ("A",), "photos"),
    Command("take-out", "Take out of the album", ("Delete", "Backspace"), "photos"),
    Command("rate-5", "★★★★★", ("5",), "photos"),
    Command("rate-4", "★★★★", ("4",), "photos"),
    Command("rate-3", "★★★", ("3",), "photos"),
    Command("rate-2", "★★", ("2",), "photos"),
    Command("rate-1", "★", ("1",), "photos"),
    Command("rate-0", "No stars", ("0",), "photos"),
    Command("pick", "Pick", ("P",), "photos"),
    Command("reject", "Reject", ("X",), "photos"),
    Command("unflag", "No flag", ("U",), "photos"),
    Command("yes", "Yes, it fits the label", ("Y",), "queue"),
    Command("no", "No, it doesn't fit", ("N",), "queue"),
    Command("accept-above", "Accept what is above the line", ("Return", "Enter"), "queue"),
    Command(
        "answer-page",
        "Accept above the line, refuse the rest in sight",
        ("Shift+Return", "Shift+Enter"),
        "queue",
    ),
    Command("line-up", "Move the line up", ("Up",), "queue"),
    Command("line-down", "Move the line down", ("Down",), "queue"),
    Command("line-top", "Move the line to the top", ("Home",), "queue"),
    Command("line-end", "Move the line to the end", ("End",), "queue"),
    Command("order", "Surest or most useful first", ("M",), "queue"),
    Command("example", "Use as an example of the label", ("E",), "queue"),
    Command("next-label", "Next label", ("Tab", "Ctrl+PgDown"), "queue"),
    Command("last-label", "Label before", ("Shift+Tab", "Ctrl+PgUp"), "queue"),
    Command("label-panel", "Change what the label looks like", ("F6",), "queue"),
    Command("back", "Back to all photos", ("Escape",), "photos"),
)

MENU = (
    ("paste",),
    ("add-folder", "update", "watch", "tiles"),
    ("add-label", "label-packs", "auto-tag", "tags"),
    ("sidecars", "conflicts", "export"),
    ("undo", "redo", "history"),
    ("larger", "smaller", "weaker"),
    ("models", "skipped"),
    ("operators", "shortcuts", "about"),
    ("quit",),
)
RATING_MENU = (("rate-5", "rate-4", "rate-3", "rate-2", "rate-1"), ("rate-0",))
FLAG_MENU = (("pick", "reject", "unflag"),)
_SAY = ("tag", "album", "take-out", "auto-tag")
_FILE = ("preview", "open", "show", "copy")
PHOTO_MENU = (("similar", "box"), _SAY, _FILE)
RESULT_MENU = (("similar", "add-similar", "box", "why"), ("like", "dislike"), _SAY, _FILE)
REVIEW_MENU = (("yes", "no"), *PHOTO_MENU)


class Commands:
    """The commands as Qt actions: one for the menu, the key and the tooltip."""

    def __init__(self, window: QWidget, photos: QWidget) -> None:
        self._actions = {command.name: _action(command, window, photos) for command in COMMANDS}
        self._joined: set[str] = set()
        self.follow_queue(False)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    @property
    def idle(self) -> list[str]:
        """The names of commands that do nothing."""
        return [name for name in self._actions if name not in self._joined]

    def join(self, acts: Mapping[str, Callable[..., object]]) -> None:
        """Say what commands do; each does one thing."""
        for name, act in acts.items():
            if name in self._joined:
                raise ValueError(f"command {name} does something already")
            self._joined.add(name)
            self._actions[name].triggered.connect(act)

    def follow_queue(self, shown: bool) -> None:
        """A label's queue is open, or no longer: some keys mean something else there."""
        taken = {key for command in COMMANDS if command.scope == "queue" for key in command.keys}
        for command in COMMANDS:
            action = self._actions[command.name]
            if command.scope == "queue":
                action.setEnabled(shown)
            elif command.scope == "photos":
                keys = [key for key in command.keys if not (shown and key in taken)]
                action.setShortcuts([QKeySequence(key) for key in keys])

    def fill(self, menu: QMenu, groups: tuple[tuple[str, ...], ...]) -> None:
        """Put groups of commands into a menu, with a line between two groups."""
        for number, group in enumerate(groups):
            if number:
                menu.addSeparator()
            for name in group:
                menu.addAction(self._actions[name])


def _action(command: Command, window: QWidget, photos: QWidget) -> QAction:
    owner = window if command.scope == "window" else photos
    action = QAction(command.text, owner)
    action.setCheckable(command.checkable)
    action.setShortcuts([QKeySequence(key) for key in command.keys])
    if command.scope != "window":
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    owner.addAction(action)
    return action
