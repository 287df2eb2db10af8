"""One thing that takes long, in the status bar: what, how far, how long still, Pause, Cancel."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QGridLayout, QProgressBar, QWidget

from photoclip.ui.elided import ElidedLabel
from photoclip.ui.language import tr
from photoclip.ui.parts import push_button

_STEPS = 1000
_LEAST_TEXT, _LEAST_BAR, _BAR = 80, 60, 170


class WorkLine(QObject):
    """A row of the status bar's grid, away while there is nothing to do."""

    pause_pressed = Signal()
    cancel_pressed = Signal()

    def __init__(
        self,
        spoken: str,
        parent: QObject | None = None,
        *,
        pauses: bool = True,
        cancels: bool = True,
    ) -> None:
        """`spoken`: what the bar measures, for those who can't see it."""
        super().__init__(parent)
        self._doing = ElidedLabel(_LEAST_TEXT)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedHeight(6)
        self._bar.setMinimumWidth(_LEAST_BAR)
        self._bar.setMaximumWidth(_BAR)
        self._bar.setAccessibleName(spoken)
        self._rate = ElidedLabel(_LEAST_TEXT)
        self.pause = push_button(tr("Pause"))
        self.pause.clicked.connect(self.pause_pressed)
        self.cancel = push_button(tr("Cancel"))
        self.cancel.clicked.connect(self.cancel_pressed)
        ends = (*([self.pause] if pauses else []), *([self.cancel] if cancels else []))
        self._parts: tuple[QWidget, ...] = (self._doing, self._bar, self._rate, *ends)

    def place(self, grid: QGridLayout) -> None:
        """Take the next row of a grid, so that several lines stand in columns."""
        row = grid.rowCount()
        for column, part in enumerate(self._parts):
            grid.addWidget(part, row, column)
        self.hide()

    @property
    def text(self) -> str:
        """All that is said, empty while nothing is."""
        hidden = self._doing.isHidden()
        return "" if hidden else f"{self._doing.text()} {self._rate.text()}".strip()

    def begin(self, doing: str, rate: str = "") -> None:
        """Something has begun; how long it takes is not known yet."""
        self._bar.setRange(0, 0)
        self.show_paused(paused=False)
        self.show_work(doing, rate)

    def show_work(self, doing: str, rate: str) -> None:
        """What is going on."""
        self._doing.setText(doing)
        self._rate.setText(rate)
        for part in self._parts:
            part.show()

    def show_waiting(self, doing: str) -> None:
        """Nothing is done until it is resumed."""
        self.hide()
        self._rate.setText("")
        self._doing.setText(doing)
        self.show_paused(paused=True)
        for part in (self._doing, self.pause):
            part.show()

    def name(self, doing: str) -> None:
        """What is going on, in other words."""
        self._doing.setText(doing)

    def hide(self) -> None:
        """It has come to its end."""
        for part in self._parts:
            part.hide()

    def say(self, rate: str) -> None:
        self._rate.setText(rate)

    def show_share(self, share: float) -> None:
        """How much of it is done, 0 to 1."""
        self._bar.setRange(0, _STEPS)
        self._bar.setValue(round(share * _STEPS))

    def show_paused(self, *, paused: bool) -> None:
        """What stands still doesn't look busy."""
        if paused and self._bar.maximum() == 0:
            self.show_share(0)
        self.pause.setText(tr("Resume") if paused else tr("Pause"))
