"""All tags of the library, in place of the details: renamed, merged, coloured, deleted."""

from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QMenu,
    QPushButton,
    QTreeView,
)
from typing_extensions import override

from photoclip.core.tags import Tag
from photoclip.ui.commands import Commands
from photoclip.ui.language import tr
from photoclip.ui.parts import keep_scroll_bar, push_button
from photoclip.ui.present_keys import keyed, tip_of
from photoclip.ui.tagging.known_tags import KnownTags
from photoclip.ui.tagging.merge_sheet import MergeSheet
from photoclip.ui.tagging.panel_frame import PanelFrame
from photoclip.ui.tagging.tag_menus import ColourMenu, drop_menu
from photoclip.ui.tagging.tag_tree import PathRole, TagTree

_NOT_FOUND = tr("No tag has that in its name.")
_NONE_CHOSEN = tr("Choose a tag in the list first.")
_NAMES = ("tags-open", "tags-rename", "tags-merge", "tags-delete")


class TagManager(PanelFrame):
    """Shows tags and says what the person wants of them; changes nothing itself."""

    opened = Signal(str)
    """The photos with a tag are wanted."""
    renamed = Signal(str, str)
    """A tag is to have another path; where there is one of that path, the two become one."""
    coloured = Signal(str, str)
    deleted = Signal(str)
    photos_dropped = Signal(object, str)
    """Ids of photos, and the tag that they were dropped on."""

    def __init__(self, known: KnownTags, commands: Commands) -> None:
        super().__init__(tr("Tags"), tr("Find a tag"))
        self._known = known
        self._expected = ""
        self.model = TagTree(self)
        self.tree = QTreeView()
        self._commands = commands
        self._dress_tree()
        self._buttons = self._make_buttons()
        self.hold(self.tree)
        self._connect()
        self._show()

    def _dress_tree(self) -> None:
        tree = self.tree
        tree.setObjectName("panelList")
        tree.setAccessibleName(tr("Tags and how many photos have them"))
        tree.setModel(self.model)
        tree.setFrameShape(QFrame.Shape.NoFrame)
        tree.setHeaderHidden(True)
        tree.setUniformRowHeights(True)
        tree.setIndentation(14)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        tree.setDropIndicatorShown(True)
        tree.setDragDropOverwriteMode(True)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.setExpandsOnDoubleClick(False)
        keep_scroll_bar(tree)
        self._commands.reach(tree, *_NAMES)

    def _make_buttons(self) -> list[QPushButton]:
        buttons = []
        for name in _NAMES:
            action = self._commands[name]
            button = push_button(action.text())
            tip_of(button, name)
            button.clicked.connect(action.trigger)
            buttons.append(button)
        colour = push_button(tr("Colour"))
        menu = ColourMenu(colour)
        menu.wanted.connect(self._colour)
        colour.setMenu(menu)
        buttons.insert(-1, colour)
        for button in buttons:
            self.flow.addWidget(button)
        return buttons

    def _connect(self) -> None:
        self.search.textChanged.connect(self._show)
        self.search.returnPressed.connect(self.tree.setFocus)
        self._known.listed.connect(self._show)
        self.renamed.connect(self._expect)
        self.model.renamed.connect(self.renamed)
        self.model.photos_dropped.connect(self.photos_dropped)
        self.model.dropped.connect(self._ask_drop, Qt.ConnectionType.QueuedConnection)
        self.tree.doubleClicked.connect(self.open)
        self.tree.customContextMenuRequested.connect(self._show_menu)
        self.tree.selectionModel().currentChanged.connect(self._offer)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._known.begin()
        self._offer()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._known.end()
        self._offer()

    @property
    def current(self) -> Tag | None:
        """The tag that is chosen."""
        return self.model.tag(self.tree.currentIndex())

    def choose(self, path: str) -> None:
        """Go to a tag."""
        index = self.model.index_of(path)
        if index.isValid():
            self.tree.setCurrentIndex(index)

    @Slot()
    def _show(self) -> None:
        """Tags have changed, or others are sought: what was unfolded and chosen stays so."""
        chosen, place = self.current, self.tree.verticalScrollBar().value()
        unfolded = self._unfolded(QModelIndex())
        self.model.show_tags(self._known.tags, self.search.text())
        if self.search.text():
            self.tree.expandAll()
        for path in unfolded:
            self.tree.setExpanded(self.model.index_of(path), True)
        self._fit_columns()
        self._choose_again(chosen)
        self.tree.verticalScrollBar().setValue(place)
        none_yet = keyed(tr("There are no tags yet. Select photos and tag them (%1)."), "tag")
        self.empty.setText(_NOT_FOUND if self._known.tags else none_yet)
        self.empty.setVisible(not self.model.rowCount())
        self._offer()

    def _fit_columns(self) -> None:
        if self.model.columnCount() > 1:
            header = self.tree.header()
            header.setStretchLastSection(False)
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
            header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    @Slot(str, str)
    def _expect(self, _path: str, new: str) -> None:
        """Stay with a tag that is called otherwise from now on."""
        self._expected = new

    def _choose_again(self, chosen: Tag | None) -> None:
        index = self.model.index_of(self._expected)
        if index.isValid():
            self._expected = ""
        elif chosen is not None:
            index = self.model.index_of(chosen.path)
        if not index.isValid() and self.model.rowCount():
            index = self.model.index(0, 0)
        if index.isValid():
            self.tree.setCurrentIndex(index)

    def _unfolded(self, parent: QModelIndex) -> list[str]:
        paths = []
        for row in range(self.model.rowCount(parent)):
            index = self.model.index(row, 0, parent)
            if self.tree.isExpanded(index):
                paths += [str(index.data(PathRole)), *self._unfolded(index)]
        return paths

    @Slot()
    def _offer(self) -> None:
        chosen = self.current is not None
        for name in _NAMES:
            self._commands.refuse(name, "" if chosen and self.isVisible() else _NONE_CHOSEN, "list")
        for button in self._buttons:
            button.setEnabled(chosen)

    @Slot()
    def open(self) -> None:
        """Ask for the photos of the tag that is chosen."""
        tag = self.current
        if tag is not None:
            self.opened.emit(tag.path)

    @Slot()
    def rename(self) -> None:
        """Let the person write another name."""
        self.tree.edit(self.tree.currentIndex().siblingAtColumn(0))

    @Slot()
    def delete(self) -> None:
        """Ask for the tag to be taken off all photos."""
        tag = self.current
        if tag is not None:
            self.deleted.emit(tag.path)

    @Slot()
    def merge(self) -> None:
        """Let the person choose the tag that stands for both."""
        tag = self.current
        if tag is not None:
            sheet = MergeSheet(tag, self._known.tags, self.window())
            sheet.chosen.connect(partial(self.renamed.emit, tag.path))
            sheet.open()

    @Slot(str, str)
    def _ask_drop(self, path: str, onto: str) -> None:
        """Two things may be meant by dropping a tag on another one."""
        menu = drop_menu(self, path, onto)
        menu.wanted.connect(partial(self.renamed.emit, path))
        menu.popup(self.cursor().pos())

    @Slot(QPoint)
    def _show_menu(self, point: QPoint) -> None:
        if self.current is not None:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.setToolTipsVisible(True)
            menu.addActions([self._commands[name] for name in _NAMES])
            colours = ColourMenu(menu)
            colours.wanted.connect(self._colour)
            menu.insertMenu(self._commands["tags-delete"], colours)
            menu.popup(self.tree.viewport().mapToGlobal(point))

    @Slot(str)
    def _colour(self, colour: str) -> None:
        tag = self.current
        if tag is not None:
            self.coloured.emit(tag.path, colour)
