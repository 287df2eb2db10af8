"""One of the photos that are compared: the picture, what is known of it, its marks."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from photoclip.core.photo import Photo, PhotoDetails
from photoclip.ui import words
from photoclip.ui.comparing.pane_words import facts, why_not
from photoclip.ui.elided import ElidedLabel, ElidedName
from photoclip.ui.language import tr
from photoclip.ui.thumbnails import Thumbnails
from photoclip.ui.viewer.picture_loader import PictureLoader
from photoclip.ui.viewer.picture_view import PictureView
from photoclip.ui.viewer.shown_photo import ShownPhoto

_LEAST_NAME = 60
_RING, _EDGE = QColor("#6aa5ff"), 6


class Pane(QWidget):
    """It has the focus, or doesn't; what is done to its picture goes out as a signal."""

    focused = Signal(object)
    """This pane."""
    arrived = Signal()
    """Its file was read, or can't be."""

    def __init__(self, thumbnails: Thumbnails, loader: PictureLoader, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown = ShownPhoto(thumbnails, loader, self)
        self.picture = PictureView(self.shown, self)
        self._name = ElidedName(_LEAST_NAME)
        self._facts = ElidedLabel(_LEAST_NAME)
        self._marks = QLabel("")
        self._details: PhotoDetails | None = None
        self._best = ""
        self.setObjectName("comparePane")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for label, role in ((self._name, "name"), (self._facts, "facts"), (self._marks, "marks")):
            label.setProperty("compared", role)
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        column.setSpacing(2)
        column.addWidget(self.picture, 1)
        for label in (self._name, self._facts, self._marks):
            column.addWidget(label)
        self.picture.installEventFilter(self)
        self.shown.troubled.connect(self._say)
        self.shown.arrived.connect(self.arrived)

    @property
    def photo(self) -> Photo | None:
        return self.shown.photo

    @property
    def text(self) -> str:
        """All that is said of the photo."""
        return "\n".join(label.text() for label in (self._name, self._facts, self._marks))

    @property
    def sharpness(self) -> float | None:
        """How much fine detail its picture has; None until it is read."""
        read = self.shown.read
        return None if read is None else read.sharpness

    def show_photo(self, photo: Photo) -> None:
        """Another photo, or the same one as it is now."""
        if self.photo is None or self.photo.id != photo.id:
            self._details, self._best = None, ""
            self.picture.show_photo(photo)
        self._say_marks(photo)
        self._say()

    def show_details(self, details: PhotoDetails) -> None:
        """What the library knows of it."""
        self._details = details
        self._say()

    def mark_best(self, best: str) -> None:
        """In what it is better than the others; "": in nothing."""
        if best != self._best:
            self._best = best
            self._say()

    def _say_marks(self, photo: Photo) -> None:
        stars = "★" * (photo.rating or 0)
        flag = {"pick": tr("Picked"), "reject": tr("Rejected")}.get(photo.flag or "", "")
        self._marks.setText("  ".join(one for one in (stars, flag) if one) or tr("No marks"))
        self._marks.setProperty("flag", photo.flag or "")
        self._marks.style().unpolish(self._marks)
        self._marks.style().polish(self._marks)

    @Slot()
    def _say(self) -> None:
        photo = self.photo
        if photo is None:
            return
        self._name.setText(words.file_name(photo.path))
        trouble = self.shown.trouble
        said = facts(photo, self._details) if trouble is None else why_not(photo, trouble)
        self._facts.setText("  ·  ".join(one for one in (self._best, said) if one))
        self.setAccessibleName(", ".join(self.text.splitlines()))
        if trouble is not None:
            self.arrived.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on the picture is one on the pane."""
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.Wheel):
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        return super().eventFilter(watched, event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focused.emit(self)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(_RING, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
