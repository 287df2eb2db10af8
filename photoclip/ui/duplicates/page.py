"""The page of duplicates: a tier is chosen above, a group at the left, what stays at the right."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from photoclip.core.duplicates.members import TIERS
from photoclip.ui.duplicates import duplicate_words
from photoclip.ui.duplicates.group_list import GroupList
from photoclip.ui.duplicates.group_model import GroupModel
from photoclip.ui.duplicates.group_view import GroupView
from photoclip.ui.duplicates.tiers_bar import TiersBar
from photoclip.ui.empty_state import EmptyState
from photoclip.ui.flow_layout import FlowLayout
from photoclip.ui.language import tr
from photoclip.ui.model_pages.look import Look
from photoclip.ui.model_pages.wrapped import WrappedLabel
from photoclip.ui.parts import push_button
from photoclip.ui.present_keys import PRESENT, keyed, tip_of

_EDGE = 16


class DuplicatesPage(QWidget):
    """Says what was asked for; does nothing itself."""

    back_wanted = Signal()
    tidy_wanted = Signal()
    apart_wanted = Signal()
    compare_wanted = Signal()
    all_wanted = Signal()
    group_chosen = Signal(int)

    def __init__(self, look: Look, model: GroupModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("modelsPage")
        self.setAccessibleName(tr("Duplicates"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is on it takes the focus, by Tab, too
        self.model = model
        self.tiers = TiersBar()
        self.view = GroupView(look)
        self.empty = EmptyState()
        self.list = GroupList(look, model)
        self._note = QLabel("")
        self._explained = WrappedLabel("second")
        self._body = QStackedLayout()
        self._make_buttons()
        self._build()
        self._connect()

    def _make_buttons(self) -> None:
        self.back = push_button(tr("Back to photos"))
        self.back.setToolTip(tr("Esc"))
        self.tidy = push_button("", primary=True)
        tip_of(self.tidy, "duplicates-tidy")
        self.apart = push_button("")
        self.compare = push_button(tr("Compare…"))
        tip_of(self.compare, "duplicates-compare")
        self.all = push_button(tr("All groups…"))
        self.all.setToolTip(tr("Keep the suggested one of every group; first see what that means"))

    def _build(self) -> None:
        title = QLabel(tr("Duplicates"))
        title.setProperty("role", "big-title")
        self._note.setProperty("role", "third")
        top = QHBoxLayout()
        top.setSpacing(12)
        for widget in (title, self._note):
            top.addWidget(widget)
        top.addStretch(1)
        top.addWidget(self.back)
        self._body.addWidget(self._made_body())
        self._body.addWidget(self.empty)
        self._body.setCurrentWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_EDGE, 12, 12, 12)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.tiers, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._explained)
        layout.addLayout(self._body, 1)

    def _made_body(self) -> QWidget:
        below = FlowLayout()  # large text has no room for all of them beside each other
        for button in (self.tidy, self.apart, self.compare, self.all):
            below.addWidget(button)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addLayout(below)
        right.addWidget(self.view, 1)
        body = QWidget()
        line = QHBoxLayout(body)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(_EDGE)
        line.addWidget(self.list)
        line.addLayout(right, 1)
        return body

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_wanted)
        self.tidy.clicked.connect(self.tidy_wanted)
        self.apart.clicked.connect(self.apart_wanted)
        self.compare.clicked.connect(self.compare_wanted)
        self.all.clicked.connect(self.all_wanted)
        self.view.opened.connect(self.compare_wanted)
        self.view.kept_changed.connect(self._follow_kept)
        self.list.selectionModel().currentChanged.connect(self._tell_chosen)
        PRESENT.changed.connect(self.explain)

    @property
    def is_empty(self) -> bool:
        """Whether there is no group of the tier."""
        return self._body.currentWidget() is self.empty

    @property
    def row(self) -> int:
        """The group that is shown; -1: none."""
        return self.list.currentIndex().row()

    @Slot()
    def explain(self) -> None:
        """What the tier is, and what can be done with it."""
        tier = self.tiers.tier
        self._explained.setText(duplicate_words.EXPLAINED[tier])
        self.apart.setText(duplicate_words.apart(tier))
        self.apart.setToolTip(keyed(duplicate_words.told_apart(tier), "duplicates-apart"))
        self.all.setVisible(tier != "similar")
        self.compare.setVisible(tier != "identical")

    def show_empty(self, empty: bool) -> None:
        """There is no group, or there are."""
        self._body.setCurrentIndex(1 if empty else 0)

    def say(self, note: str) -> None:
        """What is going on."""
        self._note.setText(note)

    def choose_row(self, row: int) -> None:
        """Another group."""
        count = self.model.rowCount()
        if count:
            self.list.setCurrentIndex(self.model.index(min(max(0, row), count - 1)))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        (self.back if self.is_empty else self.view).setFocus(event.reason())

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes to the next group, behind the last one to the buttons."""
        row = self.row + (1 if forward else -1)
        inside = self.view.isAncestorOf(self.focusWidget()) or self.list.hasFocus()
        if self.is_empty or not inside or not 0 <= row < self.model.rowCount():
            return super().focusNextPrevChild(forward)
        self.choose_row(row)
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        act = self._meaning(Qt.Key(event.key())) if plain else None
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def _meaning(self, key: Qt.Key) -> Callable[[], object] | None:
        """What a key does here."""
        if key == Qt.Key.Key_Escape:
            return self.back_wanted.emit
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_3:
            return lambda: self.tiers.choose(TIERS[key - Qt.Key.Key_1])
        if self.is_empty:
            return None
        acts: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Up: lambda: self.choose_row(self.row - 1),
            Qt.Key.Key_Down: lambda: self.choose_row(self.row + 1),
            Qt.Key.Key_PageUp: lambda: self.choose_row(self.row - 10),
            Qt.Key.Key_PageDown: lambda: self.choose_row(self.row + 10),
        }
        return acts.get(key)

    @Slot()
    def _follow_kept(self) -> None:
        going, kept = len(self.view.cards) - len(self.view.kept), len(self.view.kept)
        self.tidy.setText(duplicate_words.going(self.tiers.tier, going if kept else 0))
        self.tidy.setEnabled(bool(going and kept))
        for button in (self.apart, self.compare):
            button.setEnabled(bool(self.view.cards))

    @Slot()
    def _tell_chosen(self) -> None:
        if self.row >= 0:
            self.group_chosen.emit(self.row)
