"""The menu File: what comes into the library, and what goes out."""

from photoclip.ui.command_table.command import Command, Menu
from photoclip.ui.language import tr

FILE = Menu(
    "file",
    tr("File"),
    (
        (
            Command(
                "add-folder",
                tr("Add folder…"),
                tr("Let the photos of another folder be found. They stay where they are."),
                ("Ctrl+O",),
            ),
            Command(
                "update",
                tr("Update library"),
                tr("Look for photos that came, changed or went."),
                ("F5",),
            ),
            Command(
                "watch",
                tr("Notice changes in folders"),
                tr("Find new photos by themselves while the window is open."),
                checkable=True,
            ),
        ),
        (
            Command(
                "new-album",
                tr("New album…"),
                tr("Name an album, to put photos into it by hand."),
                ("Ctrl+N",),
            ),
        ),
        (
            Command(
                "export-photos",
                tr("Export photos…"),
                tr("Copy photos into a folder, in the size and the format you want."),
                ("Ctrl+Shift+E",),
            ),
            Command(
                "export",
                tr("Export a list…"),
                tr("Write a list of photos, with their tags, for other programs."),
                ("Ctrl+E",),
            ),
            Command(
                "sidecars",
                tr("Write sidecars…"),
                tr("Write tags and stars into files beside the photos, for other programs."),
            ),
            Command(
                "conflicts",
                tr("Files and sidecars that disagree…"),
                tr("Decide what counts where a file says something else than you did."),
            ),
        ),
        (
            Command(
                "skipped",
                tr("Skipped files and videos…"),
                tr("Which files could not be read, and why."),
            ),
            Command(
                "find-missing",
                tr("Find missing photos…"),
                tr("Show where photos are now whose files are gone from where they were."),
            ),
            Command(
                "forget-missing",
                tr("Forget missing photos"),
                tr("Take photos whose files are gone out of the lists; this can be undone."),
            ),
        ),
        (Command("quit", tr("Quit"), tr("Close photoclip."), ("Ctrl+Q",)),),
    ),
)
