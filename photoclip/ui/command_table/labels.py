"""The menu Labels: what the program may suggest as tags, and answering it."""

from photoclip.ui.command_table.command import Command, Menu
from photoclip.ui.command_table.panels import LISTED_TAGS
from photoclip.ui.language import tr

_QUEUE = Menu(
    "queue",
    tr("While a label is open"),
    (
        (
            Command(
                "yes",
                tr("Yes, it fits the label"),
                tr("Tag the photo; the label learns from it."),
                ("Y",),
                "queue",
            ),
            Command(
                "no",
                tr("No, it doesn't fit"),
                tr("Don't tag the photo; the label learns from it."),
                ("N",),
                "queue",
            ),
            Command(
                "example",
                tr("Use as an example of the label"),
                tr("Let the label look for photos like this one."),
                ("E",),
                "queue",
            ),
        ),
        (
            Command(
                "accept-above",
                tr("Accept what is above the line"),
                tr("Tag every photo above the line at once."),
                ("Return", "Enter"),
                "queue",
            ),
            Command(
                "answer-page",
                tr("Accept above the line, refuse the rest in sight"),
                tr("Answer for every photo that is on show."),
                ("Shift+Return", "Shift+Enter"),
                "queue",
            ),
        ),
        (
            Command(
                "line-up", tr("Move the line up"), tr("Accept fewer photos."), ("Up",), "queue"
            ),
            Command(
                "line-down", tr("Move the line down"), tr("Accept more photos."), ("Down",), "queue"
            ),
            Command(
                "line-top",
                tr("Move the line to the top"),
                tr("Accept none of the photos."),
                ("Home",),
                "queue",
            ),
            Command(
                "line-end",
                tr("Move the line to the end"),
                tr("Accept all of the photos."),
                ("End",),
                "queue",
            ),
        ),
        (
            Command(
                "order",
                tr("Surest or most useful first"),
                tr("Begin with what surely fits, or with what the label learns most from."),
                ("M",),
                "queue",
            ),
            Command(
                "next-label",
                tr("Next label"),
                tr("Go to the next label with photos that wait for an answer."),
                ("Tab", "Ctrl+PgDown"),
                "queue",
            ),
            Command(
                "last-label",
                tr("Label before"),
                tr("Go to the label before with photos that wait for an answer."),
                ("Shift+Tab", "Ctrl+PgUp"),
                "queue",
            ),
            Command(
                "label-panel",
                tr("Change what the label looks like"),
                tr("Go to its descriptions and examples."),
                ("F6",),
                "queue",
            ),
        ),
    ),
)
LABELS = Menu(
    "labels",
    tr("Labels"),
    (
        (
            Command(
                "add-label",
                tr("Add label…"),
                tr("Name something the program shall look for in your photos."),
                ("Ctrl+L",),
            ),
            Command(
                "label-packs",
                tr("Label packs…"),
                tr("Ready lists of labels: animals, food, places and more."),
                ("Ctrl+Shift+L",),
            ),
        ),
        (
            Command(
                "auto-tag",
                tr("Auto-tag…"),
                tr("Tag many photos with what the labels are sure of."),
                ("Ctrl+T",),
            ),
            Command(
                "tags",
                tr("Tags…"),
                tr("All tags: rename, merge, sort and colour them."),
                ("Ctrl+Shift+T",),
            ),
        ),
        (_QUEUE, LISTED_TAGS),
    ),
)
