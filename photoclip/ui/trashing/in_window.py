"""The trash in the window: Delete, the question before it, and what could not be moved."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from photoclip.core.events import Changed, Event
from photoclip.core.trash import FilesRefused, TrashWeighed
from photoclip.services.trashing import trash, weigh_trash
from photoclip.ui.area_controller import AreaController
from photoclip.ui.controllers import Controllers
from photoclip.ui.stage import Stage

if TYPE_CHECKING:
    from photoclip.ui.trashing.question_sheet import QuestionSheet
    from photoclip.ui.trashing.refused_sheet import RefusedSheet

_ASKED = "ask_before_trash"


class TrashInWindow(QObject):
    """What is deleted leaves the list at once; the photo after it is chosen then."""

    def __init__(self, talk: Controllers, stage: Stage, display: AreaController) -> None:
        super().__init__(stage.window)
        self._talk = talk
        self._stage = stage
        self._display = display
        self._row: int | None = None
        self.question: QuestionSheet | None = None
        self.refusal: RefusedSheet | None = None
        talk.edits.refused.connect(self.show_refused)
        stage.grid.model().modelReset.connect(self._choose_next)

    @property
    def acts(self) -> dict[str, Callable[[], None]]:
        """What the commands of these names do."""
        return {"delete": self.ask_selected}

    @Slot()
    def ask_selected(self) -> None:
        """The selected photos, or else the current one, which a viewer shows."""
        grid, model = self._stage.grid, self._stage.model
        ids = [int(one) for one in grid.selected_ids()]
        row = grid.currentIndex().row()
        if not ids and row >= 0:
            ids = [model.photo_id(row)]
        if ids and self.question is None:
            self._talk.bridge.submit(partial(weigh_trash, photo_ids=ids), self._take_weighed)

    def move(self, photo_ids: Sequence[int]) -> None:
        """Photos to the trash, without a question."""
        rows = self._stage.model.rows_of(list(photo_ids))
        self._row = int(rows.min()) if len(rows) else None
        self._talk.bridge.submit(partial(trash, photo_ids=tuple(photo_ids)), self.take)

    def refresh(self) -> None:
        """Photos went: list what is left."""
        self._display.refresh()

    def take(self, event: Event) -> None:
        """What came of moving photos."""
        if isinstance(event, Changed):
            self._talk.edits.changed.emit(event)
            self._talk.edits.noted.emit(event)
            self.refresh()
        elif isinstance(event, FilesRefused):
            self.show_refused(event)

    @Slot(FilesRefused)
    def show_refused(self, event: FilesRefused) -> None:
        """Files that could not be moved, with the reasons."""
        from photoclip.ui.trashing.refused_sheet import RefusedSheet

        self.refusal = RefusedSheet(event, self._stage.window)
        self.refusal.finished.connect(self._forget_refusal)
        self.refusal.open()

    def _take_weighed(self, event: Event) -> None:
        if not isinstance(event, TrashWeighed):
            return
        if not self._stage.preferences.now.ask_before_trash:
            self.move(event.photo_ids + event.away)  # nobody was told yet that some stay
            return
        from photoclip.ui.trashing.question_sheet import QuestionSheet

        self.question = sheet = QuestionSheet(event, self._stage.window)
        sheet.accepted.connect(partial(self._go, event.photo_ids))
        sheet.finished.connect(self._forget_question)
        sheet.open()

    def _go(self, photo_ids: tuple[int, ...]) -> None:
        if self.question is not None and self.question.never.isChecked():
            self._stage.preferences.change(_ASKED, False)
        self.move(photo_ids)

    @Slot()
    def _choose_next(self) -> None:
        row, self._row = self._row, None
        count = self._stage.model.rowCount()
        if row is not None and count:
            self._stage.grid.choose_row(min(row, count - 1))

    @Slot()
    def _forget_question(self) -> None:
        self.question = None

    @Slot()
    def _forget_refusal(self) -> None:
        self.refusal = None
