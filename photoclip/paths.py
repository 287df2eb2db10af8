"""Where things lie: the library's folder, and the files that ship with the program."""

import os
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from platformdirs import user_data_path

from photoclip.core.tilde import expanded


def default_library() -> Path:
    """The library of a user who names none: PHOTOCLIP_LIBRARY, else the platform's data folder."""
    named = os.environ.get("PHOTOCLIP_LIBRARY")
    return expanded(named) if named else user_data_path("photoclip", appauthor=False)


def default_models() -> Path:
    """Where models lie, for all libraries: PHOTOCLIP_MODELS, else the platform's data folder."""
    named = os.environ.get("PHOTOCLIP_MODELS")
    if named:
        return expanded(named)
    return user_data_path("photoclip", appauthor=False) / "models"


@dataclass(frozen=True, slots=True)
class LibraryPaths:
    """The files inside one library folder."""

    root: Path

    @property
    def catalog(self) -> Path:
        return self.root / "catalog.db"

    @property
    def thumbnails(self) -> Path:
        return self.root / "thumbnails"

    @property
    def pictures(self) -> Path:
        """Pictures that were pasted to search by, and have no file of their own."""
        return self.root / "pictures"

    @property
    def sidecars(self) -> Path:
        """What sidecars held before they were written."""
        return self.root / "sidecars"

    @property
    def vectors(self) -> Path:
        """Caches of the catalogue's vectors, which may be deleted at any time."""
        return self.root / "vectors"


@cache
def resources() -> Path:
    """The folder of icons, style sheets and the built-in model: in the wheel, or in a checkout."""
    package = Path(__file__).resolve().parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"
