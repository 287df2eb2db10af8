"""Going from one part of the window to another."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Slot

from photoclip.core.history import Entry
from photoclip.ui.area_controller import AreaController
from photoclip.ui.details_panel import DetailsPanel
from photoclip.ui.grid_view import GridView
from photoclip.ui.page_stack import PageStack
from photoclip.ui.places import ALL_PHOTOS, Place
from photoclip.ui.side_bar import SideBar

_STEP = 24


class Navigation(QObject):
    """Back, to the photos, to the tags, to what is tagged; larger and smaller photos."""

    def __init__(
        self,
        stack: PageStack,
        grid: GridView,
        panel: DetailsPanel,
        display: AreaController,
        side: SideBar,
    ) -> None:
        super().__init__(stack)
        self._stack = stack
        self._grid = grid
        self._panel = panel
        self._display = display
        self._search = display.search
        self._side = side
        display.place_opened.connect(stack.show_photos)
        stack.currentChanged.connect(self._leave_place)
        stack.photos_shown.connect(self._return)

    @property
    def acts(self) -> dict[str, Callable[[], None]]:
        """What the commands of these names do."""
        return {"larger": self.enlarge, "smaller": self.shrink, "back": self.go_back}

    @Slot()
    def focus_photos(self) -> None:
        self._stack.show_photos()
        self._grid.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self._grid.currentIndex().isValid() and self._grid.model().rowCount():
            self._grid.choose_row(0)

    @Slot()
    def _leave_place(self) -> None:
        """A page is no place of the side bar, unless it says that it is one."""
        if self._stack.page is not None:
            self._side.mark(None)

    @Slot()
    def _return(self) -> None:
        self._side.mark(self._display.place)

    @Slot()
    def enlarge(self) -> None:
        self._grid.set_tile_size(self._grid.tile_size + _STEP)

    @Slot()
    def shrink(self) -> None:
        self._grid.set_tile_size(self._grid.tile_size - _STEP)

    @Slot()
    def go_back(self) -> None:
        """From a page to the photos, from results to the list, from any place to all photos."""
        if self._stack.page is not None:
            self._stack.show_photos()
        elif self._search.asked is not None:
            self._search.clear()
        elif self._display.place != ALL_PHOTOS:
            self._display.open_place(ALL_PHOTOS)

    @Slot(str)
    def show_tagged(self, tag: str) -> None:
        self._display.open_place(Place("tag", tag))

    def follow_tag(self, path: str, new: str) -> None:
        """A tag is called otherwise from now on: stay with its photos."""
        place = self._display.place
        if place.kind == "tag" and place.name.casefold() == path.casefold():
            self.show_tagged(new)

    def show_step(self, step: Entry) -> None:
        """The photos that a step of the history was about."""
        self._display.open_place(Place("step", step.summary, step_id=step.id))

    @Slot()
    def show_label_tagged(self) -> None:
        """What the label that is open was accepted for."""
        self.show_tagged(self._display.place.name)
