"""Whether light falls on the right thing, and how long that takes.

Four photos with a class each are pasted into one, two by two; each class is asked for. A hit is
where the brightest place lies in that class' photo: by chance one in four. "Share" is how much of
all light falls there. Photos are those of a labels.csv (columns file, set, label).
"""

import csv
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import click
import numpy as np
from PIL import Image

from photoclip.core.encoder import Encoder, Heat, Locating, Pixels, Vectors
from photoclip.core.ranking import normalise
from photoclip.models.builtin import BuiltinEncoder
from photoclip.models.builtin.hubness import EXTRA
from photoclip.models.builtin.naming import NAMED, SPOKEN
from photoclip.services.everyday import encoded_everyday
from photoclip.services.explaining import NEUTRAL, light
from photoclip.services.images import ImageThread
from photoclip.services.part_by_part import part_by_part

_GRID = 56
_ARCHITECTURES = ("vit-b-32", "vit-b-16", "siglip2-b-32", "siglip2-b-16")

Way = Callable[[Image.Image, Vectors], Heat]
"""(k, rows, columns) of a picture, for vectors (k, dim)."""


@dataclass
class Tally:
    """Hits and shares so far, of one way."""

    hits: list[bool]
    shares: list[float]

    def add(self, heat: Heat, quarter: int) -> None:
        lit = light(heat[None], [1.0])
        large = np.asarray(Image.fromarray(lit).resize((_GRID, _GRID), Image.Resampling.BILINEAR))
        row, column = np.unravel_index(large.argmax(), large.shape)
        self.hits.append(2 * (row >= _GRID // 2) + (column >= _GRID // 2) == quarter)
        quarters = large.reshape(2, _GRID // 2, 2, _GRID // 2).sum(axis=(1, 3)).ravel()
        self.shares.append(float(quarters[quarter] / max(quarters.sum(), 1e-9)))


@click.command()
@click.option(
    "--labels",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="labels.csv beside its photos, to measure hits with the built-in model.",
)
@click.option("--montages", default=50, show_default=True, help="How many pictures of four photos.")
@click.option(
    "--architecture",
    "-a",
    multiple=True,
    type=click.Choice(_ARCHITECTURES),
    help="Which to time, with random weights; ViT-B/32 where none is named.",
)
def why(labels: Path | None, montages: int, architecture: tuple[str, ...]) -> None:
    """Heat maps: hits of the built-in model, and times beside encoding one photo."""
    if labels is not None:
        _hits(labels, montages)
    click.echo(
        f"{'':24} {'one photo':>10} {'why':>10} {'x photo':>8} {'by parts':>10} {'x photo':>8}"
    )
    _time("built-in", BuiltinEncoder())
    for name in architecture or _ARCHITECTURES[:1]:
        for precision in ("fp32", "int8"):
            _time_full(name, precision)


def _hits(labels: Path, montages: int) -> None:
    encoder = BuiltinEncoder()
    images = ImageThread(idle_s=1e9)
    tallies: dict[str, Tally] = {}
    everyday = np.concatenate([*encoded_everyday(encoder)]).mean(axis=0)
    few = _encoded(encoder, NEUTRAL).mean(axis=0)
    for picture, classes in _montages(labels, montages):
        vectors = _encoded(encoder, classes)
        for name, (way, asked) in _ways(encoder, images, vectors, everyday, few).items():
            heat = way(picture, asked)
            tally = tallies.setdefault(name, Tally([], []))
            for quarter in range(4):
                tally.add(heat[quarter], quarter)
    click.echo(f"{'built-in model':44} {'hits':>6} {'share':>6}")
    for name, tally in tallies.items():
        click.echo(f"{name:44} {np.mean(tally.hits):6.1%} {np.mean(tally.shares):6.1%}")
    images.close()


def _encoded(encoder: Encoder, texts: Sequence[str]) -> Vectors:
    prompts = [template.replace("{}", one) for one in texts for template in encoder.templates]
    vectors = encoder.encode_texts(prompts).reshape(len(texts), -1, encoder.dim)
    return normalise(vectors.mean(axis=1))


def _ways(
    encoder: BuiltinEncoder, images: ImageThread, bare: Vectors, everyday: Vectors, few: Vectors
) -> dict[str, tuple[Way, Vectors]]:
    large, small = encoder.close_up.size, encoder.preprocessing.size
    against = bare - everyday
    return {
        "each place through the head, as it is used": (partial(_own, encoder, large), against),
        "the same, compared with a few words": (partial(_own, encoder, large), bare - few),
        "the same, not compared with anything": (partial(_own, encoder, large), bare),
        "the same, the photo as for its vector": (partial(_own, encoder, small), against),
        "class activation mapping by gradient": (partial(_gradient, encoder, large), against),
        "one part at a time": (partial(_parts, encoder, images), against),
        "hiding one part at a time": (partial(_hidden, encoder), against),
    }


def _montages(labels: Path, count: int) -> Iterator[tuple[Image.Image, list[str]]]:
    with labels.open(newline="", encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["set"] == "imagenet1k"]
    random = np.random.default_rng(0)
    for _ in range(count):
        four = [rows[one] for one in random.choice(len(rows), 4, replace=False)]
        picture = Image.new("RGB", (640, 640))
        for number, row in enumerate(four):
            with Image.open(labels.parent / row["file"]) as photo:
                part = photo.convert("RGB").resize((320, 320), Image.Resampling.BICUBIC)
            picture.paste(part, (number % 2 * 320, number // 2 * 320))
        yield picture, [row["label"] for row in four]


def _sized(picture: Image.Image, size: tuple[int, int]) -> Pixels:
    return np.asarray(picture.resize(size[::-1], Image.Resampling.BICUBIC))


def _own(
    encoder: BuiltinEncoder, size: tuple[int, int], picture: Image.Image, vectors: Vectors
) -> Heat:
    return encoder.relevance(_sized(picture, size), vectors)


def _gradient(
    encoder: BuiltinEncoder, size: tuple[int, int], picture: Image.Image, vectors: Vectors
) -> Heat:
    """Selvaraju et al. 2017, Grad-CAM, on the last feature map."""
    import torch

    tower = encoder._images._tower
    turned = torch.from_numpy(np.ascontiguousarray(_sized(picture, size)[None, ::-1, ::-1]))
    x = turned.permute(0, 3, 1, 2).float() / 127.5 - 1
    heats = []
    with torch.no_grad():
        places = [tower.trunk.places(tower.trunk.early(one))[0] for one in (x, x.flip(3))]
    codes = torch.from_numpy(encoder._images._names._codes)
    for vector in torch.from_numpy(vectors[:, :-EXTRA]):
        heat = torch.zeros(places[0].shape[1:])
        for part, axes in zip(places, ((0, 1), (0,)), strict=True):
            pooled = part.mean((1, 2))[None].requires_grad_(True)
            named = tower.head.chances(pooled).sqrt() @ codes
            seen = torch.hstack([SPOKEN * tower.head(pooled), NAMED * named])
            (slope,) = torch.autograd.grad((seen @ vector).sum(), pooled)
            heat += (slope[0][:, None, None] * part).sum(0).flip(axes)
        heats.append(heat)
    return torch.stack(heats).numpy()


def _parts(encoder: Encoder, images: ImageThread, picture: Image.Image, vectors: Vectors) -> Heat:
    pixels = _sized(picture, encoder.preprocessing.doubled.size)
    return _finished(part_by_part(images, encoder, pixels, vectors))


def _hidden(encoder: Encoder, picture: Image.Image, vectors: Vectors) -> Heat:
    """Zeiler and Fergus 2014: how much the score falls where a part of 3/8 is grey."""
    pixels = _sized(picture, encoder.preprocessing.size)
    pictures, side = [pixels], len(pixels)
    for row, column in np.ndindex(4, 4):
        hidden = pixels.copy()
        rows, columns = (
            slice(max(0, int((at - 0.25) * side / 4)), int((at + 1.25) * side / 4))
            for at in (row, column)
        )
        hidden[rows, columns] = pixels.mean(axis=(0, 1))
        pictures.append(hidden)
    seen = encoder.encode_images(np.stack(pictures))
    heat: Heat = ((seen[0] - seen[1:]) @ vectors.T).T.reshape(-1, 4, 4)
    return heat


def _finished(working: Iterator[None]) -> Heat:
    while True:
        try:
            next(working)
        except StopIteration as done:
            heat: Heat = done.value
            return heat


def _time_full(name: str, precision: str) -> None:
    from photoclip.models.full.encoder import FullEncoder
    from tests.benchmarks.encoder_models import ARCHITECTURES, write_model

    with tempfile.TemporaryDirectory() as scratch:
        write_model(Path(scratch) / name, ARCHITECTURES[name])
        encoder = FullEncoder(Path(scratch) / name, precision=precision)
        _time(f"{ARCHITECTURES[name].title}, {precision}", encoder)


def _time(title: str, encoder: Encoder) -> None:
    assert isinstance(encoder, Locating)
    random = np.random.default_rng(0)
    photo, close, double = (
        random.integers(0, 256, (*one.size, 3), np.uint8)
        for one in (encoder.preprocessing, encoder.close_up, encoder.preprocessing.doubled)
    )
    vectors = random.normal(size=(1, encoder.dim)).astype(np.float32)
    images = ImageThread(idle_s=1e9)
    ways: dict[str, Callable[[], object]] = {
        "photo": lambda: encoder.encode_images(photo[None]),
        "own": lambda: encoder.relevance(close, vectors),
        "parts": lambda: _finished(part_by_part(images, encoder, double, vectors)),
    }
    rounds = [{name: _seconds(way) for name, way in ways.items()} for _ in range(4)]
    times = {name: min(one[name] for one in rounds) for name in ways}
    images.close()
    if encoder.relevance(close, vectors) is None:
        del times["own"]
    one = times["photo"]
    line = f"{title:24} {one * 1000:7.0f} ms"
    for name in ("own", "parts"):
        took = times.get(name)
        ours = "" if took is None else f"{took * 1000:.0f} ms"
        line += f" {ours:>10} {'' if took is None else f'{took / one:.1f}x':>8}"
    click.echo(line)


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started
