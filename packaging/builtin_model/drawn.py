"""Written pages, receipts, screens and charts, drawn for training: the photos lack them.

Every picture is drawn from a number, so the same set comes out again wherever it is made with the
same release of Pillow.
"""

import json
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw
from sheets import (
    GOODS,
    Rng,
    any_colour,
    any_ink,
    any_theme,
    any_words,
    between,
    empty_sheet,
    letters,
    lying,
    pick,
    scribble,
    worn,
    write_paragraphs,
)

OF_EACH = 45


def page(rng: Rng) -> Image.Image:
    """A printed page, in one column or two, perhaps with a heading."""
    picture, draw = empty_sheet(rng, int(rng.integers(320, 420)), int(rng.integers(420, 560)))
    ink, size = any_ink(rng), int(rng.integers(9, 17))
    columns = 1 if rng.random() < 0.7 else 2
    y = int(rng.integers(20, 60))
    if rng.random() < 0.6:
        draw.text((30, y), any_words(rng, 3).title(), ink, letters(size * 2))
        y += 3 * size
    width = (picture.width - 40) // columns
    for column in range(columns):
        write_paragraphs(
            draw, rng, (25 + column * width, y, width - 20, picture.height - 25), size, ink
        )
    return picture


def handwriting(rng: Rng) -> Image.Image:
    """Lines of joined strokes in one colour of ink."""
    picture, draw = empty_sheet(rng, 420, int(rng.integers(300, 520)))
    step = int(rng.integers(24, 44))
    ink = pick(rng, [(25, 30, 90), (30, 30, 30), (20, 60, 150)])
    ruled = rng.random() < 0.5
    for y in range(step * 2, picture.height - step, step):
        if ruled:
            draw.line((0, y + 6, picture.width, y + 6), (180, 200, 225))
        x = 24.0
        while x < picture.width - rng.integers(30, 120):
            x = scribble(draw, rng, x, y, step / 3, ink) + step / 2.5
    return picture


def receipt(rng: Rng) -> Image.Image:
    """A narrow strip of things and prices with a sum below."""
    lines = int(rng.integers(6, 18))
    strip, draw = empty_sheet(rng, 230, 150 + lines * 17)
    ink, font = any_ink(rng), letters(12)
    draw.text((55, 14), any_words(rng, 2).upper(), ink, letters(17))
    draw.text((60, 38), "12/04/2019  14:32", ink, font)
    prices = rng.uniform(0.5, 20, lines)
    for i, price in enumerate(prices):
        draw.text((14, 68 + i * 17), pick(rng, GOODS), ink, font)
        draw.text((180, 68 + i * 17), f"{price:.2f}", ink, font)
    low = 74 + lines * 17
    draw.line((10, low, 220, low), ink)
    draw.text((14, low + 8), f"TOTAL         {prices.sum():.2f}", ink, letters(16))
    draw.text((50, low + 42), "THANK YOU", ink, font)
    return strip


def phone(rng: Rng) -> Image.Image:
    """An app's list or a chat on an upright screen."""
    back, fore, accent = any_theme(rng)
    picture = Image.new("RGB", (300, int(rng.integers(520, 640))), back)
    draw = ImageDraw.Draw(picture)
    draw.text((12, 6), "9:41", fore, letters(13))
    draw.rectangle((0, 28, 300, 76), accent)
    draw.text((16, 40), any_words(rng, 2).title(), (255, 255, 255), letters(20))
    y, chat = 92, rng.random() < 0.5
    while y < picture.height - 90:
        high = int(rng.integers(44, 90))
        left = 80 if chat and rng.random() < 0.5 else 12
        if chat:
            draw.rounded_rectangle((left, y, left + 205, y + high), 14, between(back, accent, 0.3))
        else:
            draw.ellipse((12, y + 4, 44, y + 36), any_colour(rng))
            left = 44
        write_paragraphs(draw, rng, (left + 12, y + 8, 185, y + high), 13, fore)
        y += high + 12
    for i in range(4):
        draw.rounded_rectangle((25 + i * 70, picture.height - 52, 60 + i * 70, picture.height - 17),
                               9, any_colour(rng))  # fmt: skip
    return picture


def web(rng: Rng) -> Image.Image:
    """A window of a browser or a program on a wide screen."""
    back, fore, accent = any_theme(rng)
    picture = Image.new("RGB", (640, int(rng.integers(360, 480))), back)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, 640, 26), between(back, (128, 128, 128), 0.4))
    draw.rounded_rectangle((90, 5, 480, 21), 8, back)
    for i in range(3):
        draw.ellipse((10 + i * 20, 7, 22 + i * 20, 19), any_colour(rng))
    draw.rectangle((0, 26, 640, 70), accent)
    draw.text((20, 34), any_words(rng, 2).title(), (255, 255, 255), letters(26))
    side = 160 if rng.random() < 0.6 else 20
    for i in range(9 if side > 20 else 0):
        draw.text((16, 86 + i * 28), any_words(rng, 2), fore, letters(13))
    for i in range(3):
        left = side + 10 + i * (600 - side) // 3
        draw.rectangle((left, 90, left + (540 - side) // 3, 180), any_colour(rng))
        write_paragraphs(draw, rng, (left, 192, (540 - side) // 3, picture.height - 12), 11, fore)
    return picture


def code(rng: Rng) -> Image.Image:
    """Coloured words, indented, mostly on a dark ground."""
    back, fore, _ = any_theme(rng, dark=0.8)
    picture = Image.new("RGB", (560, 420), back)
    draw = ImageDraw.Draw(picture)
    depth, colours = 0, [fore, *(between(any_colour(rng), fore, 0.4) for _ in range(4))]
    for row in range(26):
        x = 44 + depth * 24
        draw.text((10, 8 + row * 16), str(row + 1), between(back, fore, 0.4), letters(12))
        for word in any_words(rng, int(rng.integers(0, 7))).split():
            mark = pick(rng, ["", "()", " =", ":", ".get", "[0]", ","])
            draw.text((x, 8 + row * 16), word + mark, pick(rng, colours), letters(12))
            x += 9 * len(word + mark)
        depth = int(np.clip(depth + rng.integers(-1, 2), 0, 4))
    return picture


def table(rng: Rng) -> Image.Image:
    """Rows and columns of numbers."""
    picture, draw = empty_sheet(rng, 520, 400)
    ink, wide, high = any_ink(rng), int(rng.integers(60, 110)), int(rng.integers(18, 28))
    draw.rectangle((0, 0, 520, high), between(any_colour(rng), (255, 255, 255), 0.5))
    for y in range(0, 400, high):
        draw.line((0, y, 520, y), (190, 190, 190))
        for x in range(0, 520, wide):
            text = any_words(rng, 1) if x == 0 or y == 0 else f"{rng.uniform(0, 900):.1f}"
            draw.text((x + 5, y + 3), text, ink, letters(12))
    for x in range(0, 520, wide):
        draw.line((x, 0, x, 400), (190, 190, 190))
    return picture


def chart(rng: Rng) -> Image.Image:
    """Bars, a line or a pie, with axes and names."""
    picture, draw = empty_sheet(rng, 480, 380)
    ink, kind, n = any_ink(rng), int(rng.integers(3)), int(rng.integers(4, 12))
    values = rng.uniform(30, 260, n)
    draw.text((140, 12), any_words(rng, 3).title(), ink, letters(18))
    if kind == 2:
        edges = np.concatenate([[0], np.cumsum(values / values.sum() * 360)])
        for low, high in pairwise(edges):
            draw.pieslice((110, 60, 370, 320), low, high, any_colour(rng), (255, 255, 255))
        return picture
    draw.line((50, 50, 50, 330), ink, 2)
    draw.line((50, 330, 450, 330), ink, 2)
    step, colour = 390 / n, any_colour(rng)
    tops = [(60 + i * step, 330 - value) for i, value in enumerate(values)]
    for x, y in tops if kind == 0 else []:
        draw.rectangle((x, y, x + step * 0.7, 330), colour)
    if kind == 1:
        draw.line(tops, colour, 3)
    for x, _ in tops:
        draw.text((x, 336), any_words(rng, 1)[:5], ink, letters(11))
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
                picture = lying(picture, Path(pick(rng, grounds)), rng)
            worn(picture, rng).save(folder / name, quality=int(rng.integers(40, 92)))
            told = [str(caption) for caption in rng.permutation(captions)[:4]]
            rows.append(json.dumps({"file": name, "captions": told}))
    (folder / "captions.jsonl").write_text("\n".join(rows) + "\n")
    return folder
