"""The menu Tools, Shown duplicates: what is done with a group of them on their page."""

from photoclip.ui.command_table.command import Command, Menu
from photoclip.ui.language import tr


def _group(name: str, text: str, tip: str, *keys: str) -> Command:
    return Command(name, text, tip, keys, "duplicates")


SHOWN_DUPLICATES = Menu(
    "shown-duplicates",
    tr("Shown duplicates"),
    (
        (
            _group(
                "duplicates-keep",
                tr("Keep or let go"),
                tr("Mark the one you are at to stay, or no longer."),
                "K",
            ),
            _group(
                "duplicates-tidy",
                tr("Tidy the group up"),
                tr("What is not marked to stay goes; Undo brings it back."),
                "Return",
                "Enter",
            ),
        ),
        (
            _group(
                "duplicates-apart",
                tr("Show the group no more"),
                tr("They are no duplicates, or all copies are wanted; nothing is moved."),
                "U",
            ),
            _group(
                "duplicates-compare",
                tr("Compare the group…"),
                tr("See them large, side by side."),
                "C",
            ),
        ),
    ),
)
