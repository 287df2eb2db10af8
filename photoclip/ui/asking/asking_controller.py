"""Between the chips below the search field and the search."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Slot

from photoclip.core.query.question import Question
from photoclip.ui.asking.asking_bar import AskingBar
from photoclip.ui.asking.thumbs import Thumbs
from photoclip.ui.search_controller import SearchController

_SETTLE_MS = 90
"""A slider that is being moved asks so often at most."""


class AskingController(QObject):
    """What is changed at the chips changes the question."""

    def __init__(self, bar: AskingBar, search: SearchController, thumbs: Thumbs) -> None:
        super().__init__(bar)
        self._bar = bar
        self._search = search
        self._weights: dict[int, float] = {}
        self._words: float | None = None
        self._soon = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._soon.timeout.connect(self._ask)
        search.question_changed.connect(self._follow)
        bar.picture_removed.connect(self._remove)
        bar.picture_weighed.connect(self._weigh)
        bar.words_weighed.connect(self._weigh_words)
        bar.thumbs.cleared.connect(thumbs.clear)
        bar.thumbs.undone.connect(thumbs.take_back)

    @Slot(object)
    def _follow(self, question: Question) -> None:
        self._weights.clear()
        self._words = None
        self._soon.stop()
        self._bar.show_question(question)

    @Slot(int)
    def _remove(self, number: int) -> None:
        """Without its last picture a search that has no words ends, thumbs and all."""
        question = self._search.question
        left = tuple(one for place, one in enumerate(question.pictures) if place != number)
        if not left and not question.text.strip():
            self._search.clear()
        else:
            self._search.ask(replace(question, pictures=left))

    @Slot(int, float)
    def _weigh(self, number: int, weight: float) -> None:
        self._weights[number] = weight
        self._wait()

    @Slot(float)
    def _weigh_words(self, weight: float) -> None:
        self._words = weight
        self._wait()

    def _wait(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _ask(self) -> None:
        question, weights, words = self._search.question, self._weights, self._words
        pictures = tuple(
            replace(one, weight=weights.get(number, one.weight))
            for number, one in enumerate(question.pictures)
        )
        weight = question.words_weight if words is None else words
        self._search.ask(replace(question, pictures=pictures, words_weight=weight))
