"""The grid of photos: a view with its own layout, and no widget per photo."""

from collections.abc import Collection

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
from PySide6.QtGui import QMouseEvent, QPaintEvent, QRegion, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView
from typing_extensions import override

from photoclip.core.vectors import Ids
from photoclip.ui.grid_headings import HeadingPainter
from photoclip.ui.grid_layout import GridLayout
from photoclip.ui.grid_memory import PlaceMemory, SelectionMemory
from photoclip.ui.grid_moves import scroll_target, target
from photoclip.ui.grid_painter import GridPainter
from photoclip.ui.listing import Listing
from photoclip.ui.parts import keep_scroll_bar
from photoclip.ui.photo_model import PhotoModel
from photoclip.ui.rows import Run, rows_of, runs_in, selection_of
from photoclip.ui.thumb_delegate import ThumbDelegate
from photoclip.ui.tile_buttons import answer_rects, pressed, thumb_rects
from photoclip.ui.window_state import LARGEST, SMALLEST, USUAL

_WHEEL_STEP = 16
_FRAME_MS = 16

Index = QModelIndex | QPersistentModelIndex
_Cursor = QAbstractItemView.CursorAction
_Hint = QAbstractItemView.ScrollHint


class GridView(QAbstractItemView):
    """Photos in uniform tiles under section headings, virtual at any number."""

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
        self._painter = GridPainter(self, model, delegate, headings)
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
        self.setAccessibleName("Photos")
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

    def set_tile_size(self, size: int) -> None:
        """Make the tiles about so wide; what is at the top stays at the top."""
        size = max(SMALLEST, min(LARGEST, size))
        if size == self._tile:
            return
        kept = PlaceMemory(self, self._photos)
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
        """A rectangle while dragging; else the photos from one corner's to the other's, as read."""
        down = QPoint(0, self.verticalOffset())
        if self.state() == QAbstractItemView.State.DragSelectingState:
            runs = self._layout.runs_in(rect.normalized().translated(down))
        else:
            runs = self._layout.runs_between(rect.topLeft() + down, rect.bottomRight() + down)
        self.selectionModel().select(selection_of(self._photos, runs), command)

    @override
    def visualRegionForSelection(self, _selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._painter.paint(event.rect()) and not self._frame.isActive():
            self._frame.start()

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
            self.set_tile_size(self._tile + step)
            event.accept()
            return
        super().wheelEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        index = self.indexAt(point)
        if event.button() == Qt.MouseButton.LeftButton and not index.isValid():
            self._press_ground(point, event.modifiers())
        elif event.button() == Qt.MouseButton.LeftButton and self._press_button(point, index):
            return
        super().mousePressEvent(event)

    @override
    def startDrag(self, _actions: Qt.DropAction) -> None:
        self.drag_begun.emit()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverMove, QEvent.Type.HoverLeave):
            self.viewport().update()
        return super().viewportEvent(event)

    def _press_ground(self, point: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        band = self._layout.band_at(point.y() + self.verticalOffset())
        if band is not None and band.section.note:
            self.fold_clicked.emit()
        elif modifiers == Qt.KeyboardModifier.NoModifier:
            self.selectionModel().clearSelection()

    def _press_button(self, point: QPoint, index: QModelIndex) -> bool:
        tile = self.visualRect(index)
        for role, rects, told in (
            (PhotoModel.ConfidenceRole, answer_rects(tile), self.answered),
            (PhotoModel.ThumbRole, thumb_rects(tile), self.thumbed),
        ):
            first = pressed(rects, point)
            if first is not None and index.data(role) is not None:
                told.emit(index.row(), first)
                return True
        return False

    @Slot()
    def _lay_out(self) -> None:
        width = self.viewport().width()
        self._layout = GridLayout(self._photos.listing.sections, width, self._tile)
        self.updateGeometries()
        self.viewport().update()
        self.laid_out.emit()

    @override
    def updateGeometries(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(height)
        bar.setSingleStep(max(20, self._layout.line // 3))
        bar.setRange(0, max(0, self._layout.height - height))
        super().updateGeometries()
