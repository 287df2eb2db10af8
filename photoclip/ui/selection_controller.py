"""Keeps the details panel at what is selected, and hands its edits on."""

from PySide6.QtCore import QObject, Slot

from photoclip.core.events import Changed, DetailsShown
from photoclip.core.search_events import Classified, SearchFinished
from photoclip.ui.details_controller import DetailsController
from photoclip.ui.details_panel import DetailsPanel
from photoclip.ui.edit_controller import EditController
from photoclip.ui.grid_view import GridView
from photoclip.ui.photo_model import PhotoModel


class SelectionController(QObject):
    """Between grid, details panel and engine."""

    def __init__(
        self,
        grid: GridView,
        model: PhotoModel,
        panel: DetailsPanel,
        details: DetailsController,
        edits: EditController,
    ) -> None:
        super().__init__(panel)
        self._grid = grid
        self._model = model
        self._panel = panel
        self._details = details
        self._edits = edits
        grid.photos_chosen.connect(self._follow)
        details.detailed.connect(self._show_details)
        details.described.connect(self._show_descriptions)
        details.similar_found.connect(self._show_similar)
        panel.tags.tag_added.connect(self._tag)
        panel.tags.tag_removed.connect(self._untag)
        panel.describe.texts_changed.connect(details.describe)
        edits.changed.connect(self._refresh)
        edits.replayed.connect(self._refresh)

    @Slot()
    def _follow(self) -> None:
        runs = self._grid.selected_runs()
        count = sum(last + 1 - first for first, last in runs)
        only = self._model.photo_id(runs[0][0]) if count == 1 else None
        if only is not None and only == self._details.photo_id:
            return
        self._panel.show_selection(count, None if only is None else self._model.photo(runs[0][0]))
        self._details.follow(only)

    @Slot(DetailsShown)
    def _show_details(self, event: DetailsShown) -> None:
        self._panel.show_details(event.details)

    @Slot(Classified)
    def _show_descriptions(self, event: Classified) -> None:
        self._panel.describe.show_results(event)

    @Slot(SearchFinished)
    def _show_similar(self, event: SearchFinished) -> None:
        self._panel.similar.show_photos([hit.photo for hit in event.hits])

    @Slot(str)
    def _tag(self, name: str) -> None:
        self._edits.tag(self._grid.selected_ids().tolist(), name)

    @Slot(str)
    def _untag(self, name: str) -> None:
        self._edits.untag(self._grid.selected_ids().tolist(), name)

    @Slot(Changed)
    def _refresh(self, _event: Changed) -> None:
        self._details.refresh()
