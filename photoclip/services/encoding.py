"""From files to vectors in batches: what indexing and preparing another model share."""

import time
from collections.abc import Generator, Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np

from photoclip.core.encoder import Encoder, Vectors
from photoclip.media.pool import DecodePool
from photoclip.media.requests import DecodeRequest, DecodeResult
from photoclip.services.images import ImageThread, awaited
from photoclip.services.session import decode_workers

_BATCH_SECONDS = 0.5
_PATIENCE_S = 0.05


def decoded_batches(
    encoder: Encoder, paths: Iterable[Path], count: int, thumbnails: Path | None = None
) -> Iterator[list[DecodeResult]]:
    """Decoded files, in their order: as many as the encoder takes at once, or as come in a second.

    An empty batch comes where a file takes long, so that the engine can serve a search.

    :param paths: Taken as they are needed, in the caller's thread.
    :param count: How many paths there will be, about; no more workers are started.
    :param thumbnails: Root of the thumbnail store to write to; None for no thumbnails.
    """
    preprocessing = encoder.preprocessing
    requests = (DecodeRequest(path, preprocessing, thumbnails) for path in paths)
    with DecodePool(min(decode_workers(), count)) as pool:
        batch: list[DecodeResult] = []
        due = time.perf_counter() + _BATCH_SECONDS
        for result in pool.decode(requests, _PATIENCE_S):
            if result is not None:
                batch.append(result)
            if len(batch) >= encoder.batch_size or time.perf_counter() > due:
                yield batch
                batch, due = [], time.perf_counter() + _BATCH_SECONDS
        if batch:
            yield batch


def encoded(
    images: ImageThread, encoder: Encoder, results: Sequence[DecodeResult]
) -> Generator[None, None, Vectors]:
    """The unit vectors (n, dim) of decoded files, after a None for each time that patience ends."""
    if not results:
        return np.empty((0, encoder.dim), np.float32)
    pixels = np.stack([result.pixels for result in results])
    return (yield from awaited(images.encode(encoder, pixels)))
