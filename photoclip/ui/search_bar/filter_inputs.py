"""What a filter's value is chosen with: each input knows the text that stands after the colon."""

from collections.abc import Sequence

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDateEdit,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from photoclip.core.query import FILTERS
from photoclip.ui.language import number, tr

_ROOM = 300
_DAY = "yyyy-MM-dd"
_WHOLE_DAYS = {
    "today": tr("Today"),
    "yesterday": tr("Yesterday"),
    "this week": tr("This week"),
    "last week": tr("Last week"),
    "this month": tr("This month"),
    "last month": tr("Last month"),
    "this year": tr("This year"),
    "last year": tr("Last year"),
    "last summer": tr("Last summer"),
    "last winter": tr("Last winter"),
}
"""As the search understands them, and as they are called."""
_ON, _FROM_TO, _BEFORE, _AFTER = (
    tr("On a day"),
    tr("From … to …"),
    tr("Before a day"),
    tr("After a day"),
)
_EXACTLY, _BETWEEN = tr("exactly"), tr("between")
_HOW = {tr("at least"): ">={}", _EXACTLY: "{}", tr("at most"): "<={}", _BETWEEN: "{}..{}"}


_NUMBERS: dict[str, tuple[float, float, float]] = {
    "rating": (5, 1, 4),
    "iso": (1_000_000, 100, 800),
    "aperture": (64, 0.1, 2.8),
    "focal": (3000, 5, 50),
    "width": (100_000, 100, 4000),
    "height": (100_000, 100, 3000),
}
"""The most, a step, and what stands there first."""


class ValueInput(QComboBox):
    """One of the library's values, with the photos each has; also anything typed."""

    edited = Signal(str)

    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumWidth(_ROOM)
        self.setMaxVisibleItems(12)
        self.setCurrentText("")
        field = self.lineEdit()
        if field is not None:
            example = FILTERS[key].example.partition(":")[2]
            field.setPlaceholderText(example.split(",")[0].strip('"'))
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self.editTextChanged.connect(self.edited)
        self.activated.connect(self._take)
        completer.activated.connect(self._take_text)

    def offer(self, values: Sequence[tuple[str, int | None]]) -> None:
        """Offer these; what was typed stays, and is completed by them."""
        typed, field = self.currentText(), self.lineEdit()
        cursor = 0 if field is None else field.cursorPosition()
        self.blockSignals(True)
        self.clear()
        for text, count in values:
            self.addItem(text if count is None else f"{text}  ({number(count)})", text)
        self.setCurrentIndex(-1)
        self.setEditText(typed)
        self.blockSignals(False)
        completer = self.completer()
        if field is not None:
            field.setCursorPosition(cursor)
            if completer is not None and typed and field.hasFocus():
                completer.setCompletionPrefix(typed)
                completer.complete()

    def filter(self) -> tuple[str, str]:
        """The key and the value that were chosen; the value is empty where nothing was."""
        return self._key, self.currentText().strip()

    @Slot(int)
    def _take(self, row: int) -> None:
        self.setEditText(str(self.itemData(row)))

    @Slot(str)
    def _take_text(self, shown: str) -> None:
        row = self.findText(shown)
        if row >= 0:
            self._take(row)


class PlaceInput(QWidget):
    """A town, and how far around it."""

    def __init__(self) -> None:
        super().__init__()
        self.place = ValueInput("near")
        self.place.setAccessibleName(tr("Town, or latitude and longitude"))
        self._km = QSpinBox(minimum=1, maximum=2000, value=20, suffix=" km")
        self._km.setAccessibleName(tr("Within so many kilometres"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.place, 1)
        layout.addWidget(QLabel(tr("within")))
        layout.addWidget(self._km)
        self.setFocusProxy(self.place)

    def filter(self) -> tuple[str, str]:
        _, place = self.place.filter()
        return "near", f"{place},{self._km.value()}km" if place else ""


class DateInput(QWidget):
    """A time that has a name, a day, or from one day to another."""

    def __init__(self) -> None:
        super().__init__()
        self.which = QComboBox()
        self.which.setAccessibleName(tr("When"))
        for name, said in _WHOLE_DAYS.items():
            self.which.addItem(said, name)
        self.which.insertSeparator(self.which.count())
        self.which.addItems([_ON, _FROM_TO, _BEFORE, _AFTER])
        self.which.setMaxVisibleItems(20)
        self.first, self.last = _day(tr("From")), _day(tr("To"))
        self.which.currentTextChanged.connect(self._arrange)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        days = QHBoxLayout()
        days.addWidget(self.first)
        days.addWidget(self.last)
        layout.addWidget(self.which)
        layout.addLayout(days)
        self.setFocusProxy(self.which)
        self._arrange(self.which.currentText())

    def filter(self) -> tuple[str, str]:
        chosen = self.which.currentText()
        first, last = self.first.date(), self.last.date()
        keys = {_BEFORE: "before", _AFTER: "after", _ON: "date"}
        if chosen in keys:
            return keys[chosen], first.toString(_DAY)
        if chosen == _FROM_TO:
            return "date", f"{min(first, last).toString(_DAY)}..{max(first, last).toString(_DAY)}"
        return "date", self.which.currentData()

    @Slot(str)
    def _arrange(self, chosen: str) -> None:
        self.first.setEnabled(chosen in (_ON, _FROM_TO, _BEFORE, _AFTER))
        self.last.setEnabled(chosen == _FROM_TO)


class NumberInput(QWidget):
    """At least, exactly, at most, or between two numbers; a size is in megabytes."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key
        self.how = QComboBox()
        self.how.setAccessibleName(tr("How many"))
        self.how.addItems([how for how in _HOW if key != "size" or how != _EXACTLY])
        self.low, self.high = _number(key, tr("Number")), _number(key, tr("Up to"))
        self.how.currentTextChanged.connect(self._arrange)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.how)
        layout.addWidget(self.low, 1)
        layout.addWidget(self.high, 1)
        self.setFocusProxy(self.how)
        self._arrange(self.how.currentText())

    def filter(self) -> tuple[str, str]:
        unit = "MB" if self._key == "size" else ""
        numbers = [self.low.value()]
        if self.how.currentText() == _BETWEEN:
            numbers = sorted([*numbers, self.high.value()])
        said = [f"{number:g}{unit}" for number in numbers]
        return self._key, _HOW[self.how.currentText()].format(*said)

    @Slot(str)
    def _arrange(self, how: str) -> None:
        self.high.setVisible(how == _BETWEEN)


class WordsInput(QLineEdit):
    """Words of the person's own."""

    def __init__(self, placeholder: str, key: str = "") -> None:
        super().__init__(placeholderText=placeholder)
        self._key = key
        self.setMinimumWidth(_ROOM)

    def filter(self) -> tuple[str, str]:
        return self._key, self.text().strip()


def _day(name: str) -> QDateEdit:
    day = QDateEdit(QDate.currentDate())
    day.setCalendarPopup(True)
    day.setDisplayFormat(tr("d MMM yyyy"))
    day.setAccessibleName(name)
    day.setMaximumDate(QDate.currentDate().addYears(1))
    return day


def _number(key: str, name: str) -> QDoubleSpinBox:
    most, step, usual = _NUMBERS.get(key, (100_000, 1, 5))
    digits = 1 if key in ("size", "aperture") else 0
    suffix = {"size": " MB", "focal": " mm", "width": " px", "height": " px"}.get(key, "")
    box = QDoubleSpinBox(minimum=0, maximum=most, singleStep=step, decimals=digits, value=usual)
    box.setSuffix(suffix)
    box.setAccessibleName(name)
    return box
