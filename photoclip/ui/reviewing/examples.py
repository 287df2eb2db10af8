"""Photos that show a label what is meant."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from photoclip.core.photo import Photo
from photoclip.ui import words
from photoclip.ui.language import tr
from photoclip.ui.parts import clear, words_label
from photoclip.ui.picture import Picture
from photoclip.ui.theme import Theme
from photoclip.ui.thumbnails import Thumbnails

_COLUMNS = 4
MOST_SHOWN = 24


class Examples(QWidget):
    """Small pictures; a click takes one away again."""

    taken = Signal(int)

    def __init__(self, thumbnails: Thumbnails, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._theme = theme
        self._photos: tuple[Photo, ...] = ()
        self._grid = QGridLayout()
        self._grid.setSpacing(6)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self._said = words_label("", "third")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._grid)
        layout.addWidget(self._said)
        self.hide()

    @property
    def photos(self) -> tuple[Photo, ...]:
        return self._photos

    def show_photos(self, photos: Sequence[Photo], count: int | None = None) -> None:
        """Some of the examples; `count`: of so many."""
        if tuple(photos) != self._photos:
            self._photos = tuple(photos)
            clear(self._grid)
            for number, photo in enumerate(photos):
                self._grid.addWidget(self._picture(photo), *divmod(number, _COLUMNS))
        count = len(photos) if count is None else count
        examples = tr("%n examples", count)
        self._said.setText(tr("%1. Click one to take it away.", None, examples))
        self.setVisible(count > 0)

    def _picture(self, photo: Photo) -> Picture:
        picture = Picture(self._thumbnails, self._theme, button=True, shape=3 / 4)
        picture.show_photo(photo)
        picture.setAccessibleName(tr("Take the example %1 away", None, words.file_name(photo.path)))
        picture.setToolTip(tr("Click to take this example away"))
        picture.clicked.connect(self._take)
        return picture

    @Slot(object)
    def _take(self, photo: Photo) -> None:
        self.taken.emit(photo.id)
