"""Menus of the list of tags: colours, and what may be meant by dropping one tag on another."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from photoclip.core.tags import SEPARATOR, parts
from photoclip.ui.language import tr
from photoclip.ui.tagging.dots import COLOURS, dot_icon


class ColourMenu(QMenu):
    """The colours a tag may have, and none."""

    wanted = Signal(str)
    """"#rrggbb", or ""."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Colour"), parent)
        for name, colour in COLOURS:
            action = self.addAction(dot_icon(colour), name)
            action.triggered.connect(partial(self.wanted.emit, colour))
        self.addSeparator()
        self.addAction(tr("No colour")).triggered.connect(partial(self.wanted.emit, ""))


class DropMenu(QMenu):
    """Goes when something was chosen."""

    wanted = Signal(str)
    """The path that the tag is to have."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def offer(self, said: str, path: str) -> None:
        """Add a line that means this path."""
        self.addAction(said).triggered.connect(partial(self.wanted.emit, path))


def drop_menu(parent: QWidget, path: str, onto: str) -> DropMenu:
    """What dropping the tag `path` on another one, or on the ground (""), may mean."""
    menu = DropMenu(parent)
    name = path.rpartition(SEPARATOR)[2]
    if onto:
        menu.offer(tr("Merge “%1” into “%2”", None, _said(path), _said(onto)), onto)
        below = f"{onto}{SEPARATOR}{name}"
        if below != path:
            menu.offer(tr("Put “%1” below “%2”", None, _said(path), _said(onto)), below)
    else:
        menu.offer(tr("Let “%1” lie below no other tag", None, _said(name)), name)
    menu.addSeparator()
    menu.addAction(tr("Cancel"))
    return menu


def _said(path: str) -> str:
    return " / ".join(parts(path))
