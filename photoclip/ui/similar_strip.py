"""A few photos like the selected one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from photoclip.core.photo import Photo
from photoclip.ui.language import tr
from photoclip.ui.parts import heading
from photoclip.ui.picture import FlowingPicture
from photoclip.ui.theme import Theme
from photoclip.ui.thumbnails import Thumbnails

_COLUMNS, _MOST = 3, 6


class SimilarStrip(QWidget):
    """Click one to find the photos like it."""

    chosen = Signal(object)

    def __init__(self, thumbnails: Thumbnails, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = [
            FlowingPicture(thumbnails, theme, button=True, shape=3 / 4) for _ in range(_MOST)
        ]
        grid = QGridLayout()
        grid.setSpacing(6)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        for number, picture in enumerate(self._pictures):
            grid.addWidget(picture, *divmod(number, _COLUMNS))
            picture.clicked.connect(self.chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(heading(tr("Similar")))
        layout.addLayout(grid)
        self.show_photos(())

    @property
    def photos(self) -> list[Photo]:
        return [picture.photo for picture in self._pictures if picture.photo is not None]

    def show_photos(self, photos: Sequence[Photo]) -> None:
        """At most six; without any the strip is away."""
        for number, picture in enumerate(self._pictures):
            picture.show_photo(photos[number] if number < len(photos) else None)
            picture.setVisible(number < len(photos))
        self.setVisible(bool(photos))
