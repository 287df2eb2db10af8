"""Another model for the library: prepared beside the one that answers, compared, switched to."""

from collections.abc import Iterator, Sequence

from photoclip.core.events import Event, LibraryState, ModelsCompared, ModelSwitched, Progress
from photoclip.services.session import Session


def prepare_model(session: Session, reference: str) -> Iterator[Event]:
    """Encode the whole library with another model, while the library's own goes on answering.

    Newest photos first. Yields `Progress`, `Skipped`, `FolderOffline` and at last `ModelReady`.
    What is encoded stays: closed, killed or failed, the next run does what is still to do. Until
    then the library remembers the model as the one to come (`LibraryState.preparing`).

    Give it to the engine's last line: `submit(..., last=True)`.

    :raises PhotoclipError: there is no such model here, or it can't be loaded.
    """
    raise NotImplementedError


def stop_preparing(session: Session) -> Iterator[LibraryState]:
    """No model is to come any more. Cancel its job first; what it encoded stays until deleted."""
    raise NotImplementedError


def switch_model(session: Session, reference: str) -> Iterator[ModelSwitched]:
    """Let the library answer with another model, in one step. Vectors of the one before stay.

    :raises PhotoclipError: there is no such model here, or it can't be loaded; nothing has changed.
    """
    raise NotImplementedError


def switch_back(session: Session) -> Iterator[ModelSwitched]:
    """Let the library answer with the model before this one; done twice, all is as it was.

    :raises PhotoclipError: there was none before, or it can't be loaded; nothing has changed.
    """
    raise NotImplementedError


def compare_models(
    session: Session,
    left: str,
    right: str,
    queries: Sequence[str] | None = None,
    limit: int = 12,
) -> Iterator[Progress | ModelsCompared]:
    """Answer queries (else the person's recent ones) with two models, side by side.

    Only photos that both have encoded are searched. `Progress` counts queries.

    :raises PhotoclipError: there are no queries or no such photos, or a model can't be loaded.
    """
    raise NotImplementedError
