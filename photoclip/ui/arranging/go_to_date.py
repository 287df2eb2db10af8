"""A way to the photos of a date: it is typed, or chosen among the months there are."""

import re

import numpy as np
from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout
from typing_extensions import override

from photoclip.core.arranging import Days
from photoclip.ui import words
from photoclip.ui.arranging import headings
from photoclip.ui.language import tr
from photoclip.ui.stage import Stage

_WIDTH, _HEIGHT = 300, 380
_MONTH = 100


class GoToDate(QFrame):
    """Opens below the header; closes when something was chosen, or with Esc."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage.window, Qt.WindowType.Popup)
        self.setObjectName("goToDate")
        self._grid = stage.grid
        self._pages = stage.pages
        self._header = stage.area.header
        self._days: Days | None = None
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("August 2021, 2021-08-12…"))
        self.field.setAccessibleName(tr("Date to go to"))
        self.months = QListWidget()
        self.months.setAccessibleName(tr("Months that have photos"))
        self._nothing = QLabel(tr("No photo that is shown has a date."))
        self._nothing.setWordWrap(True)
        column = QVBoxLayout(self)
        for part in (self.field, self.months, self._nothing):
            column.addWidget(part)
        self.setFixedSize(_WIDTH, _HEIGHT)
        self.field.textEdited.connect(self._narrow)
        self.field.returnPressed.connect(self._go)
        self.months.itemActivated.connect(self._go)
        self.months.itemClicked.connect(self._go)

    @Slot()
    def open(self) -> None:
        """Ask for a date, below the header's right end."""
        self._pages.show_photos()
        self._days = self._grid.days
        self.field.clear()
        self._fill()
        known = self.months.count() > 0
        self.field.setVisible(known)
        self.months.setVisible(known)
        self._nothing.setVisible(not known)
        corner = self._header.mapToGlobal(QPoint(self._header.width() - _WIDTH - 16, 0))
        self.move(corner + QPoint(0, self._header.height()))
        self.show()
        self.field.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go through the months while a date is typed."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        rows = [row for row in range(self.months.count()) if not self.months.item(row).isHidden()]
        if rows:
            now = self.months.currentRow()
            at = rows.index(now) + step if now in rows else 0
            self.months.setCurrentRow(rows[max(0, min(len(rows) - 1, at))])

    def _fill(self) -> None:
        self.months.clear()
        if self._days is None:
            return
        keys, counts = np.unique(self._days[self._days > 0] // _MONTH, return_counts=True)
        for key, count in zip(keys[::-1].tolist(), counts[::-1].tolist(), strict=True):
            said = f"{headings.month(key)} · {words.photos(count)}"
            item = QListWidgetItem(said)
            item.setData(Qt.ItemDataRole.UserRole, key)
            self.months.addItem(item)

    @Slot(str)
    def _narrow(self, text: str) -> None:
        """Only months whose names have in them what was typed; all, where none has."""
        wanted = text.casefold().split()
        fits = [
            all(part in self.months.item(row).text().casefold() for part in wanted)
            for row in range(self.months.count())
        ]
        for row, one in enumerate(fits):
            self.months.item(row).setHidden(any(fits) and not one)
        first = fits.index(True) if wanted and any(fits) else -1
        self.months.setCurrentRow(first)

    @Slot()
    def _go(self) -> None:
        span = self._wanted()
        if self._days is None or span is None:
            return
        row = _row_of(self._days, *span)
        self.hide()
        if row is not None:
            self._grid.go_to(row)
            self._grid.setFocus(Qt.FocusReason.PopupFocusReason)

    def _wanted(self) -> tuple[int, int] | None:
        """First and last day, as 20210812: of the month that is marked, else of what is typed."""
        item = self.months.currentItem()
        if item is not None and not item.isHidden():
            key = int(item.data(Qt.ItemDataRole.UserRole))
            return key * _MONTH + 1, key * _MONTH + 31
        return read_day(self.field.text())


def _row_of(days: Days, first: int, last: int) -> int | None:
    """The first photo of some days, or else the one that was taken next to them."""
    inside = np.flatnonzero((days >= first) & (days <= last))
    if len(inside):
        return int(inside[0])
    known = np.flatnonzero(days)
    if not len(known):
        return None
    return int(known[np.abs(days[known].astype(np.int64) - first).argmin()])


def read_day(text: str) -> tuple[int, int] | None:
    """The first and last day that a date in numbers means, as 20210812; None: it is none.

    A day, a month or a year: "2021-08-12", "2021-08", "2021"; "12.8.2021"; and "8/12/2021" with day
    and month as the person's own language has them.
    """
    if found := _BIGGEST_FIRST.fullmatch(text.strip()):
        year, month, day = (int(part or 0) for part in found.groups())
    elif found := _YEAR_LAST.fullmatch(text.strip()):
        first, sign, second, year = int(found[1]), found[2], int(found[3]), int(found[4])
        swapped = sign == "/" and QLocale().dateFormat(QLocale.FormatType.ShortFormat)[:1] == "M"
        month, day = (first, second) if swapped else (second, first)
    else:
        return None
    if not QDate.isValid(year, month or 1, day or 1):
        return None
    least = year * 10_000 + month * _MONTH + day
    return least, least + (0 if day else 31 if month else 1231)


_BIGGEST_FIRST = re.compile(r"(\d{4})(?:[-./](\d{1,2})(?:[-./](\d{1,2}))?)?")
_YEAR_LAST = re.compile(r"(\d{1,2})([-./])(\d{1,2})[-./](\d{4})")
