"""A download, an import and a preparation in the status bar, beside the indexing."""

from PySide6.QtCore import QObject, Signal, Slot

from photoclip.core.models import DownloadProgress
from photoclip.ui import words
from photoclip.ui.language import number, tr, translated
from photoclip.ui.model_pages.standing import Getting, Preparing, Standing
from photoclip.ui.model_pages.talk import ModelTalk
from photoclip.ui.status_bar import StatusBar
from photoclip.ui.work_line import WorkLine

_STEPS = {
    "waiting": tr("waiting"),
    "checking": tr("checking"),
    "copying": tr("copying"),
    "converting": tr("converting"),
}
"""What is done with a model before it is there."""


class ModelBars(QObject):
    """Shows the download that is running, else the first that is paused, and the preparation."""

    cancel_wanted = Signal(str)
    """The name of a model whose download shall end."""

    def __init__(self, talk: ModelTalk, status: StatusBar) -> None:
        super().__init__(status)
        self._talk = talk
        self._status = status
        self._name = ""
        self._brought = ""
        self.getting = WorkLine(tr("How far the download is"), self)
        self.bringing = WorkLine(tr("How far the import of a model is"), self, pauses=False)
        self.preparing = WorkLine(tr("How far the preparation of a model is"), self)
        for line in (self.getting, self.bringing, self.preparing):
            status.add_line(line)
        self.getting.pause_pressed.connect(self._toggle_download)
        self.getting.cancel_pressed.connect(self._cancel_download)
        self.bringing.cancel_pressed.connect(self._stop_import)
        self.preparing.pause_pressed.connect(talk.preparation.toggle_pause)
        self.preparing.cancel_pressed.connect(talk.preparation.stop)
        talk.models.changed.connect(self._show)

    @Slot(object)
    def _show(self, standing: Standing) -> None:
        self._show_getting(standing)
        self._show_bringing(standing)
        self._show_preparing(standing)
        if standing.in_use is not None:
            self._status.name_model(translated(standing.in_use.row.card.title))

    def _show_getting(self, standing: Standing) -> None:
        active = {name: g for name, g in standing.getting.items() if g.state != "failed"}
        if not active:
            self.getting.hide()
            return
        running = [name for name, getting in active.items() if getting.state == "running"]
        self._name = (running or list(active))[0]
        getting = active[self._name]
        more = tr(" (and %1 more)", None, len(active) - 1) if len(active) > 1 else ""
        doing = tr("Downloading %1%2", None, standing.title_of(self._name), more)
        self.getting.show_work(doing, _how_far(getting))
        self.getting.show_share(getting.share)
        self.getting.show_paused(paused=getting.state == "paused")

    def _show_bringing(self, standing: Standing) -> None:
        if not standing.bringing:
            self.bringing.hide()
            return
        self._brought, progress = next(iter(standing.bringing.items()))
        doing = tr("Importing %1", None, standing.title_of(self._brought))
        self.bringing.show_work(doing, _how_brought(progress))
        self.bringing.show_share(progress.done / max(1, progress.total) if progress else 0.0)

    def _show_preparing(self, standing: Standing) -> None:
        running = standing.preparing
        if running is None:
            self.preparing.hide()
            return
        doing, progress = (
            tr("Preparing %1", None, standing.title_of(running.reference)),
            running.progress,
        )
        self.preparing.show_work(doing, _how_prepared(running))
        self.preparing.show_share(progress.done / max(1, progress.total) if progress else 0.0)
        self.preparing.show_paused(paused=running.paused)

    @Slot()
    def _toggle_download(self) -> None:
        getting = self._talk.downloads.getting.get(self._name)
        if getting is not None and getting.state == "paused":
            self._talk.downloads.resume(self._name)
        else:
            self._talk.downloads.pause(self._name)

    @Slot()
    def _stop_import(self) -> None:
        self._talk.downloads.stop_import(self._brought)

    @Slot()
    def _cancel_download(self) -> None:
        self.cancel_wanted.emit(self._name)


def _how_far(getting: Getting) -> str:
    """Short: the page tells the rest."""
    progress = getting.progress
    if getting.state == "paused":
        return tr("%1 · paused", None, words.percent(getting.share))
    if progress is None or progress.step == "waiting":
        return tr("%1 · waiting", None, words.percent(getting.share))
    if progress.step != "downloading":
        return _STEPS.get(progress.step, progress.step)
    said = words.percent(getting.share)
    if progress.seconds_left is not None:
        said += f" · {words.time_left(progress.seconds_left)}"
    return said


def _how_brought(progress: DownloadProgress | None) -> str:
    if progress is None:
        return _STEPS["waiting"]
    if progress.step != "copying":
        return _STEPS.get(progress.step, progress.step)
    said = words.percent(progress.done / max(1, progress.total))
    if progress.seconds_left is not None:
        said += f" · {words.time_left(progress.seconds_left)}"
    return said


def _how_prepared(running: Preparing) -> str:
    progress = running.progress
    if progress is None:
        return tr("paused") if running.paused else tr("waiting…")
    said = tr("%1 of %2", None, number(progress.done), number(progress.total))
    if running.paused:
        return tr("%1 · paused", None, said)
    if progress.seconds_left is not None:
        said += f" · {words.time_left(progress.seconds_left)}"
    return said
