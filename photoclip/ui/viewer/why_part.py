"""Why the photo that is seen was found: a card beside it, and light on it."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from photoclip.core.photo import Photo
from photoclip.core.query.question import Box, Question
from photoclip.core.search_events import Explained
from photoclip.ui.viewer import heat, why_words
from photoclip.ui.viewer.canvas import PhotoCanvas
from photoclip.ui.viewer.why_card import WhyCard


class WhyPart(QObject):
    """Asks by a signal; the answer comes by `show_reasons` or `say`."""

    wanted = Signal(object)
    """Why was this `Photo` found?"""
    left = Signal()

    def __init__(self, parent: QWidget, canvas: PhotoCanvas, button: QPushButton) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._button = button
        self.card = WhyCard(parent)
        self.card.hide()
        button.toggled.connect(self._show)

    @property
    def shown(self) -> bool:
        return self._button.isChecked()

    def ask(self) -> None:
        """Another photo is shown."""
        self._canvas.show_shade(None)
        photo = self._photo
        if self.shown and photo is not None:
            self.card.say(why_words.BUSY)
            self.wanted.emit(photo)

    def show_reasons(self, found: Explained, question: Question) -> None:
        """Why the photo was found."""
        photo = self._photo
        if not self.shown or photo is None or photo.id != found.photo_id:
            return
        if found.heat is not None:
            self._canvas.show_shade(heat.shade(found.heat), Box(*found.shown))
        self.card.show_reasons(found, question)

    def say(self, message: str) -> None:
        """There is no reason to show; this is why."""
        self.card.say(message)

    @property
    def _photo(self) -> Photo | None:
        return self._canvas.shown.photo

    @Slot(bool)
    def _show(self, shown: bool) -> None:
        self.card.setVisible(shown)
        if shown:
            self.ask()
        else:
            self._canvas.show_shade(None)
            self.left.emit()
