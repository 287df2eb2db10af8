"""Which pictures are needed of a photo that is looked at, and of those that come next."""

from dataclasses import replace

from PySide6.QtCore import QObject, QRectF, QSizeF, QTimer, Signal

from photoclip.core.photo import Photo
from photoclip.ui.viewer.decoded import Want
from photoclip.ui.viewer.shown_photo import ShownPhoto, wanted
from photoclip.ui.viewer.view import Scene, View, fit_zoom

_SETTLE_MS = 120


class Wants(QObject):
    """Asks for them at the first movement, and again when the photo is left alone."""

    settled = Signal()
    """The photo has not moved for a moment: time to `ask` again."""

    def __init__(self, shown: ShownPhoto, parent: QObject) -> None:
        super().__init__(parent)
        self._shown = shown
        self._ahead: tuple[Photo, ...] = ()
        self._settle = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self.settled)

    @property
    def moving(self) -> bool:
        """Whether it moved a moment ago."""
        return self._settle.isActive()

    def wait(self) -> None:
        """It moves, or is about to be seen another way."""
        self._settle.start()

    def look_ahead(self, photos: tuple[Photo, ...]) -> None:
        """These are looked at next: decode them when there is time."""
        self._ahead = photos

    def ask(self, scene: Scene, view: View, sight: QRectF) -> None:
        """Ask for what is in sight, points of the widget, as it is seen now."""
        if self._shown.photo is None:
            return
        fit = fit_zoom(scene, view.turns)
        longest = round(max(scene.size.width(), scene.size.height()) * min(1.0, fit))
        deep = view.scale(scene) > fit and fit < 1.0
        seen = view.placement(scene).part(sight)
        ahead = [_fit_of(photo, scene) for photo in self._ahead]
        self._shown.look(longest, seen, deep=deep, ahead=ahead)


def _fit_of(photo: Photo, scene: Scene) -> Want:
    """A photo as it will be shown first, where another one is shown now."""
    theirs = replace(scene, size=QSizeF(photo.width, photo.height))
    return wanted(photo, round(max(photo.width, photo.height) * fit_zoom(theirs)))
