"""Stars and flags by key, for what is selected or the photo that is looked at alone."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject

from photoclip.core.tags import Flag
from photoclip.ui.edit_controller import EditController
from photoclip.ui.grid_view import GridView
from photoclip.ui.photo_model import PhotoModel
from photoclip.ui.tagging.stars import MOST
from photoclip.ui.viewer.viewer import Viewer


class MarkActions(QObject):
    """What the keys 0 to 5, P, X and U do."""

    def __init__(
        self, grid: GridView, model: PhotoModel, edits: EditController, viewer: Viewer
    ) -> None:
        super().__init__(grid)
        self._grid = grid
        self._model = model
        self._edits = edits
        self._viewer = viewer

    @property
    def acts(self) -> dict[str, Callable[[], None]]:
        """What the commands of these names do."""
        rates = {f"rate-{stars}": partial(self._rate, stars) for stars in range(MOST + 1)}
        return {
            **rates,
            "pick": partial(self._flag, "pick"),
            "reject": partial(self._flag, "reject"),
            "unflag": partial(self._flag, None),
        }

    def _rate(self, stars: int, _checked: bool = False) -> None:
        self._edits.rate(self._chosen(), stars)

    def _flag(self, flag: Flag | None, _checked: bool = False) -> None:
        self._edits.flag(self._chosen(), flag)

    def _chosen(self) -> Sequence[int]:
        if self._viewer.isVisible():
            photo = self._viewer.photo
            return [] if photo is None else [photo.id]
        chosen: list[int] = self._grid.selected_ids().tolist()
        return chosen
