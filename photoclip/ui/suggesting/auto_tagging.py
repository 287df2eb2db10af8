""" "Auto-tag…" in the window: opens the sheet, asks for what it shows, does what is said there."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from photoclip.core.events import Event, Failed, LibraryState, PhotosListed, Progress
from photoclip.core.labels import Label
from photoclip.core.tagging_events import AutoTagPlanned
from photoclip.services.auto_tagging import Choice, apply, plan
from photoclip.services.engine import Job, Ticket
from photoclip.services.session import Session
from photoclip.ui.area_controller import AreaController
from photoclip.ui.colours import DOTS
from photoclip.ui.controllers import Controllers
from photoclip.ui.language import tr
from photoclip.ui.library_controller import listing_of
from photoclip.ui.places import Place
from photoclip.ui.scopes import Scope, scopes
from photoclip.ui.stage import Stage
from photoclip.ui.suggesting.auto_tag_sheet import AutoTagSheet


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
        searched = self._talk.search.asked is not None
        self._open(scopes(self._stage, self._display.place, searched=searched))

    @Slot(object)
    def open_for(self, place: Place) -> None:
        """The same for a folder or an album of the side bar, which needn't be on show."""
        self._open([Scope(place.name, place=place), Scope(tr("The whole library"))])

    def _open(self, offered: list[Scope]) -> None:
        if self.sheet is not None:
            return
        stage = self._stage
        colours = {one.name: one.definition.colour or DOTS[one.id % len(DOTS)]
                   for one in self._labels}  # fmt: skip
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
        job: Job = partial(plan, photo_ids=scope.ids)
        if scope.place is not None:
            job = partial(_plan_for, place=scope.place)
        self._planning = self._talk.bridge.submit(job, self._take, on_failed=self._fail)

    def _take(self, event: Event) -> None:
        if self.sheet is None:
            return
        if isinstance(event, Progress):
            self.sheet.follow(event)
        elif isinstance(event, AutoTagPlanned):
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


def _plan_for(session: Session, place: Place) -> Iterator[Progress | AutoTagPlanned]:
    """The photos of a folder or of an album, as they are now."""
    for event in listing_of(place)(session):
        if isinstance(event, PhotosListed):
            yield from plan(session, event.ids)
