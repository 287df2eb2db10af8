"""What covers the window makes room for what its keys lead to: else that would happen unseen."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Slot

from photoclip.ui.commands import Commands

ELSEWHERE = (
    *("search", "filter", "map", "duplicates", "models", "tags", "history"),
    *("go-all", "go-recent", "go-on-this-day", "go-missing", "go-to-date"),
    *("new-album", "add-label"),
)
"""Commands whose keys count everywhere, and that show something in the window itself."""


class Cover(Protocol):
    """A large photo, or several that are compared."""

    def isVisible(self) -> bool: ...
    def leave(self) -> None: ...


class GivingWay(QObject):
    """To be made before the commands are joined with what they do: it comes first."""

    def __init__(self, commands: Commands, covers: Sequence[Cover], parent: QObject) -> None:
        """`covers`: the uppermost first."""
        super().__init__(parent)
        self._covers = covers
        for name in ELSEWHERE:
            commands[name].triggered.connect(self._give_way)

    @Slot()
    def _give_way(self) -> None:
        for cover in self._covers:
            if cover.isVisible():
                cover.leave()
