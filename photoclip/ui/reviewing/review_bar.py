"""The line above a label's photos: how many wait, in which order, and what Enter will do."""

from typing import Literal

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from photoclip.core.labels import Standing
from photoclip.ui.elided import ElidedLabel
from photoclip.ui.language import number, tr
from photoclip.ui.parts import link_button, push_button
from photoclip.ui.present_keys import PRESENT, sign_of, tip
from photoclip.ui.reviewing import review_words

Order = Literal["surest", "useful"]

_ORDERS: tuple[tuple[Order, str, str], ...] = (
    ("surest", tr("Surest first"), tr("The photos that most probably fit come first")),
    (
        "useful",
        tr("Most useful first"),
        tr("Sure ones with some that the label is not sure of: a few answers teach it most"),
    ),
)
_LEAST_TITLE, _LEAST_NOTE = 60, 0


class ReviewBar(QFrame):
    """What a label suggests, in a sentence, and the answers that concern many photos."""

    accept_wanted = Signal()
    page_wanted = Signal()
    undo_wanted = Signal()
    next_wanted = Signal()
    order_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reviewBar")
        self._title = ElidedLabel(_LEAST_TITLE)
        self._title.setProperty("role", "big-title")
        self._note = ElidedLabel(_LEAST_NOTE)
        self._note.setProperty("role", "second")
        self.undo = push_button(tr("Undo"))
        tip(self.undo, tr("Take the last answers back"), "undo")
        self.accept = push_button("", primary=True)
        self.page = link_button("")
        self.page.setToolTip(tr("Also says no to the photos below the line that are in sight"))
        self.next = link_button("")
        tip(self.next, tr("Go on with the next label that has photos waiting"), "next-label")
        self.orders = {order: _order_button(text, said) for order, text, said in _ORDERS}
        self._group = QButtonGroup(self)
        self._answers = (0, 0, 0)
        self._next: tuple[str | None, int] = (None, 0)
        self._build()
        self._connect()

    @Slot()
    def _say_keys(self) -> None:
        """They are others now."""
        self.show_answers(*self._answers)
        self.show_next(*self._next)

    def _build(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(12)
        second.setSpacing(6)
        first.addWidget(self._title)
        first.addWidget(self._note, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self.undo, self.accept):
            first.addWidget(button)
        for choice in self.orders.values():
            self._group.addButton(choice)
            second.addWidget(choice)
        second.addStretch(1)
        second.addWidget(self.page)
        second.addSpacing(8)
        second.addWidget(self.next)
        for button in (self.undo, self.accept, self.page, self.next, *self.orders.values()):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus in the grid
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 24, 6)
        layout.setSpacing(8)
        layout.addLayout(first)
        layout.addLayout(second)

    def _connect(self) -> None:
        PRESENT.changed.connect(self._say_keys)
        self.undo.clicked.connect(self.undo_wanted)
        self.accept.clicked.connect(self.accept_wanted)
        self.page.clicked.connect(self.page_wanted)
        self.next.clicked.connect(self.next_wanted)
        for order, button in self.orders.items():
            button.clicked.connect(
                lambda _checked=False, order=order: self.order_wanted.emit(order)
            )

    @property
    def text(self) -> str:
        return f"{self._title.text()} {self._note.text()}".strip()

    def show_label(self, standing: Standing, shown: int) -> None:
        """How a label stands, and how many photos it asks about."""
        self._title.setText(review_words.title(standing.label))
        said = [review_words.offered(standing, shown), review_words.judged(standing)]
        self._note.setText(" ".join(one for one in said if one))
        for button in (self.accept, *self.orders.values()):
            button.setVisible(shown > 0)
        if not shown:
            self.page.hide()
        self.undo.setVisible(standing.accepted + standing.rejected > 0)

    def show_order(self, order: Order) -> None:
        """Which order the photos are in."""
        self.orders[order].setChecked(True)

    def show_answers(self, accepted: int, refused: int, rest: int) -> None:
        """What Enter will do; and how many more would be refused with the rest of the page."""
        self._answers = (accepted, refused, rest)
        exceptions = refused > 0
        said = review_words.accept(accepted, refused, exceptions=exceptions)
        self.accept.setText(_with_sign(said, "accept-above"))
        self.accept.setEnabled(accepted + refused > 0)
        alone = accepted + refused == 0
        said = review_words.rest_of_page(rest, alone=alone)
        self.page.setText(_with_sign(said, "answer-page"))
        self.page.setVisible(rest > 0)

    def show_next(self, name: str | None, waiting: int) -> None:
        """The label that is the next one."""
        self._next = (name, waiting)
        self.next.setVisible(name is not None)
        if name is not None:
            said = tr("Next: %1 (%2)", None, review_words.short(name), number(waiting))
            self.next.setText(_with_sign(said, "next-label"))


def _with_sign(text: str, command: str) -> str:
    return f"{text}  {sign_of(command)}".rstrip()


def _order_button(text: str, said: str) -> QPushButton:
    button = push_button(text)
    button.setProperty("role", "segment")
    button.setCheckable(True)
    tip(button, said, "order")
    return button
