"""Duplicates in the window: looked for as photos come, opened from the side bar or a photo."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from photoclip.core.duplicates.events import DuplicatesListed
from photoclip.core.duplicates.members import TIERS
from photoclip.core.events import Changed, LibraryState
from photoclip.ui.command_table import COMMANDS
from photoclip.ui.commands import Commands
from photoclip.ui.comparing.in_window import ComparingInWindow
from photoclip.ui.controllers import Controllers
from photoclip.ui.language import tr
from photoclip.ui.places import DUPLICATES
from photoclip.ui.present_keys import PRESENT, keyed
from photoclip.ui.stage import Stage
from photoclip.ui.trashing.in_window import TrashInWindow

if TYPE_CHECKING:
    from photoclip.ui.duplicates.duplicates_controller import DuplicatesController
    from photoclip.ui.duplicates.front import DuplicatesFront

_OWN = tuple(command.name for command in COMMANDS if command.scope == "duplicates")
_NO_GROUP = tr("There is no group of this kind.")
_NOTHING_GOES = tr("All of the group stay, or none.")
_SAME = tr("These files are the same, byte for byte.")


class DuplicatesInWindow(QObject):
    """The page is made when it is first looked at."""

    def __init__(
        self, talk: Controllers, stage: Stage, comparing: ComparingInWindow, trashing: TrashInWindow
    ) -> None:
        super().__init__(stage.window)
        self._talk = talk
        self._stage = stage
        self._comparing = comparing
        self._trashing = trashing
        self._commands: Commands | None = None
        self._controller: DuplicatesController | None = None
        self._front: DuplicatesFront | None = None
        self._asked: int | None = None
        stage.place_pages.offer(DUPLICATES, self.open)
        talk.library.state_arrived.connect(self._begin)
        talk.index.came_to_rest.connect(self.refresh)
        talk.library.changed_elsewhere.connect(self.refresh)
        talk.edits.replayed.connect(self.refresh)

    @property
    def acts(self) -> dict[str, Callable[[], None]]:
        """What the commands of these names do."""
        return {
            "duplicates": self.open,
            "show-duplicates": self.open_selected,
            "duplicates-keep": self._keep,
            "duplicates-tidy": self._tidy,
            "duplicates-apart": self._tell_apart,
            "duplicates-compare": self._compare,
        }

    def join(self, commands: Commands) -> None:
        """Let the keys of commands count on the page."""
        self._commands = commands
        self._stage.pages.currentChanged.connect(self._follow)
        PRESENT.changed.connect(self._follow)
        self._follow()

    @property
    def controller(self) -> "DuplicatesController":
        """What asks the engine."""
        if self._controller is None:
            from photoclip.ui.duplicates.duplicates_controller import DuplicatesController

            self._controller = one = DuplicatesController(self._talk.bridge, self)
            one.counted.connect(self._take_count)
            one.listed.connect(self._take_listed)
            one.changed.connect(self._take_changed)
            one.refused.connect(self._trashing.show_refused)
        return self._controller

    @property
    def front(self) -> "DuplicatesFront":
        """The page."""
        if self._front is None:
            from photoclip.ui.duplicates.front import DuplicatesFront

            self._front = DuplicatesFront(self._talk, self._stage, self.controller)
            self._front.compare_wanted.connect(self._comparing.compare)
            self._comparing.comparison.closed.connect(self._return)
            self._front.page.view.kept_changed.connect(self._follow)
            if self._commands is not None:
                self._commands.reach(self._front.page, *_OWN)
        return self._front

    @Slot()
    def _keep(self) -> None:
        self.front.page.view.toggle()

    @Slot()
    def _tidy(self) -> None:
        self.front.tidy()

    @Slot()
    def _tell_apart(self) -> None:
        self.front.tell_apart()

    @Slot()
    def _compare(self) -> None:
        self.front.compare()

    @Slot()
    def _follow(self) -> None:
        """What is done with a group needs one."""
        if self._commands is None:
            return
        shown = self._is_shown()
        group = self.front.page.view.group if shown else None
        closed = keyed(tr("Open the duplicates first (%1)."), "duplicates")
        why = _NO_GROUP if shown else closed
        for name in _OWN:
            self._commands.refuse(name, "" if group else why, "duplicates")
        if group is not None:
            going = self.front.page.tidy.isEnabled()
            self._commands.refuse("duplicates-tidy", "" if going else _NOTHING_GOES, "group")
            same = group.tier == "identical"
            self._commands.refuse("duplicates-compare", _SAME if same else "", "group")

    @Slot()
    def open(self) -> None:
        """Show the page."""
        self.front.open()
        self._stage.side.mark(DUPLICATES)
        self.refresh()

    @Slot()
    def open_selected(self) -> None:
        """The duplicates of the photo that is selected, if it has any."""
        grid, model = self._stage.grid, self._stage.model
        ids = [int(one) for one in grid.selected_ids()[:1]]
        row = grid.currentIndex().row()
        if not ids and row >= 0:
            ids = [model.photo_id(row)]
        if ids:
            self._asked = ids[0]
            self.controller.lists = True
            self.controller.list_all()

    @Slot()
    def refresh(self) -> None:
        """Photos came or went."""
        self.controller.lists = self._is_shown() or self._asked is not None
        self.controller.list_all()
        self.controller.seek()

    def _is_shown(self) -> bool:
        return self._front is not None and self._stage.pages.page is self._front.page

    @Slot()
    def _return(self) -> None:
        """From comparing, to the page it was opened from."""
        if self._is_shown():
            self.front.page.setFocus()

    @Slot(LibraryState)
    def _begin(self, _state: LibraryState) -> None:
        """Once the library is open."""
        self._talk.library.state_arrived.disconnect(self._begin)
        self.refresh()

    @Slot(int)
    def _take_count(self, groups: int) -> None:
        self._stage.place_pages.count(DUPLICATES, groups or None)

    @Slot(DuplicatesListed)
    def _take_listed(self, listed: DuplicatesListed) -> None:
        asked, self._asked = self._asked, None
        if asked is None:
            return
        if any(asked in group for tier in TIERS for group in listed.of(tier)):
            self.front.show_listed(listed)
            self.front.open_at(asked)
            self._stage.side.mark(DUPLICATES)
        else:
            self._stage.banner.show_note(tr("This photo has no duplicates."), undoable=False)

    @Slot(Changed)
    def _take_changed(self, event: Changed) -> None:
        """A step that is to be told of, and that Undo takes back."""
        self._talk.edits.changed.emit(event)
        self._talk.edits.noted.emit(event)
        self._trashing.refresh()
        self.controller.list_all()
