"""What is said below a photo: which one it is, how large it is seen, and what can be done now."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from photoclip.core.photo import Photo
from photoclip.ui import words
from photoclip.ui.present_keys import PRESENT
from photoclip.ui.stage import Stage
from photoclip.ui.viewer.bottom_bar import BottomBar
from photoclip.ui.viewer.canvas import PhotoCanvas
from photoclip.ui.viewer.grid_walk import GridWalk
from photoclip.ui.viewer.viewer_words import hint, said_of


class Caption(QObject):
    """Keeps the bar's words true; whoever reads a screen is told by the viewer itself."""

    def __init__(
        self, viewer: QWidget, stage: Stage, bar: BottomBar, canvas: PhotoCanvas, walk: GridWalk
    ) -> None:
        super().__init__(viewer)
        self._viewer = viewer
        self._bar = bar
        self._canvas = canvas
        self._walk = walk
        self._model = stage.model
        self._veils = stage.look.thumbnails.veils
        self._slides: bool | None = None
        self._veils.changed.connect(self.say_name)
        canvas.boxes.changed.connect(self._say_hint)
        canvas.changed.connect(self.say_zoom)
        PRESENT.changed.connect(self._say_hint)

    def follow_slides(self, *, running: bool | None) -> None:
        """A slide show runs, waits (False), or has ended (None)."""
        self._slides = running
        self._say_hint()

    @Slot()
    def say_name(self) -> None:
        """Name the photo, with its stars, its flag and the thumb that it was given."""
        photo = self._canvas.shown.photo
        name = "" if photo is None else words.file_name(photo.path)
        marks = [] if photo is None else self._marks(photo)
        self._bar.show_name(name, "  ·  ".join(marks))
        self._viewer.setAccessibleDescription(", ".join((name, *marks)))

    @Slot()
    def say_zoom(self) -> None:
        """How large the photo is seen; what can be done depends on it."""
        self._bar.show_zoom(self._canvas.zoom)
        self._say_hint()

    def _marks(self, photo: Photo) -> list[str]:
        """As they are by now: they may have been given while the photo is shown."""
        latest = self._walk.photo(self._walk.row)
        if latest is None or latest.id != photo.id:
            latest = photo
        return said_of(latest, self._model.thumb(photo.id), blurred=self._veils.blurs(photo.id))

    @Slot()
    def _say_hint(self) -> None:
        box, larger = self._canvas.boxes.box is not None, self._canvas.larger
        self._bar.show_hint(hint(box=box, larger=larger, slides=self._slides))
