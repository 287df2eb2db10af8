"""Paints the headings of the grid's sections."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from photoclip.ui import words
from photoclip.ui.language import number, tr
from photoclip.ui.section import Section
from photoclip.ui.theme import Theme

_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
_GAP = 8


class HeadingPainter:
    """A section's name and count, or the bar of a folded one."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def paint(self, painter: QPainter, area: QRect, section: Section) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if section.folded:
            self._paint_fold(painter, area, section)
        else:
            note, offer = section.note or _counted(section), tr("Hide") if section.note else ""
            self._paint_words(painter, area, section.title, note, offer)
        painter.restore()

    def paint_stuck(self, painter: QPainter, area: QRect, section: Section, width: int) -> None:
        """A heading over the photos that it is about, once its place has scrolled away."""
        ground = QColor(self._theme.colours.window)
        painter.fillRect(QRect(0, area.top(), width, area.height()), ground)
        self.paint(painter, area, section)

    def _paint_fold(self, painter: QPainter, area: QRect, section: Section) -> None:
        colours = self._theme.colours
        box = QRectF(area).adjusted(0.5, 3.5, -0.5, -0.5)
        pen = QPen(QColor(colours.third), 1, Qt.PenStyle.DashLine)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.drawRoundedRect(box, 8, 8)
        inner = box.toRect().adjusted(12, 0, -12, 0)
        self._paint_words(painter, inner, section.title, section.note, tr("Show"))

    def _paint_words(
        self, painter: QPainter, area: QRect, title: str, note: str, offer: str
    ) -> None:
        """The title, what is said of it, and what a click does.

        Where they have no room, words about a title give way first, but a number never does.
        """
        colours, plain = self._theme.colours, painter.font()
        metrics = painter.fontMetrics()
        beside = metrics.horizontalAdvance(offer) + 2 * _GAP if offer else 0
        kept = 0 if offer else metrics.horizontalAdvance(note) + _GAP
        painter.setPen(QColor(colours.accent))
        painter.drawText(area, _RIGHT, offer)
        room = area.adjusted(0, 0, -beside, 0)
        bold = QFont(plain)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(QColor(colours.text))
        metrics = painter.fontMetrics()
        title = metrics.elidedText(title, Qt.TextElideMode.ElideMiddle, room.width() - kept)
        painter.drawText(room, _LEFT, title)
        room.setLeft(room.left() + metrics.horizontalAdvance(title) + _GAP)
        painter.setFont(plain)
        painter.setPen(QColor(colours.second))
        note = painter.fontMetrics().elidedText(note, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _LEFT, note)


def _counted(section: Section) -> str:
    return words.photos(section.count) if section.spelled else number(section.count)
