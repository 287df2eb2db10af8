"""The controllers of one window, made together."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from photoclip.ui.albums.album_controller import AlbumController
from photoclip.ui.arranging.choices import Choices
from photoclip.ui.asking.thumbs import Thumbs
from photoclip.ui.bridge import EngineBridge
from photoclip.ui.details_controller import DetailsController
from photoclip.ui.download_bridge import DownloadBridge
from photoclip.ui.edit_controller import EditController
from photoclip.ui.folder_check import FolderCheck
from photoclip.ui.index_controller import IndexController
from photoclip.ui.library_controller import LibraryController
from photoclip.ui.photo_fetcher import PhotoFetcher
from photoclip.ui.photo_shelf import PhotoShelf
from photoclip.ui.reviewing.review_controller import ReviewController
from photoclip.ui.search_bar.picture_names import PictureNames
from photoclip.ui.search_controller import SearchController


@dataclass(frozen=True, slots=True)
class Controllers:
    """Each knows the bridge and its own matter, none knows a widget."""

    bridge: EngineBridge
    downloads: DownloadBridge
    library: LibraryController
    index: IndexController
    search: SearchController
    edits: EditController
    review: ReviewController
    details: DetailsController
    shelf: PhotoShelf
    fetcher: PhotoFetcher
    folders: FolderCheck
    names: PictureNames
    albums: AlbumController
    thumbs: Thumbs
    choices: Choices


def make_controllers(
    bridge: EngineBridge, downloads: DownloadBridge, parent: QObject
) -> Controllers:
    """Everything that talks to the engine for a window."""
    edits = EditController(bridge, parent)
    choices = Choices(parent)
    search = SearchController(bridge, parent, choices)
    shelf = PhotoShelf(parent)
    fetcher = PhotoFetcher(bridge, shelf)
    return Controllers(
        bridge=bridge,
        downloads=downloads,
        library=LibraryController(bridge, parent, choices),
        index=IndexController(bridge, parent),
        search=search,
        edits=edits,
        review=ReviewController(bridge, edits, parent),
        details=DetailsController(bridge, parent),
        shelf=shelf,
        fetcher=fetcher,
        folders=FolderCheck(parent),
        names=PictureNames(shelf, fetcher),
        albums=AlbumController(bridge, parent),
        thumbs=Thumbs(search),
        choices=choices,
    )
