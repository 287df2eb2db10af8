"""Between the page of duplicates, the engine and the rest of the window."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from photoclip.core.duplicates.events import DuplicatesListed, DuplicatesSought, GroupShown
from photoclip.core.duplicates.members import TIERS, Tier
from photoclip.services.duplicates.tidying import Keeping
from photoclip.ui.controllers import Controllers
from photoclip.ui.duplicates import duplicate_words
from photoclip.ui.duplicates.all_sheet import AllSheet
from photoclip.ui.duplicates.duplicates_controller import DuplicatesController
from photoclip.ui.duplicates.group_model import GroupModel
from photoclip.ui.duplicates.page import DuplicatesPage
from photoclip.ui.language import tr
from photoclip.ui.stage import Stage


class DuplicatesFront(QObject):
    """Keeps the page at what is known; a group that was tidied up makes room for the next."""

    compare_wanted = Signal(object)

    def __init__(self, talk: Controllers, stage: Stage, controller: DuplicatesController) -> None:
        super().__init__(stage.window)
        self._stage = stage
        self._controller = controller
        self._listed = DuplicatesListed()
        self._wanted: tuple[int, ...] = ()
        self.sheet: AllSheet | None = None
        self.model = GroupModel(talk.shelf, talk.fetcher)
        self.page = DuplicatesPage(stage.look, self.model)
        self._connect()
        self.page.explain()

    def _connect(self) -> None:
        page, controller = self.page, self._controller
        page.tiers.chosen.connect(self._change_tier)
        page.group_chosen.connect(self._show_row)
        page.tidy_wanted.connect(self.tidy)
        page.apart_wanted.connect(self.tell_apart)
        page.compare_wanted.connect(self.compare)
        page.all_wanted.connect(self.ask_all)
        page.back_wanted.connect(self._stage.pages.show_photos)
        controller.listed.connect(self.show_listed)
        controller.sought.connect(self._show_sought)
        controller.rested.connect(self._say_rested)
        controller.shown.connect(self._show_group)
        controller.gone.connect(self._lose)
        self._stage.look.thumbnails.arrived.connect(self._repaint)
        self._stage.look.theme.changed.connect(self._repaint)

    def open(self) -> None:
        """Show the page."""
        self._stage.pages.show_page(self.page)

    def open_at(self, photo_id: int) -> None:
        """Show the groups of a photo, whichever tier they are of."""
        self._wanted = (photo_id,)
        self.open()
        self._go_to_wanted()

    @Slot(DuplicatesListed)
    def show_listed(self, listed: DuplicatesListed) -> None:
        """All groups as they are now; the one that was shown stays, or else the next is shown."""
        self._listed = listed
        self.page.tiers.show_counts(listed)
        if not self._go_to_wanted():
            self._fill(self.page.tiers.tier)

    @Slot()
    def tidy(self) -> None:
        """Move what is not kept of the group to the trash."""
        group = self.page.view.group
        kept = self.page.view.kept
        if group is not None and kept and len(kept) < len(group.members):
            paths = tuple(group.members[place].path for place in kept)
            self._controller.tidy(group.tier, [Keeping(group.ids, paths)])

    @Slot()
    def tell_apart(self) -> None:
        """Never show these as duplicates again."""
        group = self.page.view.group
        if group is not None:
            self._controller.tell_apart(group.tier, group.ids)

    @Slot()
    def ask_all(self) -> None:
        """What tidying up the whole tier comes to."""
        tier, groups = self.page.tiers.tier, self.model.groups
        if not groups or tier == "similar" or self.sheet is not None:
            return
        controller = self._controller
        self.sheet = sheet = AllSheet(tier, self._stage.window)
        controller.weighed.connect(sheet.show_weighed)
        controller.moving.connect(sheet.show_moving)
        controller.tidied.connect(sheet.end)
        sheet.wanted.connect(self._tidy_all)
        sheet.stopped.connect(controller.stop_tidying)
        sheet.finished.connect(self._forget_sheet)
        sheet.open()
        controller.weigh(tier, groups)

    def _fill(self, tier: Tier) -> None:
        shown = self.page.view.group
        row = max(0, self.page.row)
        self.model.show(tier, self._listed.of(tier))
        if shown is not None and shown.tier == tier:
            found = self.model.row_of(shown.ids)
            row = row if found is None else found
        self.page.show_empty(not self.model.groups)
        if self.model.groups:
            self.page.choose_row(row)
            self._show_row(self.page.row)
        else:
            self.page.view.clear()
            self._say_empty(tier)

    def _say_empty(self, tier: Tier) -> None:
        if self._listed.waiting:
            said = tr("%n photo(s) are still to be looked at.", self._listed.waiting)
        else:
            said = tr("All photos were looked at. New ones are looked at as they come.")
        back = (tr("Back to photos"), self._stage.pages.show_photos)
        self.page.empty.say(duplicate_words.EMPTY[tier], said, back)

    @Slot(object)
    def _change_tier(self, tier: Tier) -> None:
        self.page.explain()
        self.page.view.clear()
        self.page.list.clearSelection()
        self.model.show(tier, ())
        self._fill(tier)
        if not self.page.is_empty:
            self.page.view.setFocus()

    @Slot(int)
    def _show_row(self, row: int) -> None:
        if 0 <= row < len(self.model.groups):
            self._controller.show_group(self.model.tier, self.model.groups[row])

    @Slot(GroupShown)
    def _show_group(self, group: GroupShown) -> None:
        if group.tier == self.page.tiers.tier:
            self.page.view.show_group(group)

    @Slot(object)
    def _lose(self, ids: tuple[int, ...]) -> None:
        """A group that is none any more: the list is out of date."""
        if ids in self.model.groups:
            self._controller.list_all()

    def _go_to_wanted(self) -> bool:
        """Show the group of a photo that was asked for, if it is known."""
        wanted, known = set(self._wanted), self._listed
        for tier in TIERS if wanted else ():
            row = next((n for n, g in enumerate(known.of(tier)) if not wanted.isdisjoint(g)), None)
            if row is not None:
                self._wanted = ()
                self.page.view.clear()
                self.page.tiers.choose(tier)
                self._fill(tier)
                self.page.choose_row(row)
                return True
        return False

    @Slot()
    def compare(self) -> None:
        """See the group large, side by side."""
        group = self.page.view.group
        if group is not None and group.tier != "identical":
            self.compare_wanted.emit(group.ids)

    @Slot(object)
    def _tidy_all(self, plan: tuple[tuple[tuple[int, ...], Path], ...]) -> None:
        keeping = [Keeping(ids, (path,)) for ids, path in plan]
        self._controller.tidy(self.page.tiers.tier, keeping)

    @Slot()
    def _forget_sheet(self) -> None:
        self._controller.stop_weighing()
        self.sheet = None

    @Slot(DuplicatesSought)
    def _show_sought(self, event: DuplicatesSought) -> None:
        if event.total:
            self.page.say(tr("Looking at photos: %1 of %2", None, event.done, event.total))

    @Slot()
    def _say_rested(self) -> None:
        self.page.say("")

    @Slot()
    def _repaint(self) -> None:
        if self.page.isVisible():
            self.page.list.viewport().update()
