""" "Write sidecars…": how they are called, what would change in each, then writing or not."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHeaderView,
    QTreeView,
    QWidget,
)

from photoclip.core.events import Progress
from photoclip.core.sidecars import Naming
from photoclip.core.tagging_events import SidecarsPlanned, SidecarsWritten
from photoclip.ui import words
from photoclip.ui.empty_state import EmptyState
from photoclip.ui.language import number, tr
from photoclip.ui.parts import choice_box
from photoclip.ui.scopes import Scope
from photoclip.ui.sidecars.differences import DifferenceTable
from photoclip.ui.theme import Theme
from photoclip.ui.work_sheet import WorkSheet

_SIZE = QSize(940, 680)
_SCOPE_WIDTH = 300
_WIDTHS = (220, 130, 250)
_LEAD = tr(
    "A sidecar is a small file beside a photo. Other programs read tags, stars, title and caption "
    "there. Your photos are not touched, and what other programs wrote in a sidecar stays."
)
_NAMINGS: tuple[tuple[Naming, str], ...] = (
    ("photo.jpg.xmp", tr("darktable and digiKam read this. Each photo has one of its own.")),
    (
        "photo.xmp",
        tr(
            "Lightroom, Bridge and Capture One read this. Of two photos that differ only in the "
            "ending of their names, none gets one: nobody could say which it is about."
        ),
    ),
)
_CHOOSE = (
    tr("Nothing is written yet"),
    tr("Choose above how sidecars are called, to see what would change."),
)
_FINE = (
    tr("Everything is written already"),
    tr("The sidecars of these photos say what photoclip knows."),
)


class WriteSheet(WorkSheet):
    """Asks for a dry run whenever its choice changes; nothing is written before the button."""

    plan_wanted = Signal(object, str)
    """A `Scope` and a `Naming`."""
    write_wanted = Signal(object)
    """The plan that was shown."""
    restore_wanted = Signal(object)
    """Of the photos of a `Scope`."""

    def __init__(self, scopes: Sequence[Scope], theme: Theme, parent: QWidget) -> None:
        super().__init__(tr("Write sidecars"), tr("Write"), _SIZE, parent)
        self._plan_shown: SidecarsPlanned | None = None
        self.scope = choice_box()
        self.scope.setAccessibleName(tr("Which photos"))
        for scope in scopes:
            self.scope.addItem(scope.name, scope)
        self.scope.setFixedWidth(_SCOPE_WIDTH)
        self.namings = QButtonGroup(self)
        self.table = DifferenceTable(theme, self)
        self.list = _list(self.table)
        self.empty = EmptyState()
        self.restore = self.add_button(tr("Restore previous"))
        self.restore.setToolTip(
            tr("Put the sidecars back as they were before photoclip wrote them")
        )
        self._lay_out()
        self.scope.currentIndexChanged.connect(self._plan)
        self.namings.idClicked.connect(self._plan)
        self.go.clicked.connect(self._write)
        self.restore.clicked.connect(self._restore)
        self.explain(_LEAD)
        self.scope.setFocus()
        self._clear(*_CHOOSE)

    @property
    def naming(self) -> Naming | None:
        """How sidecars are to be called; None: nobody has said."""
        place = self.namings.checkedId()
        return None if place < 0 else _NAMINGS[place][0]

    def _lay_out(self) -> None:
        self.body.addWidget(self.scope)
        for place, (name, said) in enumerate(_NAMINGS):
            self.add_choice(self.namings, place, name, said)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.empty, 1)

    def follow(self, progress: Progress, doing: str) -> None:
        """So far is what is being done."""
        self.show_work(progress.done, progress.total)
        self.say(
            tr("%1 %2 of %3", None, doing, number(progress.done), words.photos(progress.total))
        )

    @Slot(SidecarsPlanned)
    def show_plan(self, plan: SidecarsPlanned) -> None:
        """What would change, with the names of this plan."""
        self.end_work()
        place = next(place for place, (name, _) in enumerate(_NAMINGS) if name == plan.naming)
        self.namings.button(place).setChecked(True)
        if not plan.planned:
            self._clear(*_FINE)
            return
        self._plan_shown = plan
        self.table.show_plan(plan.planned, plan.more)
        self.list.show()
        self.empty.hide()
        count = _writable(plan)
        self.go.setText(tr("Write %1", None, _sidecars(count)) if count else tr("Write"))
        self.go.setEnabled(count > 0)
        self.say(_told(plan))

    @Slot(SidecarsWritten)
    def show_written(self, event: SidecarsWritten) -> None:
        """What was written, or put back."""
        self.end_work()
        self._enable(enabled=True)
        self._plan_shown = None
        said = (
            tr("%n sidecars put back as they were.", event.written)
            if event.restored
            else tr("%n sidecars written.", event.written)
        )
        if event.failed:
            self.table.show_plan(event.failed)
            self.list.show()
            self.empty.hide()
            self.say(
                said + tr(" %1 could not be: see above.", None, _sidecars(len(event.failed))),
                bad=True,
            )
        else:
            self._clear(tr("Done"), said)
            self.say("")
        self.go.setEnabled(False)
        self.go.setText(tr("Write"))
        self.cancel.setText(tr("Close"))

    def fail(self, message: str) -> None:
        """It could not be looked at, or written."""
        self.end_work()
        self._enable(enabled=True)
        self.say(message, bad=True)

    def _clear(self, title: str, said: str) -> None:
        self._plan_shown = None
        self.table.show_plan(())
        self.list.hide()
        self.empty.say(title, said)
        self.empty.show()
        self.go.setText(tr("Write"))
        self.go.setEnabled(False)
        self.say("")

    @Slot()
    def _plan(self) -> None:
        if self.naming is not None:
            self._plan_shown = None
            self.go.setEnabled(False)
            self.say(tr("Looking at what the sidecars say…"))
            self.show_work()
            self.plan_wanted.emit(self.scope.currentData(), self.naming)

    @Slot()
    def _write(self) -> None:
        self._enable(enabled=False)
        self.say(tr("Writing…"))
        self.show_work()
        self.write_wanted.emit(self._plan_shown)

    @Slot()
    def _restore(self) -> None:
        self._enable(enabled=False)
        self.say(tr("Putting back…"))
        self.show_work()
        self.restore_wanted.emit(self.scope.currentData())

    def _enable(self, *, enabled: bool) -> None:
        for widget in (self.scope, self.go, self.restore, *self.namings.buttons()):
            widget.setEnabled(enabled)


def _list(table: DifferenceTable) -> QTreeView:
    view = QTreeView()
    view.setModel(table)
    view.setRootIsDecorated(False)
    view.setUniformRowHeights(True)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    view.setAccessibleName(tr("What would change in each sidecar"))
    header = view.header()
    for column, width in enumerate(_WIDTHS):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(column, width)
    return view


def _writable(plan: SidecarsPlanned) -> int:
    """How many sidecars would be written, those that are not told in full among them."""
    return sum(not one.problem for one in plan.planned) + plan.more


def _told(plan: SidecarsPlanned) -> str:
    new = sum(one.new for one in plan.planned if not one.problem)
    problems = sum(bool(one.problem) for one in plan.planned)
    changed = len(plan.planned) - problems - new
    parts = [
        (new, tr("%1 new", None, number(new))),
        (changed, tr("%1 changed", None, number(changed))),
        (plan.more, tr("%1 more", None, number(plan.more))),
        (plan.unchanged, tr("%1 fine as they are", None, number(plan.unchanged))),
        (problems, tr("%1 can't be written", None, number(problems))),
    ]
    return ", ".join(said for count, said in parts if count)


def _sidecars(count: int) -> str:
    return tr("%n sidecars", count)
