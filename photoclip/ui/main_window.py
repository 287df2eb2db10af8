"""The window: puts the parts together and connects them, and does nothing itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QCloseEvent, QIcon, QShowEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from photoclip.ui import desktop
from photoclip.ui.albums.in_window import AlbumsInWindow
from photoclip.ui.area_controller import AreaController
from photoclip.ui.banner import Banner
from photoclip.ui.bridge import EngineBridge
from photoclip.ui.commands import MENU, PHOTO_MENU, RESULT_MENU, REVIEW_MENU, Commands
from photoclip.ui.controllers import make_controllers
from photoclip.ui.details_panel import DetailsPanel
from photoclip.ui.download_bridge import DownloadBridge
from photoclip.ui.folder_actions import FolderActions
from photoclip.ui.grid_headings import HeadingPainter
from photoclip.ui.grid_sight import GridSight
from photoclip.ui.grid_view import GridView
from photoclip.ui.help_actions import HelpActions
from photoclip.ui.index_follower import IndexFollower
from photoclip.ui.looking import Looking
from photoclip.ui.messages import Messages
from photoclip.ui.model_pages.look import Look
from photoclip.ui.models_in_window import ModelsInWindow
from photoclip.ui.navigation import Navigation
from photoclip.ui.page_stack import PageStack
from photoclip.ui.photo_actions import PhotoActions
from photoclip.ui.photo_area import PhotoArea
from photoclip.ui.photo_model import PhotoModel
from photoclip.ui.pictures_in_window import PicturesInWindow, Stage
from photoclip.ui.review_actions import ReviewActions
from photoclip.ui.search_bar.in_window import SearchInWindow
from photoclip.ui.selection_controller import SelectionController
from photoclip.ui.side_bar import SideBar
from photoclip.ui.side_controller import SideController
from photoclip.ui.side_model import SideModel
from photoclip.ui.status_bar import StatusBar
from photoclip.ui.theme import Theme
from photoclip.ui.thumb_delegate import ThumbDelegate
from photoclip.ui.thumb_loader import PathOf, ThumbLoader
from photoclip.ui.thumbnails import Thumbnails
from photoclip.ui.tiles_controller import TilesController
from photoclip.ui.top_bar import TopBar
from photoclip.ui.watch_controller import WatchController
from photoclip.ui.window_state import WindowState

_SIZE = (1280, 820)
_PANES = (200, 800, 280)


@dataclass(frozen=True, slots=True)
class WindowFiles:
    """Where the window finds what it reads itself."""

    library: Path
    state: Path
    icons: Path
    thumbnail_of: PathOf


class MainWindow(QMainWindow):
    """One library on screen."""

    def __init__(
        self, bridge: EngineBridge, downloads: DownloadBridge, theme: Theme, files: WindowFiles
    ) -> None:
        super().__init__()
        self.controllers = make_controllers(bridge, downloads, self)
        self._theme = theme
        self._files = files
        self._remembered = WindowState(files.state)
        self._loader = ThumbLoader(files.thumbnail_of, self)
        self.thumbnails = Thumbnails(self._loader, self)
        self.model = PhotoModel(self.controllers.shelf, self, self.controllers.thumbs)
        self._build()
        self._build_helpers()
        self._connect()
        self._restore()

    def _build(self) -> None:
        delegate = ThumbDelegate(self.thumbnails, self._theme, self)
        self.grid = GridView(self.model, delegate, HeadingPainter(self._theme))
        self.top = TopBar(self._theme, QIcon(str(self._files.icons / "search.svg")))
        self.side_model = SideModel(self)
        self.side = SideBar(self.side_model, self._theme)
        self.area = PhotoArea(self.grid)
        self.panel = DetailsPanel(self.thumbnails, self._theme)
        self.status = StatusBar()
        self._panes = QSplitter(Qt.Orientation.Horizontal)
        self._panes.setChildrenCollapsible(False)
        self._panes.setHandleWidth(1)
        self.pages = PageStack(self.area, self.panel)
        for pane in (self.side, self.pages, self.panel):
            self._panes.addWidget(pane)
        self._panes.setStretchFactor(1, 1)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self._panes, 1)
        column.addWidget(self.status)
        self.setCentralWidget(middle)
        self._middle = middle
        self.setWindowTitle("photoclip")
        self.banner = Banner(self.pages)
        stage = Stage(self, middle, self.grid, self.model, self.panel, self.top.search)
        self._look = Look(self.thumbnails, self._theme)
        self.pictures = PicturesInWindow(self.controllers, self._look, stage)
        self.top.below.place_asking(self.pictures.asking)

    def _build_helpers(self) -> None:
        talk = self.controllers
        self.commands = Commands(self, self.grid)
        self.menu = QMenu(self)
        self.commands.fill(self.menu, MENU)
        self.top.set_menu(self.menu)
        self.searching = SearchInWindow(self.top, self.area, talk, self._middle, self._theme)
        results = self.searching.results
        self.display = AreaController(self.area, talk.library, talk.search, talk.review, results)
        self.albums = AlbumsInWindow(talk, self.side, self.area.header, self.display, results)
        self.messages = Messages(self.banner, talk.review)
        self._indexing = IndexFollower(
            talk.index, talk.library, self.display, self.status, self.messages
        )
        self.photos = PhotoActions(self.grid, self.model, talk.fetcher, self)
        sight = GridSight(self.grid, self.model)
        self._looking = Looking(sight, talk, self.display, self.pictures.viewer)
        self.folders = FolderActions(talk.index, talk.library, self)
        self._side = SideController(self.side_model, talk.library, talk.folders, talk.albums)
        self._selection = SelectionController(
            self.grid, self.model, self.panel, talk.details, talk.edits
        )
        self.answers = ReviewActions(self.grid, self.model, talk.review, self)
        self.watch = WatchController(talk.bridge, self._files.library, self)
        self._indexing.follow_folders(self.watch, talk.library)
        self._help = HelpActions(self._side, talk.index, self._files.library, self)
        self._going = Navigation(self.pages, self.grid, self.panel, self.display, self.side)
        self.models = ModelsInWindow(talk, self.pages, self.status, self.banner, self._look)
        pictures = desktop.pictures_folder()
        offers = [("Choose a folder with photos…", self.folders.choose)]
        if pictures is not None:
            offers.append((f"Use my {pictures.name} folder", self.folders.add_pictures))
        self.display.offer_first(*offers)

    def _connect(self) -> None:
        self._connect_commands()
        self._connect_search()
        self._connect_places()
        self._connect_indexing()
        self._connect_edits()

    def _connect_commands(self) -> None:
        talk = self.controllers
        for name, act in {
            "save-search": self.albums.save,
            "add-folder": self.folders.choose,
            "update": talk.index.update_library,
            "watch": self.watch.switch,
            "add-label": self.side.add_label,
            "redo": talk.edits.redo,
            "larger": self._going.enlarge,
            "smaller": self._going.shrink,
            "models": self.models.open,
            "skipped": talk.library.list_skipped,
            "shortcuts": self._help.show_shortcuts,
            "about": self._help.show_about,
            "quit": self.close,
            "similar": self.photos.find_similar,
            "add-similar": self.photos.add_to_search,
            "tag": self._going.focus_tags,
            "open": self.photos.open_current,
            "show": self.photos.show_in_folder,
            "copy": self.photos.copy_paths,
            "yes": self.answers.accept,
            "no": self.answers.refuse,
            "back": self._going.go_back,
            **self.searching.acts,
            **self.pictures.acts,
        }.items():
            self.commands[name].triggered.connect(act)

    def _connect_search(self) -> None:
        self.searching.join(self.pages, self._going, self.models)
        self.pictures.join(self.pages, self.photos, self.messages)

    def _connect_places(self) -> None:
        side, talk = self.side, self.controllers
        side.place_chosen.connect(self.display.open_place)
        side.folder_wanted.connect(self.folders.choose)
        side.folder_update_wanted.connect(self.folders.update_folder)
        side.folder_shown.connect(self.folders.show_folder)
        side.folder_removal_wanted.connect(self.folders.ask_removal)
        side.label_removal_wanted.connect(talk.edits.remove_label)
        side.tagged_wanted.connect(self._going.show_tagged)
        self.side_model.label_named.connect(talk.edits.add_label)
        self.display.place_opened.connect(side.mark)
        self.grid.customContextMenuRequested.connect(self._show_photo_menu)
        self.grid.doubleClicked.connect(self.photos.open_at)
        self.grid.tile_size_changed.connect(self._remembered.keep_tile_size)
        self.thumbnails.arrived.connect(self.grid.refresh_thumbnail)
        self._theme.changed.connect(self.grid.repaint_soon)
        self.panel.paths_copied.connect(self.photos.copy_paths)
        self.photos.file_missed.connect(self.messages.say_missing)
        self.folders.folder_missed.connect(self.messages.say_missing)
        self.pictures.viewer.closed.connect(self._going.focus_photos)
        self._panes.splitterMoved.connect(self._align)

    def _connect_indexing(self) -> None:
        talk = self.controllers
        for more in (talk.index.grown, talk.index.came_to_rest):
            more.connect(self.thumbnails.forget_missing)
        self.watch.troubled.connect(self.messages.note_trouble)
        self.watch.switched.connect(self.commands["watch"].setChecked)
        self.tiles = TilesController(talk, self.commands["tiles"])
        talk.library.skipped_listed.connect(self._help.show_skipped)

    def _connect_edits(self) -> None:
        talk = self.controllers
        talk.edits.changed.connect(self.messages.note_change)
        talk.edits.replayed.connect(self.messages.note_replay)
        talk.edits.label_added.connect(self.display.expect_label)
        self.area.review.undo_wanted.connect(talk.edits.undo)
        self.area.review.all_accepted.connect(self.answers.accept_all)
        self.area.review.tagged_wanted.connect(self._going.show_label_tagged)
        self.photos.copied.connect(self.messages.note_copied)
        talk.edits.changed.connect(talk.library.refresh)
        self.albums.changed.connect(self.messages.note_change)
        talk.edits.replayed.connect(self._refresh_all)
        self.banner.undo_wanted.connect(talk.edits.undo)
        self.models.switched.connect(self._refresh_all)
        for part in (talk.bridge, talk.downloads, self.models):
            part.failed.connect(self.messages.show_failure)

    def start(self, folders: Sequence[Path] = ()) -> None:
        """Ask for what the library holds; index the folders named."""
        self.side.mark(self.display.place)
        self.display.begin()
        self.watch.start()
        self.controllers.library.refresh()
        self.controllers.library.notice_others()
        self.controllers.index.add_folders(folders)

    def stop(self) -> None:
        """Wait for the threads that read images or watch folders."""
        self.watch.stop()
        self.controllers.downloads.stop()
        self._loader.stop()
        self.pictures.stop()
        self.controllers.folders.stop()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._align()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._remembered.keep_bytes("window/geometry", self.saveGeometry())
        self._remembered.keep_bytes("window/panes", self._panes.saveState())
        self._remembered.write()
        super().closeEvent(event)

    def _restore(self) -> None:
        self.resize(*_SIZE)
        self._panes.setSizes(_PANES)
        self.restoreGeometry(self._remembered.bytes("window/geometry"))
        self._panes.restoreState(self._remembered.bytes("window/panes"))
        self.grid.set_tile_size(self._remembered.tile_size)
        self._align()

    @Slot()
    def _align(self) -> None:
        self.top.align(self._panes.sizes()[0])

    @Slot(QPoint)
    def _show_photo_menu(self, point: QPoint) -> None:
        if self.grid.indexAt(point).isValid():
            self.photo_menu().popup(self.grid.viewport().mapToGlobal(point))

    def photo_menu(self) -> QMenu:
        """What can be done with the photo under the pointer."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        talk = self.controllers
        others = RESULT_MENU if talk.thumbs.possible else PHOTO_MENU
        self.commands.fill(menu, REVIEW_MENU if talk.review.label else others)
        return menu

    @Slot()
    def _refresh_all(self) -> None:
        self.controllers.library.refresh()
        self.display.refresh()
