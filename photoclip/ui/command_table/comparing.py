"""The menu View, Compared photos: what is done while photos are seen side by side."""

from photoclip.ui.command_table.command import Command, Menu
from photoclip.ui.language import tr


def _comparing(name: str, text: str, tip: str, *keys: str, checkable: bool = False) -> Command:
    return Command(name, text, tip, keys, "comparing", checkable=checkable)


COMPARING = Menu(
    "comparing",
    tr("Compared photos"),
    (
        (
            _comparing(
                "compare-keep",
                tr("Keep this, reject the others"),
                tr("Flags only; no file is touched, and it can be undone."),
                "K",
            ),
        ),
        (
            _comparing(
                "compare-next",
                tr("Next photo instead"),
                tr("Put the next photo of the list in place of this one."),
                "N",
                "PgDown",
            ),
            _comparing(
                "compare-before",
                tr("Photo before instead"),
                tr("Put the photo before it in the list in place of this one."),
                "PgUp",
            ),
            _comparing(
                "compare-together",
                tr("Zoom together"),
                tr("What is done to one photo is done to all of them."),
                "Y",
                checkable=True,
            ),
        ),
    ),
)
