"""The window: makes its areas and connects them, and does nothing itself."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Slot
from PySide6.QtGui import QCloseEvent, QIcon, QShowEvent
from PySide6.QtWidgets import QMainWindow
from typing_extensions import override

from photoclip.ui.albums.hand_albums import HandAlbums
from photoclip.ui.albums.in_window import AlbumsInWindow
from photoclip.ui.area_controller import AreaController
from photoclip.ui.bridge import EngineBridge
from photoclip.ui.command_needs import CommandNeeds
from photoclip.ui.commands import Commands
from photoclip.ui.controllers import make_controllers
from photoclip.ui.download_bridge import DownloadBridge
from photoclip.ui.exporting.in_window import ExportInWindow
from photoclip.ui.frame import Frame
from photoclip.ui.grid_sight import GridSight
from photoclip.ui.help_actions import HelpActions
from photoclip.ui.indexing_in_window import IndexingInWindow
from photoclip.ui.looking import Looking
from photoclip.ui.menus import main_menu
from photoclip.ui.messages import Messages
from photoclip.ui.model_pages.look import Look
from photoclip.ui.models_in_window import ModelsInWindow
from photoclip.ui.navigation import Navigation
from photoclip.ui.photo_model import PhotoModel
from photoclip.ui.photos_in_window import PhotosInWindow
from photoclip.ui.pictures_in_window import PicturesInWindow
from photoclip.ui.places_in_window import PlacesInWindow
from photoclip.ui.preferences import Preferences
from photoclip.ui.reviewing.in_window import ReviewInWindow
from photoclip.ui.search_bar.in_window import SearchInWindow
from photoclip.ui.sidecars.in_window import SidecarsInWindow
from photoclip.ui.suggesting.in_window import SuggestingInWindow
from photoclip.ui.tagging.in_window import TaggingInWindow
from photoclip.ui.theme import Theme
from photoclip.ui.thumb_loader import PathOf, ThumbLoader
from photoclip.ui.thumbnails import Thumbnails
from photoclip.ui.window_state import WindowState

_SIZE = (1280, 820)


@dataclass(frozen=True, slots=True)
class WindowFiles:
    """Where the window finds what it reads itself."""

    library: Path
    state: Path
    icons: Path
    settings: Path
    thumbnail_of: PathOf


class Area(Protocol):
    """A part of the window with commands of its own."""

    @property
    def acts(self) -> Mapping[str, Callable[..., object]]:
        """What the commands of these names do."""


class MainWindow(QMainWindow):
    """One library on screen."""

    def __init__(
        self, bridge: EngineBridge, downloads: DownloadBridge, theme: Theme, files: WindowFiles
    ) -> None:
        super().__init__()
        self.setWindowTitle("photoclip")
        self.controllers = make_controllers(bridge, downloads, self)
        self._files = files
        self._closing = False
        self._remembered = WindowState(files.state)
        self._preferences = Preferences(files.settings, self)
        self._loader = ThumbLoader(files.thumbnail_of, self)
        self.thumbnails = Thumbnails(self._loader, self)
        self._look = Look(self.thumbnails, theme)
        self._build()
        self._make_areas()
        self._join()
        self._restore()

    def _build(self) -> None:
        """What there is to see, by short names."""
        self.model = PhotoModel(self.controllers.shelf, self, self.controllers.thumbs)
        icon = QIcon(str(self._files.icons / "search.svg"))
        self.frame = Frame(self, self.model, self._look, self._preferences, icon)
        self.setCentralWidget(self.frame)
        self.stage = stage = self.frame.stage
        self.top, self.side, self.side_model = stage.top, stage.side, stage.side_model
        self.pages, self.area, self.grid = stage.pages, stage.area, stage.grid
        self.panel, self.status, self.banner = stage.panel, stage.status, stage.banner
        self.commands = Commands(self, self.grid, self._preferences)
        self._needs = CommandNeeds(self.commands, self.grid)
        self.menu = main_menu(self.commands, self)
        self.top.set_menu(self.menu)

    def _make_areas(self) -> None:
        talk, stage = self.controllers, self.stage
        self.messages = Messages(self.banner, talk.review)
        self.searching = SearchInWindow(self.top, self.area, talk, self.frame, self._look.theme)
        results = self.searching.results
        self.display = AreaController(self.area, talk.library, talk.search, talk.review, results)
        self._going = Navigation(self.pages, self.grid, self.panel, self.display, self.side)
        self.pictures = PicturesInWindow(talk, stage)
        self.places = PlacesInWindow(talk, stage, self.display)
        self.albums = AlbumsInWindow(talk, self.side, self.area.header, self.display, results)
        self.hand_albums = HandAlbums(talk, stage, self.display)
        self.photos = PhotosInWindow(talk, stage, self.commands)
        self.tagging = TaggingInWindow(talk, stage, self._going, self.pictures)
        self.suggesting = SuggestingInWindow(talk, stage, self.display)
        self.exporting = ExportInWindow(talk, stage, self.display)
        self.sidecars = SidecarsInWindow(talk, stage, self.display, self.commands)
        self.reviewing = ReviewInWindow(talk, stage, self.display)
        self.models = ModelsInWindow(talk, self.pages, self.status, self.banner, self._look)
        library = self._files.library
        self.indexing = IndexingInWindow(
            talk, stage, self.display, self.messages, self.commands, library
        )
        sight = GridSight(self.grid, self.model)
        self._looking = Looking(sight, talk, self.display, self.pictures.viewer)
        self._help = HelpActions(self.places.controller, talk.index, library, self)

    def _join(self) -> None:
        """What one area wants of another."""
        self.searching.join(self.pages, self._going, self.models)
        self.pictures.join(self.pages, self.photos.actions, self._going, self.messages)
        self.places.join(self._going, self.messages)
        self.photos.join(self.messages)
        self.tagging.join(self.messages, self.commands)
        self.reviewing.join(self._going, self.pictures)
        self._join_commands()
        self._join_changes()

    @property
    def areas(self) -> tuple[Area, ...]:
        """Everything that has commands."""
        return (
            self.searching,
            self.pictures,
            self.places,
            self.albums,
            self.hand_albums,
            self.photos,
            self.tagging,
            self.suggesting,
            self.exporting,
            self.sidecars,
            self.reviewing,
            self.models,
            self.indexing,
            self._going,
            self._help,
        )

    def _join_commands(self) -> None:
        for area in self.areas:
            self.commands.join(area.acts)
        self.hand_albums.offer(self.commands["take-out"])
        self.commands.join({"quit": self.close})
        self.area.queue_shown.connect(self.commands.follow_queue)

    def _join_changes(self) -> None:
        """What changes the library under what is shown; and what went wrong."""
        talk = self.controllers
        talk.library.skipped_listed.connect(self._help.show_skipped)
        self.albums.changed.connect(self.messages.note_change)
        talk.edits.replayed.connect(self._refresh_all)
        talk.edits.changed.connect(self._close_at_last)
        self.models.switched.connect(self._refresh_all)
        for part in (talk.bridge, talk.downloads, self.models):
            part.failed.connect(self.messages.show_failure)

    def start(self, folders: Sequence[Path] = ()) -> None:
        """Ask for what the library holds; index the folders named."""
        self.side.mark(self.display.place)
        self.display.begin()
        self.indexing.watch.start()
        self.controllers.library.refresh()
        self.controllers.library.notice_others()
        self.controllers.index.add_folders(folders)

    def stop(self) -> None:
        """Wait for the threads that read images or watch folders."""
        self.indexing.watch.stop()
        self.controllers.downloads.stop()
        self._loader.stop()
        self.pictures.stop()
        self.controllers.folders.stop()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.frame.align()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self.panel.writing.commit():  # what was typed last is stored before the end
            self._closing = True
            event.ignore()
            return
        self._remembered.keep_bytes("window/geometry", self.saveGeometry())
        self._remembered.keep_bytes("window/panes", self.frame.widths)
        self._remembered.write()
        super().closeEvent(event)

    @Slot()
    def _close_at_last(self) -> None:
        if self._closing:
            self.close()

    def _restore(self) -> None:
        self.resize(*_SIZE)
        self.restoreGeometry(self._remembered.bytes("window/geometry"))
        self.grid.set_tile_size(self._remembered.tile_size)
        self.suggesting.veiling.remember(self._remembered)
        self.grid.tile_size_changed.connect(self._remembered.keep_tile_size)
        self.frame.restore(self._remembered.bytes("window/panes"))

    @Slot()
    def _refresh_all(self) -> None:
        self.controllers.library.refresh()
        self.display.refresh()
