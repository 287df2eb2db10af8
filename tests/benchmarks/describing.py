"""What it costs to ask the files of an older library for captions and keywords.

Over 12-megapixel JPEGs, one by one in this process, as a decode worker does it: reading only what
the header says, identifying the whole file, and decoding it for a thumbnail and a model, as at the
first time; the least of several rounds. A model's own work comes on top of the last.
"""

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import click

from photoclip.core.encoder import Preprocessing
from photoclip.media.requests import DecodeRequest
from photoclip.media.worker import process
from tests.benchmarks.index_photos import make_photos


@click.command()
@click.option("--photos", default=4, show_default=True)
@click.option("--rounds", default=10, show_default=True)
def describing(photos: int, rounds: int) -> None:
    """Reading what an older version didn't read of a photo."""
    with tempfile.TemporaryDirectory() as folder:
        paths = make_photos(Path(folder), photos)
        preprocessing = Preprocessing(224, (224, 224))
        header = _least(lambda path: DecodeRequest(path, content_hash="2-known"), paths, rounds)
        identified = _least(DecodeRequest, paths, rounds)
        decoded = _least(lambda path: DecodeRequest(path, preprocessing), paths, rounds)
    click.echo(f"{photos} photos, the least of {rounds} rounds, each:")
    click.echo(f"header alone      {1e3 * header:8.2f} ms")
    click.echo(f"identified        {1e3 * identified:8.2f} ms  x {identified / header:.1f}")
    click.echo(f"decoded as at first {1e3 * decoded:6.2f} ms  x {decoded / header:.1f}")


def _least(request: Callable[[Path], DecodeRequest], paths: list[Path], rounds: int) -> float:
    """Seconds for one photo."""
    best = float("inf")
    for _ in range(rounds):
        started = time.perf_counter()
        results = [process(request(path)) for path in paths]
        best = min(best, time.perf_counter() - started)
        assert not any(result.reason for result in results)
    return best / len(paths)
