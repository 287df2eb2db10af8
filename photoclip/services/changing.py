"""Another model for the library: prepared beside the one that answers, and switched to."""

from collections.abc import Iterator
from functools import partial

from photoclip.core.errors import PhotoclipError
from photoclip.core.events import Event, LibraryState
from photoclip.core.model_events import ModelReady, ModelSwitched
from photoclip.services.browsing import library_state
from photoclip.services.comparing import compare_models
from photoclip.services.everyday import make_everyday
from photoclip.services.filling import Filling
from photoclip.services.images import awaited
from photoclip.services.pace import Pace, paced
from photoclip.services.session import Opened, Session, load_texts

__all__ = ["compare_models", "prepare_model", "stop_preparing", "switch_back", "switch_model"]


def prepare_model(session: Session, reference: str) -> Iterator[Event]:
    """Encode the whole library with another model, while the library's own goes on answering.

    Newest photos first. Yields `Progress`, `Skipped`, `FolderOffline` and at last `ModelReady`.
    What is encoded stays: closed, killed or failed, the next run does what is still to do. Until
    then the library remembers the model as the one to come (`LibraryState.preparing`); preparing
    yet another one replaces it, and ends this run without `ModelReady`. Given the model that
    answers, it does what that one has still to do.

    Give it to the engine's last line: `submit(..., last=True)`.

    :raises PhotoclipError: there is no such model here, or it can't be loaded.
    """
    pace = Pace(session.catalog.photos.count())
    pinning = session.images.run(partial(session.models.pin, reference))
    reference = yield from paced(awaited(pinning), pace)
    opened = session.models.open(reference)
    if session.answers_with(opened.encoder):
        opened = Opened(reference, session.encoder)  # not a second time in memory
    models = session.catalog.models
    models.remember(opened.encoder, reference)
    if reference != models.chosen:
        models.await_model(reference)
    filling = Filling(
        session, opened.encoder, wanted=lambda: reference in (models.chosen, models.coming)
    )
    try:
        if session.catalog.embeddings.lacking(opened.encoder):
            yield from _load(session, opened, pace)
        yield from filling.run()
        for _ in make_everyday(session, opened.encoder) if filling.wanted() else ():
            yield pace.progress()
    finally:
        session.images.release(opened.encoder)
    if filling.wanted():
        yield ModelReady(reference, filling.encoded, filling.skipped, filling.waiting())


def stop_preparing(session: Session) -> Iterator[LibraryState]:
    """No model is to come any more; a run that prepares it ends. What it encoded stays."""
    session.catalog.models.await_model(None)
    yield from library_state(session)


def switch_model(session: Session, reference: str) -> Iterator[ModelSwitched]:
    """Let the library answer with another model, in one step. Vectors of the one before stay.

    The model need not have encoded all photos: `LibraryState` tells how many are searchable.

    :raises PhotoclipError: there is no such model here, or it can't be loaded; nothing has changed.
    """
    opened = session.models.open(session.models.pin(reference))
    load_texts(opened.encoder)  # a damaged model shows itself before it is chosen
    vectors = session.open_vectors(opened.encoder)
    session.catalog.models.choose(opened.reference)
    session.use(opened, vectors)
    yield ModelSwitched(opened.reference, session.catalog.models.previous)


def switch_back(session: Session) -> Iterator[ModelSwitched]:
    """Let the library answer with the model before this one; done twice, all is as it was.

    :raises PhotoclipError: there was none before, or it can't be loaded; nothing has changed.
    """
    previous = session.catalog.models.previous
    if previous is None:
        raise PhotoclipError(
            "There is no earlier model to go back to.", "Choose a model from the list."
        )
    yield from switch_model(session, previous)


def _load(session: Session, opened: Opened, pace: Pace) -> Iterator[Event]:
    """Load the image tower. A model that can't be loaded is not tried again at each start."""
    try:
        yield from paced(awaited(session.images.wake(opened.encoder, urgent=True)), pace)
    except PhotoclipError:
        if session.catalog.models.coming == opened.reference:
            session.catalog.models.await_model(None)
        raise
