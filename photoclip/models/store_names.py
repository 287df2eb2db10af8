"""From what a person types to the one name under which a model is known."""

from pathlib import Path

from photoclip.core.errors import PhotoclipError
from photoclip.core.models import BUILTIN
from photoclip.core.on_disk import is_folder
from photoclip.core.tilde import expanded
from photoclip.models import table
from photoclip.models.store_places import Places, is_key


class Names:
    """Names of the table, repositories, imported models and folders.

    A *name* is what a library remembers; a *key* is the repository or import under which a model
    lies in the models folder.
    """

    def __init__(self, places: Places) -> None:
        self._places = places

    def canonical(self, name: str) -> str:
        """The name under which the model is remembered: a folder by its absolute path.

        What a library remembers must not depend on where the program was started: models that are
        known come before folders of the same name, which can be written as "./name".

        :raises PhotoclipError: the name can't be a model's.
        """
        card = table.find(name)
        if card is not None:
            return card.name
        if is_key(name) and is_folder(self._places.model(name)):
            return name
        path = expanded(name)
        if is_folder(path):
            return str(path.resolve())
        if is_key(name) and "/" in name:
            return name
        raise _unknown(name)

    def folder(self, name: str) -> Path | None:
        """The folder that a canonical name is, or None."""
        path = Path(name)
        return path if path.is_absolute() else None

    def key(self, name: str) -> str:
        """Where a canonical name's files lie in the models folder."""
        card = table.find(name)
        return name if card is None or card.repository is None else card.repository

    def repository(self, name: str) -> str:
        """The repository to ask the hub for.

        :raises PhotoclipError: the model doesn't come from a hub.
        """
        key = self.key(name)
        if name == BUILTIN:
            raise PhotoclipError(
                "The built-in model is part of photoclip; there is nothing to download.",
                "Choose another: photoclip model list",
            )
        if "/" not in key or self.folder(name) is not None:
            raise PhotoclipError(
                f"“{name}” was imported from a folder; the hub doesn't know it.",
                "Import the newer version, or name a repository as OWNER/NAME.",
            )
        return key

    def installed(self) -> list[str]:
        """Names of the models of which something is in the models folder."""
        names = []
        for key in self._places.present():
            card = table.find(key)
            names.append(key if card is None else card.name)
        return names


def _unknown(name: str) -> PhotoclipError:
    if expanded(name).is_absolute():
        return PhotoclipError(
            f"There is no model in {name}.", "Connect its drive, or choose another model."
        )
    close = table.similar(name)
    hint = f"Did you mean {' or '.join(close[:3])}? " if close else ""
    return PhotoclipError(
        f"There is no model “{name}”.",
        f"{hint}photoclip model list shows them; name others as OWNER/NAME or by their folder.",
    )
