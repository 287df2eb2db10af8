"""Thumbs up and down on results: a part of the question, so that it is answered anew at once."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from photoclip.core.query.question import Question
from photoclip.ui.search_controller import SearchController

_MOST = 500
"""Of either kind: more say nothing more, and a question stays small enough to be kept."""
_REMEMBERED = 100

_Given = tuple[tuple[int, ...], tuple[int, ...]]


class Thumbs(QObject):
    """Gives thumbs and takes them back, as long as there is a search."""

    changed = Signal()
    """The marks on the photos are others."""

    def __init__(self, search: SearchController) -> None:
        super().__init__(search)
        self._search = search
        self._before: list[_Given] = []
        self._liked: frozenset[int] = frozenset()
        self._disliked: frozenset[int] = frozenset()
        self._mine = False
        self._latest = False
        search.question_changed.connect(self._follow)

    @property
    def possible(self) -> bool:
        """Whether there are results to say something about."""
        return self._search.asked is not None

    @property
    def latest(self) -> bool:
        """Whether a thumb is the last thing the person changed, and can be taken back."""
        return self._latest and bool(self._before)

    def of(self, photo_id: int) -> int:
        """1: more like this photo; -1: less; 0: nothing was said."""
        return (photo_id in self._liked) - (photo_id in self._disliked)

    def give(self, photo_ids: Sequence[int], *, liked: bool) -> None:
        """More or less like these photos; once more for the same ones takes it back."""
        if not self.possible or not photo_ids:
            return
        question = self._search.question
        ids = tuple(dict.fromkeys(photo_ids))
        wanted = question.liked if liked else question.disliked
        up, down = (_less(given, ids) for given in (question.liked, question.disliked))
        if not set(ids) <= set(wanted):
            up, down = ((*up, *ids), down) if liked else (up, (*down, *ids))
        self._put(up[-_MOST:], down[-_MOST:])

    @Slot()
    def clear(self) -> None:
        """Take them all back."""
        self._put((), ())

    @Slot()
    def take_back(self) -> None:
        """Take back what was done last."""
        if self._before:
            given = self._before.pop()
            self._ask(given)
            self._latest = bool(self._before)

    @Slot()
    def step_aside(self) -> None:
        """The person has changed something else since."""
        self._latest = False

    def _put(self, up: tuple[int, ...], down: tuple[int, ...]) -> None:
        question = self._search.question
        given = (question.liked, question.disliked)
        if (up, down) == given:
            return
        self._before = [*self._before[-_REMEMBERED:], given]
        self._latest = True
        self._ask((up, down))

    def _ask(self, given: _Given) -> None:
        self._mine = True
        try:
            question = replace(self._search.question, liked=given[0], disliked=given[1])
            self._search.ask(question)
        finally:
            self._mine = False

    @Slot(object)
    def _follow(self, question: Question) -> None:
        """What was done before a question that others asked can't be taken back any more."""
        liked, disliked = frozenset(question.liked), frozenset(question.disliked)
        if not self._mine and not (liked or disliked):
            self._before.clear()
        if (liked, disliked) != (self._liked, self._disliked):
            self._liked, self._disliked = liked, disliked
            self.changed.emit()


def _less(given: tuple[int, ...], ids: Sequence[int]) -> tuple[int, ...]:
    gone = set(ids)
    return tuple(one for one in given if one not in gone)
