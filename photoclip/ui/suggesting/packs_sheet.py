"""The packs of labels that come with the program, to be used wholly or in part."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from photoclip.core.events import Changed
from photoclip.core.labels import Definition, Label, Pack
from photoclip.ui.done_words import done
from photoclip.ui.language import tr
from photoclip.ui.parts import clear, link_button, scroll_down
from photoclip.ui.suggesting.pack_card import PackCard
from photoclip.ui.work_sheet import WorkSheet

_SIZE = QSize(760, 700)
_LEAD = tr(
    "A label is something photos show. Each label of a pack suggests the photos it may fit, and "
    "tags none without your yes. All packs are off until you use them."
)


class PacksSheet(WorkSheet):
    """Every click is a change of its own, and can be undone here."""

    chosen = Signal(str, bool)
    label_chosen = Signal(object, bool)
    veiled = Signal(str, str)
    undo_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Label packs"), "", _SIZE, parent)
        self.cards: dict[str, PackCard] = {}
        self._used: dict[str, Definition] = {}
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 6, 0)
        self._list.setSpacing(10)
        area = QScrollArea()
        scroll_down(area, self._list, "workRows")
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(area, 1)
        self.undo = link_button(tr("Undo"))
        self.undo.setAutoDefault(False)
        self.undo.clicked.connect(self.undo_wanted)
        self.put_beside_note(self.undo)
        self.undo.hide()
        self.explain(_LEAD)
        self.offer_close()

    @Slot(object)
    def show_packs(self, packs: Sequence[Pack]) -> None:
        """What there is."""
        clear(self._list)
        for pack in packs:
            card = PackCard(pack)
            card.chosen.connect(self.chosen)
            card.label_chosen.connect(self.label_chosen)
            card.veiled.connect(self.veiled)
            card.show_used(self._used)
            self.cards[pack.name] = card
            self._list.addWidget(card)
        self._list.addStretch(1)

    def show_labels(self, labels: Sequence[Label]) -> None:
        """What the library has of them."""
        self._used = {one.name.casefold(): one.definition for one in labels}
        for card in self.cards.values():
            card.show_used(self._used)

    @Slot(Changed)
    def note_change(self, event: Changed, *, undone: bool = False) -> None:
        """What was done, here or by undoing it."""
        self.say(event.message if undone else done(event.message))
        self.undo.setVisible(not undone)
