"""A few hundred photos beside the map."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)
from typing_extensions import override

from photoclip.core.vectors import Ids
from photoclip.ui.language import tr
from photoclip.ui.listing import plain
from photoclip.ui.model_pages.look import Look
from photoclip.ui.photo_fetcher import PhotoFetcher
from photoclip.ui.photo_model import PhotoModel
from photoclip.ui.photo_shelf import PhotoShelf
from photoclip.ui.tile_cache import RADIUS, TileCache

MOST = 500
"""Who wants to see more of one cluster opens it in the grid."""
_COLUMNS, _GAP = 2, 6

Index = QModelIndex | QPersistentModelIndex


class PhotoList(QListView):
    """Newest first. Enter or a double click opens a photo in the grid."""

    opened = Signal(int)
    """A photo's id."""

    def __init__(self, shelf: PhotoShelf, fetcher: PhotoFetcher, look: Look) -> None:
        super().__init__()
        self._fetcher = fetcher
        self._photos = PhotoModel(shelf, self)
        self.setModel(self._photos)
        self.setItemDelegate(_Tile(look, self))
        self.setObjectName("mapPhotos")
        self.setAccessibleName(tr("Photos at the place that is chosen"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.activated.connect(self._open)
        self.verticalScrollBar().valueChanged.connect(self._fetch)
        shelf.arrived.connect(self.viewport().update)
        look.thumbnails.arrived.connect(self.viewport().update)
        look.thumbnails.veils.changed.connect(self.viewport().update)

    @property
    def ids(self) -> Ids:
        """The photos (n,) that are here."""
        return self._photos.listing.ids

    def show_photos(self, ids: Ids) -> None:
        """The first of these (n,)."""
        self._photos.replace(plain(ids[:MOST]))
        self.scrollToTop()
        self._fetch()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        side = (self.viewport().width() - 1) // _COLUMNS
        self.setGridSize(QSize(side, side * 3 // 4))
        super().resizeEvent(event)
        self._fetch()

    @Slot()
    def _fetch(self) -> None:
        """Ask for the photos in sight."""
        high = max(1, self.gridSize().height())
        first = self.verticalScrollBar().value() // high * _COLUMNS
        shown = (self.viewport().height() // high + 2) * _COLUMNS
        wanted = self._photos.listing.ids[first : first + shown].tolist()
        if wanted:
            self._fetcher.show(wanted)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._photos.photo_id(index.row()))


class _Tile(QStyledItemDelegate):
    """A picture with round corners, and a ring around the chosen one."""

    def __init__(self, look: Look, view: PhotoList) -> None:
        super().__init__(view)
        self._look = look
        self._view = view
        self._cut = TileCache()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self._view.gridSize()

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box = option.rect.adjusted(_GAP // 2, _GAP // 2, -_GAP // 2, -_GAP // 2)
        colours = self._look.theme.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        photo = index.data(PhotoModel.PhotoRole)
        ratio = painter.device().devicePixelRatioF()
        thumb = None if photo is None else self._look.thumbnails.of(photo, box.width() * ratio)
        if thumb is None or thumb.pixmap is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.tile))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        else:
            painter.drawPixmap(box.topLeft(), self._cut.get(thumb.pixmap, box.size(), ratio))
        if option.state & QStyle.StateFlag.State_Selected:
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.ring), 3 if focused else 2))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
