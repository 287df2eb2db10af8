"""The menu View, Large photo: what is done while a photo is seen large."""

from photoclip.ui.command_table.command import Command, Menu
from photoclip.ui.language import tr


def _viewer(name: str, text: str, tip: str, *keys: str, checkable: bool = False) -> Command:
    return Command(name, text, tip, keys, "viewer", checkable=checkable)


VIEWER = Menu(
    "viewer",
    tr("Large photo"),
    (
        (
            _viewer("zoom-in", tr("Zoom in"), tr("See the photo larger."), "+", "="),
            _viewer("zoom-out", tr("Zoom out"), tr("See more of the photo."), "-"),
            _viewer(
                "zoom-fit",
                tr("Whole photo"),
                tr("As large as the whole photo has room."),
                "Ctrl+0",
            ),
            _viewer(
                "zoom-full",
                tr("100 %"),
                tr("Every pixel of the photo is one of the screen."),
                "Ctrl+Alt+0",
            ),
            _viewer(
                "zoom-toggle",
                tr("Whole photo or 100 %"),
                tr("From one to the other and back; a double click does it, too."),
                "Z",
            ),
        ),
        (
            _viewer(
                "rotate-left",
                tr("Turn left"),
                tr("Turn what you see; the file stays as it is."),
                "[",
            ),
            _viewer(
                "rotate-right",
                tr("Turn right"),
                tr("Turn what you see; the file stays as it is."),
                "]",
            ),
        ),
        (
            _viewer(
                "info",
                tr("Information"),
                tr("When and how the photo was taken, its tags, and how bright it is."),
                "I",
                checkable=True,
            ),
            _viewer(
                "filmstrip",
                tr("Filmstrip"),
                tr("The photos before and after this one, below it."),
                "Shift+F",
                checkable=True,
            ),
            _viewer(
                "photo-full-screen",
                tr("Photo on the full screen"),
                tr("Nothing but the photo; Esc goes back."),
                "F",
            ),
        ),
        (
            _viewer(
                "more-like",
                tr("More like the one you see"),
                tr("Let the search learn that this photo is right."),
                "L",
            ),
            _viewer(
                "less-like",
                tr("Less like the one you see"),
                tr("Let the search learn that this photo is wrong."),
                "Shift+L",
            ),
        ),
    ),
)
