"""The menu Help."""

from photoclip.ui.command_table.command import Command, Menu
from photoclip.ui.language import tr

HELP = Menu(
    "help",
    tr("Help"),
    (
        (
            Command(
                "shortcuts",
                tr("Keyboard shortcuts"),
                tr("All keys on one sheet."),
                ("?", "F1"),
            ),
            Command(
                "operators",
                tr("Search operators"),
                tr("What can be typed in the search field besides words."),
                ("Shift+F1", "Ctrl+?"),
            ),
        ),
        (
            Command(
                "menu",
                tr("Open the menu"),
                tr("All that can be done, by topics."),
                ("F10",),
            ),
        ),
        (
            Command(
                "about",
                tr("About photoclip"),
                tr("Which version this is, and where it keeps what."),
            ),
        ),
    ),
)
