"""One part of the index benchmark, in a process of its own, in which `main` is called.

It is no process's main module: a decode worker imports that once more, which costs a twelfth of a
second with this one, and next to nothing with the program's own.

The request, a line of JSON on standard input, names a way and what it works on. The answer, a
line of JSON, tells photos, seconds, and the most memory of this process and of those it started.
"""

import json
import sys
import tempfile
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import psutil

from photoclip.core.encoder import Encoder, Preprocessing
from photoclip.core.events import Event, Indexed, IndexFinished
from photoclip.core.ranking import normalise
from photoclip.media.pool import DecodePool
from photoclip.media.requests import DecodeRequest
from tests.benchmarks.encoder_child import BATCH, peak

Answer = dict[str, Any]
_SAMPLE_S = 0.05


def plain(request: dict[str, Any]) -> Answer:
    """What every tutorial does: Pillow's full decode, transformers' processor, one at a time."""
    import torch
    from PIL import Image
    from transformers import CLIPImageProcessor, CLIPModel

    model = CLIPModel.from_pretrained(request["model"]).eval()
    processor = CLIPImageProcessor.from_pretrained(request["model"])

    def one(path: str) -> None:
        with Image.open(path) as image:
            inputs = processor(images=image.convert("RGB"), return_tensors="pt")
        with torch.inference_mode():
            model.get_image_features(**inputs)

    one(request["photos"][0])
    started = time.perf_counter()
    for path in request["photos"]:
        one(path)
    return {"seconds": time.perf_counter() - started}


def decode(request: dict[str, Any]) -> Answer:
    """Everything the program does with a file before the encoder, on all cores, thumbnail too."""
    wanted = _encoder(request).preprocessing
    with tempfile.TemporaryDirectory() as scratch, DecodePool(request["cores"]) as pool:
        requests = [DecodeRequest(Path(p), wanted, Path(scratch)) for p in request["photos"]]
        list(pool.decode(requests[: request["cores"]]))  # the workers are up
        started = time.perf_counter()
        results = list(pool.decode(requests))
        seconds = time.perf_counter() - started
        assert not any(result.reason for result in results if result)
    return {"seconds": seconds}


def encode(request: dict[str, Any]) -> Answer:
    """The encoder on photos that lie prepared in memory, in its own batches."""
    encoder = _encoder(request)
    pixels = _prepared(request["photos"][: 4 * BATCH], encoder.preprocessing)
    encoder.encode_images(pixels[:BATCH])
    size = encoder.batch_size
    rounds = max(1, len(request["photos"]) // len(pixels))
    started = time.perf_counter()
    for _ in range(rounds):
        for start in range(0, len(pixels), size):
            encoder.encode_images(pixels[start : start + size])
    seconds = time.perf_counter() - started
    running = encoder.running
    where = {"device": running.device, "precision": running.precision, "batch": size}
    return {"seconds": seconds, "photos": rounds * len(pixels), **where}


def index(request: dict[str, Any]) -> Answer:
    """The program itself, on a new library: with the encoder loaded, then from nothing at all."""
    from photoclip.models.registry import open_encoder
    from photoclip.paths import LibraryPaths
    from photoclip.services.indexing import index_folders
    from photoclip.services.session import open_session

    with tempfile.TemporaryDirectory() as scratch:
        paths = LibraryPaths(Path(scratch))
        with open_session(paths, open_encoder, request["reference"]) as session:
            if request["warm"]:
                session.images.wake(session.encoder).result()
            answer = _timed(index_folders(session, [Path(request["folder"])]))
        answer["library_mb"] = sum(p.stat().st_size for p in paths.root.rglob("*")) / 1e6
    return answer


def _timed(events: Iterator[Event]) -> Answer:
    started = time.perf_counter()
    first = None
    for event in events:
        if first is None and isinstance(event, Indexed):
            first = time.perf_counter() - started
        if isinstance(event, IndexFinished):
            took = time.perf_counter() - started
            return {"seconds": took, "first": first, "photos": event.embedded}
    raise AssertionError("an indexing run ends with its result")


def cosine(request: dict[str, Any]) -> Answer:
    """How near the vectors in the precision that was chosen come to those in fp32."""
    from photoclip.models.full.encoder import FullEncoder

    chosen = _encoder(request)
    exact = FullEncoder(Path(request["model"]), precision="fp32")
    pixels = _prepared(request["photos"], chosen.preprocessing)
    pairs = chosen.encode_images(pixels), exact.encode_images(pixels)
    ours, theirs = (normalise(vectors) for vectors in pairs)
    cosines = np.sum(ours * theirs, axis=1)
    return {"least": float(cosines.min()), "mean": float(cosines.mean()), "photos": len(pixels)}


def _encoder(request: dict[str, Any]) -> Encoder:
    from photoclip.models.registry import open_encoder

    return open_encoder(request["reference"])


def _prepared(photos: list[str], wanted: Preprocessing) -> np.ndarray:
    with DecodePool(0) as pool:
        results = pool.decode(DecodeRequest(Path(path), wanted) for path in photos)
        return np.stack([result.pixels for result in results if result and not result.reason])


class Watch:
    """Looks at the memory of this process' children until it is stopped."""

    def __init__(self) -> None:
        self.peaks: dict[int, float] = {}
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._look)
        self._thread.start()

    def stop(self) -> list[float]:
        """The most that each child had at once, in MB; those that are alike as one."""
        self._stop.set()
        self._thread.join()
        return sorted(self.peaks.values(), reverse=True)

    def _look(self) -> None:
        me = psutil.Process()
        while not self._stop.wait(_SAMPLE_S):
            for child in me.children():
                try:
                    now = child.memory_info().rss / 2**20
                except psutil.Error:
                    continue
                self.peaks[child.pid] = max(now, self.peaks.get(child.pid, 0.0))


_WAYS: dict[str, Callable[[dict[str, Any]], Answer]] = {
    "plain": plain,
    "decode": decode,
    "encode": encode,
    "index": index,
    "cosine": cosine,
}


def main() -> None:
    """Do one thing, and tell."""
    warnings.simplefilter("ignore")
    request: dict[str, Any] = json.loads(sys.stdin.readline())
    watch = Watch()
    try:
        answer = _WAYS[request["way"]](request)
    finally:
        children = watch.stop()
    own = {"photos": len(request["photos"]), "peak_mb": peak()}
    print(json.dumps(own | {"children_mb": children} | answer), flush=True)
