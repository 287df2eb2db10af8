""" "Write sidecars…" in the window: opens the sheet, and does what is said there."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from photoclip.core.events import Event, Failed, Progress
from photoclip.core.sidecars import Naming
from photoclip.core.tagging_events import SidecarsPlanned, SidecarsWritten
from photoclip.services.engine import Job, Ticket
from photoclip.services.session import Session
from photoclip.services.sidecars import naming as chosen_before
from photoclip.services.sidecars import plan_sidecars, restore_sidecars, write_sidecars
from photoclip.ui.area_controller import AreaController
from photoclip.ui.controllers import Controllers
from photoclip.ui.language import tr
from photoclip.ui.scopes import Scope, scopes
from photoclip.ui.sidecars.write_sheet import WriteSheet
from photoclip.ui.stage import Stage


class SidecarWriting(QObject):
    """One thing at a time; closing the sheet stops it, and leaves no half sidecar."""

    written = Signal()

    def __init__(self, talk: Controllers, stage: Stage, display: AreaController) -> None:
        super().__init__(stage.window)
        self._talk = talk
        self._stage = stage
        self._display = display
        self._doing: Ticket | None = None
        self._words = ""
        self.sheet: WriteSheet | None = None

    @Slot()
    def open(self) -> None:
        """Show what would change; of what was chosen before it is shown at once."""
        if self.sheet is not None:
            return
        stage, searched = self._stage, self._talk.search.asked is not None
        offered = scopes(stage, self._display.place, searched=searched)
        self.sheet = sheet = WriteSheet(offered, stage.look.theme, stage.window)
        sheet.plan_wanted.connect(self._plan)
        sheet.write_wanted.connect(self._write)
        sheet.restore_wanted.connect(self._restore)
        sheet.finished.connect(self._forget)
        sheet.open()
        self._do(tr("Looked at"), partial(_plan_as_before, photo_ids=_ids(offered[0])))

    @Slot(object, str)
    def _plan(self, scope: Scope, naming: Naming) -> None:
        self._do(tr("Looked at"), partial(plan_sidecars, photo_ids=_ids(scope), naming=naming))

    @Slot(object)
    def _write(self, plan: SidecarsPlanned) -> None:
        self._do(tr("Wrote those of"), partial(write_sidecars, planned=plan))

    @Slot(object)
    def _restore(self, scope: Scope) -> None:
        self._do(tr("Put back those of"), partial(restore_sidecars, photo_ids=_ids(scope)))

    def _do(self, words: str, job: Job) -> None:
        self._drop()
        self._words = words
        self._doing = self._talk.bridge.submit(job, self._take, on_failed=self._fail)

    def _take(self, event: Event) -> None:
        sheet = self.sheet
        if sheet is None:
            return
        match event:
            case Progress():
                sheet.follow(event, self._words)
            case SidecarsPlanned():
                sheet.show_plan(event)
            case SidecarsWritten():
                sheet.show_written(event)
                self.written.emit()
            case _:
                pass

    def _fail(self, event: Event) -> None:
        if isinstance(event, Failed) and self.sheet is not None:
            self.sheet.fail(f"{event.message} {event.hint}".strip())

    def _drop(self) -> None:
        if self._doing is not None:
            self._talk.bridge.cancel(self._doing)
            self._doing = None

    @Slot()
    def _forget(self) -> None:
        self._drop()
        self.sheet = None


def _ids(scope: Scope) -> list[int] | None:
    return None if scope.ids is None else scope.ids.tolist()


def _plan_as_before(
    session: Session, photo_ids: Sequence[int] | None
) -> Iterator[Progress | SidecarsPlanned]:
    """With the names that were chosen before; nothing where none were."""
    naming = chosen_before(session)
    if naming is not None:
        yield from plan_sidecars(session, photo_ids, naming)
