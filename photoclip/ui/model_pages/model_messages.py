"""What is said over the photos when something about a model has come to its end."""

from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Slot

from photoclip.core.events import Failed
from photoclip.core.model_events import ModelReady, ModelSwitched, SpaceFreed
from photoclip.core.models import ModelRow
from photoclip.ui import words
from photoclip.ui.banner import Banner
from photoclip.ui.language import tr
from photoclip.ui.model_pages.standing import Standing
from photoclip.ui.model_pages.status import problem_said
from photoclip.ui.model_pages.talk import ModelTalk


class Pages(Protocol):
    """Where a message leads to."""

    def open(self) -> None:
        """Show the models."""

    def compare(self, reference: str) -> None:
        """Show a model beside the one in use."""


class ModelMessages(QObject):
    """Each with the next step beside it."""

    def __init__(self, talk: ModelTalk, banner: Banner, pages: Pages) -> None:
        super().__init__(banner)
        self._talk = talk
        self._banner = banner
        self._pages = pages
        self._problem = ""
        talk.downloads.installed.connect(self.tell_installed)
        talk.downloads.refused.connect(self.tell_refused)
        talk.preparation.ready.connect(self.tell_ready)
        talk.models.changed.connect(self.tell_problem)
        talk.models.switched.connect(self.tell_switched)
        talk.models.freed.connect(self.tell_freed)

    @Slot(object)
    def tell_installed(self, row: ModelRow) -> None:
        """It is here; now it may look at the photos."""
        prepare = partial(self._talk.preparation.prepare, row.card.name)
        said = tr("%1 is on this computer now.", None, row.card.title)
        if self._talk.preparation.running is None:
            self._banner.show_offers(said, (tr("Prepare it for my library"), prepare))
        else:
            self._banner.show_note(said, undoable=False)

    @Slot(ModelReady)
    def tell_ready(self, event: ModelReady) -> None:
        """It has seen the photos; now it may be tried."""
        title = self._talk.models.standing.title_of(event.reference)
        said = tr("%1 is ready: it has seen your photos.", None, title)
        if event.skipped:
            said += tr(" It could not read %1.", None, words.files(event.skipped))
        if event.waiting:
            said += tr(" %1 could not be reached.", None, words.photos(event.waiting))
        self._banner.show_offers(
            said,
            (tr("Compare"), partial(self._pages.compare, event.reference)),
            (tr("Use it"), partial(self._use, event.reference)),
        )

    @Slot(ModelSwitched)
    def tell_switched(self, event: ModelSwitched) -> None:
        """Another model answers; there is a way back."""
        said = tr(
            "Now searching with %1.",
            None,
            self._talk.models.standing.full_title_of(event.reference),
        )
        if event.previous is None:
            self._banner.show_note(said, undoable=False)
        else:
            self._banner.show_offers(said, (tr("Switch back"), self._talk.models.switch_back))

    @Slot(SpaceFreed)
    def tell_freed(self, event: SpaceFreed) -> None:
        if event.bytes_freed:
            self._banner.show_note(
                tr("%1 are free.", None, words.size(event.bytes_freed)), undoable=False
            )

    @Slot(str, object)
    def tell_refused(self, name: str, event: Failed) -> None:
        """What has no card to say it on is said here."""
        if all(use.row.card.name != name for use in self._talk.models.standing.uses):
            self._banner.show_error(event.message, event.hint)

    @Slot(object)
    def tell_problem(self, standing: Standing) -> None:
        """The library's own model can't be opened: once for each reason."""
        if not standing.uses or standing.problem == self._problem:
            return
        self._problem = standing.problem
        if standing.problem:
            self._banner.show_offers(
                problem_said(standing), (tr("Choose a model"), self._pages.open)
            )

    def _use(self, reference: str) -> None:
        use = self._talk.models.standing.use_of(reference)
        self._talk.models.switch(reference, use.row.card.name if use else reference)
