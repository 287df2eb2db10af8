"""The bar at the bottom: what is going on, and how the library stands."""

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget
from typing_extensions import override

from photoclip.core.events import FolderLeaving, LibraryState, Progress
from photoclip.ui import words
from photoclip.ui.elided import ElidedLabel
from photoclip.ui.language import number, tr
from photoclip.ui.parts import link_button
from photoclip.ui.theme import scaled
from photoclip.ui.work_line import WorkLine

_PAUSED = tr("Indexing is paused")
_MARGIN, _SPACING = 16, 12
_MOST_WORK = 300
"""Pixels, at the usual text size, that words about work may take before what else is said."""


class StatusBar(QFrame):
    """Work with its rate and end to the left, the library's figures to the right.

    Where there is no room for all of it, the figures go: they are found elsewhere, too.
    """

    pause_pressed = Signal()
    cancel_pressed = Signal()
    skipped_pressed = Signal()
    model_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self._indexing = WorkLine(tr("How far indexing is"), self)
        self._indexing.pause_pressed.connect(self.pause_pressed)
        self._indexing.cancel_pressed.connect(self.cancel_pressed)
        self.pause, self.cancel = self._indexing.pause, self._indexing.cancel
        self._lines: list[WorkLine] = []
        self._leaving = WorkLine(tr("How far a folder has left"), self, pauses=False, cancels=False)
        self._leavers: dict[Path, int] = {}
        self._doing, self._percent = "", ""
        self._paused = False
        self._known = 0
        self._work = QGridLayout()
        self.skipped = link_button("")
        self.skipped.clicked.connect(self.skipped_pressed)
        self.model = link_button("")
        self.model.setObjectName("modelLink")
        self.model.setToolTip(tr("Which model answers, and which others there are"))
        self.model.clicked.connect(self.model_pressed)
        self._selected = ElidedLabel(0)
        self._library = QLabel("")
        self._figures: dict[QLabel | QPushButton, bool] = dict.fromkeys(
            (self.skipped, self.model, self._library), False
        )
        """Whether there is something to be said by each; the last goes first."""
        self._build()

    def _build(self) -> None:
        self._work.setHorizontalSpacing(12)
        self._work.setVerticalSpacing(4)
        self.add_line(self._indexing)
        self.add_line(self._leaving)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 4, _MARGIN, 4)
        layout.setSpacing(_SPACING)
        layout.addLayout(self._work)
        layout.addStretch(1)
        layout.addWidget(self._selected)
        for part in self._figures:
            layout.addWidget(part)
            part.hide()
        self.setMinimumHeight(36)
        self._selected.hide()

    @override
    def minimumSizeHint(self) -> QSize:
        """No figure is worth a window that is wider than the person made it."""
        width = self._work.minimumSize().width() + 2 * _MARGIN + _SPACING
        return QSize(width, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._find_room()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._find_room()
        return super().event(event)

    def _say_figure(self, part: QLabel | QPushButton, *, said: bool) -> None:
        self._figures[part] = said
        self._find_room()

    def _find_room(self) -> None:
        work = self._work.sizeHint(), self._work.minimumSize()
        wanted = min(work[0].width(), work[1].width() + scaled(_MOST_WORK))
        left = self.width() - wanted - 2 * _MARGIN - _SPACING
        for part, said in self._figures.items():
            left -= (part.sizeHint().width() + _SPACING) if said else 0
            if part.isHidden() is (said and left >= 0):
                part.setVisible(said and left >= 0)

    def add_line(self, line: WorkLine) -> None:
        """Another kind of work that may go on beside the indexing."""
        self._lines.append(line)
        line.place(self._work)

    @property
    def text(self) -> str:
        """All that is said, from left to right."""
        said = [line.text for line in self._lines]
        said += [] if self._selected.isHidden() else [self._selected.text()]
        said += [part.text() for part, told in self._figures.items() if told]
        return " ".join(part for part in said if part)

    def show_selected(self, said: str) -> None:
        """How many photos are selected; "" where none is."""
        self._selected.setText(said)
        self._selected.setVisible(bool(said))

    @Slot(str)
    def show_work(self, name: str) -> None:
        """Indexing has begun."""
        self._paused = False
        self._doing = (
            tr("Updating the library") if name == "library" else tr("Indexing %1", None, name)
        )
        self._percent = ""
        self._indexing.begin(self._doing, tr("looking for photos…"))

    @Slot(int)
    def show_found(self, count: int) -> None:
        self._indexing.say(tr("%1 found", None, words.files(count)))

    @Slot(Progress)
    def show_progress(self, progress: Progress) -> None:
        self._indexing.show_share(progress.done / max(1, progress.total))
        self._percent = f"{100 * progress.done // max(1, progress.total)} %"
        said = [self._percent]
        if progress.rate > 0 and not self._paused:
            said.append(words.rate(progress.rate))
        if progress.seconds_left is not None and not self._paused:
            said.append(words.time_left(progress.seconds_left))
        self._indexing.say(" · ".join(said))
        self._known = progress.photos
        if progress.photos:
            self._show_searchable(progress.searchable, progress.photos)

    def show_paused(self, *, paused: bool) -> None:
        """What is under way stands still, or goes on; at the start nothing is under way yet."""
        self._paused = paused
        if paused and not self._indexing.text:
            self._indexing.show_waiting(_PAUSED)
            return
        self._indexing.show_paused(paused=paused)
        self._indexing.name(_PAUSED if paused else self._doing)
        self._indexing.say(self._percent)

    @Slot()
    def show_rest(self) -> None:
        """No indexing is going on."""
        self._known = 0
        self._indexing.hide()
        if self._paused:
            self._indexing.show_waiting(_PAUSED)

    @Slot(FolderLeaving)
    def show_leaving(self, event: FolderLeaving) -> None:
        """A folder was removed; its photos leave the lists."""
        before = self._leavers.setdefault(event.folder, event.left)
        name = event.folder.name or str(event.folder)
        left = tr("%1 left", None, words.photos(event.left))
        self._leaving.show_work(tr("Removing %1", None, name), left)
        self._leaving.show_share(1 - event.left / max(1, before))

    @Slot(str)
    def name_model(self, title: str) -> None:
        """Which model answers."""
        self.model.setText(tr("Model: %1", None, title))
        self.model.setAccessibleName(tr("Model: %1. Opens the models", None, title))
        self._say_figure(self.model, said=True)

    @Slot(LibraryState)
    def show_state(self, state: LibraryState) -> None:
        self.skipped.setText(tr("%1 skipped", None, words.files(state.skipped)))
        self._say_figure(self.skipped, said=state.skipped > 0)
        if not state.leaving:
            self._leavers.clear()
            self._leaving.hide()
        if not self._figures[self.model]:
            self.name_model(words.short_model(state.model))
        self._show_searchable(state.searchable, max(state.photos, self._known))

    def _show_searchable(self, searchable: int, photos: int) -> None:
        part = words.share_searched(searchable, photos)
        self._library.setText(part or tr("%1 searchable", None, words.photos(searchable)))
        tip = tr(
            "%1 of %2 can be found by words so far", None, number(searchable), words.photos(photos)
        )
        self._library.setToolTip(tip if part else "")
        self._say_figure(self._library, said=True)
