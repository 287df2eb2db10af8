""" "Auto-tag…": what labels would tag among some photos, to be looked at before anything is."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from photoclip.core.events import Progress
from photoclip.core.tagging_events import AutoTagPlanned
from photoclip.services.auto_tagging import Choice
from photoclip.ui import words
from photoclip.ui.empty_state import EmptyState
from photoclip.ui.language import tr
from photoclip.ui.model_pages.look import Look
from photoclip.ui.parts import choice_box, clear, scroll_down
from photoclip.ui.photo_fetcher import PhotoFetcher
from photoclip.ui.present_keys import keyed
from photoclip.ui.scopes import Scope
from photoclip.ui.suggesting.auto_tag_row import SUREST, AutoTagRow
from photoclip.ui.suggesting.learn_choice import LearnChoice
from photoclip.ui.work_sheet import WorkSheet

_SIZE = QSize(900, 700)
_SCOPE_WIDTH = 300
_FRAME_MS = 40
"""While the slider moves, the rows follow so often at most."""
_LEAST, _USUAL = 50, 80
_LEAD = tr(
    "This is what your labels would tag. Nothing is tagged until you say so, and one Undo takes "
    "it all back. Click a photo that doesn't fit to leave it out."
)
_NO_LABELS = (
    tr("No labels yet"),
    tr(
        "A label is something your photos show: a dog, your garden, receipts. photoclip suggests "
        "where it fits. Take a pack of labels to begin with, or add your own (%1)."
    ),
)
_NOTHING = (
    tr("Nothing to tag here"),
    tr("No label fits any of these photos that it wasn't tagged or answered for already."),
)


class AutoTagSheet(WorkSheet):
    """Asks for a plan for each scope that is chosen; tells the choice that was made."""

    scope_chosen = Signal(object)
    applied = Signal(object)
    """A tuple of `Choice`."""
    packs_wanted = Signal()

    def __init__(
        self,
        scopes: Sequence[Scope],
        colours: Mapping[str, str],
        look: Look,
        fetcher: PhotoFetcher,
        parent: QWidget,
    ) -> None:
        super().__init__(tr("Auto-tag"), tr("Tag"), _SIZE, parent)
        self._colours = colours
        self._look = look
        self._fetcher = fetcher
        self.rows: list[AutoTagRow] = []
        self.scope = choice_box()
        self.scope.setAccessibleName(tr("Which photos"))
        for scope in scopes:
            self.scope.addItem(scope.name, scope)
        self.sure = QSlider(Qt.Orientation.Horizontal)
        self.sure.setRange(_LEAST, SUREST)
        self.sure.setValue(_USUAL)
        self.sure.setFixedWidth(120)
        self.sure.setAccessibleName(tr("How sure all labels must be, in per cent"))
        self._level = QLabel()
        self._level.setProperty("role", "second")
        self.learn = LearnChoice()
        self.empty = EmptyState()
        self._list = QVBoxLayout()
        self._area = QScrollArea()
        self._lay_out()
        self._soon = QTimer(self, interval=_FRAME_MS, singleShot=True)
        self._soon.timeout.connect(self._be_sure)
        self.scope.currentIndexChanged.connect(self._choose)
        self.sure.valueChanged.connect(self._follow_slider)
        self.learn.toggled.connect(self._count)
        self.go.clicked.connect(self._apply)
        self.put_beside_note(self.learn)
        self.explain(_LEAD)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        self.scope.setFixedWidth(_SCOPE_WIDTH)
        top.addWidget(self.scope)
        top.addStretch(1)
        top.addWidget(self._level)
        top.addWidget(self.sure)
        top.addSpacing(30)
        self._list.setContentsMargins(0, 0, 6, 0)
        self._list.setSpacing(8)
        scroll_down(self._area, self._list, "workRows")
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addLayout(top)
        self.body.addWidget(self._area, 1)
        self.body.addWidget(self.empty, 1)
        self.empty.hide()

    def begin(self, *, any_labels: bool) -> None:
        """Ask for the first plan; without labels there is nothing to ask for."""
        self._say_level()
        if any_labels:
            self._choose()
        else:
            title, said = _NO_LABELS[0], keyed(_NO_LABELS[1], "add-label")
            self._show_empty(title, said)
            self.empty.say(title, said, (tr("Choose label packs…"), self._want_packs))
            for widget in (self.lead, self.scope, self._level, self.sure):
                widget.hide()
            self.offer_close()

    @Slot(Progress)
    def follow(self, progress: Progress) -> None:
        """So far is the plan."""
        self.show_work(progress.done, progress.total)

    @Slot(AutoTagPlanned)
    def show_plan(self, plan: AutoTagPlanned) -> None:
        """What would be done with the photos of the scope."""
        self.end_work()
        clear(self._list)
        queues = sorted((one for one in plan.queues if len(one.ids)), key=lambda one: -len(one.ids))
        self.rows = [
            AutoTagRow(one, self._colours.get(one.label, ""), self._look, self._fetcher)
            for one in queues
        ]
        for row in self.rows:
            row.changed.connect(self._count)
            self._list.addWidget(row)
        self._list.addStretch(1)
        if not self.rows:
            self._show_empty(*_NOTHING)
            return
        self.empty.hide()
        self._area.show()
        self.sure.setFocus()
        self._be_sure()

    def fail(self, message: str) -> None:
        """The plan can't be made."""
        self.end_work()
        self._show_empty(tr("That didn't work"), message)

    def choices(self) -> tuple[Choice, ...]:
        """What each label shall tag, and what it is to learn from."""
        learn = self.learn.isChecked()
        found = (
            Choice(
                row.queue.label,
                tuple(row.chosen.tolist()),
                tuple(row.left_out.tolist()) if learn else (),
            )
            for row in self.rows
        )
        return tuple(one for one in found if one.said)

    def _show_empty(self, title: str, said: str) -> None:
        self.empty.say(title, said)
        self.empty.show()
        self._area.hide()
        self.rows = []
        self._count()

    @Slot()
    def _choose(self) -> None:
        self.rows = []
        self.go.setEnabled(False)
        self.say(tr("Looking at the photos…"))
        self.show_work()
        self.scope_chosen.emit(self.scope.currentData())

    @Slot()
    def _be_sure(self) -> None:
        self._area.setUpdatesEnabled(False)
        for row in self.rows:
            row.be_sure(self.sure.value())
        self._area.setUpdatesEnabled(True)
        self._count()

    @Slot()
    def _follow_slider(self) -> None:
        self._say_level()
        if not self._soon.isActive():
            self._soon.start()

    def _say_level(self) -> None:
        self._level.setText(tr("All labels: at least %1 % sure", None, self.sure.value()))

    @Slot()
    def _count(self) -> None:
        choices = self.choices()
        photos = len({one for choice in choices for one in choice.accepted})
        tags = sum(len(choice.accepted) for choice in choices)
        refused = sum(len(choice.refused) for choice in choices)
        self.learn.show_left_out(sum(len(row.left_out) for row in self.rows))
        self.go.setText(_to_do(photos, refused))
        self.go.setEnabled(photos > 0 or refused > 0)
        self.say(_told(sum(bool(one.accepted) for one in choices), tags) if photos else "")

    @Slot()
    def _apply(self) -> None:
        self.applied.emit(self.choices())
        self.accept()

    @Slot()
    def _want_packs(self) -> None:
        self.accept()
        self.packs_wanted.emit()


def _to_do(photos: int, refused: int) -> str:
    if photos:
        return tr("Tag %1", None, words.photos(photos))
    return tr("Refuse %1", None, words.photos(refused)) if refused else tr("Tag")


def _told(labels: int, tags: int) -> str:
    return tr("%1 by %2", None, tr("%n tags", tags), tr("%n labels", labels))
