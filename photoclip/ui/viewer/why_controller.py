"""Asks why a photo is among the results; an answer that nobody waits for any more is dropped."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from photoclip.core.events import Event, Failed
from photoclip.core.photo import Photo
from photoclip.core.query.question import Question
from photoclip.core.search_events import Explained
from photoclip.services.engine import Ticket
from photoclip.services.explaining import explain
from photoclip.ui.bridge import EngineBridge
from photoclip.ui.search_controller import SearchController
from photoclip.ui.viewer import why_words
from photoclip.ui.viewer.viewer import Viewer


class WhyController(QObject):
    """One photo at a time. The last answer is kept, so that it can be hidden and shown again."""

    def __init__(self, bridge: EngineBridge, search: SearchController, viewer: Viewer) -> None:
        super().__init__(viewer)
        self._bridge = bridge
        self._search = search
        self._reasons = viewer.reasons
        self._ticket: Ticket | None = None
        self._asked: tuple[Question, int] | None = None
        self._known: tuple[Question, Explained] | None = None
        viewer.reasons.wanted.connect(self._ask)
        viewer.reasons.left.connect(self._drop)
        search.answered.connect(self._forget)

    @Slot(object)
    def _ask(self, photo: Photo) -> None:
        self._drop()
        question = self._search.asked
        if question is None:
            self._reasons.say(why_words.NO_SEARCH)
            return
        known = self._known
        if known is not None and (known[0], known[1].photo_id) == (question, photo.id):
            self._reasons.show_reasons(known[1], question)
            return
        self._asked = (question, photo.id)
        job = partial(explain, question=question, photo_id=photo.id)
        self._ticket = self._bridge.submit(job, self._take, on_failed=self._refuse)

    @Slot()
    def _drop(self) -> None:
        """Nobody waits any more."""
        if self._ticket is not None:
            self._bridge.cancel(self._ticket)
        self._ticket = self._asked = None

    @Slot()
    def _forget(self) -> None:
        """There are other answers: library or model may have changed."""
        self._known = None

    def _take(self, event: Event) -> None:
        if isinstance(event, Explained) and self._asked is not None:
            question, photo_id = self._asked
            if event.photo_id == photo_id:
                self._known, self._ticket = (question, event), None
                self._reasons.show_reasons(event, question)

    def _refuse(self, event: Event) -> None:
        self._ticket = None
        if isinstance(event, Failed) and event.expected:
            self._reasons.say(f"{event.message} {event.hint}".strip())
            return
        self._reasons.say(why_words.BROKEN)
        self._bridge.failed.emit(event)
