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
        self.tags = SuggestedTags()
        stage.panel.suggested.hold(self.tags)
        stage.panel.suggested.hide()
        self.tags.filled.connect(stage.panel.suggested.setVisible)
        self.tags.answered.connect(self._answer)
        stage.grid.photos_chosen.connect(self._follow)
        talk.details.detailed.connect(self._ask)
        talk.library.state_arrived.connect(self._take_state)

    @Slot(LibraryState)
    def _take_state(self, state: LibraryState) -> None:
        self._labels = bool(state.labels)

    @Slot()
    def _follow(self) -> None:
        """Another photo, several, or none: what was suggested is no longer meant."""
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
            self.tags.show_suggestions(event.suggestions)

    def _let_go(self, _event: Event) -> None:
        """The photo has left the library, or no model is at hand: nothing is suggested."""
        self.tags.show_suggestions(())

    @Slot(object, bool)
    def _answer(self, suggestion: Suggestion, right: bool) -> None:
        self._talk.edits.answer(suggestion.label, [suggestion.photo.id], right)
