"""What drawn pages and screens are made of: paper, words, strokes, colours, wear."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

Rng = np.random.Generator
Colour = tuple[int, int, int]
_WORDS = (
    "the of and to in we for that is on with as by at from this be are it an have or was not you "
    "your report letter meeting order number total price date invoice project market family travel "
    "summer contract delivery account please thank regards paper garden river station payment "
    "results because between morning service customer report section chapter however energy"
)
_GOODS = "Milk Bread Butter Apples Coffee Cheese Rice Tea Eggs Juice Soap Pasta Salad Water"
WORDS, GOODS = _WORDS.split(), _GOODS.split()


def lying(sheet: Image.Image, ground: Path, rng: Rng) -> Image.Image:
    """The sheet on a blurred photo, turned a little."""
    with Image.open(ground) as photo:
        blurred = photo.convert("RGB").filter(ImageFilter.GaussianBlur(6))
    size = (int(sheet.width * rng.uniform(1.05, 1.6)), int(sheet.height * rng.uniform(1.05, 1.4)))
    below = blended(blurred.resize(size), any_colour(rng), 0.5)
    turned = sheet.convert("RGBA").rotate(rng.normal(0, 7), expand=True, resample=2)
    below.paste(turned, ((size[0] - turned.width) // 2, (size[1] - turned.height) // 2), turned)
    return below


def worn(picture: Image.Image, rng: Rng) -> Image.Image:
    """Lit unevenly, a little out of focus."""
    soft = picture.filter(ImageFilter.GaussianBlur(rng.uniform(0, 1.2)))
    slope = np.linspace(rng.uniform(0.75, 1.05), rng.uniform(0.75, 1.05), picture.width)
    lit = np.asarray(soft).astype(np.float32) * slope[None, :, None]
    return Image.fromarray((lit + rng.normal(0, 5, lit.shape)).clip(0, 255).astype(np.uint8))


def empty_sheet(rng: Rng, width: int, height: int) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    shade = int(rng.integers(225, 256))
    paper = (shade, shade - int(rng.integers(0, 8)), shade - int(rng.integers(0, 25)))
    picture = Image.new("RGB", (width, height), paper)
    return picture, ImageDraw.Draw(picture)


def write_paragraphs(
    draw: ImageDraw.ImageDraw, rng: Rng, box: tuple[int, int, int, int], size: int, ink: Colour
) -> None:
    """Lines of words within (left, top, width, bottom), with gaps between paragraphs."""
    left, y, width, bottom = box
    while y + size < bottom:
        most = max(1, int(width / (size * 3)))
        line = any_words(rng, most)
        draw.text((left, y), line[: int(width / (size * 0.48))], ink, letters(size))
        y += int(size * 1.35) + (size if rng.random() < 0.12 else 0)


def scribble(
    draw: ImageDraw.ImageDraw, rng: Rng, x: float, y: float, high: float, ink: Colour
) -> float:
    """One word in joined strokes; where it ends."""
    points = []
    for _ in range(int(rng.integers(4, 14))):
        points.append((x, y - rng.choice([0.0, 0.7, 0.4, 1.6]) * high + rng.normal(0, 1.5)))
        x += rng.uniform(0.2, 0.7) * high
    draw.line(points, ink, 2, joint="curve")
    return x


def any_theme(rng: Rng, dark: float = 0.3) -> tuple[Colour, Colour, Colour]:
    """Ground, letters, accent."""
    if rng.random() < dark:
        return (24, 26, 32), (225, 225, 225), between(any_colour(rng), (0, 0, 0), 0.3)
    return (250, 250, 250), (40, 40, 40), any_colour(rng)


def any_words(rng: Rng, n: int) -> str:
    return " ".join(pick(rng, WORDS) for _ in range(n))


def letters(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(size)


def any_ink(rng: Rng) -> Colour:
    shade = int(rng.integers(0, 90))
    return (shade, shade, shade)


def any_colour(rng: Rng) -> Colour:
    red, green, blue = rng.integers(20, 236, 3).tolist()
    return (red, green, blue)


def between(one: Colour, other: Colour, part: float) -> Colour:
    red, green, blue = (int(a + (b - a) * part) for a, b in zip(one, other, strict=True))
    return (red, green, blue)


def blended(picture: Image.Image, colour: Colour, part: float) -> Image.Image:
    return Image.blend(picture, Image.new("RGB", picture.size, colour), part)


def pick(rng: Rng, among: Sequence[Any]) -> Any:
    return among[int(rng.integers(len(among)))]
