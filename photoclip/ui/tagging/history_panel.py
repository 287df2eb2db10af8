"""Everything that was changed, newest first, in place of the details; any step can be undone."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QListView
from typing_extensions import override

from photoclip.core.history import Entry
from photoclip.ui.commands import Commands
from photoclip.ui.language import tr
from photoclip.ui.parts import keep_scroll_bar, push_button
from photoclip.ui.present_keys import tip_of
from photoclip.ui.tagging.history_controller import HistoryController
from photoclip.ui.tagging.history_model import HistoryDelegate, HistoryModel
from photoclip.ui.tagging.panel_frame import PanelFrame
from photoclip.ui.theme import Theme

_NOTHING = tr("Nothing was changed yet. What you tag, rate and answer is listed here.")
_NOT_FOUND = tr("No step has these words in it.")
_NONE_CHOSEN = tr("Choose a step in the history first.")
_UNDONE = tr("This step is taken back already.")
_NO_PHOTOS = tr("This step was about no photo.")


class HistoryPanel(PanelFrame):
    """Shows steps and says what the person wants of them."""

    undo_wanted = Signal(int)
    photos_wanted = Signal(object)
    """The `Entry` whose photos are to be seen."""

    def __init__(self, history: HistoryController, theme: Theme, commands: Commands) -> None:
        super().__init__(tr("History"), tr("Search the history"))
        self._history = history
        self._commands = commands
        self.model = HistoryModel(self)
        self.list = QListView()
        self.list.setObjectName("panelList")
        self.list.setAccessibleName(tr("Steps, newest first"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(HistoryDelegate(theme, self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        keep_scroll_bar(self.list)
        self.undo = push_button(tr("Undo this step"))
        tip_of(self.undo, "history-undo")
        self.photos = push_button(tr("Show its photos"))
        tip_of(self.photos, "history-photos")
        commands.reach(self.list, "history-undo", "history-photos")
        for button in (self.undo, self.photos):
            self.flow.addWidget(button)
        self.hold(self.list)
        self._connect()
        self._show()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._history.search)
        self._history.listed.connect(self._show)
        self.model.older_wanted.connect(self._history.ask_older)
        self.list.selectionModel().currentChanged.connect(self._offer)
        self.list.doubleClicked.connect(self.show_photos)
        self.undo.clicked.connect(self.undo_step)
        self.photos.clicked.connect(self.show_photos)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._history.open()
        self._offer()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._history.close()
        self._offer()

    @property
    def current(self) -> Entry | None:
        """The step that is chosen."""
        return self.model.entry(self.list.currentIndex())

    @Slot()
    def _show(self) -> None:
        chosen, entries = self.current, self._history.entries
        self.model.replace(entries, more=self._history.more)
        same = (row for row, one in enumerate(entries) if chosen and one.id == chosen.id)
        if entries:
            self.list.setCurrentIndex(self.model.index(next(same, 0)))
        self.empty.setText(_NOT_FOUND if self.search.text() else _NOTHING)
        self.empty.setVisible(not entries)
        self._offer()

    @Slot()
    def _offer(self) -> None:
        entry = self.current if self.isVisible() else None
        undone = "" if entry is None or not entry.undone else _UNDONE
        nothing = "" if entry is None or entry.photo_ids else _NO_PHOTOS
        none = _NONE_CHOSEN if entry is None else ""
        for name, button, why in (
            ("history-undo", self.undo, none or undone),
            ("history-photos", self.photos, none or nothing),
        ):
            button.setEnabled(not why)
            self._commands.refuse(name, why, "list")

    @Slot()
    def undo_step(self) -> None:
        """Ask for the step that is chosen to be taken back."""
        entry = self.current
        if entry is not None and not entry.undone:
            self.undo_wanted.emit(entry.id)

    @Slot()
    def show_photos(self) -> None:
        """Ask for the photos of the step that is chosen."""
        entry = self.current
        if entry is not None and entry.photo_ids:
            self.photos_wanted.emit(entry)
