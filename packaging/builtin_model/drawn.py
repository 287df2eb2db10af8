"""Written pages, receipts, screens and charts, drawn for training: the photos lack them.

Every picture is drawn from a number, so the same set comes out again wherever it is made with the
same release of Pillow.
"""

import json
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

Rng = np.random.Generator
Colour = tuple[int, int, int]
OF_EACH = 45
_WORDS = (
    "the of and to in we for that is on with as by at from this be are it an have or was not you "
    "your report letter meeting order number total price date invoice project market family travel "
    "summer contract delivery account please thank regards paper garden river station payment "
    "results because between morning service customer report section chapter however energy"
)
_GOODS = "Milk Bread Butter Apples Coffee Cheese Rice Tea Eggs Juice Soap Pasta Salad Water"
WORDS, GOODS = _WORDS.split(), _GOODS.split()


def page(rng: Rng) -> Image.Image:
    """A printed page, in one column or two, perhaps with a heading."""
    picture, draw = _sheet(rng, int(rng.integers(320, 420)), int(rng.integers(420, 560)))
    ink, size = _ink(rng), int(rng.integers(9, 17))
    columns = 1 if rng.random() < 0.7 else 2
    y = int(rng.integers(20, 60))
    if rng.random() < 0.6:
        draw.text((30, y), _words(rng, 3).title(), ink, _font(size * 2))
        y += 3 * size
    width = (picture.width - 40) // columns
    for column in range(columns):
        _paragraphs(draw, rng, (25 + column * width, y, width - 20, picture.height - 25), size, ink)
    return picture


def handwriting(rng: Rng) -> Image.Image:
    """Lines of joined strokes in one colour of ink."""
    picture, draw = _sheet(rng, 420, int(rng.integers(300, 520)))
    step = int(rng.integers(24, 44))
    ink = _pick(rng, [(25, 30, 90), (30, 30, 30), (20, 60, 150)])
    ruled = rng.random() < 0.5
    for y in range(step * 2, picture.height - step, step):
        if ruled:
            draw.line((0, y + 6, picture.width, y + 6), (180, 200, 225))
        x = 24.0
        while x < picture.width - rng.integers(30, 120):
            x = _scribble(draw, rng, x, y, step / 3, ink) + step / 2.5
    return picture


def receipt(rng: Rng) -> Image.Image:
    """A narrow strip of things and prices with a sum below."""
    lines = int(rng.integers(6, 18))
    strip, draw = _sheet(rng, 230, 150 + lines * 17)
    ink, font = _ink(rng), _font(12)
    draw.text((55, 14), _words(rng, 2).upper(), ink, _font(17))
    draw.text((60, 38), "12/04/2019  14:32", ink, font)
    prices = rng.uniform(0.5, 20, lines)
    for i, price in enumerate(prices):
        draw.text((14, 68 + i * 17), _pick(rng, GOODS), ink, font)
        draw.text((180, 68 + i * 17), f"{price:.2f}", ink, font)
    low = 74 + lines * 17
    draw.line((10, low, 220, low), ink)
    draw.text((14, low + 8), f"TOTAL         {prices.sum():.2f}", ink, _font(16))
    draw.text((50, low + 42), "THANK YOU", ink, font)
    return strip


def phone(rng: Rng) -> Image.Image:
    """An app's list or a chat on an upright screen."""
    back, fore, accent = _theme(rng)
    picture = Image.new("RGB", (300, int(rng.integers(520, 640))), back)
    draw = ImageDraw.Draw(picture)
    draw.text((12, 6), "9:41", fore, _font(13))
    draw.rectangle((0, 28, 300, 76), accent)
    draw.text((16, 40), _words(rng, 2).title(), (255, 255, 255), _font(20))
    y, chat = 92, rng.random() < 0.5
    while y < picture.height - 90:
        high = int(rng.integers(44, 90))
        left = 80 if chat and rng.random() < 0.5 else 12
        if chat:
            draw.rounded_rectangle((left, y, left + 205, y + high), 14, _mix(back, accent, 0.3))
        else:
            draw.ellipse((12, y + 4, 44, y + 36), _colour(rng))
            left = 44
        _paragraphs(draw, rng, (left + 12, y + 8, 185, y + high), 13, fore)
        y += high + 12
    for i in range(4):
        draw.rounded_rectangle((25 + i * 70, picture.height - 52, 60 + i * 70, picture.height - 17),
                               9, _colour(rng))  # fmt: skip
    return picture


def web(rng: Rng) -> Image.Image:
    """A window of a browser or a program on a wide screen."""
    back, fore, accent = _theme(rng)
    picture = Image.new("RGB", (640, int(rng.integers(360, 480))), back)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, 640, 26), _mix(back, (128, 128, 128), 0.4))
    draw.rounded_rectangle((90, 5, 480, 21), 8, back)
    for i in range(3):
        draw.ellipse((10 + i * 20, 7, 22 + i * 20, 19), _colour(rng))
    draw.rectangle((0, 26, 640, 70), accent)
    draw.text((20, 34), _words(rng, 2).title(), (255, 255, 255), _font(26))
    side = 160 if rng.random() < 0.6 else 20
    for i in range(9 if side > 20 else 0):
        draw.text((16, 86 + i * 28), _words(rng, 2), fore, _font(13))
    for i in range(3):
        left = side + 10 + i * (600 - side) // 3
        draw.rectangle((left, 90, left + (540 - side) // 3, 180), _colour(rng))
        _paragraphs(draw, rng, (left, 192, (540 - side) // 3, picture.height - 12), 11, fore)
    return picture


def code(rng: Rng) -> Image.Image:
    """Coloured words, indented, mostly on a dark ground."""
    back, fore, _ = _theme(rng, dark=0.8)
    picture = Image.new("RGB", (560, 420), back)
    draw = ImageDraw.Draw(picture)
    depth, colours = 0, [fore, *(_mix(_colour(rng), fore, 0.4) for _ in range(4))]
    for row in range(26):
        x = 44 + depth * 24
        draw.text((10, 8 + row * 16), str(row + 1), _mix(back, fore, 0.4), _font(12))
        for word in _words(rng, int(rng.integers(0, 7))).split():
            mark = _pick(rng, ["", "()", " =", ":", ".get", "[0]", ","])
            draw.text((x, 8 + row * 16), word + mark, _pick(rng, colours), _font(12))
            x += 9 * len(word + mark)
        depth = int(np.clip(depth + rng.integers(-1, 2), 0, 4))
    return picture


def table(rng: Rng) -> Image.Image:
    """Rows and columns of numbers."""
    picture, draw = _sheet(rng, 520, 400)
    ink, wide, high = _ink(rng), int(rng.integers(60, 110)), int(rng.integers(18, 28))
    draw.rectangle((0, 0, 520, high), _mix(_colour(rng), (255, 255, 255), 0.5))
    for y in range(0, 400, high):
        draw.line((0, y, 520, y), (190, 190, 190))
        for x in range(0, 520, wide):
            text = _words(rng, 1) if x == 0 or y == 0 else f"{rng.uniform(0, 900):.1f}"
            draw.text((x + 5, y + 3), text, ink, _font(12))
    for x in range(0, 520, wide):
        draw.line((x, 0, x, 400), (190, 190, 190))
    return picture


def chart(rng: Rng) -> Image.Image:
    """Bars, a line or a pie, with axes and names."""
    picture, draw = _sheet(rng, 480, 380)
    ink, kind, n = _ink(rng), int(rng.integers(3)), int(rng.integers(4, 12))
    values = rng.uniform(30, 260, n)
    draw.text((140, 12), _words(rng, 3).title(), ink, _font(18))
    if kind == 2:
        edges = np.concatenate([[0], np.cumsum(values / values.sum() * 360)])
        for low, high in pairwise(edges):
            draw.pieslice((110, 60, 370, 320), low, high, _colour(rng), (255, 255, 255))
        return picture
    draw.line((50, 50, 50, 330), ink, 2)
    draw.line((50, 330, 450, 330), ink, 2)
    step, colour = 390 / n, _colour(rng)
    tops = [(60 + i * step, 330 - value) for i, value in enumerate(values)]
    for x, y in tops if kind == 0 else []:
        draw.rectangle((x, y, x + step * 0.7, 330), colour)
    if kind == 1:
        draw.line(tops, colour, 3)
    for x, _ in tops:
        draw.text((x, 336), _words(rng, 1)[:5], ink, _font(11))
    return picture


def squares(rng: Rng) -> Image.Image:
    """A QR code's look: three corner marks in a field of random squares."""
    n, cell = int(rng.integers(21, 38)), 9
    grid = (rng.random((n, n)) < 0.5).astype(np.uint8)
    for row, column in ((0, 0), (0, n - 7), (n - 7, 0)):
        grid[row : row + 7, column : column + 7] = 1
        grid[row + 1 : row + 6, column + 1 : column + 6] = 0
        grid[row + 2 : row + 5, column + 2 : column + 5] = 1
    dark = Image.fromarray((255 * (1 - grid)).astype(np.uint8)).resize((n * cell, n * cell), 0)
    picture = Image.new("RGB", (n * cell + 60, n * cell + 60), "white")
    picture.paste(dark.convert("RGB"), (30, 30))
    return picture


KINDS: dict[Callable[[Rng], Image.Image], tuple[str, ...]] = {
    page: ("a page of printed text", "a text document", "a document", "a printed page",
           "a letter on white paper", "a scanned page with writing", "text on paper"),
    handwriting: ("handwriting", "handwritten notes", "a handwritten letter", "a page of notes",
                  "writing in ink on paper"),
    receipt: ("a receipt", "a shop receipt", "a till receipt with prices", "a bill",
              "a receipt from a supermarket", "an invoice"),
    phone: ("a screenshot of a phone", "a phone screen", "a screenshot", "a screenshot of an app",
            "messages on a phone screen"),
    web: ("a screenshot of a web page", "a screenshot", "a computer screen", "a website",
          "a program's window on a screen"),
    code: ("program code on a screen", "source code", "a screenshot of code", "a computer program"),
    table: ("a spreadsheet", "a table of numbers", "rows and columns of numbers", "a timetable"),
    chart: ("a chart", "a graph", "a diagram with labels", "statistics in a chart"),
    squares: ("a QR code", "a black and white code to scan"),
}  # fmt: skip


def draw_all(folder: Path, grounds: list[Path], of_each: int = OF_EACH) -> Path:
    """Write the pictures and their `captions.jsonl`; half lie on one of the photos `grounds`."""
    if (folder / "captions.jsonl").exists():
        return folder
    folder.mkdir(parents=True, exist_ok=True)
    rng, rows = np.random.default_rng(5), []
    for kind, captions in KINDS.items():
        for number in range(of_each):
            name = f"{kind.__name__}_{number:03}.jpg"
            picture = kind(rng)
            lies = kind in (page, handwriting, receipt, squares, table) and rng.random() < 0.5
            if lies:
                picture = _lying(picture, Path(_pick(rng, grounds)), rng)
            _worn(picture, rng).save(folder / name, quality=int(rng.integers(40, 92)))
            told = [str(caption) for caption in rng.permutation(captions)[:4]]
            rows.append(json.dumps({"file": name, "captions": told}))
    (folder / "captions.jsonl").write_text("\n".join(rows) + "\n")
    return folder


def _lying(sheet: Image.Image, ground: Path, rng: Rng) -> Image.Image:
    """The sheet on a blurred photo, turned a little."""
    with Image.open(ground) as photo:
        blurred = photo.convert("RGB").filter(ImageFilter.GaussianBlur(6))
    size = (int(sheet.width * rng.uniform(1.05, 1.6)), int(sheet.height * rng.uniform(1.05, 1.4)))
    below = _mixed(blurred.resize(size), _colour(rng), 0.5)
    turned = sheet.convert("RGBA").rotate(rng.normal(0, 7), expand=True, resample=2)
    below.paste(turned, ((size[0] - turned.width) // 2, (size[1] - turned.height) // 2), turned)
    return below


def _worn(picture: Image.Image, rng: Rng) -> Image.Image:
    """Lit unevenly, a little out of focus."""
    soft = picture.filter(ImageFilter.GaussianBlur(rng.uniform(0, 1.2)))
    slope = np.linspace(rng.uniform(0.75, 1.05), rng.uniform(0.75, 1.05), picture.width)
    lit = np.asarray(soft).astype(np.float32) * slope[None, :, None]
    return Image.fromarray((lit + rng.normal(0, 5, lit.shape)).clip(0, 255).astype(np.uint8))


def _sheet(rng: Rng, width: int, height: int) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    shade = int(rng.integers(225, 256))
    paper = (shade, shade - int(rng.integers(0, 8)), shade - int(rng.integers(0, 25)))
    picture = Image.new("RGB", (width, height), paper)
    return picture, ImageDraw.Draw(picture)


def _paragraphs(
    draw: ImageDraw.ImageDraw, rng: Rng, box: tuple[int, int, int, int], size: int, ink: Colour
) -> None:
    """Lines of words within (left, top, width, bottom), with gaps between paragraphs."""
    left, y, width, bottom = box
    while y + size < bottom:
        most = max(1, int(width / (size * 3)))
        line = _words(rng, most)
        draw.text((left, y), line[: int(width / (size * 0.48))], ink, _font(size))
        y += int(size * 1.35) + (size if rng.random() < 0.12 else 0)


def _scribble(
    draw: ImageDraw.ImageDraw, rng: Rng, x: float, y: float, high: float, ink: Colour
) -> float:
    """One word in joined strokes; where it ends."""
    points = []
    for _ in range(int(rng.integers(4, 14))):
        points.append((x, y - rng.choice([0.0, 0.7, 0.4, 1.6]) * high + rng.normal(0, 1.5)))
        x += rng.uniform(0.2, 0.7) * high
    draw.line(points, ink, 2, joint="curve")
    return x


def _theme(rng: Rng, dark: float = 0.3) -> tuple[Colour, Colour, Colour]:
    """Ground, letters, accent."""
    if rng.random() < dark:
        return (24, 26, 32), (225, 225, 225), _mix(_colour(rng), (0, 0, 0), 0.3)
    return (250, 250, 250), (40, 40, 40), _colour(rng)


def _words(rng: Rng, n: int) -> str:
    return " ".join(_pick(rng, WORDS) for _ in range(n))


def _font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(size)


def _ink(rng: Rng) -> Colour:
    shade = int(rng.integers(0, 90))
    return (shade, shade, shade)


def _colour(rng: Rng) -> Colour:
    red, green, blue = rng.integers(20, 236, 3).tolist()
    return (red, green, blue)


def _mix(one: Colour, other: Colour, part: float) -> Colour:
    red, green, blue = (int(a + (b - a) * part) for a, b in zip(one, other, strict=True))
    return (red, green, blue)


def _mixed(picture: Image.Image, colour: Colour, part: float) -> Image.Image:
    return Image.blend(picture, Image.new("RGB", picture.size, colour), part)


def _pick(rng: Rng, among: Sequence[Any]) -> Any:
    return among[int(rng.integers(len(among)))]
