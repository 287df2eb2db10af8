"""Paints the headings of the grid's sections."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from photoclip.ui import words
from photoclip.ui.language import number, tr
from photoclip.ui.section import Section
from photoclip.ui.theme import Theme

_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


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
            self._paint_words(painter, area, section.title, section.note or _counted(section))
            if section.note:
                self._paint_offer(painter, area, tr("Hide"))
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
        self._paint_words(painter, inner, section.title, section.note)
        self._paint_offer(painter, inner, tr("Show"))

    def _paint_words(self, painter: QPainter, area: QRect, title: str, note: str) -> None:
        colours = self._theme.colours
        bold = QFont(painter.font())
        bold.setWeight(QFont.Weight.DemiBold)
        plain = painter.font()
        painter.setFont(bold)
        painter.setPen(QColor(colours.text))
        metrics = painter.fontMetrics()
        title = metrics.elidedText(title, Qt.TextElideMode.ElideMiddle, area.width() * 2 // 3)
        painter.drawText(area, _LEFT, title)
        beside = metrics.horizontalAdvance(title) + 8
        painter.setFont(plain)
        painter.setPen(QColor(colours.second))
        painter.drawText(area.adjusted(beside, 0, 0, 0), _LEFT, note)

    def _paint_offer(self, painter: QPainter, area: QRect, text: str) -> None:
        painter.setPen(QColor(self._theme.colours.accent))
        painter.drawText(area, _RIGHT, text)


def _counted(section: Section) -> str:
    return words.photos(section.count) if section.spelled else number(section.count)
