"""What keys do while a photo is seen large, beside those of commands."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from typing_extensions import override

from photoclip.ui.grid_view import GridView
from photoclip.ui.viewer.full_screen import FullScreen
from photoclip.ui.viewer.slide_show import SlideShow
from photoclip.ui.viewer.viewer import Viewer

_Cursor = GridView.CursorAction
_STEPS = {
    Qt.Key.Key_Left: _Cursor.MoveLeft,
    Qt.Key.Key_Right: _Cursor.MoveRight,
    Qt.Key.Key_Up: _Cursor.MoveUp,
    Qt.Key.Key_Down: _Cursor.MoveDown,
    Qt.Key.Key_Home: _Cursor.MoveHome,
    Qt.Key.Key_End: _Cursor.MoveEnd,
}
_PAN = 80
"""Points that an arrow pulls a photo which is larger than its room."""
_PULLS = {
    Qt.Key.Key_Left: (_PAN, 0),
    Qt.Key.Key_Right: (-_PAN, 0),
    Qt.Key.Key_Up: (0, _PAN),
    Qt.Key.Key_Down: (0, -_PAN),
}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class ViewerKeys(QObject):
    """Arrows are for the box, else for a photo that is larger than its room, else for the next."""

    def __init__(self, viewer: Viewer, slides: SlideShow, screen: FullScreen) -> None:
        super().__init__(viewer)
        self._viewer = viewer
        self._slides = slides
        self._screen = screen
        self.entered = False
        """Whether the full screen was wanted for the photo, so that it ends with it."""
        self._preview: QAction | None = None
        viewer.installEventFilter(self)

    def leave_by(self, preview: QAction) -> None:
        """The keys that open a large photo close it, too."""
        self._preview = preview

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._press(event)
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        """Whether the key meant something."""
        key, viewer = Qt.Key(event.key()), self._viewer
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if viewer.boxes.press_key(key, viewer.canvas.placement, shift=shift):
            return True
        if key in _PULLS and viewer.canvas.larger:
            viewer.canvas.pan(*_PULLS[key])
        elif key in _STEPS:
            viewer.walk.step(_STEPS[key])
        elif key in _PAGES:
            viewer.walk.by(_PAGES[key])
        elif self._do(key):
            return True
        elif self._preview and QKeySequence(event.keyCombination()) in self._preview.shortcuts():
            viewer.leave()
        else:
            return False
        return True

    def _do(self, key: Qt.Key) -> bool:
        match key:
            case Qt.Key.Key_Escape:
                self.step_back()
            case Qt.Key.Key_Space if self._slides.on:
                self._slides.pause()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._viewer.find_part()
            case _:
                return False
        return True

    def step_back(self) -> None:
        """Take one thing away: the box, reasons, the slide show, the full screen, the photo."""
        viewer = self._viewer
        if viewer.boxes.box is not None:
            viewer.boxes.show_box(None)
        elif viewer.reasons.shown:
            viewer.bar.why.setChecked(False)
        elif self._slides.on:
            self._slides.stop()
        elif self._screen.on and self.entered:
            self._screen.set(False)
        else:
            viewer.leave()
