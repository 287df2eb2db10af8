"""Everything that was changed, newest first, in place of the details; any step can be undone."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QListView
from typing_extensions import override

from photoclip.core.history import Entry
from photoclip.ui.language import tr
from photoclip.ui.parts import keep_scroll_bar, push_button
from photoclip.ui.tagging.history_controller import HistoryController
from photoclip.ui.tagging.history_model import HistoryDelegate, HistoryModel
from photoclip.ui.tagging.panel_frame import PanelFrame
from photoclip.ui.theme import Theme

_NOTHING = tr("Nothing was changed yet. What you tag, rate and answer is listed here.")
_NOT_FOUND = tr("No step has these words in it.")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HistoryList(QListView):
    """Enter shows the photos of a step, Delete undoes it."""

    used = Signal()
    undone = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.used.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.undone.emit()
        else:
            super().keyPressEvent(event)


class HistoryPanel(PanelFrame):
    """Shows steps and says what the person wants of them."""

    undo_wanted = Signal(int)
    photos_wanted = Signal(object)
    """The `Entry` whose photos are to be seen."""

    def __init__(self, history: HistoryController, theme: Theme) -> None:
        super().__init__(tr("History"), tr("Search the history"))
        self._history = history
        self.model = HistoryModel(self)
        self.list = HistoryList()
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
        self.undo.setToolTip(tr("Take this step back, whatever came after it (Del)"))
        self.photos = push_button(tr("Show its photos"))
        self.photos.setToolTip(tr("Show the photos that it was about (Enter)"))
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
        self.list.doubleClicked.connect(self._show_photos)
        self.list.used.connect(self._show_photos)
        self.list.undone.connect(self._undo)
        self.undo.clicked.connect(self._undo)
        self.photos.clicked.connect(self._show_photos)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._history.open()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._history.close()

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
        entry = self.current
        self.undo.setEnabled(entry is not None and not entry.undone)
        self.photos.setEnabled(entry is not None and bool(entry.photo_ids))

    @Slot()
    def _undo(self) -> None:
        entry = self.current
        if entry is not None and not entry.undone:
            self.undo_wanted.emit(entry.id)

    @Slot()
    def _show_photos(self) -> None:
        entry = self.current
        if entry is not None and entry.photo_ids:
            self.photos_wanted.emit(entry)
