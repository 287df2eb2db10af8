"""What a part of a picture is best made of for the encoder, so that it finds what it shows.

An oblong strip of one of the photos is pasted into another one, and searched by, as by a box that
somebody drew around it: the strip's own photo should be found. Every way to give the encoder the
square it wants is tried on the same strips.
"""

import csv
from pathlib import Path

import click
import numpy as np
from PIL import Image

from photoclip.core.encoder import Preprocessing
from photoclip.core.query.question import Box
from photoclip.media.prepare import prepare, prepare_part, whole
from photoclip.models.builtin import BuiltinEncoder

_CANVAS = (800, 600)
_STRIP = (360, 164)
_BATCH = 8


@click.command()
@click.option(
    "--labels",
    required=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="labels.csv beside its photos.",
)
@click.option("--photos", default=150, show_default=True, help="How many to search.")
@click.option("--strips", default=50, show_default=True, help="How many to search by.")
def boxes(labels: Path, photos: int, strips: int) -> None:
    """How often an oblong part finds its photo, by what the encoder gets to see."""
    with labels.open(newline="", encoding="utf-8") as file:
        names = [row["file"] for row in csv.DictReader(file) if row["set"] != "scene15-grey"]
    random = np.random.default_rng(0)
    chosen = [labels.parent / names[one] for one in random.permutation(len(names))[:photos]]
    encoder = BuiltinEncoder()
    pictures = [_opened(path) for path in chosen]
    pixels = np.stack([prepare(whole(one), encoder.preprocessing) for one in pictures])
    parts = [pixels[start : start + _BATCH] for start in range(0, photos, _BATCH)]
    vectors = np.concatenate([encoder.encode_images(part) for part in parts])
    ranks: dict[str, list[int]] = {}
    for right in random.choice(photos, strips, replace=False).tolist():
        canvas, box = _pasted(random, pictures[right], pictures[int(random.integers(photos))])
        ways = _ways(canvas, box, encoder.preprocessing)
        for name, vector in zip(
            ways, encoder.encode_images(np.stack([*ways.values()])), strict=True
        ):
            scores = vectors @ vector
            ranks.setdefault(name, []).append(1 + int((scores > scores[right]).sum()))
    click.echo(f"{'':34} {'R@1':>6} {'R@5':>6} {'1/rank':>7}")
    for name, found in ranks.items():
        of = np.array(found)
        click.echo(
            f"{name:34} {(of <= 1).mean():6.1%} {(of <= 5).mean():6.1%} {(1 / of).mean():7.3f}"
        )


def _opened(path: Path) -> Image.Image:
    with Image.open(path) as image:
        return image.convert("RGB")


def _pasted(
    random: np.random.Generator, photo: Image.Image, other: Image.Image
) -> tuple[Image.Image, Box]:
    """A photo with the middle of another one pasted into it, lying or standing, and where."""
    width, height = _STRIP if random.random() < 0.5 else _STRIP[::-1]
    scale = min(photo.width / width, photo.height / height)
    across = max(0.0, photo.width - width * scale) / 2
    down = max(0.0, photo.height - height * scale) / 2
    box = (across, down, photo.width - across, photo.height - down)
    strip = photo.resize((width, height), Image.Resampling.BICUBIC, box=box)
    canvas = other.resize(_CANVAS)
    left = int(random.integers(_CANVAS[0] - width))
    top = int(random.integers(_CANVAS[1] - height))
    canvas.paste(strip, (left, top))
    return canvas, _box(left, top, left + width, top + height)


def _box(left: float, top: float, right: float, bottom: float) -> Box:
    width, height = _CANVAS
    return Box(left / width, top / height, right / width, bottom / height)


def _ways(canvas: Image.Image, box: Box, squash: Preprocessing) -> dict[str, np.ndarray]:
    size = squash.size
    middle = Preprocessing(resize=min(size), crop=size, resample=squash.resample)
    photo = whole(canvas)
    return {
        "squashed, where photos are, too": prepare_part(photo, box, squash),
        "mirrored, where the middle is seen": prepare_part(photo, box, middle),
        "its middle alone": prepare(whole(_cropped(canvas, box)), middle),
        "squashed with a margin of 5 %": prepare_part(photo, _wider(box, 0.05), squash),
        "squashed with a margin of 15 %": prepare_part(photo, _wider(box, 0.15), squash),
        "with what lies beside it": prepare_part(photo, _square(box), squash),
    }


def _cropped(canvas: Image.Image, box: Box) -> Image.Image:
    sides = (*_CANVAS, *_CANVAS)
    return canvas.crop(tuple(round(at * side) for at, side in zip(box, sides, strict=True)))


def _wider(box: Box, margin: float) -> Box:
    across, down = margin * (box.right - box.left), margin * (box.bottom - box.top)
    return Box(
        max(0.0, box.left - across),
        max(0.0, box.top - down),
        min(1.0, box.right + across),
        min(1.0, box.bottom + down),
    )


def _square(box: Box) -> Box:
    side = max((box.right - box.left) * _CANVAS[0], (box.bottom - box.top) * _CANVAS[1])
    across, down = side / _CANVAS[0], side / _CANVAS[1]
    left = min(max(0.0, (box.left + box.right - across) / 2), 1 - across)
    top = min(max(0.0, (box.top + box.bottom - down) / 2), 1 - down)
    return Box(left, top, left + across, top + down)
