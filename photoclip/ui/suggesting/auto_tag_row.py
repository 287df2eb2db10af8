"""One label in the preview of "Auto-tag…": what it would tag, how sure it is, what is left out."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QSlider, QVBoxLayout, QWidget
from typing_extensions import override

from photoclip.core.labels import Queue
from photoclip.core.vectors import Ids
from photoclip.ui import words
from photoclip.ui.colours import dot_on
from photoclip.ui.elided import ElidedLabel
from photoclip.ui.language import number, tr
from photoclip.ui.model_pages.look import Look
from photoclip.ui.parts import link_button
from photoclip.ui.photo_fetcher import PhotoFetcher
from photoclip.ui.suggesting.thumb_strip import ThumbStrip
from photoclip.ui.theme import Theme

_LEAST_NAME, _LEAST_NOTE = 90, 60
_MOST_SHOWN = 300
SUREST = 99
"""Per cent: nothing is surer than that."""


class AutoTagRow(QFrame):
    """Tells when its choice changes; changes nothing itself."""

    changed = Signal()

    def __init__(self, queue: Queue, colour: str, look: Look, fetcher: PhotoFetcher) -> None:
        super().__init__()
        self.queue = queue
        self._left_out: frozenset[int] = frozenset()
        self._shown: tuple[int, bool, frozenset[int]] | None = None
        self.setObjectName("workRow")
        self.check = QCheckBox()
        self.check.setChecked(True)
        self.check.setAccessibleName(tr("Tag “%1”", None, queue.label))
        self._name = ElidedLabel(_LEAST_NAME)
        self._name.setText(queue.label)
        self._name.setProperty("role", "title")
        self._note = ElidedLabel(_LEAST_NOTE)
        self._note.setProperty("role", "second")
        self.sure = QSlider(Qt.Orientation.Horizontal)
        self.sure.setRange(min(SUREST, int(queue.confidences.min() * 100)), SUREST)
        self.sure.setFixedWidth(120)
        self.sure.setAccessibleName(tr("How sure “%1” must be, in per cent", None, queue.label))
        self._level = ElidedLabel(0)
        self._level.setProperty("role", "third")
        self._level.setFixedWidth(104)
        self._level.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.strip = ThumbStrip(look, fetcher)
        self.strip.setAccessibleName(tr("Photos that may be “%1”", None, queue.label))
        self.all = link_button("")
        self._lay_out(_Dot(colour, look.theme))
        self.check.toggled.connect(self._show)
        self.sure.valueChanged.connect(self._show)
        self.strip.toggled.connect(self._toggle)
        self.all.clicked.connect(self._unfold)
        self._show()

    def _lay_out(self, dot: QWidget) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        parts: tuple[QWidget, ...] = (self.check, dot, self._name)
        for part in parts:
            top.addWidget(part)
        top.addWidget(self._note, 1)
        top.addWidget(self._level)
        top.addWidget(self.sure)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 8)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addWidget(self.strip)
        layout.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def fitting(self) -> Ids:
        """The photos (n,) that it is sure enough of, the surest first."""
        return self.queue.ids[: self._count()]

    @property
    def chosen(self) -> Ids:
        """The photos (n,) that it would tag."""
        ids = self.fitting
        return ids[~self._are_out(ids)] if self.check.isChecked() else ids[:0]

    @property
    def left_out(self) -> Ids:
        """Those (n,) of the photos that it is sure enough of which don't fit, says the person."""
        ids = self.fitting
        return ids[self._are_out(ids)] if self.check.isChecked() else ids[:0]

    def _are_out(self, ids: Ids) -> NDArray[np.bool_]:
        return np.isin(ids, np.fromiter(self._left_out, np.int64, len(self._left_out)))

    @property
    def note(self) -> str:
        """What is said of it."""
        return self._note.text()

    def be_sure(self, level: int) -> None:
        """From so many per cent on it would tag; told once by whoever asks."""
        with QSignalBlocker(self.sure):
            self.sure.setValue(level)
        self._settle()

    def _count(self) -> int:
        return int((self.queue.confidences * 100 >= self.sure.value()).sum())

    @Slot()
    def _show(self) -> None:
        self._settle()
        self.changed.emit()

    def _settle(self) -> None:
        self._level.setText(tr("at least %1 %", None, self.sure.value()))
        shown = (self._count(), self.check.isChecked(), self._left_out)
        if shown != self._shown:
            self._shown = shown
            self._show_photos(*shown[:2])

    def _show_photos(self, count: int, wanted: bool) -> None:
        self._note.setText(self._told(count))
        shown = self.fitting[:_MOST_SHOWN].tolist()
        self.strip.setVisible(wanted and count > 0)
        self.strip.show_photos(shown, self._left_out, self._confidence)
        self._name.setEnabled(wanted)
        self.sure.setEnabled(wanted)
        self._offer_all(count if wanted else 0)

    def _told(self, count: int) -> str:
        if not count:
            best = words.percent(float(self.queue.confidences[0]))
            return tr("no photo is that sure; the surest is %1", None, best)
        mean = words.percent(float(self.queue.confidences[:count].mean()))
        out = sum(one in self._left_out for one in self.fitting.tolist())
        said = tr("%1, %2 sure on average", None, words.photos(count - out), mean)
        return tr("%1, %2 left out", None, said, number(out)) if out else said

    def _offer_all(self, count: int) -> None:
        self.all.setVisible(count > self.strip.columns)
        most = min(count, _MOST_SHOWN)
        everything = (
            tr("Show all %1", None, number(count))
            if most == count
            else tr("Show the first %1", None, number(most))
        )
        self.all.setText(tr("Show fewer") if self.strip.unfolded else everything)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._offer_all(self._count() if self.check.isChecked() else 0)

    def _confidence(self, place: int) -> str:
        return tr("%1 sure", None, words.percent(float(self.queue.confidences[place])))

    @Slot(int)
    def _toggle(self, photo_id: int) -> None:
        self._left_out ^= {photo_id}
        self._show()

    @Slot()
    def _unfold(self) -> None:
        self.strip.unfold(not self.strip.unfolded)
        self._offer_all(self._count())


class _Dot(QWidget):
    """A label's colour, as in the side bar."""

    def __init__(self, colour: str, theme: Theme) -> None:
        super().__init__()
        self._colour = colour
        self._theme = theme
        self.setFixedSize(9, 9)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colour = QColor(self._colour).name()
        painter.setBrush(QColor(dot_on(self._theme.colours, colour)))
        painter.drawRoundedRect(self.rect(), 3, 3)
