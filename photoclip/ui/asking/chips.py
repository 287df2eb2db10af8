"""The parts of a question that are no words, as chips: pictures, and how much the words count."""

from PySide6.QtCore import QRect, QSize, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from photoclip.core.query.question import Picture
from photoclip.ui.asking.weight_slider import WeightSlider
from photoclip.ui.elided import ElidedLabel
from photoclip.ui.language import number, tr
from photoclip.ui.parts import cross_button, link_button
from photoclip.ui.present_keys import tip
from photoclip.ui.theme import Theme
from photoclip.ui.tile_cache import cut

_LEAST_NAME, _MOST_NAME = 60, 150
_SIZE = QSize(38, 28)
_ROUND = 4


class SmallPicture(QWidget):
    """A picture the height of a line."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pixmap: QPixmap | None = None
        self.setFixedSize(_SIZE)

    @property
    def shown(self) -> bool:
        """Whether the picture is there already."""
        return self._pixmap is not None

    def show_pixmap(self, pixmap: QPixmap | None) -> None:
        self._pixmap = pixmap
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        shape.addRoundedRect(self.rect(), _ROUND, _ROUND)
        painter.fillPath(shape, QColor(self._theme.colours.tile))
        if self._pixmap is not None and not self._pixmap.isNull():
            painter.setClipPath(shape)
            part = cut(self._pixmap, QRect(self.rect()))
            painter.drawPixmap(self.rect().toRectF(), self._pixmap, part)


class PictureChip(QFrame):
    """A picture that is searched by: what it is, how much it counts, and a way to drop it."""

    removed = Signal()
    weighed = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "chip")
        self.picture = SmallPicture(theme)
        self._name = ElidedLabel(_LEAST_NAME)
        self._name.setMaximumWidth(_MOST_NAME)
        self.weight = WeightSlider(tr("this picture"))
        self.cross = cross_button(tr("Search without this picture"))
        self.cross.clicked.connect(self.removed)
        self.weight.moved.connect(self.weighed)
        layout = _line(self)
        for part in (self.picture, self._name, self.weight, self.cross):
            layout.addWidget(part)

    @property
    def text(self) -> str:
        return self._name.text()

    def show_picture(self, picture: Picture, name: str, *, weighable: bool) -> None:
        """What it is; it needs no weight where nothing stands beside it."""
        said = name if picture.box is None else tr("part of %1", None, name)
        self._name.setText(said)
        self.weight.name(said)
        self.weight.show_weight(picture.weight)
        self.weight.setVisible(weighable)
        self.setAccessibleName(tr("Like %1", None, said))
        self.cross.setAccessibleName(tr("Search without %1", None, said))
        self.cross.setToolTip(tr("Search without %1", None, said))


class WordsChip(QFrame):
    """How much the words count beside pictures."""

    weighed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "chip")
        self.weight = WeightSlider(tr("what you typed"))
        self.weight.moved.connect(self.weighed)
        layout = _line(self)
        layout.setContentsMargins(10, 4, 8, 4)
        layout.addWidget(QLabel(tr("words")))
        layout.addWidget(self.weight)
        self.setAccessibleName(tr("Your words"))
        self.setMinimumHeight(_SIZE.height() + 8)


class ThumbsChip(QFrame):
    """How many thumbs were given."""

    cleared = Signal()
    undone = Signal()
    label_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "chip")
        self._said = QLabel("")
        layout = _line(self)
        layout.setContentsMargins(10, 4, 6, 4)
        layout.addWidget(self._said)
        for text, said, act in (
            (tr("Undo"), tr("Take the last thumb back"), self.undone),
            (tr("Clear"), tr("Take all thumbs back"), self.cleared),
            (
                tr("Make a label…"),
                tr("Let photoclip suggest more like those you liked"),
                self.label_wanted,
            ),
        ):
            button = link_button(text)
            button.setToolTip(said)
            button.setAccessibleDescription(said)
            if act == self.undone:
                tip(button, said, "undo")
            button.clicked.connect(act)
            layout.addWidget(button)
        self.setMinimumHeight(_SIZE.height() + 8)

    @property
    def text(self) -> str:
        return self._said.text()

    @Slot(int, int)
    def show_counts(self, liked: int, disliked: int) -> None:
        """So many more like these, so many less."""
        parts = [tr("%1 liked", None, number(liked))] if liked else []
        parts += [tr("%1 disliked", None, number(disliked))] if disliked else []
        self._said.setText(", ".join(parts))
        self.setAccessibleName(tr("Thumbs: %1", None, self.text))


def _line(frame: QFrame) -> QHBoxLayout:
    layout = QHBoxLayout(frame)
    layout.setContentsMargins(4, 4, 4, 4)
    layout.setSpacing(8)
    return layout
