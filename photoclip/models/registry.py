"""The models of this computer, for the two drivers. Cheap to import, and so is opening a model."""

from photoclip.core.encoder import Encoder
from photoclip.core.models import BUILTIN, ModelReference
from photoclip.models.store import Store

__all__ = ["BUILTIN", "canonical_name", "open_encoder", "open_store"]


def open_store(*, apart: bool = False) -> Store:
    """The models folder of this user: PHOTOCLIP_MODELS, else the platform's.

    :param apart: Encoders' towers get processes of their own (`models/apart/`).
    """
    return Store(apart=apart)


def open_encoder(reference: str) -> Encoder:
    """The encoder of a model that is here: a name, a repository or a folder, NAME[@COMMIT][+PREC].

    Cheap: weights are loaded on first use.

    :raises PhotoclipError: there is no such model here, or its folder is incomplete.
    """
    return open_store().open_encoder(reference)


def canonical_name(reference: str) -> str:
    """The reference under which a library remembers the model: a folder by its absolute path.

    :raises PhotoclipError: the name can't be a model's.
    """
    asked = ModelReference.parse(reference)
    name = open_store().row(asked.name).card.name
    return str(ModelReference(name, asked.commit, asked.precision))
