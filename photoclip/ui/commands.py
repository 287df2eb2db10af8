"""Everything the window can do, with its words and its keys."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

Scope = Literal["window", "photos"]


@dataclass(frozen=True, slots=True)
class Command:
    """One thing to do. Keys of scope "photos" count only while the grid has the focus."""

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
    Command("open", "Open", ("Return", "Enter"), "photos"),
    Command("show", "Show in folder", ("Ctrl+Return",), "photos"),
    Command("copy", "Copy path", ("Ctrl+C",), "photos"),
    Command("yes", "Yes, it fits the label", ("Y",), "photos"),
    Command("no", "No, it doesn't fit", ("N",), "photos"),
    Command("back", "Back to all photos", ("Escape",), "photos"),
)

MENU = (
    ("paste",),
    ("add-folder", "update", "watch", "tiles", "add-label"),
    ("undo", "redo"),
    ("larger", "smaller", "weaker"),
    ("models", "skipped"),
    ("operators", "shortcuts", "about"),
    ("quit",),
)
_FILE = ("open", "show", "copy")
PHOTO_MENU = (("similar", "box"), ("tag", "preview"), _FILE)
RESULT_MENU = (
    ("similar", "add-similar", "box", "why"),
    ("like", "dislike"),
    ("tag", "preview"),
    _FILE,
)
REVIEW_MENU = (("yes", "no"), *PHOTO_MENU)


class Commands:
    """The commands as Qt actions: one for the menu, the key and the tooltip."""

    def __init__(self, window: QWidget, photos: QWidget) -> None:
        self._actions = {command.name: _action(command, window, photos) for command in COMMANDS}

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

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
    if command.scope == "photos":
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    owner.addAction(action)
    return action
