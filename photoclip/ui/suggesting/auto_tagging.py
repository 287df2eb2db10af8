""" "Auto-tag…" in the window: opens the sheet, asks for what it shows, does what is said there."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from photoclip.core.events import Event, Failed, LibraryState
from photoclip.core.labels import Label
from photoclip.core.tagging_events import AutoTagPlanned
from photoclip.services.auto_tagging import apply, plan
from photoclip.services.engine import Ticket
from photoclip.ui.area_controller import AreaController
from photoclip.ui.colours import DOTS
from photoclip.ui.controllers import Controllers
from photoclip.ui.scopes import Scope, scopes
from photoclip.ui.stage import Stage
from photoclip.ui.suggesting.auto_tag_sheet import AutoTagSheet, Choice


class AutoTagging(QObject):
    """One sheet at a time; what it asked before is dropped when it asks anew or is closed."""

    packs_wanted = Signal()

    def __init__(self, talk: Controllers, stage: Stage, display: AreaController) -> None:
        super().__init__(stage.window)
        self._talk = talk
        self._stage = stage
        self._display = display
        self._labels: tuple[Label, ...] = ()
        self._planning: Ticket | None = None
        self.sheet: AutoTagSheet | None = None
        talk.library.state_arrived.connect(self._take_state)

    @Slot(LibraryState)
    def _take_state(self, state: LibraryState) -> None:
        self._labels = state.labels

    @Slot()
    def open(self) -> None:
        """Show what would be tagged among the selected photos, those on show, or all."""
        if self.sheet is not None:
            return
        stage = self._stage
        searched = self._talk.search.asked is not None
        colours = {one.name: one.definition.colour or DOTS[one.id % len(DOTS)]
                   for one in self._labels}  # fmt: skip
        offered = scopes(stage, self._display.place, searched=searched)
        sheet = AutoTagSheet(offered, colours, stage.look, self._talk.fetcher, stage.window)
        self.sheet = sheet
        sheet.scope_chosen.connect(self._plan)
        sheet.applied.connect(self._apply)
        sheet.packs_wanted.connect(self.packs_wanted)
        sheet.finished.connect(self._forget)
        sheet.open()
        sheet.begin(any_labels=bool(self._labels))

    @Slot(object)
    def _plan(self, scope: Scope) -> None:
        self._drop()
        job = partial(plan, photo_ids=scope.ids)
        self._planning = self._talk.bridge.submit(job, self._take, on_failed=self._fail)

    def _take(self, event: Event) -> None:
        if isinstance(event, AutoTagPlanned) and self.sheet is not None:
            self.sheet.show_plan(event)

    def _fail(self, event: Event) -> None:
        if isinstance(event, Failed) and self.sheet is not None:
            self.sheet.fail(f"{event.message} {event.hint}".strip())

    @Slot(object)
    def _apply(self, choices: tuple[Choice, ...]) -> None:
        self._talk.edits.do(partial(apply, choices=choices))

    def _drop(self) -> None:
        if self._planning is not None:
            self._talk.bridge.cancel(self._planning)
            self._planning = None

    @Slot()
    def _forget(self) -> None:
        self._drop()
        self.sheet = None
