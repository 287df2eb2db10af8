"""Where the photos of the grid lie on screen: the view's own layout, and scrolling through it."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView
from typing_extensions import override

from photoclip.core.arranging import Days
from photoclip.ui.arranging.lines import bounded
from photoclip.ui.arranging.scrubber import Scrubber
from photoclip.ui.grid_layout import HEADING, Band, GridLayout
from photoclip.ui.grid_memory import PlaceMemory
from photoclip.ui.grid_moves import scroll_target, target
from photoclip.ui.listing import Listing
from photoclip.ui.parts import keep_scroll_bar
from photoclip.ui.photo_model import PhotoModel
from photoclip.ui.rows import selection_of
from photoclip.ui.section import Section
from photoclip.ui.window_state import LARGEST, SMALLEST, USUAL, Rows

Index = QModelIndex | QPersistentModelIndex
_Cursor = QAbstractItemView.CursorAction
_Hint = QAbstractItemView.ScrollHint


class TilesView(QAbstractItemView):
    """Lines of tiles under headings, virtual at any number; with the years beside them where they
    are in the order of time."""

    tile_size_changed = Signal(int)
    laid_out = Signal()

    def __init__(self, model: PhotoModel) -> None:
        super().__init__()
        self._photos = model
        self._rows: Rows = "justified"
        self._along: tuple[object, NDArray[np.float64] | None] = (None, None)
        self._tile = USUAL
        self._layout = GridLayout((), 0, USUAL)
        self._laid: tuple[object, object, int, int] = (None, None, 0, 0)
        """What the layout was made of: sections, shapes, width, and length of tiles."""
        self._making_room = False
        self.setModel(model)
        self.setVerticalScrollMode(self.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        keep_scroll_bar(self)
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.scrubber = Scrubber(self)
        model.modelReset.connect(self._lay_out)
        model.rowsRemoved.connect(self._lay_out)
        model.divided.connect(self._lay_out)

    @property
    def tiles(self) -> GridLayout:
        """Where the photos lie."""
        return self._layout

    @property
    def tile_size(self) -> int:
        return self._tile

    @property
    def rows(self) -> Rows:
        """Whether photos have their own shapes; where those aren't known tiles are uniform."""
        return self._rows

    def set_rows(self, rows: Rows) -> None:
        """Lay the photos out otherwise; what is at the top stays at the top."""
        if rows == self._rows:
            return
        kept = PlaceMemory(self, self._photos)
        self._rows = rows
        self._lay_out()
        kept.scroll_back()

    def set_tile_size(self, size: int, around: QPoint | None = None) -> None:
        """Make the tiles about so large; what is at the top stays there, or what is at a point."""
        size = max(SMALLEST, min(LARGEST, size))
        if size == self._tile:
            return
        kept = PlaceMemory(self, self._photos, around)
        self._tile = size
        self._lay_out()
        kept.scroll_back()
        self.tile_size_changed.emit(size)

    @property
    def days(self) -> Days | None:
        """When each photo was taken (n,), as 20210812, 0 where it isn't known; None: not told."""
        return self._photos.listing.days

    @property
    def stuck(self) -> tuple[Band, int] | None:
        """The section in sight whose heading has scrolled away, and how far down, in pixels of the
        viewport, its heading is shown instead."""
        top = self.verticalOffset()
        band = self._layout.band_around(top)
        if band is None or not band.section.title or band.section.folded or band.top >= top:
            return None
        return band, min(HEADING, band.bottom - top)

    def rows_in_sight(self) -> list[int]:
        """The photos that are on screen, wholly or in part."""
        area = self.viewport().rect().translated(0, self.verticalOffset())
        return self._layout.rows_in(area)

    @override
    def visualRect(self, index: Index) -> QRect:
        return self._layout.rect(index.row()).translated(0, -self.verticalOffset())

    @override
    def scrollTo(self, index: Index, hint: _Hint = _Hint.EnsureVisible) -> None:
        top, height = self.verticalOffset(), self.viewport().height()
        to = scroll_target(self._layout, index.row(), hint, top, height)
        if to is not None:
            self.verticalScrollBar().setValue(to)

    @override
    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self._layout.row_at(point + QPoint(0, self.verticalOffset()))
        return QModelIndex() if row is None else self._photos.index(row)

    @override
    def moveCursor(self, action: _Cursor, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        row = self.currentIndex().row()
        to = target(self._layout, row, action, self.viewport().height())
        return QModelIndex() if to is None else self._photos.index(to)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here; Qt would look at the name of every photo for each of them."""

    @override
    def horizontalOffset(self) -> int:
        return 0

    @override
    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    @override
    def isIndexHidden(self, index: Index) -> bool:
        return not self._layout.shown(index.row())

    @override
    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """The photos from that at one corner to that at the other, as one reads."""
        down = QPoint(0, self.verticalOffset())
        runs = self._layout.runs_between(rect.topLeft() + down, rect.bottomRight() + down)
        self.selectionModel().select(selection_of(self._photos, runs), command)

    @override
    def visualRegionForSelection(self, _selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        kept = PlaceMemory(self, self._photos)
        super().resizeEvent(event)
        if self._making_room:
            return  # what makes the room lays out, once
        self._lay_out()
        kept.scroll_back()

    @Slot()
    def _lay_out(self) -> None:
        listing = self._photos.listing
        self._show_scrubber(listing)
        width, shapes = self.viewport().width(), self._shapes_of(listing)
        self._layout = self._laid_out(listing.sections, width, shapes)
        self.updateGeometries()
        self.viewport().update()
        self.laid_out.emit()

    def _laid_out(
        self, sections: tuple[Section, ...], width: int, shapes: NDArray[np.float64] | None
    ) -> GridLayout:
        """As before where nothing changed that counts: of the height of the window nothing does."""
        before = self._laid
        if (
            before[0] is not sections
            or before[1] is not shapes
            or before[2:] != (width, self._tile)
        ):
            self._laid = sections, shapes, width, self._tile
            return GridLayout(sections, width, self._tile, shapes)
        return self._layout

    def _show_scrubber(self, listing: Listing) -> None:
        """Make room for the years where they are wanted, before anything is laid out."""
        shown = sum(one.count for one in listing.sections if not one.folded)
        wanted = self.scrubber.wanted(shown, self._tile)
        room = self.scrubber.sizeHint().width() if wanted else 0
        if room != self.viewportMargins().right() or wanted == self.scrubber.isHidden():
            self._making_room = True
            self.setViewportMargins(0, 0, room, 0)
            self._making_room = False
            self.scrubber.setVisible(wanted)
        if wanted:
            place = self.viewport().geometry()
            self.scrubber.setGeometry(place.right() + 1, place.top(), room, place.height())
            self.scrubber.update()

    def _shapes_of(self, listing: Listing) -> NDArray[np.float64] | None:
        """What justified lines need, summed up once for a listing."""
        shapes = listing.shapes if self._rows == "justified" else None
        if shapes is None:
            return None
        if self._along[0] is not shapes:
            self._along = (shapes, bounded(shapes))
        return self._along[1]

    @override
    def updateGeometries(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(height)
        bar.setSingleStep(max(20, self._layout.line // 3))
        bar.setRange(0, max(0, self._layout.height - height))
        super().updateGeometries()
