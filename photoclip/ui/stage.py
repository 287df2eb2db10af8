"""The parts of the window that several of its areas work on, handed to each of them."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from photoclip.ui.banner import Banner
from photoclip.ui.details_panel import DetailsPanel
from photoclip.ui.grid_view import GridView
from photoclip.ui.model_pages.look import Look
from photoclip.ui.page_stack import PageStack
from photoclip.ui.photo_area import PhotoArea
from photoclip.ui.photo_model import PhotoModel
from photoclip.ui.place_pages import PlacePages
from photoclip.ui.preferences import Preferences
from photoclip.ui.right_side import RightSide
from photoclip.ui.side_bar import SideBar
from photoclip.ui.side_model import SideModel
from photoclip.ui.status_bar import StatusBar
from photoclip.ui.top_bar import TopBar


@dataclass(frozen=True, slots=True)
class Stage:
    """Widgets and their models: they show what they are told, and know no controller.

    An area takes the `Controllers` and the stage, keeps what it needs of both, and has `acts`: what
    the commands of its own do, by their names.
    """

    window: QWidget
    over: QWidget
    """All that is in the window: what the viewer lies over."""
    top: TopBar
    side: SideBar
    side_model: SideModel
    pages: PageStack
    area: PhotoArea
    grid: GridView
    model: PhotoModel
    right: RightSide
    panel: DetailsPanel
    status: StatusBar
    banner: Banner
    look: Look
    preferences: Preferences
    place_pages: PlacePages
    """For places of the side bar that are pages of their own."""
