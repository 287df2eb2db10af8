"""A small dialog for one filter: what it does, its value, and whether it shall not hold."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from photoclip.core.events import Event
from photoclip.core.query import FILTERS
from photoclip.core.search_events import ValuesOffered
from photoclip.services.engine import Ticket
from photoclip.services.offering import offer_values
from photoclip.ui.bridge import EngineBridge
from photoclip.ui.language import tr
from photoclip.ui.parts import words_label
from photoclip.ui.search_bar.filter_inputs import (
    DateInput,
    NumberInput,
    PlaceInput,
    ValueInput,
    WordsInput,
)
from photoclip.ui.search_bar.filter_text import (
    WORDS_EXACT,
    WORDS_OUT,
    Addition,
    explanation,
    title,
)

_MOST_VALUES = 300
_MOST_PLACES = 20
_SETTLE_MS = 150

_HINTS = {
    WORDS_OUT: tr("people, text…"),
    WORDS_EXACT: tr("IMG_2041, red house…"),
    "name": "IMG_20…",
    "caption": "birthday…",
}
"""Where anything may be typed, and there would be too much to choose from: for example."""

Input = ValueInput | PlaceInput | DateInput | NumberInput | WordsInput


class FilterSheet(QDialog):
    """Add says what to write into the query; it asks the engine for nothing but values."""

    added = Signal(object)
    """The `Addition`."""

    def __init__(self, key: str, bridge: EngineBridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._key = key
        self._bridge = bridge
        self.setWindowTitle(title(key))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.input = _input(key)
        self.input.setAccessibleDescription(explanation(key))
        self.unwanted = QCheckBox(tr("Leave these photos out"))
        self.unwanted.setVisible(key not in (WORDS_OUT, WORDS_EXACT))
        self._ticket: Ticket | None = None
        self._settle = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self._ask)
        self.finished.connect(self._drop)
        self._build()
        self._ask()

    def _build(self) -> None:
        which = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(which.Ok | which.Cancel)
        self.add = self.buttons.button(which.Ok)
        self.add.setText(tr("Add"))
        self.add.setProperty("role", "primary")
        self.buttons.accepted.connect(self._add)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(words_label(explanation(self._key)))
        column.addWidget(self.input)
        column.addWidget(self.unwanted)
        column.addWidget(self.buttons)
        if isinstance(self.input, PlaceInput):
            self.input.place.edited.connect(lambda _text: self._settle.start())
        self.input.setFocus()

    def _values(self) -> ValueInput | None:
        if isinstance(self.input, PlaceInput):
            return self.input.place
        return self.input if isinstance(self.input, ValueInput) else None

    @Slot()
    def _ask(self) -> None:
        values = self._values()
        if values is None:
            return
        places = isinstance(self.input, PlaceInput)
        prefix = values.filter()[1] if places else ""
        limit = _MOST_PLACES if places else _MOST_VALUES
        job = partial(offer_values, key=self._key, prefix=prefix, limit=limit)
        self._drop()
        self._ticket = self._bridge.submit(job, self._take, on_failed=self._let_go)

    def _take(self, event: Event) -> None:
        values = self._values()
        if isinstance(event, ValuesOffered) and values is not None:
            values.offer(event.values)

    @Slot()
    def _drop(self) -> None:
        """Values that come after the sheet was closed, or for what was typed before: no."""
        if self._ticket is not None:
            self._bridge.cancel(self._ticket)

    def _let_go(self, _event: Event) -> None:
        """A value can still be typed."""

    @Slot()
    def _add(self) -> None:
        key, value = self.input.filter()
        if not value:
            self.input.setFocus()
            return
        negative = self.unwanted.isChecked() or self._key == WORDS_OUT
        self.added.emit(Addition(key, value, negative, exact=self._key == WORDS_EXACT))
        self.accept()


def _input(key: str) -> Input:
    if key in _HINTS:
        return WordsInput(_HINTS[key], key if key in FILTERS else "")
    if key == "near":
        return PlaceInput()
    if key == "date":
        return DateInput()
    return NumberInput(key) if FILTERS[key].kind == "number" else ValueInput(key)
