"""Looks what would be found without one of the filters, where nothing is found with all of them."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from photoclip.core.events import Event
from photoclip.core.query import parse, without
from photoclip.core.query.question import Question
from photoclip.core.query.tree import Filter, Not
from photoclip.core.search_events import SearchFinished
from photoclip.services.engine import Ticket
from photoclip.services.searching import search
from photoclip.services.session import Session
from photoclip.ui import words
from photoclip.ui.bridge import EngineBridge
from photoclip.ui.language import tr
from photoclip.ui.listing import fitting
from photoclip.ui.search_bar.chip_words import face

_MOST = 3
"""Filters tried: each is a search, if one whose words were understood before."""


class Loosening(QObject):
    """One question at a time; it is dropped as soon as the person asks something else."""

    found = Signal(object)
    """For each filter whose loss would help: the words of the offer, and the query without it."""

    def __init__(self, bridge: EngineBridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._ticket: Ticket | None = None
        self._tried: list[tuple[str, str]] = []
        self._helpful: list[tuple[str, str]] = []

    def look(self, asked: Question) -> None:
        """Try the question without each of its filters."""
        self.stop()
        parsed = parse(asked.text)
        pieces = [piece for piece in parsed.pieces if _is_filter(piece.node)]
        tried = [(face(parsed, piece).text, without(parsed, piece)) for piece in pieces[:_MOST]]
        questions = [replace(asked, text=text) for _, text in tried]
        kept = [number for number, one in enumerate(questions) if not one.empty]
        self._tried = [tried[number] for number in kept]
        self._helpful = []
        if kept:
            job = partial(_answers, tuple(questions[number] for number in kept))
            self._ticket = self._bridge.submit(
                job, self._take, on_failed=self._let_go, on_ended=self._end
            )

    def stop(self) -> None:
        """Nobody wants to know any more."""
        if self._ticket is not None:
            self._bridge.cancel(self._ticket)
            self._ticket = None

    def _take(self, event: Event) -> None:
        if isinstance(event, SearchFinished) and self._tried:
            chip, text = self._tried.pop(0)
            count = fitting(event)
            if count:
                self._helpful.append((tr("Without %1: %2", None, chip, words.photos(count)), text))

    def _end(self, cancelled: bool) -> None:
        if not cancelled and self._helpful:
            self.found.emit(tuple(self._helpful))

    def _let_go(self, _event: Event) -> None:
        """Then nothing is offered."""


def _is_filter(node: object) -> bool:
    return isinstance(node, Filter) or (isinstance(node, Not) and isinstance(node.of, Filter))


def _answers(questions: tuple[Question, ...], session: Session) -> Iterator[Event]:
    for question in questions:
        yield from search(session, question, shown=0, remember=False)
