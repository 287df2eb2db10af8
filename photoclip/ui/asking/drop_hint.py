"""Says, while something is held over the window, what dropping it will do."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from photoclip.ui.asking.bringing import NO_PHOTOS, Brought, add_first
from photoclip.ui.language import tr
from photoclip.ui.theme import Theme, scaled

_EDGE, _RADIUS = 14, 12
_GROUND_ALPHA = 232
_TITLE_PIXELS = 19
_WIDTH = 620
_CENTRED = Qt.AlignmentFlag.AlignHCenter.value | Qt.TextFlag.TextWordWrap.value


class DropHint(QWidget):
    """Lies over the whole window, and lets the pointer through."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._theme = theme
        self._title = ""
        self._note = ""
        self._empty = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def text(self) -> str:
        return f"{self._title} {self._note}".strip()

    def know(self, *, empty: bool) -> None:
        """Whether there is nothing to search in."""
        self._empty = empty

    def show_for(self, brought: Brought, *, adding: bool) -> None:
        """What will come of it, if it is dropped now."""
        searching = brought.welcome and not brought.folders
        if searching and self._empty:
            self._title, self._note = NO_PHOTOS, add_first()
        else:
            self._title, self._note = _words(brought, adding=adding)
        self.setAccessibleName(self.text)
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(colours.window)
        ground.setAlpha(_GROUND_ALPHA)
        painter.fillRect(self.rect(), ground)
        pen = QPen(QColor(colours.accent), 2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        box = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        middle = self.rect().center().y()
        room = QRect(0, 0, min(_WIDTH, self.width() - 80), self.height())
        room.moveCenter(self.rect().center())
        font = QFont(painter.font())
        font.setPixelSize(scaled(_TITLE_PIXELS))
        font.setWeight(QFont.Weight.DemiBold)
        plain = painter.font()
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        above = QRect(room.left(), middle - 60, room.width(), 56)
        painter.drawText(above, _CENTRED | Qt.AlignmentFlag.AlignBottom.value, self._title)
        painter.setFont(plain)
        painter.setPen(QColor(colours.second))
        below = QRect(room.left(), middle + 8, room.width(), 80)
        painter.drawText(below, _CENTRED, self._note)


def _words(brought: Brought, *, adding: bool) -> tuple[str, str]:
    if brought.folders:
        return tr("Drop to add the folder to the library"), tr("Its photos stay where they are.")
    if not brought.welcome:
        return tr("photoclip can't search by this"), brought.refusal
    several = len(brought.files) > 1
    what = tr("these pictures") if several else tr("this picture")
    if adding:
        return tr("Drop to add %1 to the search", None, what), tr("Your words and pictures stay.")
    return tr("Drop to find photos like %1", None, what), tr(
        "With Shift it is added to the search."
    )
