"""One thing that takes long, in the status bar: what, how far, how long still, Pause, Cancel."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from photoclip.ui.parts import push_button

_STEPS = 1000


class WorkLine(QWidget):
    """Away while there is nothing to do."""

    pause_pressed = Signal()
    cancel_pressed = Signal()

    def __init__(self, spoken: str, parent: QWidget | None = None) -> None:
        """`spoken`: what the bar measures, for those who can't see it."""
        super().__init__(parent)
        self._doing = QLabel("")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedSize(170, 6)
        self._bar.setAccessibleName(spoken)
        self._rate = QLabel("")
        self.pause = push_button("Pause")
        self.pause.clicked.connect(self.pause_pressed)
        self.cancel = push_button("Cancel")
        self.cancel.clicked.connect(self.cancel_pressed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for part in (self._doing, self._bar, self._rate, self.pause, self.cancel):
            layout.addWidget(part)
        self.hide()

    @property
    def text(self) -> str:
        """All that is said, empty while nothing is."""
        return "" if self.isHidden() else f"{self._doing.text()} {self._rate.text()}".strip()

    def begin(self, doing: str, rate: str = "") -> None:
        """Something has begun; how long it takes is not known yet."""
        self._doing.setText(doing)
        self._rate.setText(rate)
        self._bar.setRange(0, 0)
        self.show_paused(paused=False)
        self.show()

    def say(self, rate: str) -> None:
        self._rate.setText(rate)

    def show_share(self, share: float) -> None:
        """How much of it is done, 0 to 1."""
        self._bar.setRange(0, _STEPS)
        self._bar.setValue(round(share * _STEPS))

    def show_paused(self, *, paused: bool) -> None:
        self.pause.setText("Resume" if paused else "Pause")
