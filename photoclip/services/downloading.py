"""Getting models: a thread of its own, since downloads take from minutes to hours."""

from collections.abc import Callable, Iterator
from pathlib import Path

from photoclip.core.events import Event, OfferMade, SpaceFreed
from photoclip.core.models import ModelInstalled, ModelStore, Offer
from photoclip.services.engine import Post, Ticket

StoreJob = Callable[[ModelStore], Iterator[Event]]
"""What is to be done with the store: one of this module's functions, all but the store given."""


class DownloadLine:
    """Does store jobs on its own thread: downloads one after the other, all else between them.

    A download's ticket: `pause` closes the connection and keeps the bytes (the next download goes
    on), `resume` opens it again where it was, `cancel` drops the bytes. Call `wake` after any of
    them. Events are posted as the engine's are, on this thread; tickets are numbered apart from the
    engine's.
    """

    def __init__(self, store: ModelStore, post: Post) -> None:
        raise NotImplementedError

    def start(self) -> None:
        """Start the thread."""

    def submit(self, job: StoreJob) -> Ticket:
        """Hand in what takes seconds: it is done before the next step of a download."""
        raise NotImplementedError

    def download(self, offer: Offer) -> Ticket:
        """Hand in a download: at the end of the line of downloads."""
        raise NotImplementedError

    def wake(self) -> None:
        """Look at the tickets again: one was paused, resumed or cancelled."""

    def stop(self) -> None:
        """Pause what is running, so that nothing is lost, and end the thread."""


def ask(store: ModelStore, name: str) -> Iterator[OfferMade]:
    """Ask the hub what it has of a model. Downloads nothing.

    :raises PhotoclipError: offline, no such repository, no permission, not a model we run.
    """
    raise NotImplementedError


def import_folder(
    store: ModelStore, folder: Path, name: str | None = None
) -> Iterator[ModelInstalled]:
    """Copy a model folder in the hub's layout into the store.

    :raises PhotoclipError: a file is missing or damaged, or there is no space.
    """
    raise NotImplementedError


def remove(store: ModelStore, name: str, commit: str | None = None) -> Iterator[SpaceFreed]:
    """Delete a model, or one commit of it, whoever uses it; see `services.models.remove_model`.

    :raises PhotoclipError: it isn't here, or can't be removed.
    """
    raise NotImplementedError


def discard(store: ModelStore, name: str) -> Iterator[SpaceFreed]:
    """Drop what an interrupted download left."""
    raise NotImplementedError
