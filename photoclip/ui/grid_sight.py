"""What the person looks at in the grid."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from photoclip.ui.grid_view import GridView
from photoclip.ui.photo_model import PhotoModel


class GridSight(QObject):
    """Tells which photos are on screen, once for each turn of the event loop at most."""

    changed = Signal(object, object)
    """The ids on screen, and those with a screen more above and below."""

    def __init__(self, grid: GridView, model: PhotoModel) -> None:
        super().__init__(grid)
        self._grid = grid
        self._model = model
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._tell)
        grid.verticalScrollBar().valueChanged.connect(self.look)
        grid.laid_out.connect(self.look)

    @Slot()
    def look(self) -> None:
        """Tell again, even if nothing moved."""
        self._soon.start()

    @Slot()
    def repaint(self) -> None:
        """Photos came."""
        self._grid.show_came()

    @Slot()
    def _tell(self) -> None:
        rows = self._grid.rows_in_sight()
        if not rows:
            return
        first, last = rows[0], rows[-1]
        ids = self._model.listing.ids
        more = last + 1 - first
        around = ids[max(0, first - more) : last + 1 + more]
        self.changed.emit(ids[first : last + 1].tolist(), around.tolist())
