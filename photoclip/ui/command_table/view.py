"""The menu View: how photos are shown, and which."""

from photoclip.ui.command_table.arranging import ARRANGING
from photoclip.ui.command_table.command import Command, Menu
from photoclip.ui.command_table.comparing import COMPARING
from photoclip.ui.command_table.panels import SHOWN_MAP
from photoclip.ui.command_table.viewer import VIEWER
from photoclip.ui.language import tr

VIEW = Menu(
    "view",
    tr("View"),
    (
        (
            Command(
                "preview",
                tr("Preview"),
                tr("See the photo large; the same key goes back."),
                ("Space",),
                "photos",
                "photo",
            ),
            VIEWER,
            COMPARING,
            Command(
                "slide-show",
                tr("Slide show"),
                tr("Show one photo after the other, from the one that is chosen."),
                ("Ctrl+Shift+F5",),
            ),
            Command(
                "fullscreen",
                tr("Full screen"),
                tr("Let the window fill the screen, or no longer."),
                ("F11",),
            ),
        ),
        (
            Command(
                "larger",
                tr("Larger thumbnails"),
                tr("See more of each photo."),
                ("Ctrl++", "Ctrl+="),
            ),
            Command("smaller", tr("Smaller thumbnails"), tr("See more photos."), ("Ctrl+-",)),
        ),
        ARRANGING,
        (
            Command(
                "weaker",
                tr("Show weaker matches"),
                tr("Also photos that only look a little like what was asked."),
                ("Ctrl+M",),
                needs="question",
            ),
            Command(
                "unveil",
                tr("Show what is blurred"),
                tr("Uncover photos whose label is to be hidden, until they are left."),
                ("V",),
                "photos",
            ),
        ),
        (
            Command(
                "map",
                tr("Map"),
                tr("See where the photos were taken."),
                ("Ctrl+Shift+G",),
            ),
            SHOWN_MAP,
        ),
        (
            Command("go-all", tr("All photos"), tr("Show the whole library."), ("Ctrl+1",)),
            Command(
                "go-recent",
                tr("Recently added"),
                tr("Show what came into the library lately."),
                ("Ctrl+2",),
            ),
            Command(
                "go-on-this-day",
                tr("On this day"),
                tr("Show what was taken on this day of the year, in the years before."),
                ("Ctrl+3",),
            ),
            Command(
                "go-missing",
                tr("Missing files"),
                tr("Show photos whose files are gone."),
                ("Ctrl+4",),
            ),
        ),
        (
            Command(
                "back",
                tr("Back to all photos"),
                tr("Leave the search or the place that is open."),
                ("Escape",),
                "photos",
            ),
        ),
    ),
)
