"""Which commands can be used, as photos are chosen in the grid and something is searched for."""

from PySide6.QtCore import QObject, Slot

from photoclip.ui.command_table.command import Need
from photoclip.ui.commands import Commands
from photoclip.ui.grid_view import GridView
from photoclip.ui.search_controller import SearchController


class CommandNeeds(QObject):
    """Follows the selection and the search, and tells the commands where that matters to them."""

    def __init__(self, commands: Commands, grid: GridView, search: SearchController) -> None:
        super().__init__(grid)
        self._commands = commands
        self._grid = grid
        self._search = search
        self._met: dict[Need, bool] = {}
        search.question_changed.connect(self._follow)
        grid.photos_chosen.connect(self._follow)
        grid.selectionModel().currentChanged.connect(self._follow)
        grid.model().modelReset.connect(self._follow)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        chosen = self._grid.selectionModel().hasSelection()
        self._tell("photo", met=chosen or self._grid.currentIndex().isValid())
        self._tell("question", met=not self._search.question.empty)

    def _tell(self, need: Need, *, met: bool) -> None:
        if self._met.get(need) is not met:
            self._met[need] = met
            self._commands.meet(need, met)
