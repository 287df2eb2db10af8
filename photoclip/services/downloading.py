"""Getting models: a thread of its own, since downloads take from minutes to hours."""

from collections.abc import Callable, Iterator
from contextlib import nullcontext
from functools import partial
from pathlib import Path

from typing_extensions import override

from photoclip.core.events import Event
from photoclip.core.model_events import OfferMade, SpaceFreed
from photoclip.core.models import DownloadProgress, ModelInstalled, ModelStore, Offer
from photoclip.services.worker import Post, Task, Ticket, Worker, close

StoreJob = Callable[[ModelStore], Iterator[Event]]
"""What is to be done with the store: one of this module's functions, all but the store given."""

_URGENT, _IMPORTS, _DOWNLOADS = range(3)
_PATIENCE_S = 3.0


class DownloadLine(Worker[ModelStore]):
    """Does store jobs on its own thread: downloads one after the other, all else between them.

    An import goes before the downloads: it needs no network, and somebody brought it by hand.

    A download's ticket: `pause` closes the connection and keeps the bytes (the next download goes
    on), `resume` opens it again where it was, `cancel` drops the bytes. Call `wake` after any of
    them. Events are posted as the engine's are, on this thread; tickets are numbered apart from the
    engine's.
    """

    def __init__(self, store: ModelStore, post: Post) -> None:
        super().__init__("photoclip-downloads", lambda: nullcontext(store), post)
        # A connection that hangs must not keep the program from ending; what came is on the disk.
        self._thread.daemon = True

    def submit(self, job: StoreJob) -> Ticket:
        """Hand in what takes seconds: it is done before the next step of a download."""
        return self._hand_in(job, _URGENT)

    def bring(self, folder: Path, name: str | None = None) -> Ticket:
        """Hand in an import; see `import_folder`."""
        return self._hand_in(partial(import_folder, folder=folder, name=name), _IMPORTS)

    def download(self, offer: Offer) -> Ticket:
        """Hand in a download: at the end of the line of downloads."""
        return self._hand_in(_Download(offer), _DOWNLOADS)

    @override
    def stop(self) -> None:
        """Pause what is running, so that nothing is lost, and end the thread."""
        with self._wake:
            self._stopping = True
            self._wake.notify()
        if self._thread.is_alive():
            self._thread.join(_PATIENCE_S)

    @override
    def _of_line(self, line: list[Task[ModelStore]]) -> Task[ModelStore] | None:
        """What is under way, or else the first that isn't paused: one connection at a time."""
        begun = [task for task in line if task.steps is not None]
        ready = [task for task in line if not task.ticket.paused]
        return next(iter(begun + ready), None)

    @override
    def _step(self, task: Task[ModelStore], context: ModelStore) -> bool:
        if task.ticket.paused and not task.ticket.cancelled:
            close(task)
            return True
        return super()._step(task, context)

    @override
    def _cancel(self, task: Task[ModelStore], context: ModelStore) -> None:
        close(task)
        if isinstance(task.job, _Download):
            with self._reported(task.ticket):
                context.discard(task.job.offer.name)


class _Download:
    """A download as a job: each time it is begun it goes on where it was."""

    def __init__(self, offer: Offer) -> None:
        self.offer = offer

    def __call__(self, store: ModelStore) -> Iterator[Event]:
        return store.download(self.offer)


def ask(store: ModelStore, name: str) -> Iterator[OfferMade]:
    """Ask the hub what it has of a model. Downloads nothing.

    :raises PhotoclipError: offline, no such repository, no permission, not a model we run.
    """
    yield OfferMade(store.ask(name))


def import_folder(
    store: ModelStore, folder: Path, name: str | None = None
) -> Iterator[DownloadProgress | ModelInstalled]:
    """Copy a model folder in the hub's layout into the store.

    :raises PhotoclipError: a file is missing or damaged, or there is no space.
    """
    return store.import_folder(folder, name)


def remove(store: ModelStore, name: str, commit: str | None = None) -> Iterator[SpaceFreed]:
    """Delete a model, or one commit of it, whoever uses it; see `services.models.remove_model`.

    :raises PhotoclipError: it isn't here, or can't be removed.
    """
    yield SpaceFreed(name, store.remove(name, commit))


def discard(store: ModelStore, name: str) -> Iterator[SpaceFreed]:
    """Drop what an interrupted download left."""
    yield SpaceFreed(name, store.discard(name))
