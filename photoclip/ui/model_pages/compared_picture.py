"""A thumbnail of a comparison; a dot marks what only one of the two models found."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from photoclip.core.photo import Photo
from photoclip.ui.language import tr
from photoclip.ui.picture import Picture
from photoclip.ui.theme import Theme
from photoclip.ui.thumbnails import Thumbnails

_DOT, _INSET = 9, 6
_SHAPE = 3 / 4


class ComparedPicture(Picture):
    """Not a button: the comparison is for looking."""

    def __init__(self, thumbnails: Thumbnails, theme: Theme) -> None:
        super().__init__(thumbnails, theme)
        self._alone = False
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

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
    def heightForWidth(self, width: int) -> int:
        return round(width * _SHAPE)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(40, round(40 * _SHAPE))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """The layout gives it its height."""

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
