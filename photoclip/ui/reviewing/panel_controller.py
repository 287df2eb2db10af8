"""Between a label's panel and the library."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Slot

from photoclip.core.labels import Definition, Label, Standing
from photoclip.core.photo import Photo
from photoclip.ui.controllers import Controllers
from photoclip.ui.reviewing.examples import MOST_SHOWN
from photoclip.ui.reviewing.label_edits import LabelEdits
from photoclip.ui.reviewing.label_panel import LabelPanel


class PanelController(QObject):
    """Shows the label that is open, and hands on what is changed of it."""

    def __init__(self, panel: LabelPanel, talk: Controllers, edits: LabelEdits) -> None:
        super().__init__(panel)
        self.panel = panel
        self._talk = talk
        self._edits = edits
        self._name = ""
        edits.labels_known.connect(self._show_label)
        panel.looks.described.connect(self._describe)
        panel.looks.examples_given.connect(self.give_examples)
        panel.looks.example_taken.connect(self._take_example)
        panel.automatic.switched.connect(self._switch)
        panel.colours.chosen.connect(self._colour)
        panel.removal_wanted.connect(self._remove)

    @Slot(Standing)
    def show_standing(self, standing: Standing) -> None:
        """A label's queue was opened, or it has learnt."""
        self._name = standing.label
        self.panel.show_standing(standing)
        self._show_label()

    @Slot(object)
    def give_examples(self, photo_ids: tuple[int, ...]) -> None:
        """Show the label what is meant."""
        self._edits.give_examples(self._name, photo_ids)

    @Slot()
    def _show_label(self) -> None:
        label = self._edits.find(self._name)
        if label is not None:
            self.panel.show_label(label)
            shown = list(label.examples[:MOST_SHOWN])
            self._talk.fetcher.fetch(shown, partial(self._show_examples, label))

    def _show_examples(self, label: Label, photos: list[Photo]) -> None:
        if label.name == self._name:
            self.panel.looks.examples.show_photos(photos, len(label.examples))

    @Slot(object, object)
    def _describe(self, prompts: tuple[str, ...], negatives: tuple[str, ...]) -> None:
        """A description that only repeats the name needn't be kept: it is what goes without."""
        if prompts == Label(0, Definition(self._name)).descriptions:
            prompts = ()
        self._edits.change(
            self._name, lambda one: replace(one, prompts=prompts, negatives=negatives)
        )

    @Slot(int)
    def _take_example(self, photo_id: int) -> None:
        self._edits.give_examples(self._name, [photo_id], present=False)

    @Slot(bool)
    def _switch(self, on: bool) -> None:
        self._edits.change(self._name, lambda one: replace(one, automatic=on))

    @Slot(str)
    def _colour(self, colour: str) -> None:
        self._edits.colour(self._name, colour)

    @Slot()
    def _remove(self) -> None:
        if self._name:
            self._talk.edits.remove_label(self._name)
