"""What comes before the window closes: what was typed is stored, where things lie is kept."""

from PySide6.QtCore import QObject, Slot

from photoclip.ui.frame import Frame
from photoclip.ui.notifying.background import Background
from photoclip.ui.theme import roomy
from photoclip.ui.window_state import GEOMETRY, WindowState


class Closing(QObject):
    """The window asks whether it may close. Where something has to be done before, it is closed
    after that; where the person wants photoclip to go on, it is only hidden."""

    def __init__(self, frame: Frame, background: Background, remembered: WindowState) -> None:
        super().__init__(frame)
        self._frame = frame
        self._background = background
        self._remembered = remembered
        self._put_off = False

    def allows(self) -> bool:
        """Whether the window may close at once."""
        in_background = self._background.wanted
        if self._frame.stage.panel.writing.commit() and not in_background:
            self._put_off = True  # what was typed last is stored before the end
            return False
        self._remembered.keep_bytes(GEOMETRY, self._frame.window().saveGeometry())
        self._remembered.keep_panes(self._frame.widths, roomy(100))
        self._remembered.write()
        if in_background:
            self._background.enter()
        return not in_background

    @Slot()
    def close_at_last(self) -> None:
        """What was typed is stored."""
        if self._put_off:
            self._frame.window().close()
