"""Python's garbage is collected on the GUI thread, and only there."""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_LOOK_EACH_MS = 500
_WHOLE_LIBRARY = 20_000
"""More objects than anything but an import makes between two looks: the window's own, torch."""


class GarbageCollector(QObject):
    """Collects what refers to itself, as often as Python would.

    Python collects on whatever thread happens to allocate: the engine's, as a rule. Widgets that
    are closed by then, and refer to themselves, would be deleted on that thread, which Qt answers
    with a crash some time later (https://doc.qt.io/qt-6/threads-qobject.html). What is imported at
    once is never looked through (`gc.freeze`), nor is what the start has left after the first
    time: with torch in memory that takes longer than several frames may. It goes as soon as nobody
    refers to it, as all else does.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settled = False
        self._before = gc.isenabled()
        self._timer = QTimer(self, interval=_LOOK_EACH_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """From now on nobody else collects, until `stop`."""
        self._before = gc.isenabled()
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Leave it to whoever collected before."""
        self._timer.stop()
        if self._before:
            gc.enable()

    @Slot()
    def look(self) -> None:
        """Collect the oldest generation that is due."""
        if gc.get_count()[0] > _WHOLE_LIBRARY:
            gc.freeze()
            return
        due = [at > limit for at, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if due[2]:
            gc.collect()
            self._settle()
        elif due[1]:
            gc.collect(1)
        elif due[0]:
            gc.collect(0)

    def _settle(self) -> None:
        if not self._settled:
            self._settled = True
            gc.freeze()
