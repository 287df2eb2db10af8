"""When lists are shown anew while photos come in: soon, but never for much of the time."""

from PySide6.QtCore import QObject, QTimer, Signal

_SHOW_EVERY_MS = 1500
_SHOW_FIRST_MS = 200
_SHARE_OF_LISTING = 20
"""Listing the photos anew may take one part in so many of the time: a million are not quick."""


class Growing(QObject):
    """The first photos of a run show up at once, later ones every now and then."""

    due = Signal()
    """List them now."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._told = False
        self._every_ms = _SHOW_EVERY_MS
        self._throttle = QTimer(self, singleShot=True)
        self._throttle.timeout.connect(self.due)

    def mind_listing(self, seconds: float) -> None:
        """So long it takes to list the photos."""
        self._every_ms = max(_SHOW_EVERY_MS, round(1000 * seconds * _SHARE_OF_LISTING))

    def begin(self) -> None:
        """The next photos are the first of a run."""
        self._told = False

    def tell_soon(self) -> None:
        """Some have come in."""
        if not self._throttle.isActive():
            self._throttle.start(self._every_ms if self._told else _SHOW_FIRST_MS)
            self._told = True

    def stop(self) -> None:
        """The run has ended: whoever listens to that lists them all."""
        self._throttle.stop()
