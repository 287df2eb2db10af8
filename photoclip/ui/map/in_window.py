"""The map in the window: its place in the side bar, the small map beside a photo, its searches."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Slot

from photoclip.core.query import parse, with_filter, without
from photoclip.core.query.tree import Filter
from photoclip.core.search_events import SearchFinished
from photoclip.core.vectors import Ids
from photoclip.ui.command_table import COMMANDS
from photoclip.ui.commands import Commands
from photoclip.ui.controllers import Controllers
from photoclip.ui.language import tr
from photoclip.ui.map.small_in_window import SmallMapInWindow
from photoclip.ui.places import MAP
from photoclip.ui.stage import Stage

if TYPE_CHECKING:
    from photoclip.ui.map.front import MapFront
    from photoclip.ui.map.map_controller import MapController

_OWN = tuple(command.name for command in COMMANDS if command.scope == "map")
_NOT_OPEN = tr("Open the map first.")
_STEP = 0.5
"""Levels of zoom."""


class MapInWindow(QObject):
    """Made with the window; the page and what it takes when they are first wanted."""

    def __init__(self, talk: Controllers, stage: Stage) -> None:
        super().__init__(stage.window)
        self._talk = talk
        self._stage = stage
        self._controller: MapController | None = None
        self._front: MapFront | None = None
        self._commands: Commands | None = None
        self._to_choose: int | None = None
        self.small = SmallMapInWindow(talk, stage, self)
        self.small.map_wanted.connect(self.open_at)
        stage.place_pages.offer(MAP, self.open)
        talk.search.answered.connect(self._choose_found)
        talk.index.came_to_rest.connect(self.refresh)
        talk.library.changed_elsewhere.connect(self.refresh)
        talk.edits.replayed.connect(self.refresh)
        stage.look.thumbnails.veils.changed.connect(self.refresh)

    @property
    def acts(self) -> dict[str, Callable[[], None]]:
        """What the commands of these names do."""
        return {
            "map": self.open,
            "map-choose": self._choose_reached,
            "map-in": lambda: self.front.canvas.zoom(_STEP),
            "map-out": lambda: self.front.canvas.zoom(-_STEP),
        }

    def join(self, commands: Commands) -> None:
        """Let the keys of commands count on the map."""
        self._commands = commands
        self._stage.pages.currentChanged.connect(self._follow)
        self._follow()

    @Slot()
    def _choose_reached(self) -> None:
        self.front.canvas.choose_reached()

    @Slot()
    def _follow(self) -> None:
        if self._commands is not None:
            open_now = self._front is not None and self._stage.pages.page is self._front.page
            for name in _OWN:
                self._commands.refuse(name, "" if open_now else _NOT_OPEN, "page")

    @property
    def controller(self) -> "MapController":
        """What asks the engine."""
        if self._controller is None:
            from photoclip.ui.map.map_controller import MapController

            self._controller = MapController(self._talk.bridge, self)
        return self._controller

    @property
    def front(self) -> "MapFront":
        """The page."""
        if self._front is None:
            self._front = self._make()
        return self._front

    @Slot()
    def open(self) -> None:
        """Show the map."""
        front = self.front
        self._stage.pages.show_page(front.page)
        self._stage.side.mark(MAP)
        front.load(self._left_out)

    @Slot(float, float)
    def open_at(self, x: float, y: float) -> None:
        """Show a place on the map."""
        self.open()
        self.front.go_to(x, y)

    @Slot()
    def refresh(self) -> None:
        """Photos came, went or are not to be seen any more."""
        if self._front is not None and self._stage.pages.page is self._front.page:
            self._front.load(self._left_out)

    @property
    def _left_out(self) -> Ids:
        return np.asarray(self._stage.look.thumbnails.veils.hidden, np.int64)

    def _make(self) -> "MapFront":
        from photoclip.ui.map.front import MapFront

        front = MapFront(self._talk, self._stage.look, self.controller, self)
        if self._commands is not None:
            self._commands.reach(front.canvas, *_OWN)
        pages = self._stage.pages
        front.page.back_wanted.connect(pages.show_photos)
        front.page.unplaced_wanted.connect(self._show_unplaced)
        front.area_wanted.connect(self._search)
        front.page.empty.say(
            tr("No photo here says where it was taken"),
            tr(
                "Phones and some cameras write the place into each photo, when they are allowed "
                "to; such photos appear on this map as soon as their folder is in the library. "
                "The map is part of the program: nothing is asked over the network."
            ),
            (tr("Back to photos"), pages.show_photos),
        )
        return front

    @Slot(str, object)
    def _search(self, area: str, photo_id: int | None) -> None:
        """The area as a filter of what is asked already; in place of another area."""
        self._to_choose = photo_id
        question = self._talk.search.question
        text = with_filter(_without_area(question.text), "area", area)
        self._stage.pages.show_photos()
        self._talk.search.ask(replace(question, text=text))

    @Slot()
    def _show_unplaced(self) -> None:
        self._stage.pages.show_photos()
        self._talk.search.ask(replace(self._talk.search.question, text="-has:gps"))

    @Slot(object, SearchFinished)
    def _choose_found(self, _asked: object, _event: SearchFinished) -> None:
        """The photo that was opened beside the map is the chosen one in the grid, too."""
        photo_id, self._to_choose = self._to_choose, None
        if photo_id is None:
            return
        rows = self._stage.model.rows_of([photo_id])
        if len(rows):
            self._stage.grid.choose_row(int(rows[0]))
            self._stage.grid.setFocus()


def _without_area(text: str) -> str:
    """What was asked less the parts that are areas of the map."""
    for _ in parse(text).pieces:
        parsed = parse(text)
        area = next(
            (p for p in parsed.pieces if isinstance(p.node, Filter) and p.node.key == "area"), None
        )
        if area is None:
            return text
        text = without(parsed, area)
    return text
