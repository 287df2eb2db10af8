"""Everything about sidecars in the window."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from photoclip.ui.area_controller import AreaController
from photoclip.ui.commands import Commands
from photoclip.ui.controllers import Controllers
from photoclip.ui.sidecars.conflicts import Conflicts
from photoclip.ui.sidecars.writing import SidecarWriting
from photoclip.ui.stage import Stage


class SidecarsInWindow(QObject):
    """Makes these parts and connects them with each other."""

    def __init__(
        self, talk: Controllers, stage: Stage, display: AreaController, commands: Commands
    ) -> None:
        super().__init__(stage.window)
        self.writing = SidecarWriting(talk, stage, display)
        self.conflicts = Conflicts(talk, stage)
        self.conflicts.offer(commands["conflicts"])
        self.writing.written.connect(self.conflicts.look)

    @property
    def acts(self) -> dict[str, Callable[[], None]]:
        """What the commands of these names do."""
        return {"sidecars": self.writing.open, "conflicts": self.conflicts.open}
