"""The question that is asked: words while they are typed, pictures, and thumbs up and down."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from photoclip.core.events import Event
from photoclip.core.query import parse
from photoclip.core.query.question import Question
from photoclip.core.query.tree import AllOf, AnyOf, Filter, Node, Not, Parsed, Phrase
from photoclip.core.search_events import SearchFinished
from photoclip.services.arranging import arranged
from photoclip.services.engine import Ticket
from photoclip.services.pace import Pace, paced
from photoclip.services.searching import look_at, search
from photoclip.services.session import Session
from photoclip.ui.arranging.choices import Choices
from photoclip.ui.bridge import EngineBridge

_PAUSE_MS = 150
_PATIENCE_MS = 400
MOST_RESULTS = 10_000
"""Of photos that are ranked by words or pictures. Of those that only passed filters all come."""
_SHOWN = 60
"""So many results come with their photos: what a person sees at once, so that they see it soon."""
LONGEST_QUERY = 2000
"""Characters: who pastes a whole letter by mistake shall not wait for it."""


class SearchController(QObject):
    """One question at a time: a newer one cancels the one before.

    Whoever changes a part of the question asks for the rest of it as it is:
    `search.ask(replace(search.question, pictures=...))`.
    """

    question_changed = Signal(object)
    """The `Question` in the bar is another one, by typing or by `ask`; it is not answered yet."""
    answered = Signal(object, SearchFinished)
    """The `Question`, and its answer. Of questions that were asked meanwhile nothing comes."""
    cleared = Signal()
    delayed = Signal()
    failed = Signal()
    """What was asked last can't be answered; why is told elsewhere."""

    def __init__(
        self, bridge: EngineBridge, parent: QObject | None = None, choices: Choices | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._choices = choices or Choices(self)
        self._ticket: Ticket | None = None
        self._asked: Question | None = None
        self._unkept = False
        self._asks = 0
        self._question = Question()
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.search_now)
        self._patience = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self.delayed)

    @property
    def question(self) -> Question:
        """What the bar shows, asked already or still being typed; empty where there is none."""
        return self._question

    @property
    def asked(self) -> Question | None:
        """What was asked last: the results on screen answer it, or will soon; None: none is."""
        return self._asked

    @Slot(str)
    def type_text(self, text: str) -> None:
        """Other words for the same question; asked once the person pauses.

        Pictures stay. Thumbs go with the words they were given for: where no word of those is left.
        """
        text = text[:LONGEST_QUERY]
        if text == self._question.text:
            return
        before = self._question
        self._question = replace(before, text=text)
        if not _shares_words(before.text, text):
            self._question = replace(self._question, liked=(), disliked=())
        if self._question.empty:
            self.clear()
            return
        self.question_changed.emit(self._question)
        if _same(self._question, self._asked):
            self._pause.stop()
        else:
            self._pause.start()

    @Slot()
    def search_now(self) -> None:
        """Search for what was typed, without waiting for a pause.

        As long as nothing of it can be understood ("camera:", before the name), nothing is asked.
        """
        self._pause.stop()
        if _says_nothing(self._question):
            self._forget_asked()
        else:
            self._submit_new()

    @Slot(object)
    def ask(self, question: Question) -> None:
        """Ask this at once, instead of what was asked before; an empty question ends the search."""
        if question.empty:
            self.clear()
            return
        self._pause.stop()
        changed = question != self._question
        self._question = question
        if changed:
            self.question_changed.emit(question)
        self._submit_new()

    @Slot()
    def repeat(self) -> None:
        """Ask again what was asked last: the library has changed."""
        if self._asked is not None:
            self._submit(self._asked)

    @Slot()
    def clear(self) -> None:
        """No question any more."""
        self._pause.stop()
        self._drop()
        self._asked, self._question = None, Question()
        self.question_changed.emit(self._question)
        self.cleared.emit()

    def _forget_asked(self) -> None:
        if self._asked is not None:
            self._drop()
            self._asked = None
            self.cleared.emit()

    def _submit_new(self) -> None:
        """A person asks: the question goes among the recent searches once it is answered."""
        self._unkept = True
        self._submit(self._question)

    def _submit(self, question: Question) -> None:
        """A repeated question that takes the place of a person's before its answer is kept, too."""
        self._drop()
        self._asked = question
        answers = partial(_answers, question, self._unkept)
        job = partial(arranged, job=answers, wanted=self._choices.wanted("list"))
        self._asks += 1
        self._ticket = self._bridge.submit(job, self._take, on_ended=partial(self._end, self._asks))
        self._patience.start()

    def _drop(self) -> None:
        self._patience.stop()
        if self._ticket is not None:
            self._bridge.cancel(self._ticket)
            self._ticket = None

    def _end(self, number: int, cancelled: bool) -> None:
        if cancelled or number != self._asks:
            return
        self._patience.stop()
        if self._ticket is not None:
            self._ticket = None
            self.failed.emit()

    def _take(self, event: Event) -> None:
        if isinstance(event, SearchFinished):
            self._ticket = None
            self._unkept = False
            self._patience.stop()
            self.answered.emit(self._asked, event)


def _shares_words(before: str, after: str) -> bool:
    """Whether a text goes on with another: letters may be typed or taken away, words may come."""
    if after.startswith(before) or (before.startswith(after) and after):
        return True
    return bool(set(before.casefold().split()) & set(after.casefold().split()))


def _says_nothing(question: Question) -> bool:
    """Whether nothing is left to ask for without what can't be understood."""
    others = question.pictures or question.liked or question.disliked
    return not others and parse(question.text).root is None


def _same(one: Question, other: Question | None) -> bool:
    """Whether two questions differ by blanks only."""
    if other is None:
        return False
    return replace(one, text=" ".join(one.text.split())) == replace(
        other, text=" ".join(other.text.split())
    )


def _answers(question: Question, remember: bool, session: Session) -> Iterator[Event]:
    """Of what is still being typed nothing is remembered, as long as a part of it is wrong."""
    parsed = parse(question.text)
    limit = None if _filters_only(question, parsed) else MOST_RESULTS
    kept = remember and not parsed.problems
    yield from paced(look_at(session, question.pictures), Pace(len(question.pictures)))
    yield from search(session, question, limit, shown=_SHOWN, remember=kept)


def _filters_only(question: Question, parsed: Parsed) -> bool:
    """Whether nothing is to be ranked: then there may be as many results as photos."""
    if question.pictures or question.liked or question.disliked:
        return False
    return all(_is_fact(piece.node) for piece in parsed.pieces)


def _is_fact(node: Node) -> bool:
    if isinstance(node, AllOf | AnyOf):
        return all(map(_is_fact, node.of))
    return _is_fact(node.of) if isinstance(node, Not) else isinstance(node, Filter | Phrase)
