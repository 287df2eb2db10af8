"""Files and sidecars that disagree, in the window: a notice, and the sheet to decide in."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from photoclip.core.events import Changed, Event
from photoclip.core.photo import Photo
from photoclip.core.sidecars import Conflict
from photoclip.core.tagging_events import ConflictsListed
from photoclip.services.engine import Ticket
from photoclip.services.sidecars import (
    Decision,
    Way,
    list_conflicts,
    settle,
    settle_all,
    value_by,
)
from photoclip.ui import words
from photoclip.ui.controllers import Controllers
from photoclip.ui.language import tr
from photoclip.ui.sidecars.conflicts_sheet import ConflictsSheet
from photoclip.ui.stage import Stage


class Conflicts(QObject):
    """Looks when indexing came to rest, and after decisions; tells of new ones once."""

    def __init__(self, talk: Controllers, stage: Stage) -> None:
        super().__init__(stage.window)
        self._talk = talk
        self._stage = stage
        self._looking: Ticket | None = None
        self._told = 0
        self._left = ""
        """What is to be said of photos that could not be decided on with the others."""
        self._action: QAction | None = None
        self.conflicts: Sequence[Conflict] = ()
        self.sheet: ConflictsSheet | None = None
        talk.index.came_to_rest.connect(self.look)
        talk.library.state_arrived.connect(self._look_first)
        talk.edits.changed.connect(self._note)
        talk.edits.replayed.connect(self._note_replay)

    def offer(self, action: QAction) -> None:
        """The action that opens the sheet; there only while something is to be decided."""
        self._action = action
        action.setVisible(False)

    @Slot()
    def look(self) -> None:
        """Ask what is to be decided."""
        if self._looking is not None:
            self._talk.bridge.cancel(self._looking)
        self._looking = self._talk.bridge.submit(
            list_conflicts, self._take, on_failed=self._let_go, background=True
        )

    @Slot()
    def _look_first(self) -> None:
        """The library was opened."""
        self._talk.library.state_arrived.disconnect(self._look_first)
        self.look()

    @Slot()
    def open(self) -> None:
        """Show what is to be decided."""
        if self.sheet is not None:
            return
        self.sheet = sheet = ConflictsSheet(self._stage.look, self._stage.window)
        sheet.settled.connect(self._settle)
        sheet.all_settled.connect(self._settle_all)
        sheet.undo_wanted.connect(self._talk.edits.undo)
        sheet.finished.connect(self._forget)
        sheet.open()
        self._show()

    def _take(self, event: Event) -> None:
        if not isinstance(event, ConflictsListed):
            return
        self.conflicts = event.conflicts
        photos = len({one.photo_id for one in event.conflicts})
        if self._action is not None:
            self._action.setVisible(photos > 0)
        if self.sheet is not None:
            self._show()
        elif photos > self._told:
            said = tr("%1: file and sidecar disagree.", None, words.photos(photos))
            self._stage.banner.show_offers(said, (tr("Decide…"), self.open))
        self._told = photos

    def _show(self) -> None:
        conflicts = self.conflicts
        ids = list(dict.fromkeys(one.photo_id for one in conflicts))
        self._talk.fetcher.fetch(ids, partial(self._fill, conflicts))

    def _fill(self, conflicts: Sequence[Conflict], photos: list[Photo]) -> None:
        if self.sheet is not None:
            self.sheet.show_conflicts(conflicts, {photo.id: photo for photo in photos})

    def _let_go(self, _event: Event) -> None:
        """A drive is away: what was known stays."""

    @Slot(object, str)
    def _settle(self, conflict: Conflict, value: str) -> None:
        job = partial(settle, photo_id=conflict.photo_id, field=conflict.field, value=value)
        self._talk.edits.do(job)

    @Slot(object, str)
    def _settle_all(self, conflicts: Sequence[Conflict], way: Way) -> None:
        values = [(one, value_by(one, way)) for one in conflicts]
        decided = [
            Decision(one.photo_id, one.field, value) for one, value in values if value is not None
        ]
        silent = {one.photo_id for one, value in values if value is None}
        self._left = _said_of_silent(len(silent))
        if decided:
            self._talk.edits.do(partial(settle_all, decisions=decided))

    @Slot(Changed)
    def _note(self, event: Changed) -> None:
        left, self._left = self._left, ""
        if self.sheet is not None:
            self.sheet.note_change(event, left=left)
            self.look()

    @Slot(Changed)
    def _note_replay(self, event: Changed) -> None:
        if self.sheet is not None:
            self.sheet.note_change(event, undone=True)
        if self.sheet is not None or self.conflicts:
            self.look()

    @Slot()
    def _forget(self) -> None:
        self.sheet = None


def _said_of_silent(count: int) -> str:
    """What is left of a decision on many photos."""
    left = words.photos(count)
    said = tr("Still to decide: %1. What was chosen doesn't say everything of them.", None, left)
    return said if count else ""
