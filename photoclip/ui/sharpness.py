"""How sharply descriptions are told apart: the temperature of their softmax, as a slider."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSlider,
    QStyle,
    QStyleOptionSlider,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from photoclip.ui.elided import ElidedLabel
from photoclip.ui.language import decimal, tr
from photoclip.ui.parts import link_button, words_label
from photoclip.ui.theme import Theme

_ENDS = 20
_TENFOLD = 20
"""Steps that make ten times as sharp."""
_SNAP = 1
_ABOUT = tr(
    "The model measures how near each description is to the photo. Sharpness turns the measures "
    "into percentages: the sharper, the more the nearest takes from the others; the softer, the "
    "more they share evenly. Their order never changes. The mark is the sharpness that the model "
    "was trained with ({scale:.3g}; one divided by what papers call the temperature). It says how "
    "sure the model is of itself, not how often it is right."
)


class MarkedSlider(QSlider):
    """With a mark in the middle, where it holds on a little."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setRange(-_ENDS, _ENDS)
        self.setPageStep(_ENDS // 4)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        groove = self.style().subControlRect(
            QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderGroove, self
        )
        painter = QPainter(self)
        middle = groove.center().x()
        mark = QColor(self._theme.colours.second)
        painter.fillRect(middle, 0, 2, self.height(), mark)
        painter.end()
        super().paintEvent(event)


class Sharpness(QWidget):
    """A factor on the sharpness that the model has of its own: a tenth of it to ten times it."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = 1.0
        self.slider = MarkedSlider(theme)
        self.slider.setAccessibleName(tr("Sharpness of the comparison"))
        self._said = ElidedLabel(40)
        self._said.setProperty("role", "second")
        self.reset = link_button(tr("Reset"))
        self.reset.setToolTip(tr("Back to the model's own sharpness"))
        self.explain = link_button(tr("What is sharpness?"))
        self.explain.setCheckable(True)
        self._about = words_label("", "third")
        self._about.hide()
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._said, 1)
        line.addWidget(self.reset)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(line)
        layout.addWidget(self.slider)
        layout.addWidget(self.explain, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._about)
        self.slider.valueChanged.connect(self._follow)
        self.reset.clicked.connect(self._go_back)
        self.explain.toggled.connect(self._about.setVisible)
        self._say()

    @property
    def factor(self) -> float:
        """What the model's own sharpness is multiplied by."""
        value = self.slider.value()
        factor: float = 10 ** (value / _TENFOLD)
        return 1.0 if abs(value) <= _SNAP else factor

    @property
    def text(self) -> str:
        return self._said.text()

    @property
    def explanation(self) -> str:
        """What sharpness is, where that was asked."""
        return "" if self._about.isHidden() else self._about.text()

    def show_scale(self, scale: float) -> None:
        """What the model multiplies its measures by."""
        self._scale = scale
        self._say()

    @Slot(int)
    def _follow(self, _value: int) -> None:
        self._say()
        self.changed.emit()

    @Slot()
    def _go_back(self) -> None:
        self.slider.setValue(0)

    def _say(self) -> None:
        factor = self.factor
        if factor == 1.0:
            said = tr("the model's own")
        elif factor > 1:
            said = tr("%1 times as sharp", None, decimal(factor, 1))
        else:
            said = tr("%1 times as soft", None, decimal(1 / factor, 1))
        self._said.setText(tr("Sharpness: %1", None, said))
        self.slider.setAccessibleDescription(said)
        self.reset.setVisible(factor != 1.0)
        self._about.setText(_ABOUT.format(scale=self._scale))
