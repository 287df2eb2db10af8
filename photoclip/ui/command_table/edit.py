"""The menu Edit: taking back, and the words of a search."""

from photoclip.ui.command_table.arranging import CHOOSING
from photoclip.ui.command_table.command import Command, Menu
from photoclip.ui.command_table.panels import LISTED_STEPS
from photoclip.ui.language import tr

EDIT = Menu(
    "edit",
    tr("Edit"),
    (
        (
            Command("undo", tr("Undo"), tr("Take back the last change."), ("Ctrl+Z",)),
            Command(
                "redo", tr("Redo"), tr("Do again what was taken back last."), ("Ctrl+Shift+Z",)
            ),
            Command(
                "history",
                tr("History…"),
                tr("All changes, the last first; each can be taken back."),
                ("Ctrl+H",),
            ),
            LISTED_STEPS,
        ),
        CHOOSING,
        (
            Command(
                "search", tr("Search"), tr("Describe the photos you look for."), ("Ctrl+F", "/")
            ),
            Command(
                "filter",
                tr("Add filter…"),
                tr("Only photos of a time, a place, a tag, a camera…"),
                ("Ctrl+Shift+F",),
            ),
            Command(
                "paste",
                tr("Search by the copied picture"),
                tr("Find photos that look like the picture on the clipboard."),
                ("Ctrl+V",),
            ),
            Command(
                "save-search",
                tr("Save search…"),
                tr("Keep the search as a smart album that fills itself."),
                ("Ctrl+S",),
                needs="question",
            ),
        ),
        (
            Command(
                "settings",
                tr("Settings…"),
                tr("Set up how photoclip looks and works, and its keys."),
                ("Ctrl+,",),
            ),
        ),
    ),
)
