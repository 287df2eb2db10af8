"""In which order photos are shown, under which headings, in which rows; and a way to a date."""

from photoclip.ui.command_table.command import Command, Group, Menu
from photoclip.ui.language import tr

SORT = Menu(
    "sort",
    tr("Sort by"),
    (
        (
            Command(
                "sort-given",
                tr("Relevance"),
                tr("The best matches first; an album in its own order, changed by dragging."),
                checkable=True,
            ),
            Command(
                "sort-taken",
                tr("Date taken"),
                tr("When the photo was taken; chosen again, the other way round."),
                checkable=True,
            ),
            Command(
                "sort-added",
                tr("Date added"),
                tr("When the photo came into the library; chosen again, the other way round."),
                checkable=True,
            ),
            Command(
                "sort-name",
                tr("Name"),
                tr("What the file is called; chosen again, the other way round."),
                checkable=True,
            ),
            Command(
                "sort-size",
                tr("Size"),
                tr("How large the file is; chosen again, the other way round."),
                checkable=True,
            ),
            Command(
                "sort-rating",
                tr("Stars"),
                tr("The most stars first; chosen again, the other way round."),
                checkable=True,
            ),
        ),
        (
            Command(
                "sort-rising",
                tr("The other way round"),
                tr("The oldest, the smallest or the last of the alphabet first."),
                checkable=True,
            ),
        ),
    ),
)

GROUP = Menu(
    "group",
    tr("Headings"),
    (
        (
            Command(
                "group-none", tr("No headings"), tr("One photo after the other."), checkable=True
            ),
            Command("group-day", tr("By day"), tr("A heading for each day."), checkable=True),
            Command("group-month", tr("By month"), tr("A heading for each month."), checkable=True),
            Command("group-year", tr("By year"), tr("A heading for each year."), checkable=True),
            Command(
                "group-folder",
                tr("By folder"),
                tr("A heading for each folder that the photos lie in."),
                checkable=True,
            ),
        ),
    ),
)

ROWS = Command(
    "rows",
    tr("Photos in their own shapes"),
    tr("Nothing is cut off the photos; else all tiles have one shape."),
    checkable=True,
)

GO_TO_DATE = Command(
    "go-to-date",
    tr("Go to date…"),
    tr("Scroll to the photos of a day, a month or a year."),
    ("Ctrl+G",),
)

ARRANGING: Group = (SORT, GROUP, ROWS, GO_TO_DATE)

CHOOSING: Group = (
    Command(
        "select-all",
        tr("Select all"),
        tr("All photos that are shown."),
        ("Ctrl+A",),
        "photos",
    ),
    Command(
        "select-section",
        tr("Select under this heading"),
        tr("The photos under the same heading as the current one."),
        ("Ctrl+Shift+A",),
        "photos",
    ),
    Command(
        "select-none",
        tr("Select nothing"),
        tr("Let go of the photos that are selected."),
        ("Ctrl+Alt+A",),
        "photos",
    ),
    Command(
        "invert-selection",
        tr("Invert the selection"),
        tr("Select the photos that aren't selected, and no others."),
        ("Ctrl+I",),
        "photos",
    ),
)
