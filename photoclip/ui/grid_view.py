"""The grid of photos: a view with its own layout, and no widget per photo."""

from collections.abc import Collection, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QToolTip
from typing_extensions import override

from photoclip.core.arranging import Days
from photoclip.core.vectors import Ids
from photoclip.ui.arranging.lines import bounded
from photoclip.ui.arranging.scrubber import WIDTH, Scrubber
from photoclip.ui.grid_headings import HeadingPainter
from photoclip.ui.grid_layout import HEADING, Band, GridLayout
from photoclip.ui.grid_memory import PlaceMemory, SelectionMemory
from photoclip.ui.grid_moves import scroll_target, target
from photoclip.ui.grid_painter import GridPainter
from photoclip.ui.grid_pointer import GridPointer
from photoclip.ui.language import tr
from photoclip.ui.listing import Listing
from photoclip.ui.parts import keep_scroll_bar
from photoclip.ui.photo_model import PhotoModel
from photoclip.ui.rows import Run, inverted, rows_of, runs_in, selection_of
from photoclip.ui.thumb_delegate import ThumbDelegate
from photoclip.ui.window_state import LARGEST, SMALLEST, USUAL, Rows

_WHEEL_STEP = 16
_FRAME_MS = 16

Index = QModelIndex | QPersistentModelIndex
_Cursor = QAbstractItemView.CursorAction
_Hint = QAbstractItemView.ScrollHint


class GridView(QAbstractItemView):
    """Photos in lines under headings, virtual at any number."""

    fold_clicked = Signal()
    answered = Signal(int, bool)
    thumbed = Signal(int, bool)
    """More (True) or less like the photo of a row."""
    tile_size_changed = Signal(int)
    photos_chosen = Signal()
    laid_out = Signal()
    drag_begun = Signal()
    """The selected photos are dragged; from between the tiles a rectangle is drawn instead."""

    def __init__(
        self, model: PhotoModel, delegate: ThumbDelegate, headings: HeadingPainter
    ) -> None:
        super().__init__()
        self._photos = model
        self._delegate = delegate
        self._painter = GridPainter(self, model, delegate, headings)
        self._pointer = GridPointer(self)
        self._rows: Rows = "justified"
        self._along: tuple[object, NDArray[np.float64] | None] = (None, None)
        self._tile = USUAL
        self._layout = GridLayout((), 0, USUAL)
        self._frame = QTimer(self, interval=_FRAME_MS, singleShot=True)
        self._frame.timeout.connect(self.repaint_soon)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setSelectionMode(self.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(self.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        keep_scroll_bar(self)
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(tr("Photos"))
        self._pointer.fold_clicked.connect(self.fold_clicked)
        self._pointer.answered.connect(self.answered)
        self._pointer.thumbed.connect(self.thumbed)
        self.scrubber = Scrubber(self)
        self.selectionModel().selectionChanged.connect(self.photos_chosen)
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

    def show_badges(self, when: str) -> None:
        """When badges are shown on tiles; see `Settings.badges`."""
        self._delegate.badges = when
        self.repaint_soon()

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

    def show_listing(
        self, listing: Listing, *, keep_place: bool, keep_selection: bool = False
    ) -> None:
        """Show other photos: from the top, or without losing place and selection.

        Where the same photos stand at the same places already, nothing but the place changes.
        """
        listing = self._photos.screened(listing)
        if listing.same_as(self._photos.listing):
            self._photos.put(listing.photos)
            if not keep_place:
                self.verticalScrollBar().setValue(0)
            return
        place, selection = PlaceMemory(self, self._photos), SelectionMemory(self, self._photos)
        self._photos.replace(listing)
        if keep_place or keep_selection:
            selection.choose_again()
        self.verticalScrollBar().setValue(0)
        if keep_place:
            place.scroll_back()
        self.photos_chosen.emit()

    def remove(self, ids: Collection[int]) -> int | None:
        """Take photos out; returns the row that closed the first gap, None where none is left."""
        rows = self._photos.remove(ids)
        left = self._photos.rowCount()
        return min(rows[0], left - 1) if rows and left else None

    def selected_runs(self) -> list[Run]:
        """The selected rows, in the order of the grid."""
        return runs_in(self.selectionModel().selection())

    def selected_ids(self) -> Ids:
        """The ids (n,) of the selected photos, in the order of the grid."""
        return self._photos.listing.ids[rows_of(self.selected_runs())]

    def rows_in_sight(self) -> list[int]:
        """The photos that are on screen, wholly or in part."""
        area = self.viewport().rect().translated(0, self.verticalOffset())
        return self._layout.rows_in(area)

    def choose_row(self, row: int) -> None:
        """Select one photo alone and make it the current one."""
        index = self._photos.index(row)
        how = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, how)

    def choose_runs(self, runs: Sequence[Run]) -> None:
        """Select these photos and no others."""
        how = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().select(selection_of(self._photos, runs), how)

    @override
    def selectAll(self) -> None:
        """All that is not folded away."""
        self.choose_runs([(0, self._layout.last)] if self._layout.last >= 0 else [])

    @Slot()
    def invert_selection(self) -> None:
        """Select what isn't selected."""
        self.choose_runs(inverted(self.selected_runs(), self._layout.last))

    @Slot()
    def select_section(self) -> None:
        """The photos under the same heading as the current one."""
        band = self._layout.band_of(max(0, self.currentIndex().row()))
        if band is not None:
            self._pointer.choose_band(band, Qt.KeyboardModifier.NoModifier)

    def go_to(self, row: int) -> None:
        """Choose a photo and scroll so that it is at the top."""
        self.choose_row(row)
        self.scrollTo(self._photos.index(row), self.ScrollHint.PositionAtTop)

    @Slot()
    def repaint_soon(self) -> None:
        self.viewport().update()

    @Slot(str)
    def refresh_thumbnail(self, _content_hash: str) -> None:
        """A picture came: paint it with the next frame."""
        if not self._frame.isActive():
            self._frame.start()

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
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._painter.paint(event.rect()) and not self._frame.isActive():
            self._frame.start()
        self._pointer.band.paint(QPainter(self.viewport()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        kept = PlaceMemory(self, self._photos)
        super().resizeEvent(event)
        self._lay_out()
        kept.scroll_back()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            step = _WHEEL_STEP if event.angleDelta().y() > 0 else -_WHEEL_STEP
            self.set_tile_size(self._tile + step, around=event.position().toPoint())
            event.accept()
            return
        super().wheelEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        left = event.button() == Qt.MouseButton.LeftButton
        if left and self._pointer.press(event.position().toPoint(), event.modifiers()):
            return
        super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._pointer.move(event.position().toPoint()):
            super().mouseMoveEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._pointer.release(event.modifiers()):
            super().mouseReleaseEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """On a heading it is a second click, and nothing between the photos."""
        point = event.position().toPoint()
        if self._pointer.heading_at(point) is None and self.indexAt(point).isValid():
            super().mouseDoubleClickEvent(event)

    @override
    def startDrag(self, _actions: Qt.DropAction) -> None:
        self.drag_begun.emit()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverMove, QEvent.Type.HoverLeave):
            self.viewport().update()
        if isinstance(event, QHelpEvent) and (said := self._pointer.tip(event.pos())):
            QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().viewportEvent(event)

    @Slot()
    def _lay_out(self) -> None:
        listing, width = self._photos.listing, self.viewport().width()
        self._layout = GridLayout(listing.sections, width, self._tile, self._shapes_of(listing))
        self.updateGeometries()
        if self._show_scrubber():
            return  # the room has changed: all is laid out anew by now
        self.viewport().update()
        self.laid_out.emit()

    def _show_scrubber(self) -> bool:
        """Make room for the years where they are wanted; whether that changed the room."""
        wanted, was = self.scrubber.wanted, not self.scrubber.isHidden()
        if wanted:
            place = self.viewport().geometry()
            self.scrubber.setGeometry(place.right() + 1, place.top(), WIDTH, place.height())
            self.scrubber.update()
        if wanted == was:
            return False
        self.scrubber.setVisible(wanted)
        self.setViewportMargins(0, 0, WIDTH if wanted else 0, 0)
        return True

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
