"""python -m tests.benchmarks map: how smooth the map is with many photos on it.

The canvas is dragged and zoomed as a hand does it, at several zoom levels, with its photos in
clusters and with none; each frame is painted as a whole. Printed are the middle, 95th percentile
and worst time of a frame, the ratio to the empty map, and how long clusters and ground take, which
is not in the window's thread.
"""

import os
import time
from statistics import median

import click
import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from photoclip.core.mapping.clusters import grouped
from photoclip.core.mapping.ground import read_ground
from photoclip.core.mapping.labels import named
from photoclip.core.mapping_events import GroundRead, PhotosGrouped, PhotosLocated, TownsRead
from photoclip.paths import resources
from photoclip.services.knowing.towns import all_towns, read_towns
from photoclip.ui.map.canvas import Canvas
from photoclip.ui.theme import Theme

_SIZE = (1400, 900)
_STEPS = 120
_ZOOMS = (2.0, 4.5, 7.0, 10.0, 14.0)


def _points(count: int) -> tuple[np.ndarray, np.ndarray]:
    """Journeys: half of the photos at 300 places, the others around 2,000."""
    random = np.random.default_rng(0)
    towns = all_towns()
    near, far = random.integers(0, 3000, 300), random.integers(0, 20_000, 2000)
    at = np.where(random.random(count) < 0.5, random.choice(near, count), random.choice(far, count))
    shake = random.normal(0, 0.0003, (2, count))
    return (towns.x[at] + shake[0]) % 1, np.clip(towns.y[at] + shake[1], 0, 0.999)


class _Timed:
    """A canvas whose clusters are at hand, and what its frames took."""

    def __init__(self, canvas: Canvas, located: PhotosLocated) -> None:
        self.canvas = canvas
        self._groups = {
            zoom: PhotosGrouped(located, zoom, grouped(located.x, located.y, zoom))
            for zoom in range(1, 19)
        }
        self.frames: list[float] = []
        self.work: list[float] = []
        """Without what the thread waited for other programs."""

    def frame(self) -> None:
        wanted = self._groups[self.canvas.view.level]
        if self.canvas.shown.grouped is not wanted:
            self.canvas.take_clusters(wanted)
        began, worked = time.perf_counter(), time.thread_time()
        self.canvas.repaint()
        self.frames.append(time.perf_counter() - began)
        self.work.append(time.thread_time() - worked)

    def travel(self) -> None:
        """Drag to and fro at several zoom levels, and come nearer and go away between them."""
        for zoom in _ZOOMS:
            self.canvas.look(self.canvas.view.centred(0.53, 0.34, zoom))
            for step in range(_STEPS):
                angle = step / 10
                self.canvas.look(self.canvas.view.moved(18 * np.cos(angle), 14 * np.sin(angle)))
                self.frame()
        for by in (0.125,) * 60 + (-0.125,) * 60:
            self.canvas.zoom(by)
            self.frame()


@click.command()
@click.option("--photos", default=100_000, show_default=True)
def map(photos: int) -> None:  # noqa: A001 - a benchmark's command has its module's name
    """How smooth the map is."""
    application = QApplication([])
    began = time.perf_counter()
    ground = read_ground((resources() / "map" / "world.npz").read_bytes())
    print(f"ground read in {time.perf_counter() - began:.3f} s")
    began = time.perf_counter()
    steps = sum(1 for _ in read_towns())
    print(f"towns read in {time.perf_counter() - began:.2f} s, {steps} steps")
    towns = TownsRead(all_towns(), tuple(named(all_towns(), zoom) for zoom in range(13)))
    x, y = _points(photos)
    for zoom in (2, 8, 14):
        began = time.perf_counter()
        count = len(grouped(x, y, zoom))
        print(f"zoom {zoom}: {count} clusters in {time.perf_counter() - began:.3f} s")
    picture = QPixmap(256, 192)
    picture.fill("#7799aa")
    theme = Theme(application, resources() / "style")
    empty = PhotosLocated(np.empty(0, np.int64), np.empty(0), np.empty(0), 0)
    full = PhotosLocated(np.arange(photos), x, y, 0)
    p95 = {}
    for name, located in (("empty", empty), ("photos", full), ("empty again", empty)):
        canvas = Canvas(theme, lambda _cluster: picture)
        canvas.resize(*_SIZE)
        canvas.show()
        application.processEvents()
        canvas.take_ground(GroundRead(ground))
        canvas.take_towns(towns)
        timed = _Timed(canvas, located)
        timed.travel()
        frames = np.array(timed.frames) * 1000
        p95[name] = float(np.percentile(frames, 95))
        print(
            f"{name}: {len(frames)} frames, middle {median(frames):.1f} ms, "
            f"p95 {p95[name]:.1f} ms, worst {frames.max():.1f} ms; "
            f"of processor time p95 {1000 * np.percentile(timed.work, 95):.1f} ms"
        )
        canvas.close()
    ratio = p95["photos"] / max(p95["empty"], p95["empty again"])
    print(f"p95 with {photos:,} photos is {ratio:.2f} times that of the empty map")
