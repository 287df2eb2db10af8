"""From a model's name to its encoder."""

from pathlib import Path

from photoclip.core.encoder import Encoder
from photoclip.core.errors import PhotoclipError

BUILTIN = "builtin"


def open_encoder(name: str) -> Encoder:
    """The encoder called `name`: "builtin", or the path of a folder in the hub's layout.

    Cheap: weights are loaded on first use.

    :raises PhotoclipError: there is no such model, or its folder is incomplete.
    """
    if name == BUILTIN:
        from photoclip.models.builtin.encoder import BuiltinEncoder

        return BuiltinEncoder()
    folder = Path(name).expanduser()
    if not folder.is_dir():
        raise PhotoclipError(
            f"There is no model “{name}”.", "Say “builtin”, or name the folder of a CLIP model."
        )
    from photoclip.models.full.encoder import FullEncoder

    return FullEncoder(folder.resolve())


def canonical_name(name: str) -> str:
    """The name under which a library remembers the model: a folder by its absolute path."""
    return name if name == BUILTIN else str(Path(name).expanduser().resolve())
