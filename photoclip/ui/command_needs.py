"""Which commands can be used, as photos are chosen in the grid."""

from PySide6.QtCore import QObject, Slot

from photoclip.ui.commands import Commands
from photoclip.ui.grid_view import GridView


class CommandNeeds(QObject):
    """Follows the selection, and tells the commands when the first photo is chosen or the last."""

    def __init__(self, commands: Commands, grid: GridView) -> None:
        super().__init__(grid)
        self._commands = commands
        self._grid = grid
        self._photo: bool | None = None
        grid.photos_chosen.connect(self._follow)
        grid.selectionModel().currentChanged.connect(self._follow)
        grid.model().modelReset.connect(self._follow)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        photo = self._grid.selectionModel().hasSelection() or self._grid.currentIndex().isValid()
        if photo != self._photo:
            self._photo = photo
            self._commands.meet("photo", photo)
