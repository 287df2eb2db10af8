"""Where a photo's file and its sidecars say different things: a person decides which holds."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from photoclip.core.events import Changed
from photoclip.core.photo import Photo
from photoclip.core.sidecars import Conflict
from photoclip.ui import words
from photoclip.ui.done_words import done
from photoclip.ui.empty_state import EmptyState
from photoclip.ui.language import number, tr
from photoclip.ui.model_pages.look import Look
from photoclip.ui.model_pages.wrapped import WrappedLabel
from photoclip.ui.parts import clear, heading, link_button, push_button, scroll_down
from photoclip.ui.picture import Picture
from photoclip.ui.sidecars import field_words
from photoclip.ui.work_sheet import WorkSheet

_SIZE = QSize(760, 640)
_PICTURE = 120
_MOST = 100
"""So many are shown at once; the next come when these are decided."""
_LEAD = tr(
    "Of these photos the file and its sidecars say different things. Until you decide, the newest "
    "sidecar counts, and of tags those of all. Your decision is kept in your library; no file is "
    "changed by it."
)


class ConflictCard(QFrame):
    """One photo: for each field a button for each value, with the place it stands at."""

    settled = Signal(object, str)
    """The `Conflict`, and the value that holds."""

    def __init__(self, conflicts: Sequence[Conflict], photo: Photo | None, look: Look) -> None:
        super().__init__()
        self.setObjectName("workRow")
        picture = Picture(look.thumbnails, look.theme)
        picture.setFixedWidth(_PICTURE)
        picture.show_photo(photo)
        name = QLabel("" if photo is None else words.file_name(photo.path))
        name.setProperty("role", "title")
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(name)
        self.buttons: list[QPushButton] = []
        for conflict in conflicts:
            column.addWidget(heading(field_words.NAMES[conflict.field]))
            for said in conflict.said:
                place = words.file_name(said.path)
                column.addLayout(self._choice(conflict, said.value, place, str(said.path)))
            if conflict.field == "tags":
                column.addLayout(self._choice(conflict, _all_tags(conflict), tr("all of them"), ""))
        column.addStretch(1)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 12, 12, 12)
        line.setSpacing(12)
        line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(column, 1)

    def _choice(self, conflict: Conflict, said: str, where: str, path: str) -> QHBoxLayout:
        shown = field_words.value(conflict.field, said) or tr("none")
        button = push_button(tr("Take this"))
        button.setAutoDefault(False)
        button.setAccessibleName(tr("Take %1, from %2", None, shown, where))
        button.clicked.connect(self._settle(conflict, said))
        self.buttons.append(button)
        value = WrappedLabel("text")
        value.setText(shown)
        place = WrappedLabel("third")
        place.setText(where)
        place.setToolTip(words.readable(path))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(value)
        column.addWidget(place)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addLayout(column, 1)
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _settle(self, conflict: Conflict, value: str) -> Callable[[], None]:
        return lambda: self.settled.emit(conflict, value)


def _all_tags(conflict: Conflict) -> str:
    """What all places say together, each tag once, one a line."""
    lines = (line for said in conflict.said for line in said.value.splitlines())
    found: dict[str, str] = {}
    for line in lines:
        found.setdefault(line.casefold(), line)
    return "\n".join(found.values())


class ConflictsSheet(WorkSheet):
    """What was decided goes; Undo brings it back."""

    settled = Signal(object, str)
    undo_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(tr("Files and sidecars disagree"), "", _SIZE, parent)
        self._look = look
        self.cards: list[ConflictCard] = []
        self.empty = EmptyState()
        self.empty.hide()
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 6, 0)
        self._list.setSpacing(8)
        self._area = QScrollArea()
        scroll_down(self._area, self._list, "workRows")
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
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
        clear(self._list)
        self.cards = []
        by_photo: dict[int, list[Conflict]] = {}
        for conflict in conflicts[:_MOST]:
            by_photo.setdefault(conflict.photo_id, []).append(conflict)
        for photo_id, some in by_photo.items():
            card = ConflictCard(some, photos.get(photo_id), self._look)
            card.settled.connect(self.settled)
            self.cards.append(card)
            self._list.addWidget(card)
        if len(conflicts) > _MOST:
            more = WrappedLabel("second")
            more.setText(
                tr("%1 more follow when these are decided.", None, number(len(conflicts) - _MOST))
            )
            self._list.addWidget(more)
        self._list.addStretch(1)
        self._list.activate()
        bar.setValue(seen)
        if at is not None and self.cards:
            self.cards[min(at, len(self.cards) - 1)].buttons[0].setFocus()
        self._area.setVisible(bool(conflicts))
        self.empty.setVisible(not conflicts)
        self.empty.say(tr("Nothing is left to decide"), tr("All files and sidecars agree."))

    def _focused(self) -> int | None:
        """The card that the keyboard is at."""
        focus = self.focusWidget()
        inside = (n for n, card in enumerate(self.cards) if focus and card.isAncestorOf(focus))
        return next(inside, None)

    @Slot(Changed)
    def note_change(self, event: Changed, *, undone: bool = False) -> None:
        """What was decided, or undone."""
        self.say(event.message if undone else done(event.message))
        self.undo.setVisible(not undone)
