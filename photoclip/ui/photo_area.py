"""The middle of the window: a header, and below it photos or the reason why there are none."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from photoclip.ui.area_header import AreaHeader
from photoclip.ui.empty_state import EmptyState
from photoclip.ui.grid_view import GridView
from photoclip.ui.listing import Listing
from photoclip.ui.reviewing.review_bar import ReviewBar
from photoclip.ui.tab_order import pass_focus


class PhotoArea(QWidget):
    """Shows one of three faces: a list or results, a label's queue, an empty place."""

    queue_shown = Signal(bool)
    """A label's queue is shown now, or no longer."""

    def __init__(self, grid: GridView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = grid
        self.header = AreaHeader()
        self.review = ReviewBar()
        self.empty = EmptyState()
        self._bars = QVBoxLayout()
        self._stack = QStackedLayout()
        self._stack.addWidget(grid)
        self._stack.addWidget(self.empty)
        self.setObjectName("photoArea")
        self.setMinimumWidth(260)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.review)
        layout.addLayout(self._bars)
        layout.addLayout(self._stack, 1)
        self.review.hide()
        self._in_queue = False
        pass_focus(self, grid)
        self.header.slider.valueChanged.connect(grid.set_tile_size)
        grid.tile_size_changed.connect(self.header.follow_size)
        self.header.follow_size(grid.tile_size)

    def add_bar(self, bar: QWidget) -> None:
        """A line above the photos, below the header; it shows and hides itself."""
        self._bars.addWidget(bar)

    @property
    def is_empty(self) -> bool:
        return self._stack.currentWidget() is self.empty

    def show_photos(
        self, listing: Listing, *, review: bool, keep_place: bool, keep_selection: bool = False
    ) -> None:
        """Photos replace what was shown, without a blank between."""
        keep_place = keep_place and not self.is_empty
        self.grid.show_listing(listing, keep_place=keep_place, keep_selection=keep_selection)
        self._face(self.grid, review=review, header=True)

    def show_empty(self, *, review: bool, header: bool) -> None:
        """The empty place; what it says was said before."""
        had_focus = self.grid.hasFocus()
        self.grid.show_listing(Listing(), keep_place=False)
        self._face(self.empty, review=review, header=header)
        if had_focus:
            self.empty.setFocus()

    def _face(self, widget: QWidget, *, review: bool, header: bool) -> None:
        self._stack.setCurrentWidget(widget)
        self.review.setVisible(review)
        if review != self._in_queue:
            self._in_queue = review
            self.queue_shown.emit(review)
        self.header.setVisible(header and not review)
