"""What is done with what a list beside the photos, or the map, shows; each in a menu of its own."""

from photoclip.ui.command_table.command import Command, Menu
from photoclip.ui.language import tr

LISTED_TAGS = Menu(
    "listed-tags",
    tr("Listed tags"),
    (
        (
            Command(
                "tags-open",
                tr("Show photos"),
                tr("See the photos that have this tag or one below it."),
                ("Return", "Enter"),
                "tags",
            ),
        ),
        (
            Command(
                "tags-rename", tr("Rename"), tr("On all photos that have it."), ("F2",), "tags"
            ),
            Command(
                "tags-merge",
                tr("Merge into…"),
                tr("Let another tag stand for both, on all photos."),
                ("M",),
                "tags",
            ),
            Command(
                "tags-delete",
                tr("Delete"),
                tr("Take the tag off all photos; the photos stay, and Undo brings it back."),
                ("Delete",),
                "tags",
            ),
        ),
    ),
)
LISTED_STEPS = Menu(
    "listed-steps",
    tr("Listed changes"),
    (
        (
            Command(
                "history-undo",
                tr("Undo this step"),
                tr("Take this step back, whatever came after it."),
                ("Delete",),
                "history",
            ),
            Command(
                "history-photos",
                tr("Show its photos"),
                tr("Show the photos that it was about."),
                ("Return", "Enter"),
                "history",
            ),
        ),
    ),
)
SHOWN_MAP = Menu(
    "shown-map",
    tr("Shown map"),
    (
        (
            Command(
                "map-choose",
                tr("Show the photos of this place"),
                tr("Those of the place that Tab has reached; once more goes nearer."),
                ("Return", "Enter", "Space"),
                "map",
            ),
        ),
        (
            Command("map-in", tr("Nearer"), tr("See less of the map, larger."), ("+", "="), "map"),
            Command("map-out", tr("Farther"), tr("See more of the map, smaller."), ("-",), "map"),
        ),
    ),
)
