"""What a person changes: tags, labels, answers; all of it can be undone."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from photoclip.core.events import Changed, Event
from photoclip.core.query.question import Question
from photoclip.services.engine import Job
from photoclip.services.history import redo, undo
from photoclip.services.labelling import add_label, answer, label_of_search, remove_label
from photoclip.services.tagging import tag
from photoclip.ui.bridge import EngineBridge
from photoclip.ui.deliveries import OnEvent


class EditController(QObject):
    """Every change is one job and one step of undo."""

    changed = Signal(Changed)
    label_added = Signal(str)
    replayed = Signal(Changed)

    def __init__(self, bridge: EngineBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge

    def tag(self, photo_ids: Sequence[int], name: str) -> None:
        if photo_ids and name.strip():
            self._do(partial(tag, name=name, photo_ids=tuple(photo_ids)))

    def untag(self, photo_ids: Sequence[int], name: str) -> None:
        if photo_ids:
            self._do(partial(tag, name=name, photo_ids=tuple(photo_ids), present=False))

    @Slot(str)
    def add_label(self, name: str) -> None:
        self._do(partial(add_label, name=name))
        self.label_added.emit(name)

    def label_of_search(self, name: str, prompts: Sequence[str], question: Question) -> None:
        """Make a label of a search whose results were given thumbs."""
        liked, disliked = question.liked, question.disliked
        job = partial(label_of_search, name=name, prompts=prompts, liked=liked, disliked=disliked)
        self._do(job)
        self.label_added.emit(name)

    @Slot(str)
    def remove_label(self, name: str) -> None:
        self._do(partial(remove_label, name=name))

    def answer(self, label: str, photo_ids: Sequence[int], accepted: bool) -> None:
        """Say yes (which tags the photos) or no to what a label suggests."""
        if photo_ids:
            ids = tuple(photo_ids)
            self._do(partial(answer, name=label, photo_ids=ids, accepted=accepted))

    @Slot()
    def undo(self) -> None:
        self._bridge.submit(undo, self._take_replayed)

    @Slot()
    def redo(self) -> None:
        self._bridge.submit(redo, self._take_replayed)

    def do(self, job: Job, on_failed: OnEvent | None = None) -> None:
        """Any other change; `on_failed` takes what speaks against it, which is else shown."""
        self._bridge.submit(job, self._take, on_failed=on_failed)

    def _do(self, job: Job) -> None:
        self.do(job)

    def _take(self, event: Event) -> None:
        if isinstance(event, Changed):
            self.changed.emit(event)

    def _take_replayed(self, event: Event) -> None:
        if isinstance(event, Changed):
            self.replayed.emit(event)
