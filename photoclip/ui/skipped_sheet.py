"""The files that can't be searched: those that could not be read, and the videos."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPushButton,
    QTabWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from photoclip.core.events import SkippedListed
from photoclip.ui import desktop
from photoclip.ui.clear_cross import ClearCross
from photoclip.ui.dialogs import Sheet
from photoclip.ui.file_menu import fill_for_file
from photoclip.ui.language import number, tr
from photoclip.ui.parts import push_button, words_label
from photoclip.ui.skipped_model import FileTable

_SIZE = (880, 500)
_NAME, _WHY = 190, 370
_FEW = 8
"""So many files are seen at once: no filter is needed."""
_SKIPPED = tr("Each is tried again when it changes. Nothing was done to them.")
_VIDEOS = tr(
    "photoclip can't search videos yet. They are listed here, and nothing was done to them."
)


class SkippedSheet(Sheet):
    """Says why, shows a file in its folder, tries again what it is asked to."""

    retry_wanted = Signal(object)
    """The paths to read again, or None: all of them."""

    def __init__(self, event: SkippedListed, parent: QWidget | None = None) -> None:
        super().__init__(tr("Skipped files"), parent)
        skipped = FileTable(
            [file.path for file in event.files], [file.reason for file in event.files], self
        )
        self.files = FilePage(skipped, _SKIPPED if event.files else tr("Every file could be read."))
        self.again = push_button(tr("Try again"))
        self.again.clicked.connect(self._retry_chosen)
        self.files.add_button(self.again, needs_choice=True)
        self.all_again = push_button(tr("Try all again"))
        self.all_again.clicked.connect(self._retry_all)
        self.files.add_button(self.all_again)
        self.videos = FilePage(FileTable(event.videos, parent=self), _VIDEOS)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(tr("Files by what is the matter"))
        if event.files or not event.videos:
            self.tabs.addTab(
                self.files, tr("Could not be read (%1)", None, number(len(event.files)))
            )
        if event.videos:
            self.tabs.addTab(self.videos, tr("Videos (%1)", None, number(len(event.videos))))
        self.column.addWidget(self.tabs)
        self.finish()
        self.resize(*_SIZE)

    def _retry_chosen(self) -> None:
        self.retry_wanted.emit(self.files.chosen())
        self.accept()

    def _retry_all(self) -> None:
        self.retry_wanted.emit(None)
        self.accept()


class FilePage(QWidget):
    """A list of files, a sentence above it and buttons below it."""

    def __init__(self, table: FileTable, said: str) -> None:
        super().__init__()
        self._table = table
        self.list = _list(table)
        self.list.doubleClicked.connect(self._show)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.filter = _filter()
        self.filter.textChanged.connect(self._narrow)
        self.filter.setVisible(table.rowCount() > _FEW)
        self._bar = QWidget()
        self._buttons = QHBoxLayout(self._bar)
        self._buttons.setContentsMargins(0, 0, 0, 0)
        self._shown = push_button(tr("Show in folder"))
        self._shown.clicked.connect(self._show_first)
        self._needy = [self._shown]
        self._buttons.addWidget(self._shown)
        self._buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        column.addWidget(words_label(said))
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        column.addWidget(self._bar)
        if table.rowCount():
            self._settle()
        else:
            self.list.hide()
            self._bar.hide()
            column.addStretch(1)

    def _settle(self) -> None:
        header = self.list.header()
        widths = (_NAME, _WHY) if self._table.columnCount() > 2 else (_NAME + _WHY // 2,)
        for column, width in enumerate(widths):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, width)
        chosen = self.list.selectionModel()
        chosen.selectionChanged.connect(self._enable)
        self.list.setCurrentIndex(self._table.index(0, 0))
        self._enable()

    @Slot(str)
    def _narrow(self, text: str) -> None:
        self._table.narrow(text)
        if self._table.rowCount():
            self.list.setCurrentIndex(self._table.index(0, 0))
        self._enable()

    def add_button(self, button: QPushButton, *, needs_choice: bool = False) -> None:
        """To the right, below the list; `needs_choice`: only while files are chosen."""
        self._buttons.addWidget(button)
        if needs_choice:
            self._needy.append(button)
        self._enable()

    def chosen(self) -> Sequence[Path]:
        """The files that are selected, from top to bottom."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedRows())
        return [self._table.path(row) for row in rows]

    def menu_for(self, path: Path) -> QMenu:
        """What can be done with a file, and with all that are chosen."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill_for_file(menu, path)
        for place, button in enumerate(self._needy[1:]):
            if not place:
                menu.addSeparator()
            menu.addAction(button.text()).triggered.connect(button.click)
        return menu

    @Slot(QPoint)
    def _show_menu(self, point: QPoint) -> None:
        index = self.list.indexAt(point)
        if index.isValid():
            menu = self.menu_for(self._table.path(index.row()))
            menu.popup(self.list.viewport().mapToGlobal(point))

    def _enable(self) -> None:
        chosen = self.list.selectionModel().hasSelection()
        for button in self._needy:
            button.setEnabled(chosen)

    def _show(self, index: QModelIndex) -> None:
        desktop.show_in_folder(self._table.path(index.row()))

    def _show_first(self) -> None:
        for path in self.chosen()[:1]:
            desktop.show_in_folder(path)


def _filter() -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(tr("Filter by name, folder or reason"))
    field.setAccessibleName(tr("Filter by name, folder or reason"))
    ClearCross(field)
    return field


def _list(table: FileTable) -> QTreeView:
    view = QTreeView()
    view.ensurePolished()  # the style's height of rows, also on a page that is not shown yet
    view.setModel(table)
    view.setRootIsDecorated(False)
    view.setUniformRowHeights(True)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    view.setAccessibleName(tr("Files"))
    return view
