"""What a person changes of labels, apart from answering: words, name, colour, examples."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from photoclip.core.events import LibraryState
from photoclip.core.labels import Definition, Label
from photoclip.services.labelling import change_label, give_examples
from photoclip.ui.edit_controller import EditController
from photoclip.ui.library_controller import LibraryController
from photoclip.ui.places import Place, find_label

Change = Callable[[Definition], Definition]


class LabelEdits(QObject):
    """Knows the labels as the library has them; each change is one step of undo."""

    labels_known = Signal()

    def __init__(self, library: LibraryController, edits: EditController) -> None:
        super().__init__(library)
        self._edits = edits
        self._state: LibraryState | None = None
        library.state_arrived.connect(self._take_state)

    def find(self, name: str) -> Label | None:
        """The label of a name, if there is one."""
        return None if self._state is None else find_label(self._state, name)

    def change(self, name: str, change: Change) -> None:
        """Let a label be defined otherwise."""
        label = self.find(name)
        if label is not None:
            wanted = change(label.definition)
            self._edits.do(partial(change_label, name=label.name, definition=wanted))

    @Slot(str, str)
    def rename(self, name: str, new: str) -> None:
        self.change(name, lambda one: replace(one, name=new))

    @Slot(str, str)
    def colour(self, name: str, colour: str) -> None:
        self.change(name, lambda one: replace(one, colour=colour))

    def give_examples(self, name: str, photo_ids: Sequence[int], *, present: bool = True) -> None:
        """Show a label what is meant, or take examples away from it."""
        if name and photo_ids:
            ids = tuple(photo_ids)
            job = partial(give_examples, name=name, photo_ids=ids, present=present)
            self._edits.do(job)

    @Slot(object, object)
    def drop(self, place: Place, photo_ids: Sequence[int]) -> None:
        """Photos were dropped on a label's line."""
        if place.kind == "label":
            self.give_examples(place.name, photo_ids)

    @Slot(LibraryState)
    def _take_state(self, state: LibraryState) -> None:
        self._state = state
        self.labels_known.emit()
