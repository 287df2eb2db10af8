"""What it costs to identify a photo, beside what reading and decoding it cost.

Over a few 12-megapixel JPEGs, one by one: the time to read the file, to hash all its bytes with
BLAKE2b (what identified a photo before), to hash its image data, and to decode it small; the least
of several rounds, so that what else runs on the machine counts little.
"""

import hashlib
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import click

from photoclip.media.identity import image_hash
from photoclip.media.opening import open_image
from tests.benchmarks.index_photos import make_photos

_SMALL = (1000, 750)


@click.command()
@click.option("--photos", default=4, show_default=True)
@click.option("--rounds", default=10, show_default=True)
def identity(photos: int, rounds: int) -> None:
    """Hashing of a photo's image data."""
    with tempfile.TemporaryDirectory() as folder:
        paths = make_photos(Path(folder), photos)
        megabytes = sum(path.stat().st_size for path in paths) / len(paths) / 1e6
        works = (_read, _blake2b, _image_hash, _decode)
        least = {work: _least(work, paths, rounds) for work in works}
    click.echo(f"{photos} photos of {megabytes:.1f} MB, the least of {rounds} rounds, each:")
    for work, seconds in least.items():
        click.echo(f"{work.__doc__:40}{1000 * seconds:8.2f} ms")
    click.echo(f"image data / BLAKE2b of the whole {least[_image_hash] / least[_blake2b]:.2f}")
    click.echo(f"image data / decoding             {least[_image_hash] / least[_decode]:.2f}")


def _least(work: Callable[[Path], object], paths: list[Path], rounds: int) -> float:
    """Seconds for one photo."""
    best = float("inf")
    for _ in range(rounds):
        started = time.perf_counter()
        for path in paths:
            work(path)
        best = min(best, time.perf_counter() - started)
    return best / len(paths)


def _read(path: Path) -> object:
    """reading the file"""
    return path.read_bytes()


def _blake2b(path: Path) -> object:
    """BLAKE2b of the whole file"""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, lambda: hashlib.blake2b(digest_size=16))


def _image_hash(path: Path) -> object:
    """the hash of the image data"""
    with path.open("rb") as stream:
        return image_hash(stream)


def _decode(path: Path) -> object:
    """decoding to about 1000 pixels"""
    with path.open("rb") as stream, open_image(stream) as image:
        image.draft("RGB", _SMALL)
        return image.load()
