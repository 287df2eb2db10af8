"""How a photo is seen when one comes to it: as it was turned, as large as the one before it."""

from PySide6.QtCore import QObject, Slot

from photoclip.core.photo import Photo
from photoclip.ui.viewer.picture_view import PictureView
from photoclip.ui.viewer.view import View


class KeptViews(QObject):
    """Photos that a person turned stay turned until the window is closed."""

    def __init__(self, picture: PictureView) -> None:
        super().__init__(picture)
        self._picture = picture
        self._turns: dict[int, int] = {}
        picture.viewed.connect(self._note)

    def of(self, photo: Photo | None) -> View:
        """How the next photo is to be seen: as large as the one that is shown, where they are of
        one size and turned alike, so that the shots of a series can be compared; else as a whole.
        """
        view, scene = self._picture.view, self._picture.scene
        turns = 0 if photo is None else self._turns.get(photo.id, 0)
        if photo is None or scene is None or view.zoom is None or turns != view.turns:
            return View(turns=turns)
        size = (round(scene.size.width()), round(scene.size.height()))
        return view if size == (photo.width, photo.height) else View(turns=turns)

    @Slot(object)
    def _note(self, view: View) -> None:
        photo = self._picture.shown.photo
        if photo is not None:
            self._turns[photo.id] = view.turns
