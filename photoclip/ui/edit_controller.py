"""What a person changes: tags, labels, answers; all of it can be undone."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Literal

from PySide6.QtCore import QObject, Signal, Slot

from photoclip.core.events import Changed, Event
from photoclip.core.query.question import Question
from photoclip.core.tags import Flag
from photoclip.core.trash import FilesRefused
from photoclip.services.engine import Job
from photoclip.services.history import redo, undo, undo_entry
from photoclip.services.labelling import add_label, answer, label_of_search, remove_label
from photoclip.services.tagging import flag, pick_of, rate, tag, write
from photoclip.ui.bridge import EngineBridge
from photoclip.ui.deliveries import OnEvent


class EditController(QObject):
    """Every change is one job and one step of undo."""

    changed = Signal(Changed)
    noted = Signal(Changed)
    """A change that is to be told of; that a single photo was marked is to be seen anyway."""
    label_added = Signal(str)
    replayed = Signal(Changed)
    refused = Signal(FilesRefused)
    """Files could not be moved to the trash, or back."""

    def __init__(self, bridge: EngineBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge

    def tag(self, photo_ids: Sequence[int], name: str) -> None:
        if photo_ids and name.strip():
            self._do(partial(tag, name=name, photo_ids=tuple(photo_ids)))

    def untag(self, photo_ids: Sequence[int], name: str) -> None:
        if photo_ids:
            self._do(partial(tag, name=name, photo_ids=tuple(photo_ids), present=False))

    def rate(self, photo_ids: Sequence[int], stars: int) -> None:
        """Give photos 0 to 5 stars."""
        self._mark(photo_ids, partial(rate, rating=stars))

    def flag(self, photo_ids: Sequence[int], wanted: Flag | None) -> None:
        """Pick or reject photos, or neither."""
        self._mark(photo_ids, partial(flag, flag=wanted))

    def pick_of(self, photo_id: int, others: Sequence[int]) -> None:
        """Pick one photo, reject the others."""
        self._do(partial(pick_of, photo_id=photo_id, others=tuple(others)))

    def write(
        self, photo_ids: Sequence[int], field: Literal["title", "caption"], text: str
    ) -> None:
        """Give photos a title or a caption; "": none."""
        self._mark(photo_ids, partial(write, field=field, text=text))

    def _mark(self, photo_ids: Sequence[int], change: Callable[..., Iterator[Changed]]) -> None:
        take = self._take if len(photo_ids) > 1 else self._take_quietly
        if photo_ids:
            self._bridge.submit(partial(change, photo_ids=tuple(photo_ids)), take)

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

    @Slot(int)
    def undo_entry(self, entry_id: int) -> None:
        """Take one step of the history back, whatever came after it."""
        self._bridge.submit(partial(undo_entry, entry_id=entry_id), self._take_replayed)

    @Slot()
    def redo(self) -> None:
        self._bridge.submit(redo, self._take_replayed)

    def do(self, job: Job, on_failed: OnEvent | None = None) -> None:
        """Any other change; `on_failed` takes what speaks against it, which is else shown."""
        self._bridge.submit(job, self._take, on_failed=on_failed)

    def _do(self, job: Job) -> None:
        self.do(job)

    def _take(self, event: Event) -> None:
        self._take_quietly(event)
        if isinstance(event, Changed):
            self.noted.emit(event)

    def _take_quietly(self, event: Event) -> None:
        if isinstance(event, Changed):
            self.changed.emit(event)
        elif isinstance(event, FilesRefused):
            self.refused.emit(event)

    def _take_replayed(self, event: Event) -> None:
        if isinstance(event, Changed):
            self.replayed.emit(event)
        elif isinstance(event, FilesRefused):
            self.refused.emit(event)
