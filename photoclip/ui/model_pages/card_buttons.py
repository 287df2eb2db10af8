"""The buttons of a model's card, and the menu of what is seldom wanted."""

import itertools
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget
from typing_extensions import override

from photoclip.ui.language import tr
from photoclip.ui.model_pages.offers import Offered
from photoclip.ui.parts import push_button


class CardButtons(QWidget):
    """Says which was pressed. Buttons that stay keep the focus."""

    pressed = Signal(str)
    reached = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: tuple[Offered, ...] = ()
        self._buttons: dict[Offered, QPushButton] = {}
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self._more = QToolButton()
        self._more.setText("⋯")
        self._more.setObjectName("moreButton")
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(self._menu)
        self._more.installEventFilter(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self._more)

    @property
    def offered(self) -> tuple[str, ...]:
        """The verbs that can be done now, those of the menu included."""
        verbs = [offered.verb for offered in self._offered]
        return (*verbs, *(action.data() for action in self._menu.actions()))

    def show_offers(self, title: str, offered: Sequence[Offered], more: Sequence[Offered]) -> None:
        """Offer these; `title` tells the model to those who hear the buttons' names."""
        if tuple(offered) != self._offered:
            self._replace(title, tuple(offered))
        self._menu.clear()
        for entry in more:
            action = self._menu.addAction(entry.text)
            action.setToolTip(entry.tip)
            action.setData(entry.verb)
            action.triggered.connect(partial(self.pressed.emit, entry.verb))
        size = self._more.sizePolicy()
        size.setRetainSizeWhenHidden(True)
        self._more.setSizePolicy(size)
        self._more.setVisible(bool(more))
        self._more.setAccessibleName(tr("More for %1", None, title))
        self._more.setToolTip(tr("More"))

    def button(self, verb: str) -> QPushButton:
        """The button that does this; KeyError where it isn't offered."""
        return next(b for offered, b in self._found() if offered.verb == verb)

    def trigger(self, verb: str) -> None:
        """Do what a button or a line of the menu does."""
        if verb in [offered.verb for offered in self._offered]:
            self.button(verb).click()
            return
        next(action for action in self._menu.actions() if action.data() == verb).trigger()

    @Slot()
    def press_main(self) -> None:
        """What Enter does on the card."""
        if self._offered:
            self.button(self._offered[-1].verb).click()

    @Slot()
    def open_menu(self) -> None:
        if not self._menu.isEmpty():
            self._more.showMenu()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.reached.emit()
        return super().eventFilter(watched, event)

    def _found(self) -> list[tuple[Offered, QPushButton]]:
        return list(self._buttons.items())

    def _replace(self, title: str, offered: tuple[Offered, ...]) -> None:
        had_focus = any(button.hasFocus() for button in self._buttons.values())
        for button in self._buttons.values():
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._offered = offered
        self._buttons = {entry: self._make(title, entry) for entry in offered}
        for place, button in enumerate(self._buttons.values()):
            self._row.insertWidget(place, button)
            button.show()  # a layout shows it only later, and until then Tab would pass it by
        self._chain()
        if had_focus:
            self._pass_focus()

    def _make(self, title: str, entry: Offered) -> QPushButton:
        button = push_button(entry.text, primary=entry.primary)
        button.setToolTip(entry.tip)
        button.setAccessibleName(f"{entry.text.rstrip('…')}: {title}")
        button.clicked.connect(partial(self.pressed.emit, entry.verb))
        button.installEventFilter(self)
        return button

    def _chain(self) -> None:
        """Tab goes from the card through the buttons, from left to right, the menu last."""
        order: list[QWidget] = [*self._buttons.values(), self._more]
        card = self.parentWidget()
        if card is not None:
            order.insert(0, card)
        for before, after in itertools.pairwise(order):
            QWidget.setTabOrder(before, after)

    def _pass_focus(self) -> None:
        """The button that had it is gone: its successor takes it, else the card."""
        if self._buttons:
            list(self._buttons.values())[-1].setFocus()
        elif (card := self.parentWidget()) is not None:
            card.setFocus()
