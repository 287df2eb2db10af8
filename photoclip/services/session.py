"""Everything one thread needs to work on a library."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from photoclip.catalog.catalog import Catalog, open_catalog
from photoclip.catalog.embeddings import as_stored
from photoclip.core.encoder import Encoder, TextEncoder, Vectors
from photoclip.core.errors import PhotoclipError
from photoclip.core.models import BUILTIN
from photoclip.core.vectors import VectorIndex
from photoclip.paths import LibraryPaths
from photoclip.services.images import ImageThread

IDLE_SETTING = "release_after_s"
IDLE_S = 120.0

OpenEncoder = Callable[[str], Encoder]
"""Makes the encoder of a reference (`ModelReference`); raises PhotoclipError where there is none.
"""

Pin = Callable[[str], str]
"""Fills in commit and precision of a reference; may measure for seconds, on any thread."""


@dataclass(frozen=True, slots=True)
class Opened:
    """An encoder, and the exact reference that opened it."""

    reference: str
    encoder: Encoder


@dataclass(frozen=True, slots=True)
class ModelAccess:
    """What a session asks of the store of models."""

    open_encoder: OpenEncoder
    pin: Pin = str

    def open(self, reference: str) -> Opened:
        """:raises PhotoclipError: there is no such model here, or its folder is incomplete."""
        encoder = self.open_encoder(reference)
        _ = encoder.revision  # reads the model's configuration: now is the time to fail
        return Opened(reference, encoder)


class Session:
    """One library, opened with one model at a time, for the thread that opened it."""

    def __init__(
        self, paths: LibraryPaths, catalog: Catalog, models: ModelAccess, model: str | None = None
    ) -> None:
        self.paths = paths
        self.catalog = catalog
        self.models = models
        self.images = ImageThread(_idle_seconds(catalog))
        self.problem = ""
        """Why another model answers than the library's own; else empty."""
        self._vectors: VectorIndex | None = None
        self._opened = self._open_own() if model is None else models.open(models.pin(model))
        catalog.models.remember(self.encoder, self.reference)

    @property
    def encoder(self) -> Encoder:
        """The model that answers."""
        return self._opened.encoder

    @property
    def reference(self) -> str:
        """What opened it."""
        return self._opened.reference

    @property
    def vectors(self) -> VectorIndex:
        """The model's vectors of all listed photos, read from the catalogue on first use."""
        if self._vectors is None:
            self._vectors = load_vectors(self.catalog, self.encoder)
        return self._vectors

    def forget_vectors(self) -> None:
        """Read the vectors again at next use: photos have left or come back."""
        self._vectors = None

    def answers_with(self, encoder: TextEncoder) -> bool:
        """Whether this is the model that answers: the same weights, precision, preprocessing."""
        mine = self.encoder
        return (mine.model_id, mine.revision) == (encoder.model_id, encoder.revision)

    def add_vectors(self, encoder: TextEncoder, ids: Iterable[int], vectors: Vectors) -> bool:
        """Search a model's vectors (n, dim) too, which were just stored, if it is what answers.

        The one way into the index: whoever was at work when the model was changed can't mix the
        vectors of the one before in. Returns whether they are searched now.
        """
        if not self.answers_with(encoder):
            return False
        if self._vectors is not None:
            self._vectors.add(ids, as_stored(vectors))
        return True

    def use(self, opened: Opened, vectors: VectorIndex) -> None:
        """Answer with another model from now on, with its vectors in place of those before."""
        before, self._opened, self._vectors = self.encoder, opened, vectors
        self.problem = ""
        self.catalog.models.remember(opened.encoder, opened.reference)
        self.images.release(before)

    def fall_back(self, error: PhotoclipError) -> None:
        """Answer with another model since the library's own has turned out to be damaged.

        :raises PhotoclipError: the error, where there is no other.
        """
        opened = self._first_other(self.reference)
        if opened is None:
            raise error
        self.use(opened, load_vectors(self.catalog, opened.encoder))
        self.problem = _problem(self.catalog.models.chosen, opened, error)

    def rest(self) -> float | None:
        """Give back memory that was not used for a while; see `ImageThread.rest`."""
        return self.images.rest()

    def close(self) -> None:
        """End the session's thread. The catalogue is closed by whoever opened it."""
        self.images.close()

    def _open_own(self) -> Opened:
        """The library's own model, or else the one before it, or else the built-in."""
        chosen = self.catalog.models.chosen
        try:
            return self.models.open(chosen)
        except PhotoclipError as error:
            opened = self._first_other(chosen)
            if opened is None:
                raise
            self.problem = _problem(chosen, opened, error)
            return opened

    def _first_other(self, reference: str) -> Opened | None:
        previous = self.catalog.models.previous
        for other in dict.fromkeys((previous, BUILTIN)):
            if other is None or other == reference:
                continue
            try:
                return self.models.open(other)
            except PhotoclipError:
                continue
        return None


def load_vectors(catalog: Catalog, encoder: Encoder) -> VectorIndex:
    """A new index of all listed photos that the model has encoded."""
    index = VectorIndex(encoder.dim)
    index.load(*catalog.embeddings.load(encoder))
    return index


@contextmanager
def open_session(
    paths: LibraryPaths,
    open_encoder: OpenEncoder,
    model: str | None = None,
    pin: Pin = str,
) -> Iterator[Session]:
    """Open a library, with `model` or else the library's own.

    A library whose own model can't be opened any more opens with the one before it, or with the
    built-in; `Session.problem` says so, and nothing is forgotten.

    :raises PhotoclipError: the library can't be opened, or there is no such model.
    """
    with open_catalog(paths.catalog) as catalog:
        session = Session(paths, catalog, ModelAccess(open_encoder, pin), model)
        try:
            yield session
        finally:
            session.close()


def decode_workers() -> int:
    """How many decoders to run beside the encoder."""
    return max(1, min(8, (os.cpu_count() or 2) - 1))


def _idle_seconds(catalog: Catalog) -> float:
    value = catalog.settings.get(IDLE_SETTING)
    return float(value) if isinstance(value, int | float) and value >= 0 else IDLE_S


def _problem(chosen: str, opened: Opened, error: PhotoclipError) -> str:
    return (
        f"The library's own model can't be opened: {error.message} "
        f"Until it can be, {opened.reference} answers; nothing of it was forgotten ({chosen})."
    )
