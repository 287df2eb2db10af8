"""Keeps the details panel at what is selected, and hands its edits on."""

from typing import Literal

import numpy as np
from PySide6.QtCore import QObject, Slot

from photoclip.core.events import Changed, DetailsShown
from photoclip.core.search_events import Classified, SearchFinished
from photoclip.core.tagging_events import SelectionSummed
from photoclip.core.tags import Flag
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
        self._ids = grid.selected_ids()
        grid.photos_chosen.connect(self._follow)
        details.detailed.connect(self._show_details)
        details.described.connect(self._show_descriptions)
        details.similar_found.connect(self._show_similar)
        details.summed.connect(self._show_summed)
        panel.tags.tag_added.connect(self._tag)
        panel.tags.tag_removed.connect(self._untag)
        panel.tags.field.left.connect(grid.setFocus)
        panel.marks.rated.connect(self._rate)
        panel.marks.flagged.connect(self._flag)
        panel.writing.written.connect(self._write)
        panel.describe.texts_changed.connect(details.describe)
        edits.changed.connect(self._refresh)
        edits.replayed.connect(self._refresh)

    @Slot()
    def _follow(self) -> None:
        ids = self._grid.selected_ids()
        if np.array_equal(ids, self._ids):
            return
        self._panel.writing.commit()
        self._ids = ids
        if len(ids) > 1:
            self._panel.show_selection(len(ids))
            self._details.follow_several(ids)
            return
        row = self._grid.selected_runs()[0][0] if len(ids) else None
        self._panel.show_selection(len(ids), None if row is None else self._model.photo(row))
        self._details.follow(None if row is None else int(ids[0]))

    @Slot(DetailsShown)
    def _show_details(self, event: DetailsShown) -> None:
        self._panel.show_details(event.details)

    @Slot(SelectionSummed)
    def _show_summed(self, event: SelectionSummed) -> None:
        if len(self._ids) > 1:
            self._panel.show_several(event)

    @Slot(Classified)
    def _show_descriptions(self, event: Classified) -> None:
        self._panel.describe.show_results(event)

    @Slot(SearchFinished)
    def _show_similar(self, event: SearchFinished) -> None:
        self._panel.similar.show_photos([hit.photo for hit in event.hits])

    @Slot(str)
    def _tag(self, name: str) -> None:
        self._edits.tag(self._ids.tolist(), name)

    @Slot(str)
    def _untag(self, name: str) -> None:
        self._edits.untag(self._ids.tolist(), name)

    @Slot(int)
    def _rate(self, stars: int) -> None:
        self._edits.rate(self._ids.tolist(), stars)

    @Slot(object)
    def _flag(self, flag: Flag | None) -> None:
        self._edits.flag(self._ids.tolist(), flag)

    @Slot(str, str)
    def _write(self, field: Literal["title", "caption"], text: str) -> None:
        """For the photos that were shown, even if others are selected by now."""
        self._edits.write(self._ids.tolist(), field, text)

    @Slot(Changed)
    def _refresh(self, _event: Changed) -> None:
        self._details.refresh()
