"""Label packs in the window: opens the sheet, and does what is said there."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Slot

from photoclip.core.events import Changed, Event, LibraryState
from photoclip.core.labels import Definition, Label, Pack, Veil
from photoclip.core.tagging_events import PacksListed
from photoclip.services.label_packs import choose_pack, drop_pack, list_packs
from photoclip.services.labelling import add_labels, remove_label
from photoclip.ui.controllers import Controllers
from photoclip.ui.language import fill, tr
from photoclip.ui.stage import Stage
from photoclip.ui.suggesting.packs_sheet import PacksSheet

_VEILED: dict[str, str] = {
    "blur": tr("Blur photos that “%1” labels fit"),
    "hide": tr("Leave out photos that “%1” labels fit"),
    "": tr("Show photos that “%1” labels fit"),
}


class LabelPacks(QObject):
    """One sheet at a time; it follows the library while it is open."""

    def __init__(self, talk: Controllers, stage: Stage) -> None:
        super().__init__(stage.window)
        self._talk = talk
        self._stage = stage
        self._labels: tuple[Label, ...] = ()
        self._packs: Sequence[Pack] = ()
        self.sheet: PacksSheet | None = None
        talk.library.state_arrived.connect(self._take_state)
        talk.edits.changed.connect(self._note)
        talk.edits.replayed.connect(self._note_replay)

    @Slot()
    def open(self) -> None:
        """Show what there is."""
        if self.sheet is not None:
            return
        sheet = self.sheet = PacksSheet(self._stage.window)
        sheet.show_labels(self._labels)
        sheet.chosen.connect(self._choose)
        sheet.label_chosen.connect(self._choose_label)
        sheet.veiled.connect(self._veil)
        sheet.undo_wanted.connect(self._talk.edits.undo)
        sheet.finished.connect(self._forget)
        self._talk.bridge.submit(list_packs, self._take)
        sheet.open()

    def _take(self, event: Event) -> None:
        if isinstance(event, PacksListed):
            self._packs = event.packs
            if self.sheet is not None:
                self.sheet.show_packs(event.packs)

    @Slot(LibraryState)
    def _take_state(self, state: LibraryState) -> None:
        self._labels = state.labels
        if self.sheet is not None:
            self.sheet.show_labels(state.labels)

    @Slot(str, bool)
    def _choose(self, name: str, used: bool) -> None:
        self._talk.edits.do(partial(choose_pack if used else drop_pack, name=name))

    @Slot(object, bool)
    def _choose_label(self, definition: Definition, used: bool) -> None:
        if used:
            summary = tr("Add label “%1”", None, definition.name)
            self._talk.edits.do(partial(add_labels, definitions=[definition], summary=summary))
        else:
            self._talk.edits.do(partial(remove_label, name=definition.name))

    @Slot(str, str)
    def _veil(self, name: str, veil: Veil) -> None:
        """For all labels of a pack that the library has, in one step."""
        mine = [one.definition for one in self._labels if one.definition.pack == name]
        title = next((pack.title for pack in self._packs if pack.name == name), name)
        wanted = [replace(one, veil=veil) for one in mine]
        summary = fill(_VEILED[veil], title)
        job = partial(add_labels, definitions=wanted, summary=summary, replacing=True)
        self._talk.edits.do(job)

    @Slot(Changed)
    def _note(self, event: Changed) -> None:
        if self.sheet is not None:
            self.sheet.note_change(event)

    @Slot(Changed)
    def _note_replay(self, event: Changed) -> None:
        if self.sheet is not None:
            self.sheet.note_change(event, undone=True)

    @Slot()
    def _forget(self) -> None:
        self.sheet = None
