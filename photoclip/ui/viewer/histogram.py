"""How many pixels of a photo are how bright: red, green, blue, and all together."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from photoclip.services.showing import Counts
from photoclip.ui.language import tr
from photoclip.ui.words import percent

_HEIGHT = 84
_COLOURS = ("#c8433c", "#3f9a4d", "#4a74d8")
_ALL, _GROUND, _LINE = QColor("#e6e6e8"), QColor("#141416"), QColor("#2f2f33")
_EDGE = 3
"""How many of the 256 steps count as black, or as white."""
_TOP = 0.99
"""Peaks higher than all but so many of the steps are cut, so that the rest can be seen."""


class Histogram(QWidget):
    """Dark to the left, bright to the right. Nothing is computed here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: np.ndarray | None = None
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_counts(None)

    def show_counts(self, counts: Counts | None) -> None:
        """Of (4, 256) pixels that are that red, green, blue, bright; None: not known yet."""
        self._shares = None
        said = tr("How bright the photo is: not known yet")
        if counts is not None and len(counts) and counts[3].sum():
            top = max(1.0, float(np.quantile(counts, _TOP)))
            self._shares = np.minimum(1.0, counts / top)
            bright = counts[3] / counts[3].sum()
            dark, light = percent(bright[:_EDGE].sum()), percent(bright[-_EDGE:].sum())
            said = tr("How bright the photo is. Black: %1, white: %2", None, dark, light)
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, _HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.fillRect(area, _GROUND)
        painter.setPen(_LINE)
        painter.drawRect(area)
        if self._shares is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
        for shares, colour in zip(self._shares, _COLOURS, strict=False):
            path = QPainterPath()
            path.addPolygon(_outline(shares, area))
            painter.fillPath(path, QColor(colour))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setPen(QPen(_ALL, 1))
        painter.drawPolyline(QPolygonF(_tops(self._shares[3], area)))


def _tops(shares: np.ndarray, area: QRectF) -> list[QPointF]:
    step = area.width() / (len(shares) - 1)
    return [
        QPointF(area.left() + at * step, area.bottom() - share * (area.height() - 4))
        for at, share in enumerate(shares.tolist())
    ]


def _outline(shares: np.ndarray, area: QRectF) -> QPolygonF:
    """From the left end of the ground along the tops to its right end."""
    return QPolygonF([area.bottomLeft(), *_tops(shares, area), area.bottomRight()])
