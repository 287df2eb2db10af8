"""How much a part of a question counts, as a slider with its figure."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSlider, QWidget

from photoclip.ui.language import decimal, tr

_STEPS = 10
"""A slider's steps in 1.0."""
MOST = 2.0
_WIDTH = 84


class WeightSlider(QWidget):
    """From 0 (does not count) to 2 (counts double)."""

    moved = Signal(float)
    """By the person, not by `show_weight`."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, round(MOST * _STEPS))
        self.slider.setPageStep(_STEPS // 2)
        self.slider.setFixedWidth(_WIDTH)
        self.name(name)
        self._figure = QLabel("")
        self._figure.setProperty("role", "second")
        room = self._figure.fontMetrics().horizontalAdvance("0.0")
        self._figure.setMinimumWidth(room + 2)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.slider)
        layout.addWidget(self._figure)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.show_weight(1.0)
        self.slider.valueChanged.connect(self._tell)

    @property
    def weight(self) -> float:
        return self.slider.value() / _STEPS

    def name(self, name: str) -> None:
        """What it is that counts."""
        said = tr("How much %1 counts", None, name)
        self.slider.setAccessibleName(said)
        self.slider.setToolTip(tr("%1: 0 is not at all, 2 is double", None, said))

    def show_weight(self, weight: float) -> None:
        """Another weight; while the person moves the slider theirs holds."""
        if not self.slider.isSliderDown() and round(weight * _STEPS) != self.slider.value():
            blocked = self.slider.blockSignals(True)
            self.slider.setValue(round(weight * _STEPS))
            self.slider.blockSignals(blocked)
        self._figure.setText(decimal(self.weight, 1))

    @Slot(int)
    def _tell(self, _value: int) -> None:
        self._figure.setText(decimal(self.weight, 1))
        self.moved.emit(self.weight)
