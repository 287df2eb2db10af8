"""Everything one thread needs to work on a library."""

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from photoclip.catalog.batches import Batch, Stored
from photoclip.catalog.catalog import Catalog, open_catalog
from photoclip.catalog.vectors import LibraryVectors
from photoclip.core.encoder import Encoder, TextEncoder
from photoclip.core.errors import PhotoclipError
from photoclip.core.models import BUILTIN
from photoclip.core.trash import NoTrash, Trash
from photoclip.core.vectors import VectorIndex
from photoclip.paths import LibraryPaths
from photoclip.services.attention import Attention
from photoclip.services.images import ImageThread

_PLACED_LATELY = 20_000
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
        self.attention = Attention()
        self.trash: Trash = NoTrash()
        """Where deleted photos go; the window's is the system's."""
        self.problem = ""
        """Why another model answers than the library's own; else empty."""
        self.placed_lately: deque[int] = deque(maxlen=_PLACED_LATELY)
        """Photos, known before, that runs found at new places. Their old ones may go missing only
        later: the watcher tells of one folder first, and between drives a move is a copy first."""
        self._vectors: LibraryVectors | None = None
        self._tiles: LibraryVectors | None = None
        self._tiles_stamp = (0, 0)
        self._listing_changed = False
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
        """The model's vectors of all listed photos, loaded on first use."""
        if self._listing_changed and self._vectors is not None:
            self._vectors.catch_up()
            self._vectors.relist()
        self._listing_changed = False
        return self._library_vectors().index

    def load_vectors(self) -> Iterator[tuple[int, int]]:
        """Load the vectors in short steps: yields how many of how many have been read."""
        yield from self._library_vectors().steps()

    @property
    def tile_vectors(self) -> LibraryVectors:
        """The model's vectors of photos' tiles, opened on first use, as the catalogue is now."""
        stamp = self.catalog.tiles.stamp(self.encoder)
        if self._tiles is None:
            caches = self.paths.vectors / "tiles"
            self._tiles = self.catalog.tile_vectors(self.encoder, caches)
        elif stamp != self._tiles_stamp:
            self._tiles.catch_up()
        self._tiles_stamp = stamp
        return self._tiles

    def forget_tiles(self) -> None:
        """Let go of the vectors of tiles; they are opened anew where they are needed again."""
        if self._tiles is not None:
            self._tiles.close()
        self._tiles = None

    def forget_vectors(self) -> None:
        """Look at the catalogue again at next use: photos have left or come back."""
        self._listing_changed = True
        self.forget_tiles()

    def notice_changes(self) -> bool:
        """Whether another process has changed the library; what is in memory follows it then."""
        changed = self.catalog.changed_elsewhere()
        if changed:
            self.forget_vectors()
        return changed

    def answers_with(self, encoder: TextEncoder) -> bool:
        """Whether this is the model that answers: the same weights, precision, preprocessing."""
        mine = self.encoder
        return (mine.model_id, mine.revision) == (encoder.model_id, encoder.revision)

    def store_batch(self, encoder: TextEncoder, batch: Batch) -> Stored:
        """Store what was read from some files, in one short transaction, and search it from now on.

        The vectors are those of `encoder`, whichever model answers: the index takes what the
        catalogue has of its own model, so that whoever was at work when the model was changed
        can't mix the vectors of the one before in.
        """
        stored = self.catalog.store_batch(encoder, batch)
        if self._vectors is not None:
            self._vectors.catch_up({*stored.merged, *stored.turned})
        if stored.returned:
            self.forget_vectors()
        return stored

    def add_vectors(self, encoder: TextEncoder) -> bool:
        """Search what was just stored of a model's vectors, if it is what answers; whether it is.

        The one way into the index, which reads them from the catalogue by their model, so that
        vectors of two models can't mix.
        """
        if not self.answers_with(encoder):
            return False
        if self._vectors is not None:
            self._vectors.catch_up()
        return True

    def open_vectors(self, encoder: TextEncoder) -> LibraryVectors:
        """A model's vectors, for `use`; loaded, so that what is wrong with them shows now."""
        vectors = self.catalog.vectors(encoder, self.paths.vectors)
        for _ in vectors.steps():
            pass
        return vectors

    def use(self, opened: Opened, vectors: LibraryVectors) -> None:
        """Answer with another model from now on, with its vectors in place of those before."""
        if self._vectors is not None:
            self._vectors.close()
        self.forget_tiles()
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
        self.use(opened, self.open_vectors(opened.encoder))
        self.problem = _problem(self.catalog.models.chosen, opened, error)

    def rest(self) -> float | None:
        """Give back memory that was not used for a while; see `ImageThread.rest`."""
        return self.images.rest()

    def close(self) -> None:
        """End the session's thread. The catalogue is closed by whoever opened it."""
        self.images.close()
        self.forget_tiles()
        if self._vectors is not None:
            self._vectors.close()

    def _library_vectors(self) -> LibraryVectors:
        if self._vectors is None:
            self._vectors = self.catalog.vectors(self.encoder, self.paths.vectors)
        return self._vectors

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


def load_texts(encoder: TextEncoder) -> None:
    """Let an encoder load its text tower: a damaged model shows itself.

    :raises PhotoclipError: it is damaged.
    """
    encoder.encode_texts(["a photo"])


def load_vectors(catalog: Catalog, encoder: Encoder) -> VectorIndex:
    """All listed photos' vectors of a model that does not answer, for a while, in memory."""
    return catalog.vectors(encoder).index


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


def _idle_seconds(catalog: Catalog) -> float:
    value = catalog.settings.get(IDLE_SETTING)
    return float(value) if isinstance(value, int | float) and value >= 0 else IDLE_S


def _problem(chosen: str, opened: Opened, error: PhotoclipError) -> str:
    return (
        f"The library's own model can't be opened: {error.message} "
        f"Until it can be, {opened.reference} answers; nothing of it was forgotten ({chosen})."
    )
