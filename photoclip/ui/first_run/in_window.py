"""The first start in the window: the page, and then what to try."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot

from photoclip.core.events import Event, LibraryState, Progress
from photoclip.core.noticed import SearchesSuggested
from photoclip.core.query.question import Question
from photoclip.core.search_events import SearchFinished
from photoclip.services.first_look import suggest_searches
from photoclip.ui import desktop
from photoclip.ui.controllers import Controllers
from photoclip.ui.first_run.counting import Counting
from photoclip.ui.first_run.examples_bar import ExamplesBar
from photoclip.ui.first_run.page import FirstPage
from photoclip.ui.folder_actions import FolderActions
from photoclip.ui.model_pages.standing import Standing
from photoclip.ui.models_in_window import ModelsInWindow
from photoclip.ui.search_bar.in_window import SearchInWindow
from photoclip.ui.stage import Stage

_FIRST = 60
"""So many photos tell something about a library."""


class FirstRun(QObject):
    """Comes up where the library knows no folder, and goes as soon as one is added."""

    def __init__(
        self,
        talk: Controllers,
        stage: Stage,
        folders: FolderActions,
        searching: SearchInWindow,
        models: ModelsInWindow,
        library: Path,
    ) -> None:
        super().__init__(stage.window)
        self._talk = talk
        self._stage = stage
        self._folders = folders
        self._models = models
        self._searching = searching
        self._library = library
        self._opened = False
        self._suggested = 0
        self.page: FirstPage | None = None
        self._counting = Counting(self)
        self.bar = ExamplesBar()
        self.bar.chosen.connect(searching.put_text)
        stage.area.add_bar(self.bar)
        stage.pages.photos_shown.connect(self._return, Qt.ConnectionType.QueuedConnection)
        talk.library.state_arrived.connect(self._take_state)
        talk.index.began.connect(self._leave)
        talk.index.progressed.connect(self._follow_progress)
        talk.index.came_to_rest.connect(self._suggest)
        talk.search.answered.connect(self._follow_search)

    def stop(self) -> None:
        """Count no further."""
        self._counting.stop()

    @Slot(LibraryState)
    def _take_state(self, state: LibraryState) -> None:
        """At the start, and whenever something of the library has changed."""
        first = not self._opened and not state.folders
        if first and self._talk.index.running:
            self.bar.greet()  # it was started with a folder
        elif first:
            self._open()
        elif state.folders:
            self._leave()
            if not (state.photos or self._talk.index.running):
                self.bar.hide()  # it promises photos, and the folder has none
        self._opened = True

    def _open(self) -> None:
        pictures = desktop.pictures_folder()
        self.page = page = FirstPage(pictures, self._library)
        page.choice_wanted.connect(self._folders.choose)
        page.pictures_wanted.connect(self._folders.add_pictures)
        page.models_wanted.connect(self._models.open)
        self._models.talk.models.changed.connect(self._tell_model)
        if pictures is not None:
            self._counting.counted.connect(page.tell_count)
            self._counting.start(pictures)
        self._stage.pages.show_page(page)

    @Slot()
    def _return(self) -> None:
        """From another page: there are no photos to be shown instead."""
        if self.page is not None:
            self._stage.pages.show_page(self.page)

    @Slot()
    def _leave(self) -> None:
        """A folder was added: its photos are on their way."""
        page, self.page = self.page, None
        if page is None:
            return
        self._counting.stop()
        if self._stage.pages.page is page:
            self._stage.pages.show_photos()
        self._stage.pages.removeWidget(page)
        page.deleteLater()
        self.bar.greet()
        self._searching.focus()

    @Slot(object)
    def _tell_model(self, standing: Standing) -> None:
        if self.page is None:
            return
        for use in standing.uses:
            if use.row.card.recommended:
                self.page.tell_model(use.row.card)

    @Slot(Progress)
    def _follow_progress(self, progress: Progress) -> None:
        if not self._suggested and progress.searchable >= _FIRST:
            self._suggest()

    @Slot()
    def _suggest(self) -> None:
        """Twice: as soon as there is something to find, and when all of it is there."""
        if self.bar.isHidden() or self._suggested > 1:
            return
        self._suggested = 2 if not self._talk.index.running else 1
        self._talk.bridge.submit(suggest_searches, self._take)

    @Slot(object, object)
    def _follow_search(self, question: Question, _found: SearchFinished) -> None:
        """Examples can be tried one after the other; who asks in their own words needs none."""
        if question.text.strip() not in self.bar.searches:
            self.bar.hide()

    def _take(self, event: Event) -> None:
        if isinstance(event, SearchesSuggested) and event.searches:
            self.bar.offer(event.searches)
