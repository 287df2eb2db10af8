"""The models of this computer, and what the library has of each."""

from collections.abc import Iterator

from photoclip.core.events import ModelsListed, SpaceFreed
from photoclip.core.models import ModelStore
from photoclip.services.session import Session


def list_models(session: Session, store: ModelStore) -> Iterator[ModelsListed]:
    """Every model, in the store's order, and last those of which only vectors are left.

    A model of which the library knows several exact ones (commits, precisions) comes once for each.
    """
    raise NotImplementedError


def forget_model(session: Session, reference: str) -> Iterator[SpaceFreed]:
    """Delete a model's vectors (`ModelUse.reference`), not the model itself.

    :raises PhotoclipError: the library answers with this model, or knows none of this name.
    """
    raise NotImplementedError


def remove_model(
    session: Session,
    store: ModelStore,
    name: str,
    commit: str | None = None,
    *,
    even_if_used: bool = False,
) -> Iterator[SpaceFreed]:
    """Delete a model, or one commit of it, from this computer. Its vectors stay.

    Other libraries on this computer may use it: nobody can know.

    :raises PhotoclipError: the library uses it (unless `even_if_used`), it isn't here or can't be
        removed.
    """
    raise NotImplementedError
