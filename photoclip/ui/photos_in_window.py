"""What can be done with photos of the grid: keys, a menu, double click, dragging."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtWidgets import QMenu

from photoclip.ui.command_table.context import (
    FLAG_MENU,
    PHOTO_MENU,
    RATING_MENU,
    RESULT_MENU,
    REVIEW_MENU,
)
from photoclip.ui.commands import Commands
from photoclip.ui.controllers import Controllers
from photoclip.ui.language import tr
from photoclip.ui.messages import Messages
from photoclip.ui.photo_actions import PhotoActions
from photoclip.ui.photo_drag import LONGEST, as_mime, drag_photos
from photoclip.ui.stage import Stage

_MOST_FILES = 10_000
"""More are carried within the window only: no other program would know what to do with them."""


class PhotosInWindow(QObject):
    """Opens, finds and copies; and offers with the right button whatever there is to do."""

    def __init__(self, talk: Controllers, stage: Stage, commands: Commands) -> None:
        super().__init__(stage.window)
        self._talk = talk
        self._stage = stage
        self._commands = commands
        grid = stage.grid
        self.actions = PhotoActions(grid, stage.model, talk.fetcher, self)
        grid.customContextMenuRequested.connect(self._show_menu)
        grid.doubleClicked.connect(commands["preview"].trigger)
        grid.setDragEnabled(True)
        grid.drag_begun.connect(self._drag)
        stage.panel.paths_copied.connect(self.actions.copy_paths)
        stage.look.thumbnails.arrived.connect(grid.show_came)
        stage.look.theme.changed.connect(grid.repaint_soon)

    @property
    def acts(self) -> dict[str, Callable[[], None]]:
        """What the commands of these names do."""
        actions = self.actions
        return {
            "similar": actions.find_similar,
            "add-similar": actions.add_to_search,
            "open": actions.open_current,
            "show": actions.show_in_folder,
            "copy": actions.copy_paths,
        }

    def join(self, messages: Messages) -> None:
        """Say what came of it."""
        self.actions.file_missed.connect(messages.say_missing)
        self.actions.copied.connect(messages.note_copied)

    def menu(self) -> QMenu:
        """What can be done with the photo under the pointer."""
        menu = QMenu(self._stage.window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        others = RESULT_MENU if self._talk.thumbs.possible else PHOTO_MENU
        self._commands.fill(menu, REVIEW_MENU if self._talk.review.label else others)
        menu.addSeparator()
        self._commands.fill(menu.addMenu(tr("Stars")), RATING_MENU)
        self._commands.fill(menu.addMenu(tr("Flag")), FLAG_MENU)
        return menu

    @Slot(QPoint)
    def _show_menu(self, point: QPoint) -> None:
        grid = self._stage.grid
        if grid.indexAt(point).isValid():
            self.menu().popup(grid.viewport().mapToGlobal(point))

    @Slot()
    def _drag(self) -> None:
        """Carry the chosen photos to an album, a label, a tag, or another program."""
        grid, photo = self._stage.grid, None
        if grid.currentIndex().isValid():
            photo = self._stage.model.photo(grid.currentIndex().row())
        thumb = None if photo is None else self._stage.look.thumbnails.of(photo, LONGEST)
        ids = grid.selected_ids()
        dragged = as_mime(ids)
        if len(ids) <= _MOST_FILES:
            self._talk.fetcher.fetch(ids.tolist(), dragged.name)
        drag_photos(grid, dragged, len(ids), None if thumb is None else thumb.pixmap)
