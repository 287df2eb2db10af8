"""Everything one thread needs to work on a library."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from photoclip.catalog.catalog import Catalog, open_catalog
from photoclip.core.encoder import Encoder
from photoclip.core.vectors import VectorIndex
from photoclip.paths import LibraryPaths

DEFAULT_MODEL = "builtin"
_MODEL_SETTING = "model"

OpenEncoder = Callable[[str], Encoder]
"""Makes the encoder of a model's name or folder; raises PhotoclipError where there is none."""


class Session:
    """One library, opened with one model, for the thread that opened it."""

    def __init__(self, paths: LibraryPaths, catalog: Catalog, encoder: Encoder) -> None:
        self.paths = paths
        self.catalog = catalog
        self.encoder = encoder
        self._vectors: VectorIndex | None = None

    @property
    def vectors(self) -> VectorIndex:
        """The model's vectors of all listed photos, read from the catalogue on first use."""
        if self._vectors is None:
            self._vectors = VectorIndex(self.encoder.dim)
            self._vectors.load(*self.catalog.embeddings.load(self.encoder))
        return self._vectors

    def forget_vectors(self) -> None:
        """Read the vectors again at next use: photos have left or come back."""
        self._vectors = None


@contextmanager
def open_session(
    paths: LibraryPaths, open_encoder: OpenEncoder, model: str | None = None
) -> Iterator[Session]:
    """Open a library, with `model` or else the library's own.

    :raises PhotoclipError: the library can't be opened, or there is no such model.
    """
    with open_catalog(paths.catalog) as catalog:
        yield Session(paths, catalog, open_encoder(model or chosen_model(catalog)))


def chosen_model(catalog: Catalog) -> str:
    """The name or folder of the model that the library uses."""
    name = catalog.settings.get(_MODEL_SETTING, DEFAULT_MODEL)
    return name if isinstance(name, str) else DEFAULT_MODEL


def choose_model(catalog: Catalog, name: str) -> None:
    """Let the library use a model from now on. Vectors of the one before stay."""
    catalog.settings.put(_MODEL_SETTING, name)


def decode_workers() -> int:
    """How many decoders to run beside the encoder."""
    return max(1, min(8, (os.cpu_count() or 2) - 1))
