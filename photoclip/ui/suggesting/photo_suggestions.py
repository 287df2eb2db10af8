"""Keeps the suggested tags at the photo that is selected, and hands on what is answered."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from photoclip.core.events import DetailsShown, Event, LibraryState
from photoclip.core.labels import Suggestion
from photoclip.core.tagging_events import PhotoSuggested
from photoclip.services.engine import Ticket
from photoclip.services.labelling import suggest_for
from photoclip.ui.controllers import Controllers
from photoclip.ui.stage import Stage
from photoclip.ui.suggesting.suggested_tags import SuggestedTags


class PhotoSuggestions(QObject):
    """Asks after the details came, and again whenever they do: tags and labels have changed."""

    def __init__(self, talk: Controllers, stage: Stage) -> None:
        super().__init__(stage.window)
        self._talk = talk
        self._asking: Ticket | None = None
        self._labels = False
        self._answered: set[tuple[int, str]] = set()
        """Photos and labels that were answered, which may be on their way still."""
        self.tags = SuggestedTags()
        stage.panel.suggested.hold(self.tags)
        stage.panel.suggested.hide()
        self.tags.filled.connect(stage.panel.suggested.setVisible)
        self.tags.answered.connect(self._answer)
        stage.grid.photos_chosen.connect(self._follow)
        talk.details.detailed.connect(self._ask)
        talk.edits.replayed.connect(self._forget_answers)
        talk.library.state_arrived.connect(self._take_state)

    @Slot(LibraryState)
    def _take_state(self, state: LibraryState) -> None:
        self._labels = bool(state.labels)

    @Slot()
    def _follow(self) -> None:
        """Another photo, several, or none: what was suggested is no longer meant."""
        self._answered = {one for one in self._answered if one[0] == self._talk.details.photo_id}
        if self.tags.photo_id is not None and self.tags.photo_id != self._talk.details.photo_id:
            self.tags.show_suggestions(())

    @Slot(DetailsShown)
    def _ask(self, event: DetailsShown) -> None:
        if self._asking is not None:
            self._talk.bridge.cancel(self._asking)
        if self._labels:
            job = partial(suggest_for, photo_id=event.details.photo.id)
            self._asking = self._talk.bridge.submit(job, self._take, on_failed=self._let_go)
        else:
            self.tags.show_suggestions(())

    def _take(self, event: Event) -> None:
        if isinstance(event, PhotoSuggested) and event.photo_id == self._talk.details.photo_id:
            answered = self._answered
            open_ones = [
                one for one in event.suggestions if (one.photo.id, one.label) not in answered
            ]
            self.tags.show_suggestions(open_ones)

    def _let_go(self, _event: Event) -> None:
        """The photo has left the library, or no model is at hand: nothing is suggested."""
        self.tags.show_suggestions(())

    @Slot()
    def _forget_answers(self) -> None:
        """An answer may have been undone."""
        self._answered.clear()

    @Slot(object, bool)
    def _answer(self, suggestion: Suggestion, right: bool) -> None:
        self._answered.add((suggestion.photo.id, suggestion.label))
        self._talk.edits.answer(suggestion.label, [suggestion.photo.id], right)
