"""What is asked beside the words: pictures, their weights, thumbs. It stands below the field."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from photoclip.core.query.question import Question
from photoclip.ui.asking.chips import PictureChip, ThumbsChip, WordsChip
from photoclip.ui.asking.label_words import prompts
from photoclip.ui.asking.pixmaps import PicturePixmaps
from photoclip.ui.flow_layout import FlowLayout
from photoclip.ui.language import tr
from photoclip.ui.search_bar.picture_names import PictureNames
from photoclip.ui.theme import Theme


class AskingBar(QWidget):
    """A chip for each picture, one for the words' weight, one for the thumbs."""

    picture_removed = Signal(int)
    picture_weighed = Signal(int, float)
    words_weighed = Signal(float)

    def __init__(
        self,
        names: PictureNames,
        pixmaps: PicturePixmaps,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._names = names
        self._pixmaps = pixmaps
        self._theme = theme
        self._question = Question()
        self._flow = FlowLayout(self)
        self.pictures: list[PictureChip] = []
        self.words = WordsChip()
        self.thumbs = ThumbsChip()
        self.words.weighed.connect(self.words_weighed)
        self._flow.addWidget(self.words)
        self._flow.addWidget(self.thumbs)
        self.setAccessibleName(tr("What is searched by, beside the words"))
        pixmaps.arrived.connect(self._refresh_pictures)
        self.show_question(Question())

    @Slot(object)
    def show_question(self, question: Question) -> None:
        """The chips of a question. Those that stay keep their place and the focus."""
        self._question = question
        self._have_chips(len(question.pictures))
        mixed = bool(question.pictures and prompts(question.text))  # filters have no weight
        several = len(question.pictures) > 1
        for chip, picture in zip(self.pictures, question.pictures, strict=True):
            chip.show_picture(picture, self._names.of(picture), weighable=mixed or several)
            chip.picture.show_pixmap(self._pixmaps.get(picture))
        self.words.weight.show_weight(question.words_weight)
        self.words.setVisible(mixed)
        self.thumbs.show_counts(len(question.liked), len(question.disliked))
        self.thumbs.setVisible(bool(question.liked or question.disliked))
        self.updateGeometry()

    def _have_chips(self, count: int) -> None:
        while len(self.pictures) > count:
            chip = self.pictures.pop()
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        while len(self.pictures) < count:
            self.pictures.append(self._chip(len(self.pictures)))

    def _chip(self, number: int) -> PictureChip:
        chip = PictureChip(self._theme, self)
        chip.removed.connect(partial(self.picture_removed.emit, number))
        chip.weighed.connect(partial(self.picture_weighed.emit, number))
        self._flow.insert_widget(number, chip)
        chip.show()
        return chip

    @Slot()
    def _refresh_pictures(self) -> None:
        if self._question.pictures:
            self.show_question(self._question)
