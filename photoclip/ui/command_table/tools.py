"""The menu Tools: what is done now and then."""

from photoclip.ui.command_table.command import Command, Menu
from photoclip.ui.command_table.duplicates import SHOWN_DUPLICATES
from photoclip.ui.language import tr

TOOLS = Menu(
    "tools",
    tr("Tools"),
    (
        (
            Command(
                "models",
                tr("Models…"),
                tr("Choose which model looks at your photos; all of them run on this computer."),
                ("Ctrl+Shift+M",),
            ),
            Command(
                "tiles",
                tr("Find small things (more work per photo)"),
                tr("Look at parts of each photo, too, so that small things are found."),
                checkable=True,
            ),
        ),
        (
            Command(
                "duplicates",
                tr("Duplicates…"),
                tr("Find the same picture more than once, and keep the best."),
                ("Ctrl+D",),
            ),
            SHOWN_DUPLICATES,
        ),
    ),
)
