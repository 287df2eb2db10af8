"""Make the README's screenshot: the real window, on pictures that the project may show.

    python packaging/screenshot.py [FOLDER]

The photographs are sample pictures of scikit-image that are in the public domain (sources are
written beside the screenshot); the landscapes are drawn here. Both are indexed with the built-in
model, and the window is asked for a cat.
"""

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import skimage
from PIL import Image
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPolygonF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from photoclip.app import make_application, make_window
from photoclip.models.registry import open_encoder
from photoclip.paths import LibraryPaths
from photoclip.services.session import open_session
from photoclip.ui.colours import DARK
from photoclip.ui.main_window import MainWindow

MOST_BYTES = 500_000
SIZE = (1160, 740)
QUERY = "a cat type:jpeg"
DESCRIPTIONS = ("a cat looking at the camera", "a cup of coffee", "a rocket on its launch pad")
PHOTOGRAPHS = {
    "chelsea.png": ("a cat, by Stefan van der Walt, CC0", [(0, 0, 451, 300), (100, 20, 400, 245)]),
    "coffee.png": ("coffee, by Rachel Michetti, CC0", [(0, 0, 600, 400), (90, 40, 530, 370)]),
    "astronaut.png": ("Eileen Collins, NASA, public domain", [(0, 0, 512, 400), (60, 0, 400, 255)]),
    "rocket.jpg": ("a launch pad, SpaceX, public domain", [(0, 0, 640, 427), (200, 60, 480, 270)]),
    "camera.png": ("a cameraman, by Lav Varshney, CC0", [(0, 0, 512, 384)]),
    "hubble_deep_field.jpg": ("galaxies, NASA, public domain", [(0, 0, 1000, 750)]),
    "clock_motion.png": ("a clock, by Stefan van der Walt, public domain", [(0, 0, 400, 300)]),
}
SKIES = {
    "Sunset": ("#3d2b56", "#f2915a", "#2b2438"),
    "Morning by the lake": ("#7fb2e0", "#f6e3c8", "#3f6b6d"),
    "Blue hour": ("#101a3d", "#5a73b8", "#0c1226"),
    "Dunes": ("#86b9e3", "#dfeaf2", "#c99a5b"),
    "Forest hill": ("#9cc4dd", "#e8efe6", "#2f5a37"),
    "Snow line": ("#5f93c9", "#d9e7f3", "#e9eef3"),
    "Red rocks": ("#78a9d8", "#f1d9bf", "#9a4a2f"),
    "Harbour at night": ("#0b1024", "#27335e", "#141a2c"),
}


def main() -> None:
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent / "screenshots"
    target.mkdir(parents=True, exist_ok=True)
    application = make_application()
    with tempfile.TemporaryDirectory() as scratch:
        photos = Path(scratch) / "Ada" / "Pictures"
        photos.mkdir(parents=True)
        take_photographs(photos)
        draw_landscapes(photos)
        paths = LibraryPaths(Path(scratch) / "library")
        window, bridge = make_window(application, paths, partial(open_session, paths, open_encoder))
        try:
            show(application, window, bridge.start, photos)
            save(window, target / "main-window.png")
        finally:
            bridge.stop()
            window.stop()
    write_sources(target / "SOURCES.txt")


def take_photographs(folder: Path) -> None:
    """The sample pictures, some of them also closer up."""
    for name, (_, crops) in PHOTOGRAPHS.items():
        with Image.open(Path(skimage.__file__).parent / "data" / name) as picture:
            for number, crop in enumerate(crops):
                part = picture.convert("RGB").crop(crop)
                part.save(folder / f"{Path(name).stem}{number or ''}.jpg", quality=92)


def draw_landscapes(folder: Path) -> None:
    """Skies over hills, in the colours of a time and a place."""
    chance = random.Random(7)
    for name, colours in SKIES.items():
        image = QImage(640, 480, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sky = QLinearGradient(0, 0, 0, 380)
        sky.setColorAt(0, QColor(colours[0]))
        sky.setColorAt(1, QColor(colours[1]))
        painter.fillRect(image.rect(), sky)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(255, 244, 214, 220))
        painter.drawEllipse(QRectF(chance.uniform(80, 500), chance.uniform(60, 200), 56, 56))
        for depth in range(3):
            painter.setBrush(QColor(colours[2]).lighter(150 - 25 * depth))
            painter.drawPolygon(ridge(chance, 270 + 60 * depth))
        painter.end()
        image.save(str(folder / f"{name}.jpg"), quality=92)


def ridge(chance: random.Random, height: float) -> QPolygonF:
    across = range(-10, 660, 40)
    line = [QPointF(x, height + chance.uniform(-34, 34)) for x in across]
    return QPolygonF([QPointF(-10, 490), *line, QPointF(650, 490)])


def show(
    application: QApplication, window: MainWindow, start: Callable[[], None], photos: Path
) -> None:
    """Index the pictures, ask for a cat, select the first and describe it."""
    window.controllers.bridge.failed.connect(print)
    window._look.theme.dress(DARK)
    window.resize(*SIZE)
    window.show()
    start()
    window.start([photos])
    index = window.controllers.index
    wait(application, lambda: not index.running and window.model.rowCount() > 0)
    for label in ("space", "landscape"):
        window.controllers.edits.add_label(label)
        wait(application, lambda label=label: window.display.place.name == label)
    window.commands["back"].trigger()
    QTest.keyClicks(window.top.search, QUERY)
    wait(application, lambda: "fit" in window.area.header.text)
    window.commands["weaker"].trigger()
    window.grid.choose_row(0)
    wait(application, lambda: len(window.panel.similar.photos) > 0)
    window.panel.tags.tag_added.emit("Chelsea")
    for text in DESCRIPTIONS:
        QTest.keyClicks(window.panel.describe.field, text)
        QTest.keyClick(window.panel.describe.field, Qt.Key.Key_Return)
    wait(application, lambda: all(window.panel.describe.shown.values()))
    wait(application, lambda: window.panel.tags.tags == ("Chelsea",))
    window.banner.hide()
    settled = time.monotonic() + 1
    wait(application, lambda: time.monotonic() > settled)


def wait(application: QApplication, done: Callable[[], bool], seconds: float = 120) -> None:
    end = time.monotonic() + seconds
    while not done():
        application.processEvents()
        time.sleep(0.005)
        if time.monotonic() > end:
            raise TimeoutError


def save(window: MainWindow, file: Path) -> None:
    """The window as it is, in few enough bytes for a repository."""
    window.grab().save(str(file))
    if file.stat().st_size > MOST_BYTES:
        with Image.open(file) as picture:
            picture.convert("RGB").quantize(256).save(file, optimize=True)
    print(f"{file}: {file.stat().st_size // 1000} kB")


def write_sources(file: Path) -> None:
    lines = ["Pictures on the screenshots. All are sample pictures of scikit-image", ""]
    lines[0] += " (skimage.data, whose documentation names these sources), cropped:"
    lines += [f"- {name}: {source}" for name, (source, _) in PHOTOGRAPHS.items()]
    lines += ["", "The landscapes are drawn by packaging/screenshot.py."]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
