"""What Undo and Redo would do, in the words of their menu lines."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from photoclip.core.events import LibraryState
from photoclip.ui.asking.thumbs import Thumbs
from photoclip.ui.language import tr
from photoclip.ui.library_controller import LibraryController

_LONGEST = 60


class UndoWords(QObject):
    """Names the step, once the library has told it."""

    def __init__(
        self, undo: QAction, redo: QAction, library: LibraryController, thumbs: Thumbs
    ) -> None:
        super().__init__(undo)
        self._undo = undo
        self._redo = redo
        self._thumbs = thumbs
        self._undoable: str | None = None
        library.state_arrived.connect(self._follow)
        thumbs.changed.connect(self._say)

    @Slot(LibraryState)
    def _follow(self, state: LibraryState) -> None:
        self._undoable = state.undoable
        self._redo.setText(_said(tr("Redo"), state.redoable))
        self._say()

    @Slot()
    def _say(self) -> None:
        thumb = tr("the last thumb") if self._thumbs.latest else None
        self._undo.setText(_said(tr("Undo"), thumb or self._undoable))


def _said(verb: str, step: str | None) -> str:
    """A line of a menu, in which & stands for itself."""
    if step is None:
        return verb
    cut = step if len(step) <= _LONGEST else step[: _LONGEST - 1].rstrip() + "…"
    between = ": " if step.startswith("Undo ") else " "  # else it would be "Undo Undo …"
    return f"{verb}{between}{cut}".replace("&", "&&")
