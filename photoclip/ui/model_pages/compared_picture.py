"""A thumbnail of a comparison; a dot marks what only one of the two models found."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from typing_extensions import override

from photoclip.core.photo import Photo
from photoclip.ui.language import tr
from photoclip.ui.picture import FlowingPicture
from photoclip.ui.theme import Theme
from photoclip.ui.thumbnails import Thumbnails

_DOT, _INSET = 9, 6


class ComparedPicture(FlowingPicture):
    """Not a button: the comparison is for looking."""

    def __init__(self, thumbnails: Thumbnails, theme: Theme) -> None:
        super().__init__(thumbnails, theme, shape=3 / 4)
        self._alone = False

    @property
    def alone(self) -> bool:
        """Whether the other model did not find it."""
        return self._alone

    def show_found(self, photo: Photo, *, alone: bool, title: str) -> None:
        """Show a photo that the model called `title` found."""
        self._alone = alone
        self.show_photo(photo)
        if alone:
            said = tr("%1, found only by %2", None, photo.path.name, title)
            self.setAccessibleName(said)
            self.setToolTip(said)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._alone:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(0, 0, 0, 150), 2))
        painter.setBrush(QColor(self._theme.colours.ring))
        left = self.width() - _DOT - _INSET
        painter.drawEllipse(QRectF(left, _INSET, _DOT, _DOT))
