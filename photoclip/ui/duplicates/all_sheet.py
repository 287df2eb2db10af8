"""Tidying up all groups of a tier at once, after what that comes to was seen."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QListWidget, QWidget
from typing_extensions import override

from photoclip.core.duplicates.events import CleaningWeighed
from photoclip.core.duplicates.members import Tier
from photoclip.core.trash import FilesMoving
from photoclip.ui import words
from photoclip.ui.duplicates import duplicate_words
from photoclip.ui.language import tr
from photoclip.ui.work_sheet import WorkSheet

_SIZE = QSize(640, 460)
_MOST_NAMED = 2000


class AllSheet(WorkSheet):
    """Weighs first; nothing happens before its button is pressed."""

    wanted = Signal(object)
    """The plan that was shown."""
    stopped = Signal()

    def __init__(self, tier: Tier, parent: QWidget) -> None:
        title = tr("Tidy up: %1", None, duplicate_words.NAMES[tier])
        super().__init__(title, tr("Move to the trash"), _SIZE, parent)
        self._event: CleaningWeighed | None = None
        self._moving = False
        self.explain(duplicate_words.EXPLAINED[tier])
        self.go.setEnabled(False)
        self.go.clicked.connect(self._go)
        self.files = QListWidget()
        self.files.setAccessibleName(tr("Files that go to the trash"))
        self.body.addWidget(self.files)
        self.say(tr("Looking at all groups…"))

    @Slot(CleaningWeighed)
    def show_weighed(self, event: CleaningWeighed) -> None:
        """What it comes to, as far as that is known."""
        self._event = event
        self.say(duplicate_words.weighed(event))
        if event.done < event.total:
            self.show_work(event.done, event.total)
            return
        self.end_work()
        self.files.addItems([words.readable(str(path)) for path in event.going[:_MOST_NAMED]])
        if len(event.going) > _MOST_NAMED:
            self.files.addItem(tr("and %n more", len(event.going) - _MOST_NAMED))
        self.go.setEnabled(bool(event.plan))
        self.go.setFocus()

    @Slot(FilesMoving)
    def show_moving(self, event: FilesMoving) -> None:
        """How far it is."""
        if self._moving:
            self.show_work(event.done, event.total)
            self.say(tr("%1 of %n file(s) moved", event.total, event.done))

    @Slot()
    def end(self) -> None:
        """It was done, or as much of it as could be."""
        if self._moving:
            self._moving = False
            self.accept()

    @override
    def reject(self) -> None:
        """Cancel: what was moved until now counts, and can be undone."""
        if self._moving:
            self.stopped.emit()
        super().reject()

    @Slot()
    def _go(self) -> None:
        if self._event is not None:
            self._moving = True
            self.go.setEnabled(False)
            self.wanted.emit(self._event.plan)
