"""The grid of photos: what is shown, what is chosen, and what mouse and wheel do."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal, Slot
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip
from typing_extensions import override

from photoclip.core.vectors import Ids
from photoclip.ui.grid_frames import GridFrames
from photoclip.ui.grid_headings import HeadingPainter
from photoclip.ui.grid_memory import PlaceMemory, SelectionMemory
from photoclip.ui.grid_painter import GridPainter
from photoclip.ui.grid_pointer import GridPointer
from photoclip.ui.grid_tiles import TilesView
from photoclip.ui.language import tr
from photoclip.ui.listing import Listing
from photoclip.ui.photo_model import PhotoModel
from photoclip.ui.rows import Run, inverted, rows_of, runs_in, selection_of
from photoclip.ui.thumb_delegate import ThumbDelegate

_WHEEL_STEP = 16


class GridView(TilesView):
    """Photos that can be looked at, chosen, answered and dragged; no widget per photo."""

    fold_clicked = Signal()
    answered = Signal(int, bool)
    thumbed = Signal(int, bool)
    """More (True) or less like the photo of a row."""
    photos_chosen = Signal()
    drag_begun = Signal()
    """The selected photos are dragged; from between the tiles a rectangle is drawn instead."""

    def __init__(
        self, model: PhotoModel, delegate: ThumbDelegate, headings: HeadingPainter
    ) -> None:
        super().__init__(model)
        self._delegate = delegate
        self._painter = GridPainter(self, model, delegate, headings)
        self._pointer = GridPointer(self)
        self._frames = GridFrames(self)
        self._frames.due.connect(self.repaint_soon)
        self.setItemDelegate(delegate)
        self.setSelectionMode(self.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(tr("Photos"))
        self._pointer.fold_clicked.connect(self.fold_clicked)
        self._pointer.answered.connect(self.answered)
        self._pointer.thumbed.connect(self.thumbed)
        self.selectionModel().selectionChanged.connect(self.photos_chosen)

    def show_badges(self, when: str) -> None:
        """When badges are shown on tiles; see `Settings.badges`."""
        self._delegate.badges = when
        self.repaint_soon()

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

    @Slot()
    def show_came(self) -> None:
        """Photos or pictures came: paint them with the next frame."""
        self._frames.want()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        fading = self._painter.paint(event.rect())
        self._pointer.band.paint(QPainter(self.viewport()))
        if event.rect().contains(self.viewport().rect()):
            self._frames.painted()
        if fading:
            self._frames.want()

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
        moved = event.type() in (QEvent.Type.HoverMove, QEvent.Type.HoverLeave)
        if moved and self._painter.is_pointed_elsewhere():
            self.viewport().update()
        if isinstance(event, QHelpEvent) and (said := self._pointer.tip(event.pos())):
            QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().viewportEvent(event)
