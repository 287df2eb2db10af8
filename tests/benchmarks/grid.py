"""Photos in their own shapes beside uniform tiles: laying out, and painting while scrolling.

The same photos in one process, under a heading for each 60 of them. The ratio says what justified
rows cost; both are laid out anew whenever the window is resized.
"""

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import click
import numpy as np

_FRAMES = 240
_WHEEL = 120
_PART = 60
_REPEATS = 5


@click.command()
@click.option("--photos", default=100_000, show_default=True)
def grid(photos: int) -> None:
    """Justified rows and uniform tiles: layout and frames, and their ratio."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as scratch:
        found = {rows: _measured(rows, photos, Path(scratch)) for rows in ("uniform", "justified")}
    click.echo(f"{photos:,} photos in {-(-photos // _PART):,} sections")
    for name, unit in (("layout", "ms"), ("frame, median", "ms"), ("frame, p95", "ms")):
        one, other = found["uniform"][name], found["justified"][name]
        click.echo(
            f"{name:16} uniform {one:7.2f} {unit}   justified {other:7.2f} {unit}   "
            f"(x{other / one:.2f})"
        )


def _measured(rows: Any, photos: int, folder: Path) -> dict[str, float]:
    view, application, stop = _view(photos, folder)
    view.set_rows(rows)
    layout = min(_timed(partial(view.set_tile_size, 201 + one)) for one in range(_REPEATS))
    bar = view.verticalScrollBar()
    frames = []
    for _ in range(_FRAMES):
        bar.setValue(bar.value() + _WHEEL)
        frames.append(_timed(view.viewport().repaint))
        application.processEvents()
    stop()
    view.deleteLater()
    p95 = statistics.quantiles(frames, n=20)[-1]
    return {"layout": layout, "frame, median": statistics.median(frames), "frame, p95": p95}


def _timed(act: Callable[[], object]) -> float:
    """Milliseconds."""
    started = time.perf_counter()
    act()
    return 1000 * (time.perf_counter() - started)


def _view(photos: int, folder: Path) -> tuple[Any, Any, Callable[[], None]]:
    """A grid of photos that all look the same, painted once."""
    from PySide6.QtWidgets import QApplication

    from photoclip.core.photo import Photo
    from photoclip.paths import resources
    from photoclip.ui.grid_headings import HeadingPainter
    from photoclip.ui.grid_view import GridView
    from photoclip.ui.listing import Listing, Section
    from photoclip.ui.photo_model import PhotoModel
    from photoclip.ui.photo_shelf import PhotoShelf
    from photoclip.ui.theme import Theme
    from photoclip.ui.thumb_delegate import ThumbDelegate
    from photoclip.ui.thumb_loader import ThumbLoader
    from photoclip.ui.thumbnails import Thumbnails
    from tests.pictures import draw

    application: Any = QApplication.instance() or QApplication([])
    picture = draw(folder / "thumb.png", (90, 120, 90), size=(512, 384))
    loader = ThumbLoader(lambda _: picture)
    theme = Theme(application, resources() / "style")
    model = PhotoModel(PhotoShelf())
    view = GridView(model, ThumbDelegate(Thumbnails(loader), theme), HeadingPainter(theme))
    view.resize(1000, 760)
    view.show()
    shapes = np.random.default_rng(1).choice([0.67, 0.75, 1.33, 1.5, 1.78], photos)
    counts = [min(_PART, photos - first) for first in range(0, photos, _PART)]
    sections = tuple(Section(f"Part {n}", count) for n, count in enumerate(counts))
    some = tuple(Photo(n, picture, "thumb", 400, 300, None, False) for n in range(2000))
    ids = np.arange(photos)
    listing = Listing(ids, sections, photos=some, shapes=shapes.astype(np.float32))
    view.show_listing(listing, keep_place=False)
    application.processEvents()
    return view, application, loader.stop
