"""The frame of the window: what lies where, and how wide it is."""

from PySide6.QtCore import QByteArray, Qt, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from photoclip.ui.banner import Banner
from photoclip.ui.details_panel import DetailsPanel
from photoclip.ui.grid_headings import HeadingPainter
from photoclip.ui.grid_view import GridView
from photoclip.ui.model_pages.look import Look
from photoclip.ui.outline import pane_widths
from photoclip.ui.page_stack import PageStack
from photoclip.ui.photo_area import PhotoArea
from photoclip.ui.photo_model import PhotoModel
from photoclip.ui.place_pages import PlacePages
from photoclip.ui.preferences import Preferences
from photoclip.ui.right_side import RightSide
from photoclip.ui.side_bar import SideBar
from photoclip.ui.side_model import SideModel
from photoclip.ui.speaking import speak_rows
from photoclip.ui.stage import Stage
from photoclip.ui.status_bar import StatusBar
from photoclip.ui.theme import roomy
from photoclip.ui.thumb_delegate import ThumbDelegate
from photoclip.ui.top_bar import TopBar

_LEAST_SIDE, _LEAST_RIGHT = 150, 200
_PER_CENT = 100


class Frame(QWidget):
    """A bar on top and one below; between them the side bar, the photos, and what is on the right.

    Makes the parts and puts them in their places; connects nothing but sizes.
    """

    def __init__(
        self,
        window: QWidget,
        model: PhotoModel,
        look: Look,
        preferences: Preferences,
        search_icon: QIcon,
    ) -> None:
        super().__init__(window)
        theme = look.theme
        delegate = ThumbDelegate(look.thumbnails, theme, self)
        grid = GridView(model, delegate, HeadingPainter(theme))
        speak_rows(grid)
        side_model = SideModel(self)
        area = PhotoArea(grid)
        panel = DetailsPanel(look.thumbnails, theme)
        right = RightSide(panel)
        pages = PageStack(area, right)
        self.stage = Stage(
            window=window,
            over=self,
            top=TopBar(theme, search_icon),
            side=SideBar(side_model, theme),
            side_model=side_model,
            pages=pages,
            area=area,
            grid=grid,
            model=model,
            right=right,
            panel=panel,
            status=StatusBar(),
            banner=Banner(pages),
            look=look,
            preferences=preferences,
            place_pages=PlacePages(self),
        )
        self._panes = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self._size_panes(list(pane_widths()))
        theme.changed.connect(self._follow_text)

    def _lay_out(self) -> None:
        stage, beside = self.stage, self._panes
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(stage.top)
        column.addWidget(beside, 1)  # empty: what is in it would be dressed again with each parent
        beside.setChildrenCollapsible(False)
        beside.setHandleWidth(1)
        for pane in (stage.side, stage.pages, stage.right):
            beside.addWidget(pane)
        beside.setStretchFactor(1, 1)
        beside.splitterMoved.connect(self.align)
        column.addWidget(stage.status)

    @property
    def widths(self) -> QByteArray:
        """How wide the panes are, to be kept."""
        return self._panes.saveState()

    def restore(self, widths: QByteArray) -> None:
        """Make the panes as wide as they were."""
        self._panes.restoreState(widths)
        self.align()

    @Slot()
    def _follow_text(self) -> None:
        """Larger words need wider panes."""
        if roomy(_PER_CENT) != self._room:
            before = self._panes.sizes()
            if not any(before):  # they have no room yet
                self._size_panes(list(pane_widths()))
                return
            side, right = (width * roomy(_PER_CENT) // self._room for width in before[::2])
            self._size_panes([side, sum(before) - side - right, right])
            self.align()

    def _size_panes(self, widths: list[int]) -> None:
        self._room = roomy(_PER_CENT)
        self.stage.side.setMinimumWidth(roomy(_LEAST_SIDE))
        self.stage.right.setMinimumWidth(roomy(_LEAST_RIGHT))
        self._panes.setSizes(widths)

    @Slot()
    def align(self) -> None:
        """Let the search field begin where the photos do."""
        self.stage.top.align(self._panes.sizes()[0])
