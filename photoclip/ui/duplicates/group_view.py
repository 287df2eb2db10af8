"""One group side by side: what stays is chosen here."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from photoclip.core.duplicates.events import GroupShown
from photoclip.ui.duplicates import duplicate_words
from photoclip.ui.duplicates.member_card import MemberCard
from photoclip.ui.language import tr
from photoclip.ui.model_pages.look import Look
from photoclip.ui.model_pages.wrapped import WrappedLabel

_WIDEST, _GAP = 420, 12
_ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class _Row(QScrollArea):
    """Leaves the keys to those who mean something else by them than scrolling."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()


class GroupView(QWidget):
    """Cards in a row. The arrows go along it, K says what stays."""

    kept_changed = Signal()
    opened = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._cards: list[MemberCard] = []
        self._current = 0
        self.group: GroupShown | None = None
        self._suggested = WrappedLabel("second")
        self._row = QHBoxLayout()
        self._row.setSpacing(_GAP)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addStretch(1)
        self._scroll = _Row()
        self._build()

    def _build(self) -> None:
        inside = QWidget()
        inside.setObjectName("modelCards")
        inside.setLayout(self._row)
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._suggested)
        layout.addWidget(self._scroll, 1)
        self.setAccessibleName(tr("Photos of the group"))

    @property
    def cards(self) -> tuple[MemberCard, ...]:
        """Those of the group that is shown."""
        return tuple(self._cards[: len(self.group.members)]) if self.group else ()

    @property
    def kept(self) -> tuple[int, ...]:
        """The places of those that stay."""
        return tuple(n for n, card in enumerate(self.cards) if card.keep.isChecked())

    @property
    def current(self) -> MemberCard | None:
        """The card that the keys are about."""
        cards = self.cards
        return cards[min(self._current, len(cards) - 1)] if cards else None

    def show_group(self, group: GroupShown) -> None:
        """Show a group; the same one again with more known about it keeps what was chosen."""
        same = self.group is not None and self.group.ids == group.ids
        same = same and [one.path for one in group.members] == [
            one.path for one in (self.group.members if self.group else ())
        ]
        inside = any(card.hasFocus() for card in self.cards)
        self.group = group
        self._suggested.setText(duplicate_words.suggested(group))
        best = max((one.sharpness or 0.0 for one in group.members), default=0.0)
        lines = [duplicate_words.facts(group.tier, one, best) for one in group.members]
        differing = [len(set(column)) > 1 for column in zip(*lines, strict=True)]
        self._make(len(group.members))
        for place, (card, member) in enumerate(zip(self.cards, group.members, strict=True)):
            card.show_member(member, lines[place], differing)
            if not same:
                card.set_kept(place == group.choice.place)
        if not same:
            self._current = group.choice.place
            if inside or self.hasFocus():
                self._focus()
        self.kept_changed.emit()

    def clear(self) -> None:
        """No group is shown."""
        self.group = None
        self._suggested.setText("")
        self._make(0)
        self.kept_changed.emit()

    def toggle(self) -> None:
        """The current one stays, or goes; at least one stays."""
        card = self.current
        if card is not None:
            card.set_kept(not card.keep.isChecked())
            self.kept_changed.emit()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._focus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _ARROWS.get(Qt.Key(event.key()))
        if step is None or not self.cards:
            super().keyPressEvent(event)
            return
        self._current = min(max(0, self._current + step), len(self.cards) - 1)
        self._focus()

    def _focus(self) -> None:
        if self.current is not None:
            self.current.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self, count: int) -> None:
        """As many cards as are wanted; those that are there are used again."""
        while len(self._cards) < count:
            card = MemberCard(self._look)
            card.setMaximumWidth(_WIDEST)
            card.kept_changed.connect(self.kept_changed)
            card.opened.connect(self.opened)
            card.focused.connect(self._follow)
            self._row.insertWidget(len(self._cards), card, 4)
            self._cards.append(card)
        for place, card in enumerate(self._cards):
            card.setVisible(place < count)

    @Slot(object)
    def _follow(self, card: MemberCard) -> None:
        self._current = self._cards.index(card)
        self._scroll.ensureWidgetVisible(card, 8, 0)
