"""From files to vectors: what indexing and preparing another model share.

Three stages at work at once: while a batch is stored, the next is encoded, another one waits for
the encoder, and the files after those are decoded.
"""

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from photoclip.core.encoder import Encoder, Pixels, Vectors
from photoclip.media.pool import DecodePool
from photoclip.media.requests import DecodeRequest, DecodeResult
from photoclip.services.contents import answering
from photoclip.services.images import awaited
from photoclip.services.power import Supply, decode_workers
from photoclip.services.session import Session

__all__ = ["Encoded", "Pipeline", "decode_workers"]

_BATCH_S = 1.0
_PATIENCE_S = 0.05
_IN_FLIGHT = 2
_MOST_FILES = 256


@dataclass(frozen=True, slots=True)
class Encoded:
    """A batch of files: all that were read, those of them that were encoded, and the vectors."""

    results: list[DecodeResult]
    encoded: list[DecodeResult] = field(default_factory=list)
    vectors: Vectors = field(default_factory=lambda: np.empty((0, 0), np.float32))
    tiles: list[Vectors] = field(default_factory=list)
    """Those (k, dim) of each encoded one's tiles, where tiles were asked for."""


@dataclass(slots=True)
class _Gathering:
    """The batch that files are being decoded for."""

    results: list[DecodeResult] = field(default_factory=list)
    pixels: int = 0
    since: float = 0.0

    def add(self, result: DecodeResult) -> None:
        if not self.results:
            self.since = time.perf_counter()
        self.results.append(result)
        self.pixels += result.pixels.size > 0

    def is_full(self, size: int) -> bool:
        return self.pixels >= size or len(self.results) >= _MOST_FILES

    def is_due(self) -> bool:
        return bool(self.results) and time.perf_counter() - self.since > _BATCH_S


class Pipeline:
    """Decodes and encodes what is asked for, with one model.

    :param accept: Whether a file that could be read is to be encoded, should the model lack it.
    :param lost: Whether a file's drive has died meanwhile: no worker is to wait for it then. It is
        asked on other threads.
    :param tiles_only: Encode nothing but tiles, and those of what the model knows as a whole, too.
    """

    def __init__(
        self,
        session: Session,
        encoder: Encoder,
        accept: Callable[[DecodeResult], bool] = lambda _: True,
        *,
        lost: Callable[[Path], bool] = lambda _: False,
        tiles_only: bool = False,
    ) -> None:
        self._session = session
        self._encoder = encoder
        self._accept = accept
        self._lost = lost
        self._tiles_only = tiles_only
        self._flying: deque[tuple[Encoded, Future[Vectors] | None]] = deque()
        self._hashes: set[str] = set()

    def run(self, requests: Iterable[DecodeRequest | None]) -> Iterator[Encoded | None]:
        """Batches, in about the order of the requests; None every now and then, for others' turn.

        :param requests: Taken as they are needed, in the caller's thread; None: not now.
        :raises PhotoclipError: thumbnails can't be written, or a worker can't be started.
        """
        with ExitStack() as stack:
            wanted = stack.enter_context(answering(self._session.paths.catalog, self._encoder))
            supply = Supply()
            pool = stack.enter_context(DecodePool(decode_workers(), wanted=wanted))
            pool.lost = self._lost
            gathering = _Gathering()
            turn = time.perf_counter()
            for result in pool.decode(requests, _PATIENCE_S):
                if result is not None:
                    gathering.add(result)
                if supply.changed():
                    pool.limit(supply.workers)
                if gathering.is_full(self._encoder.batch_size) or (
                    not self._flying and gathering.is_due()
                ):
                    self._send(gathering.results)
                    gathering = _Gathering()
                yield from self._land(_IN_FLIGHT)
                if result is None or time.perf_counter() - turn > _PATIENCE_S:
                    yield None
                    turn = time.perf_counter()
            self._send(gathering.results)
            yield from self._land(0)

    def _send(self, results: list[DecodeResult]) -> None:
        """Hand a batch to the encoder, without what it has seen or is about to see."""
        if not results:
            return
        fresh = self._fresh(results)
        self._hashes.update(result.content_hash for result in fresh)
        future = None
        if fresh:
            future = self._session.images.encode(self._encoder, self._pixels(fresh))
        self._flying.append((Encoded(results, fresh), future))

    def _fresh(self, results: list[DecodeResult]) -> list[DecodeResult]:
        by_hash = {
            result.content_hash: result
            for result in results
            if result.pixels.size
            and result.content_hash not in self._hashes
            and self._accept(result)
        }
        if self._tiles_only:
            return list(by_hash.values())
        known = self._session.catalog.photos.contents(self._encoder, by_hash)
        return [
            result
            for content_hash, result in by_hash.items()
            if content_hash not in known or not known[content_hash].encoded
        ]

    def _pixels(self, fresh: list[DecodeResult]) -> Pixels:
        """What the encoder gets: the photos first, then the tiles of each."""
        whole = [] if self._tiles_only else [np.stack([result.pixels for result in fresh])]
        return np.concatenate([*whole, *(one.tiles for one in fresh if len(one.tiles))])

    def _split(self, batch: Encoded, vectors: Vectors) -> Encoded:
        """The batch with its vectors, those of tiles by photo."""
        whole = 0 if self._tiles_only else len(batch.encoded)
        ends = np.cumsum([whole, *(len(one.tiles) for one in batch.encoded)])
        tiles = np.split(vectors, ends)[1:-1]
        return replace(batch, vectors=vectors[:whole], tiles=tiles if ends[-1] > whole else [])

    def _land(self, most: int) -> Iterator[Encoded | None]:
        """The batches that are done; and where there are more than `most` under way, the next."""
        while self._flying:
            batch, future = self._flying[0]
            if len(self._flying) <= most and future is not None and not future.done():
                return
            if future is not None:
                batch = self._split(batch, (yield from awaited(future)))
            self._flying.popleft()
            yield batch
            # Stored by now, so that the catalogue knows of it.
            self._hashes.difference_update(result.content_hash for result in batch.encoded)
