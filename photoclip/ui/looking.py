"""Follows what the person looks at: those photos are fetched first."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot

from photoclip.ui.controllers import Controllers
from photoclip.ui.grid_sight import GridSight
from photoclip.ui.preview import Preview


class Looking(QObject):
    """Between the grid's sight and the engine."""

    def __init__(self, sight: GridSight, talk: Controllers, preview: Preview) -> None:
        super().__init__(sight)
        self._fetcher = talk.fetcher
        sight.changed.connect(self._follow)
        talk.shelf.arrived.connect(sight.repaint)
        talk.shelf.arrived.connect(preview.follow_fetched)
        talk.library.photos_outdated.connect(talk.shelf.age)
        talk.library.photos_outdated.connect(sight.look)

    @Slot(object, object)
    def _follow(self, _seen: Sequence[int], around: Sequence[int]) -> None:
        self._fetcher.show(around)
