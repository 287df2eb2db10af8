"""The window: makes its areas and connects them, and does nothing itself.

It is shown, and painted, before it has any: what it takes to make them is named in `furniture` and
imported after that.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QCloseEvent, QIcon, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow
from typing_extensions import override

from photoclip.ui.outline import Outline
from photoclip.ui.preferences import Preferences
from photoclip.ui.theme import Theme, roomy
from photoclip.ui.window_state import GEOMETRY, WindowState

if TYPE_CHECKING:
    from photoclip.ui.bridge import EngineBridge
    from photoclip.ui.download_bridge import DownloadBridge

_SIZE, _FRAME = QSize(1280, 820), QSize(0, 40)
"""Of a window that nobody has given another size, and what its title may take of the screen."""


@dataclass(frozen=True, slots=True)
class WindowFiles:
    """Where the window finds what it reads itself."""

    library: Path
    state: Path
    icons: Path
    settings: Path
    thumbnail_of: Callable[[str], Path]
    """From a photo's content hash to its thumbnail."""


class Area(Protocol):
    """A part of the window with commands of its own."""

    @property
    def acts(self) -> Mapping[str, Callable[..., object]]:
        """What the commands of these names do."""


class MainWindow(QMainWindow):
    """One library on screen."""

    def __init__(self, theme: Theme, files: WindowFiles) -> None:
        super().__init__()
        self.setWindowTitle("photoclip")
        self.furnished = False
        self._theme, self._files = theme, files
        self._remembered = WindowState(files.state)
        self._preferences = Preferences(files.settings, self)
        theme.follow(self._preferences)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _FRAME))
        self.restoreGeometry(self._remembered.bytes(GEOMETRY))
        self.outline = Outline(self._remembered.panes(roomy(100)))
        self.setCentralWidget(self.outline)

    def furnish(self, bridge: "EngineBridge", downloads: "DownloadBridge") -> None:
        """Make all that there is in the window."""
        from photoclip.ui import furniture as its

        self.controllers = its.make_controllers(bridge, downloads, self)
        self._loader = its.ThumbLoader(self._files.thumbnail_of, self)
        self.thumbnails = its.Thumbnails(self._loader, self)
        self._look = its.Look(self.thumbnails, self._theme)
        self._build()
        self._make_areas()
        self._join()
        self._restore()
        self.furnished = True

    def _build(self) -> None:
        """What there is to see, by short names."""
        from photoclip.ui import furniture as its

        self.model = its.PhotoModel(self.controllers.shelf, self, self.controllers.thumbs)
        icon = QIcon(str(self._files.icons / "search.svg"))
        self.frame = its.Frame(self, self.model, self._look, self._preferences, icon)
        self.setCentralWidget(self.frame)
        self.stage = stage = self.frame.stage
        self.top, self.side, self.side_model = stage.top, stage.side, stage.side_model
        self.pages, self.area, self.grid = stage.pages, stage.area, stage.grid
        self.panel, self.status, self.banner = stage.panel, stage.status, stage.banner
        self.commands = its.Commands(self, self.grid, self._preferences)
        self._needs = its.CommandNeeds(self.commands, self.grid, self.controllers.search)
        self.menu = its.main_menu(self.commands, self)
        self.top.set_menu(self.menu)
        self._menu_bar = its.MenuBar(self, self.commands, self._preferences)

    def _make_areas(self) -> None:
        """The photos, and what is said of them; then what is done around them."""
        from photoclip.ui import furniture as its

        talk, stage = self.controllers, self.stage
        self.messages = its.Messages(self.banner, talk.review)
        self.searching = its.SearchInWindow(self.top, self.area, talk, self.frame, self._look.theme)
        results = self.searching.results
        self.display = its.AreaController(
            self.area, talk.library, talk.search, talk.review, results
        )
        self._going = its.Navigation(self.pages, self.grid, self.panel, self.display, self.side)
        self.pictures = its.PicturesInWindow(talk, stage)
        self.comparing = its.ComparingInWindow(talk, stage, self.pictures.viewing)
        self.places = its.PlacesInWindow(talk, stage, self.display)
        self.missing = its.MissingInWindow(talk, stage, self.display, self.places.noticing)
        self.albums = its.AlbumsInWindow(talk, self.side, self.area.header, self.display, results)
        self.hand_albums = its.HandAlbums(talk, stage, self.display)
        self.trashing = its.TrashInWindow(talk, stage, self.display)
        self.duplicates = its.DuplicatesInWindow(talk, stage, self.comparing, self.trashing)
        self.maps = its.MapInWindow(talk, stage)
        self.photos = its.PhotosInWindow(talk, stage, self.commands)
        self.tagging = its.TaggingInWindow(talk, stage, self._going, self.pictures)
        self.suggesting = its.SuggestingInWindow(talk, stage, self.display)
        self.exporting = its.ExportInWindow(talk, stage, self.display)
        self.sidecars = its.SidecarsInWindow(talk, stage, self.display, self.commands)
        self.reviewing = its.ReviewInWindow(talk, stage, self.display)
        self._make_tools()

    def _make_tools(self) -> None:
        from photoclip.ui import furniture as its

        talk, stage, library = self.controllers, self.stage, self._files.library
        self.models = its.ModelsInWindow(talk, self.pages, self.status, self.banner, self._look)
        self.indexing = its.IndexingInWindow(
            talk, stage, self.display, self.messages, self.commands, library
        )
        self.notifying = its.NotifyingInWindow(talk, stage, self.models, self.sidecars)
        self._closing = its.Closing(self.frame, self.notifying.background, self._remembered)
        folders = self.places.folders
        self.first = its.FirstRun(talk, stage, folders, self.searching, self.models, library)
        self.starts = its.StartsInWindow(talk, stage, self.pictures.search, library)
        self.arranging = its.ArrangingInWindow(talk, stage, self.display, self.commands)
        sight = its.GridSight(self.grid, self.model)
        self._looking = its.Looking(sight, talk, self.display, self.pictures.viewer)
        self.exporting_photos = its.ExportPhotosInWindow(talk, stage, self.display)
        self.handing_over = its.HandingOver(talk, stage, self.messages)
        self.settings = its.SettingsInWindow(talk, stage, self.models, self.indexing)
        self._file_manager = its.FileManagerMenu(stage.preferences, stage.banner, self)
        self._help = its.HelpActions(self.places.controller, talk.index, library, stage)

    def _join(self) -> None:
        """What one area wants of another."""
        self.searching.join(self.pages, self._going, self.models)
        self.pictures.join(self.pages, self.photos.actions, self._going, self.messages)
        self.places.join(self._going, self.messages)
        self.photos.join(self.messages)
        self.starts.join(self.messages)
        self.missing.join(self.messages)
        self.tagging.join(self.messages, self.commands)
        self.reviewing.join(self._going, self.pictures)
        self.display.place_opened.connect(self.banner.leave)
        self.pages.currentChanged.connect(self.banner.leave)
        self._join_commands()
        self._join_changes()

    @property
    def areas(self) -> tuple[Area, ...]:
        """Everything that has commands."""
        return (
            self.searching,
            self.pictures,
            self.comparing,
            self.places,
            self.missing,
            self.albums,
            self.hand_albums,
            self.trashing,
            self.duplicates,
            self.maps,
            self.photos,
            self.tagging,
            self.suggesting,
            self.exporting,
            self.sidecars,
            self.reviewing,
            self.models,
            self.indexing,
            self.arranging,
            self._going,
            self.exporting_photos,
            self.handing_over,
            self.settings,
            self._help,
        )

    def _join_commands(self) -> None:
        from photoclip.ui import furniture as its

        covers = (self.comparing.comparison, self.pictures.viewer)
        its.GivingWay(self.commands, covers, self)
        for area in self.areas:
            self.commands.join(area.acts)
        self.pictures.viewing.join(self.commands)
        self.comparing.join(self.commands)
        self.duplicates.join(self.commands)
        self.maps.join(self.commands)
        self.hand_albums.offer(self.commands)
        quit_all = self.notifying.background.quit
        self.commands.join({"quit": quit_all, "menu": self.top.menu_button.showMenu})
        self.area.queue_shown.connect(self.commands.follow_queue)

    def _join_changes(self) -> None:
        """What changes the library under what is shown; and what went wrong."""
        talk = self.controllers
        talk.library.skipped_listed.connect(self._help.show_skipped)
        self._help.keys_wanted.connect(self.settings.open_keys)
        self.notifying.background.entered.connect(self.pictures.viewing.slides.stop)
        self.albums.changed.connect(self.messages.note_change)
        talk.edits.replayed.connect(self._refresh_all)
        talk.edits.changed.connect(self._closing.close_at_last)
        self.models.switched.connect(self._refresh_all)
        talk.bridge.blocked.connect(self.messages.show_blocked)
        for part in (talk.bridge, talk.downloads, self.models):
            part.failed.connect(self.messages.show_failure)

    def start(self, folders: Sequence[Path] = ()) -> None:
        """Ask for what the library holds; index the folders named."""
        self.side.mark(self.display.place)
        self.display.begin()
        self.indexing.watch.start()
        self._file_manager.start()
        self.controllers.library.refresh()
        self.controllers.library.notice_others()
        self.controllers.index.add_folders(folders)

    def stop(self) -> None:
        """Wait for the threads that read images or watch folders."""
        self.notifying.stop()
        self.first.stop()
        self.starts.stop()
        self.indexing.watch.stop()
        self._file_manager.stop()
        self.controllers.downloads.stop()
        self._loader.stop()
        self.pictures.stop()
        self.exporting_photos.stop()
        self.handing_over.stop()
        self.controllers.folders.stop()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.furnished:
            self.frame.align()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.furnished:
            super().closeEvent(event)
            return
        if not self._closing.allows():
            event.ignore()
            return
        super().closeEvent(event)
        if self.isHidden():  # Qt ends with the last window that is seen
            QApplication.quit()

    def _restore(self) -> None:
        self.grid.set_tile_size(self._remembered.tile_size)
        self.suggesting.veiling.remember(self._remembered)
        self.arranging.remember(self._remembered)
        self.places.controller.remember(self._remembered)
        self.grid.tile_size_changed.connect(self._remembered.keep_tile_size)
        self.frame.restore(self._remembered.panes(roomy(100)))

    @Slot()
    def _refresh_all(self) -> None:
        self.controllers.library.refresh()
        self.display.refresh()
