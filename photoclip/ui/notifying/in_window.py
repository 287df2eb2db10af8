"""Long work, told outside the window: in its title, on the task bar, beside the clock."""

from PySide6.QtCore import QObject, Slot

from photoclip.core.events import IndexFinished, Progress
from photoclip.ui import words
from photoclip.ui.controllers import Controllers
from photoclip.ui.language import tr
from photoclip.ui.models_in_window import ModelsInWindow
from photoclip.ui.notifying.background import Background
from photoclip.ui.notifying.launcher import get_ready, show_share
from photoclip.ui.notifying.notifier import Notifier
from photoclip.ui.sidecars.in_window import SidecarsInWindow
from photoclip.ui.stage import Stage

_LONG_S = 10.0
"""Work that took less is no news to anybody."""
_TITLE = "photoclip"


class NotifyingInWindow(QObject):
    """Follows indexing, and models that look at the library; and whatever the banner says."""

    def __init__(
        self,
        talk: Controllers,
        stage: Stage,
        models: ModelsInWindow,
        sidecars: SidecarsInWindow,
    ) -> None:
        super().__init__(stage.window)
        self._window = stage.window
        self._models = models
        self._joined = False
        self._doing = ""
        self._shown: tuple[str, int] | None = None
        self.notifier = Notifier(stage.window, stage.preferences)
        self.background = Background(stage.window, stage.preferences, self.notifier)
        index = talk.index
        index.began.connect(self._begin)
        index.progressed.connect(self._follow)
        index.finished.connect(self._finish)
        index.came_to_rest.connect(self._rest)
        stage.banner.said.connect(self._pass_on)
        sidecars.writing.written.connect(self._tell_written)
        talk.library.state_arrived.connect(self._join_models)
        talk.library.state_arrived.connect(self.background.be_ready)

    @Slot()
    def _join_models(self) -> None:
        """Once, and not before the window is painted: it imports them."""
        if not self._joined:
            self._joined = True
            get_ready()
            self._models.talk.preparation.changed.connect(self._follow_model)

    @Slot(str)
    def _begin(self, name: str) -> None:
        updating = name == "library"
        self._doing = tr("Updating the library") if updating else tr("Indexing %1", None, name)

    @Slot(Progress)
    def _follow(self, progress: Progress) -> None:
        self._show(self._doing, progress)

    @Slot()
    def _follow_model(self) -> None:
        """A model that is prepared is shown where nothing else is done."""
        running = self._models.talk.preparation.running
        if self._doing:
            return
        if running is None or running.progress is None:
            self._show("", None)
            return
        title = self._models.talk.models.standing.title_of(running.reference)
        self._show(tr("Preparing %1", None, title), running.progress)

    @Slot()
    def _rest(self) -> None:
        self._doing = ""
        self._show("", None)

    def _show(self, doing: str, progress: Progress | None) -> None:
        share = None if progress is None else progress.done / max(1, progress.total)
        percent = -1 if share is None else int(100 * share)
        if (doing, percent) == self._shown:
            return
        self._shown = doing, percent
        self._window.setWindowTitle(_TITLE if share is None else f"{percent} % · {_TITLE}")
        said = "" if share is None else f"{doing}: {percent} %"
        self.notifier.show_work(said)
        show_share(share)

    @Slot(IndexFinished)
    def _finish(self, event: IndexFinished) -> None:
        if event.seconds < _LONG_S or not event.added + event.changed:
            return
        said = tr("%n photos were added or changed.", event.added + event.changed)
        if event.skipped:
            said += " " + tr("%1 could not be read.", None, words.files(len(event.skipped)))
        self.notifier.tell(tr("Your photos can be searched"), said)

    @Slot()
    def _tell_written(self) -> None:
        self.notifier.tell(_TITLE, tr("The sidecars are written."))

    @Slot(str)
    def _pass_on(self, message: str) -> None:
        self.notifier.tell(_TITLE, message)

    def stop(self) -> None:
        """Leave nothing behind on the desktop."""
        self.notifier.leave()
        if self._shown is not None and self._shown[1] >= 0:
            show_share(None)
