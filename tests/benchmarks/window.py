"""How the window opens, scrolls and stays awake over a library of a million photos.

Beside it a bare PySide6 window, which is what any program of this kind takes to start. All of the
window's figures are of one process: from its start to the first paint, to the photos in sight,
scrolling as with a wheel and as with the scroll bar's handle, every photo selected, and 120 photos
indexed meanwhile. *Gap* is the longest time in which the event loop didn't come round.

A library that was made is kept where `--library` names it, and taken up again.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import click

from photoclip.paths import LibraryPaths
from tests.benchmarks.window_library import fill, write_photos

_NEW_PHOTOS = 120
_THUMBNAILS = 20_000


@click.command()
@click.option("--photos", default=1_000_000, show_default=True)
@click.option(
    "--library",
    type=click.Path(path_type=Path),
    help="Where to make the library, or find the one that was made before.",
)
def window(photos: int, library: Path | None) -> None:
    """First paint, photos in sight, scrolling, gaps and memory at a million photos."""
    with tempfile.TemporaryDirectory() as scratch:
        root = library or Path(scratch) / "library"
        paths = LibraryPaths(root)
        if not paths.catalog.exists():
            _fill(paths, photos, Path(scratch) / "made up")
        new = Path(scratch) / "new photos"
        write_photos(new, _NEW_PHOTOS)
        bare = min(_child("bare")["paint"] for _ in range(3))
        _child("open", str(root), str(new))  # once for the disk's cache
        found = _child("whole", str(root), str(new))
    _tell(photos, bare, found)


def _fill(paths: LibraryPaths, photos: int, folder: Path) -> None:
    started = time.perf_counter()
    for done in fill(paths, photos, folder, _THUMBNAILS):
        if done % 100_000 == 0:
            click.echo(f"{done:,} photos made in {time.perf_counter() - started:.0f} s", err=True)


def _child(what: str, *more: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.benchmarks.window_child", what, str(time.time()), *more]
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    if done.returncode:
        raise click.ClickException(done.stderr)
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


def _tell(photos: int, bare: float, found: dict[str, Any]) -> None:
    paint = found["paint"]
    click.echo(f"{photos:,} photos")
    click.echo(f"bare PySide6 window, first paint      {bare:7.2f} s")
    click.echo(f"photoclip, first paint                {paint:7.2f} s  (x{paint / bare:.2f})")
    click.echo(f"photos listed                         {found['listed']:7.2f} s")
    click.echo(f"all thumbnails in sight painted       {found['thumbnails']:7.2f} s")
    for name, frames in found["frames"].items():
        said = f"median {frames['median']:.1f} ms, p95 {frames['p95']:.1f} ms"
        click.echo(f"{name:37} {said}, longest {frames['longest']:.1f} ms a frame")
    for name, gap in found["gaps"].items():
        click.echo(f"longest gap while {name:19} {gap:7.0f} ms")
    for name, seconds in found["seconds"].items():
        click.echo(f"{name:37} {seconds:7.3f} s")
    click.echo(f"memory, window and engine             {found['memory'] / 2**20:7.0f} MiB")
