"""A photo as large as the window: arrows move on, a dragged box is searched for, Esc goes back."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from photoclip.core.photo import Photo
from photoclip.core.query.question import Box, Question
from photoclip.core.search_events import Explained
from photoclip.ui import words
from photoclip.ui.grid_view import GridView
from photoclip.ui.photo_model import PhotoModel
from photoclip.ui.thumbnails import Thumbnails
from photoclip.ui.viewer import heat, why_words
from photoclip.ui.viewer.bottom_bar import BottomBar
from photoclip.ui.viewer.box_tool import BoxTool
from photoclip.ui.viewer.canvas import PhotoCanvas
from photoclip.ui.viewer.shown_photo import ShownPhoto
from photoclip.ui.viewer.why_card import WhyCard

_GROUND = QColor(14, 14, 15, 245)
_STEPS = {
    Qt.Key.Key_Left: GridView.CursorAction.MoveLeft,
    Qt.Key.Key_Right: GridView.CursorAction.MoveRight,
    Qt.Key.Key_Up: GridView.CursorAction.MoveUp,
    Qt.Key.Key_Down: GridView.CursorAction.MoveDown,
    Qt.Key.Key_Home: GridView.CursorAction.MoveHome,
    Qt.Key.Key_End: GridView.CursorAction.MoveEnd,
}
_HINT = "Drag a box to find what is in it, or press B  ·  ← → move  ·  Esc close"
_BOX_HINT = "Enter finds this  ·  Arrows move the box, with Shift they resize it  ·  Esc no box"


class Viewer(QWidget):
    """Lies over the window. What is asked of others goes out as a signal."""

    closed = Signal()
    part_wanted = Signal(object, object)
    """Find what is in this `Box` of this `Photo`."""
    why_wanted = Signal(object)
    """Why was this `Photo` found? The answer comes by `show_reasons` or `say_why`."""
    why_left = Signal()
    similar_wanted = Signal(object)
    """Find the like of this `Photo`."""
    thumbed = Signal(int, bool)
    """More (True) or less like the photo with this id."""

    def __init__(
        self, grid: GridView, model: PhotoModel, thumbnails: Thumbnails, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._over = parent
        self._grid = grid
        self._model = model
        self._veils = thumbnails.veils
        self._veils.changed.connect(self.say_name)
        self._row_wanted = -1
        self._shown = ShownPhoto(thumbnails, self)
        self.boxes = BoxTool(self)
        self.canvas = PhotoCanvas(self._shown, self.boxes)
        self.why = WhyCard()
        self.bar = BottomBar()
        self._lay_out()
        self.boxes.changed.connect(self._say_hint)
        self.canvas.find_wanted.connect(self.find_part)
        self.bar.why.toggled.connect(self._show_why)
        self.bar.close_clicked.connect(self.leave)
        grid.selectionModel().currentChanged.connect(self._follow)
        parent.installEventFilter(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Photo")
        self._say_hint()
        self.hide()

    def _lay_out(self) -> None:
        beside = QHBoxLayout()
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.canvas, 1)
        beside.addWidget(self.why)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(beside, 1)
        layout.addWidget(self.bar)
        self.why.hide()

    @property
    def photo(self) -> Photo | None:
        """What is shown; None while it is closed, or as long as it is not fetched."""
        return self._shown.photo

    @property
    def explaining(self) -> bool:
        """Whether it is shown why the photo was found."""
        return self.bar.why.isChecked()

    @Slot()
    def open_current(self) -> None:
        """Show the grid's current photo."""
        index = self._grid.currentIndex()
        if not index.isValid():
            return
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        self.setFocus()
        self._show_row(index.row())

    @Slot()
    def open_with_box(self) -> None:
        """Show the current photo, with a box that the arrows move."""
        self.open_current()
        if self.isVisible():
            self.boxes.put_in_middle()

    @Slot()
    def open_with_why(self) -> None:
        """Show the current photo, and why it was found."""
        self.open_current()
        if self.isVisible():
            self.bar.why.setChecked(True)

    def show_reasons(self, found: Explained, question: Question) -> None:
        """Why the photo was found."""
        if not self.explaining or self.photo is None or self.photo.id != found.photo_id:
            return
        if found.heat is not None:
            self.canvas.show_shade(heat.shade(found.heat), Box(*found.shown))
        self.why.show_reasons(found, question)

    @Slot(str)
    def say_why(self, message: str) -> None:
        """There is no reason to show; this is why."""
        self.why.say(message)

    @Slot()
    def find_part(self) -> None:
        """Find what is in the box."""
        box, photo = self.boxes.box, self.photo
        if box is not None and photo is not None:
            self.leave()
            self.part_wanted.emit(photo, box)

    @Slot()
    def say_name(self) -> None:
        """Name the photo, with its stars, its flag and the thumb that it was given."""
        photo = self.photo
        name = "" if photo is None else words.file_name(photo.path)
        marks = [] if photo is None else self._marks(photo)
        self.bar.show_name(name, "  ·  ".join(marks))
        self.setAccessibleDescription(", ".join((name, *marks)))

    def _marks(self, photo: Photo) -> list[str]:
        """As they are by now: they may have been given while the photo is shown."""
        row, here = self._row_wanted, 0 <= self._row_wanted < self._model.rowCount()
        now = self._model.photo(row) if here and self._model.photo_id(row) == photo.id else None
        latest = photo if now is None else now
        thumb = {1: ["liked"], -1: ["disliked"]}.get(self._model.thumb(photo.id) or 0, [])
        veil = ["blurred, V shows it"] if self._veils.blurs(photo.id) else []
        return [*words.marks(latest.rating, latest.flag), *thumb, *veil]

    @Slot()
    def leave(self) -> None:
        """Back to the photos."""
        self.hide()
        self._shown.show(None, 0)
        self.boxes.show_box(None)
        self.bar.why.setChecked(False)
        self.closed.emit()

    def stop(self) -> None:
        """Wait for the image that is being read."""
        self._shown.stop()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self.boxes.press_key(key, shift=shift):
            return
        if key in _STEPS:
            index = self._grid.moveCursor(_STEPS[key], Qt.KeyboardModifier.NoModifier)
            if index.isValid():
                self._grid.choose_row(index.row())
        elif not self._do(key):
            super().keyPressEvent(event)

    def _do(self, key: Qt.Key) -> bool:
        """What a key that moves nothing does; False where it does nothing."""
        match key:
            case Qt.Key.Key_Escape:
                self._step_back()
            case Qt.Key.Key_Space:
                self.leave()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.find_part()
            case Qt.Key.Key_B:
                self.boxes.put_in_middle()
            case Qt.Key.Key_W:
                self.bar.why.toggle()
            case Qt.Key.Key_S if self.photo is not None:
                self.similar_wanted.emit(self.photo)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal | Qt.Key.Key_Minus:
                self._thumb(liked=key != Qt.Key.Key_Minus)
            case _:
                return self._turn_veil(key)
        return True

    def _turn_veil(self, key: Qt.Key) -> bool:
        """V shows a photo that is blurred, or blurs it again."""
        if key == Qt.Key.Key_V and self.photo is not None:
            self._veils.turn([self.photo.id])
        return key == Qt.Key.Key_V

    def _step_back(self) -> None:
        """Esc takes the box away first, then the reasons, then the photo."""
        if self.boxes.box is not None:
            self.boxes.show_box(None)
        elif self.explaining:
            self.bar.why.setChecked(False)
        else:
            self.leave()

    def _thumb(self, *, liked: bool) -> None:
        if self.photo is not None:
            self.thumbed.emit(self.photo.id, liked)

    @override
    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Tab stays here, as long as the photo lies over everything else."""
        buttons = (self.canvas.find_button, self.bar.why, self.bar.close_button)
        ring: list[QWidget] = [self, *(button for button in buttons if button.isVisible())]
        focused = QApplication.focusWidget()
        at = ring.index(focused) if focused in ring else 0
        ring[(at + (1 if forwards else -1)) % len(ring)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What it lies over has another size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._over.rect())
        return super().eventFilter(watched, event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """What lies below is out of reach, and stays as it is."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), _GROUND)

    @Slot()
    def _say_hint(self) -> None:
        self.bar.show_hint(_HINT if self.boxes.box is None else _BOX_HINT)

    @Slot(bool)
    def _show_why(self, shown: bool) -> None:
        self.why.setVisible(shown)
        if shown:
            self._ask_why()
        else:
            self.canvas.show_shade(None)
            self.why_left.emit()

    def _ask_why(self) -> None:
        self.canvas.show_shade(None)
        if self.explaining and self.photo is not None:
            self.why.say(why_words.BUSY)
            self.why_wanted.emit(self.photo)

    def _show_row(self, row: int) -> None:
        photo = self._model.photo(row) if row < self._model.rowCount() else None
        self._row_wanted = row
        if photo is not None and self.photo is not None and photo.id == self.photo.id:
            return  # the same one, at another place of the list
        longest = round(max(self.width(), self.height()) * self.devicePixelRatioF())
        self._shown.show(photo, longest)
        self.boxes.show_box(None)
        self.say_name()
        self._ask_why()
        self.canvas.refresh()

    @Slot(QModelIndex, QModelIndex)
    def _follow(self, current: QModelIndex, _before: QModelIndex) -> None:
        if self.isVisible() and current.isValid():
            self._show_row(current.row())

    @Slot(object)
    def follow_fetched(self, _ids: object) -> None:
        """Photos came that were not at hand, or are as they were not before."""
        if not self.isVisible():
            return
        if self.photo is None and self._row_wanted >= 0:
            self._show_row(self._row_wanted)
        else:
            self.say_name()
