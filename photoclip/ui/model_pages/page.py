"""The Models page: every model as a card, and the ways to get others."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from photoclip.ui.language import tr
from photoclip.ui.model_pages.face import Face
from photoclip.ui.model_pages.model_card import ModelCardView
from photoclip.ui.model_pages.wrapped import WrappedLabel
from photoclip.ui.parts import push_button, scroll_down
from photoclip.ui.speaking import Role, speak_as

_EXPLAINED = tr(
    "A model is what understands your photos and your words. Each runs on this computer, and is "
    "fetched only when you ask for it."
)
_WIDEST = 1160


class ModelsPage(QWidget):
    """Cards in the list's order. Says what was asked for; does nothing itself."""

    pressed = Signal(str, object)
    add_wanted = Signal()
    import_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("modelsPage")
        self.setAccessibleName(tr("Models"))
        speak_as(self, Role.Pane)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab shall reach what stands above the cards
        self._cards: dict[str, ModelCardView] = {}
        self._order: list[ModelCardView] = []
        self.add = push_button(tr("Add another model…"))
        self.add.setToolTip(tr("Name a model of the hub, or a folder that holds one"))
        self.add.clicked.connect(self.add_wanted)
        self.bring = push_button(tr("Import from a folder…"))
        self.bring.setToolTip(tr("Bring a model that was downloaded elsewhere"))
        self.bring.clicked.connect(self.import_wanted)
        self.back = push_button(tr("Back to photos"))
        self.back.setToolTip("Esc")
        self.back.clicked.connect(self.back_wanted)
        self._column = QVBoxLayout()
        self._scroll = QScrollArea()
        self._build()

    def _build(self) -> None:
        title = QLabel(tr("Models"))
        title.setProperty("role", "big-title")
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(title)
        top.addStretch(1)
        top.addWidget(self.back)
        more = QHBoxLayout()
        more.setSpacing(8)
        more.addWidget(self.add)
        more.addWidget(self.bring)
        more.addStretch(1)
        self._column.setContentsMargins(0, 0, 0, 16)
        self._column.setSpacing(8)
        self._column.addStretch(1)
        scroll_down(self._scroll, self._column, "modelCards").setMaximumWidth(_WIDEST)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 12, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        explained = WrappedLabel()
        explained.setText(_EXPLAINED)
        layout.addWidget(explained)
        layout.addSpacing(4)
        layout.addLayout(more)
        layout.addSpacing(8)
        layout.addWidget(self._scroll, 1)

    @property
    def cards(self) -> tuple[ModelCardView, ...]:
        """From top to bottom."""
        return tuple(self._order)

    def card(self, name: str) -> ModelCardView:
        """The first card of a model; StopIteration where there is none."""
        return next(card for card in self._order if card.face and card.face.name == name)

    def show_faces(self, faces: Iterable[Face]) -> None:
        """Show these; cards that stay are kept, with their place and focus."""
        wanted = list(faces)
        for key in set(self._cards) - {face.key for face in wanted}:
            gone = self._cards.pop(key)
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._order = [self._card_for(face) for face in wanted]
        for place, card in enumerate(self._order):
            if self._column.indexOf(card) != place:
                self._column.insertWidget(place, card)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Opened: the model in use takes the focus."""
        super().focusInEvent(event)
        chosen = [card for card in self._order if card.face and card.face.chosen]
        for card in (chosen or self._order)[:1]:
            card.setFocus(event.reason())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _card_for(self, face: Face) -> ModelCardView:
        card = self._cards.get(face.key)
        if card is None:
            card = ModelCardView()
            card.pressed.connect(self.pressed)
            card.moved.connect(self._move)
            card.reached.connect(self._show_whole)
            self._cards[face.key] = card
        card.show_face(face)
        return card

    @Slot(int)
    def _move(self, step: int) -> None:
        place = next((n for n, card in enumerate(self._order) if card.hasFocus()), None)
        if place is None:
            place = next(
                (n for n, c in enumerate(self._order) if c.isAncestorOf(self.focusWidget())), 0
            )
        target = min(max(0, place + step), len(self._order) - 1)
        self._order[target].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(object)
    def _show_whole(self, card: ModelCardView) -> None:
        self._scroll.ensureWidgetVisible(card, 0, 8)
