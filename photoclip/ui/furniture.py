"""All that the window is furnished with: what takes long to import, after the first paint."""

from photoclip.ui.albums.hand_albums import HandAlbums
from photoclip.ui.albums.in_window import AlbumsInWindow
from photoclip.ui.area_controller import AreaController
from photoclip.ui.arranging.in_window import ArrangingInWindow
from photoclip.ui.closing import Closing
from photoclip.ui.command_needs import CommandNeeds
from photoclip.ui.commands import Commands
from photoclip.ui.comparing.in_window import ComparingInWindow
from photoclip.ui.controllers import make_controllers
from photoclip.ui.duplicates.in_window import DuplicatesInWindow
from photoclip.ui.exporting.in_window import ExportInWindow
from photoclip.ui.exporting.photos_in_window import ExportPhotosInWindow
from photoclip.ui.file_manager_menu import FileManagerMenu
from photoclip.ui.first_run.in_window import FirstRun
from photoclip.ui.frame import Frame
from photoclip.ui.grid_sight import GridSight
from photoclip.ui.handing_over.in_window import HandingOver
from photoclip.ui.help_actions import HelpActions
from photoclip.ui.indexing_in_window import IndexingInWindow
from photoclip.ui.looking import Looking
from photoclip.ui.map.in_window import MapInWindow
from photoclip.ui.menus import MenuBar, main_menu
from photoclip.ui.messages import Messages
from photoclip.ui.missing.in_window import MissingInWindow
from photoclip.ui.model_pages.look import Look
from photoclip.ui.models_in_window import ModelsInWindow
from photoclip.ui.navigation import Navigation
from photoclip.ui.notifying.in_window import NotifyingInWindow
from photoclip.ui.photo_model import PhotoModel
from photoclip.ui.photos_in_window import PhotosInWindow
from photoclip.ui.pictures_in_window import PicturesInWindow
from photoclip.ui.places_in_window import PlacesInWindow
from photoclip.ui.reviewing.in_window import ReviewInWindow
from photoclip.ui.search_bar.in_window import SearchInWindow
from photoclip.ui.settings_window.in_window import SettingsInWindow
from photoclip.ui.sidecars.in_window import SidecarsInWindow
from photoclip.ui.starting.in_window import StartsInWindow
from photoclip.ui.suggesting.in_window import SuggestingInWindow
from photoclip.ui.tagging.in_window import TaggingInWindow
from photoclip.ui.thumb_loader import ThumbLoader
from photoclip.ui.thumbnails import Thumbnails
from photoclip.ui.trashing.in_window import TrashInWindow
from photoclip.ui.viewer.giving_way import GivingWay

__all__ = [
    "AlbumsInWindow",
    "AreaController",
    "ArrangingInWindow",
    "Closing",
    "CommandNeeds",
    "Commands",
    "ComparingInWindow",
    "DuplicatesInWindow",
    "ExportInWindow",
    "ExportPhotosInWindow",
    "FileManagerMenu",
    "FirstRun",
    "Frame",
    "GivingWay",
    "GridSight",
    "HandAlbums",
    "HandingOver",
    "HelpActions",
    "IndexingInWindow",
    "Look",
    "Looking",
    "MapInWindow",
    "MenuBar",
    "Messages",
    "MissingInWindow",
    "ModelsInWindow",
    "Navigation",
    "NotifyingInWindow",
    "PhotoModel",
    "PhotosInWindow",
    "PicturesInWindow",
    "PlacesInWindow",
    "ReviewInWindow",
    "SearchInWindow",
    "SettingsInWindow",
    "SidecarsInWindow",
    "StartsInWindow",
    "SuggestingInWindow",
    "TaggingInWindow",
    "ThumbLoader",
    "Thumbnails",
    "TrashInWindow",
    "main_menu",
    "make_controllers",
]
