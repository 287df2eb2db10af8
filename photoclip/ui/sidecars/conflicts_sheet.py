"""Where a photo's file and its sidecars say different things: a person decides which holds."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from photoclip.core.events import Changed
from photoclip.core.photo import Photo
from photoclip.core.sidecars import Conflict
from photoclip.services.sidecars import Way, ways
from photoclip.ui.done_words import done
from photoclip.ui.empty_state import EmptyState
from photoclip.ui.language import number, tr
from photoclip.ui.model_pages.look import Look
from photoclip.ui.model_pages.wrapped import WrappedLabel
from photoclip.ui.parts import clear, link_button, scroll_down
from photoclip.ui.sidecars.conflict_card import ConflictCard
from photoclip.ui.sidecars.deciding_bar import DecidingBar
from photoclip.ui.work_sheet import WorkSheet

_SIZE = QSize(760, 640)
_MOST = 100
"""So many are shown at once; the next come when these are decided."""
_LEAD = tr(
    "Of these photos the file and its sidecars say different things. Until you decide, the newest "
    "sidecar counts, and of tags those of all. Your decision is kept in your library; no file is "
    "changed by it."
)


class ConflictsSheet(WorkSheet):
    """What was decided goes; Undo brings it back."""

    settled = Signal(object, str)
    all_settled = Signal(object, str)
    """Conflicts, and the `Way` to decide on them."""
    undo_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(tr("Files and sidecars disagree"), "", _SIZE, parent)
        self._look = look
        self.cards: list[ConflictCard] = []
        self._conflicts: Sequence[Conflict] = ()
        self._chosen: set[int] = set()
        """Photos, also those that are not shown yet."""
        self.deciding = DecidingBar()
        self.deciding.all_chosen.connect(self._choose_all)
        self.deciding.way_chosen.connect(self._settle_chosen)
        self.empty = EmptyState()
        self.empty.hide()
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 6, 0)
        self._list.setSpacing(8)
        self._area = QScrollArea()
        scroll_down(self._area, self._list, "workRows")
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(self.deciding)
        self.body.addWidget(self._area, 1)
        self.body.addWidget(self.empty, 1)
        self.undo = link_button(tr("Undo"))
        self.undo.setAutoDefault(False)
        self.undo.clicked.connect(self.undo_wanted)
        self.undo.hide()
        self.put_beside_note(self.undo)
        self.explain(_LEAD)
        self.offer_close()

    def show_conflicts(self, conflicts: Sequence[Conflict], photos: Mapping[int, Photo]) -> None:
        """What is to be decided now. It comes up where one looks, and the keyboard stays there."""
        bar = self._area.verticalScrollBar()
        seen, at = bar.value(), self._focused()
        if at is not None:
            self.setFocus()  # or else Qt looks for the next button, and shows the last of them
        self._conflicts = conflicts
        self._chosen &= {one.photo_id for one in conflicts}
        clear(self._list)
        self._show_cards(photos)
        self._list.activate()
        bar.setValue(seen)
        if at is not None and self.cards:
            self.cards[min(at, len(self.cards) - 1)].buttons[0].setFocus()
        elif not self.cards:
            self.cancel.setFocus()
        for part in (self.deciding, self._area):
            part.setVisible(bool(conflicts))
        self.empty.setVisible(not conflicts)
        self.empty.say(tr("Nothing is left to decide"), tr("All files and sidecars agree."))
        self._show_chosen()

    def _show_cards(self, photos: Mapping[int, Photo]) -> None:
        conflicts, by_photo = self._conflicts, dict[int, list[Conflict]]()
        for conflict in conflicts[:_MOST]:
            by_photo.setdefault(conflict.photo_id, []).append(conflict)
        self.cards = [
            ConflictCard(some, photos.get(photo_id), self._look)
            for photo_id, some in by_photo.items()
        ]
        for card in self.cards:
            card.check.setChecked(card.photo_id in self._chosen)
            card.chosen.connect(self._choose)
            card.settled.connect(self.settled)
            self._list.addWidget(card)
        if len(conflicts) > _MOST:
            more = WrappedLabel("second")
            more.setText(
                tr("%1 more follow when these are decided.", None, number(len(conflicts) - _MOST))
            )
            self._list.addWidget(more)
        self._list.addStretch(1)

    def _focused(self) -> int | None:
        """The card that the keyboard is at."""
        focus = self.focusWidget()
        inside = (n for n, card in enumerate(self.cards) if focus and card.isAncestorOf(focus))
        return next(inside, None)

    @Slot()
    def _choose(self) -> None:
        """A card was checked or unchecked."""
        for card in self.cards:
            (self._chosen.add if card.check.isChecked() else self._chosen.discard)(card.photo_id)
        self._show_chosen()

    @Slot(bool)
    def _choose_all(self, wanted: bool) -> None:
        self._chosen = {one.photo_id for one in self._conflicts} if wanted else set()
        for card in self.cards:
            with QSignalBlocker(card.check):
                card.check.setChecked(wanted)
        self._show_chosen()

    def _show_chosen(self) -> None:
        of = len({one.photo_id for one in self._conflicts})
        self.deciding.show_chosen(len(self._chosen), of, ways(self._of_chosen()))

    def _of_chosen(self) -> list[Conflict]:
        return [one for one in self._conflicts if one.photo_id in self._chosen]

    @Slot(str)
    def _settle_chosen(self, way: Way) -> None:
        self.all_settled.emit(self._of_chosen(), way)

    @Slot(Changed)
    def note_change(self, event: Changed, *, undone: bool = False, left: str = "") -> None:
        """What was decided, or undone; and what is left of it to decide."""
        said = event.message if undone else done(event.message)
        self.say(f"{said}. {left}" if left else said)
        self.undo.setVisible(not undone)
