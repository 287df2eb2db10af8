"""How the window starts, scrolls and stays awake over a large library, beside a bare window.

The bare window of PySide6 is what any program of this kind takes to start; both are started in
turns, and the least of several starts counts, by the clock and by the processor's time, which says
less about what else the machine does. Python's compiled modules are kept, as an installed
program's are. Everything else is of one process of the program, by its own command: scrolling,
typing searches letter by letter, and indexing new photos.

A *block* is the longest time in which the window's event loop didn't come round. Of it are told
apart: the window's own computing, waiting for a processor that others had, and waiting for Python's
lock. What the bare window's loop was away is what the machine itself does. The screen is one of
1920 by 1080 pixels, unless `--screen` says otherwise, and the window fills it. A library that was
made is kept where `--library` names it, and taken up again.
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
@click.option("--photos", default=100_000, show_default=True)
@click.option("--starts", default=5, show_default=True, help="The least of so many counts.")
@click.option(
    "--library",
    type=click.Path(path_type=Path),
    help="Where to make the library, or find the one that was made before.",
)
@click.option("--screen", default="1920x1080", show_default=True, help="WIDTHxHEIGHT in pixels.")
def window(photos: int, starts: int, library: Path | None, screen: str) -> None:
    """First paint, a painted grid, scrolling, blocks of the event loop, and memory."""
    with tempfile.TemporaryDirectory() as scratch:
        root = library or Path(scratch) / "library"
        paths = LibraryPaths(root)
        if not paths.catalog.exists():
            _fill(paths, photos, Path(scratch) / "made up")
        os.environ.setdefault("QT_QPA_PLATFORM", _offscreen(Path(scratch), screen))
        new = Path(scratch) / "new photos"
        write_photos(new, _NEW_PHOTOS)
        for what in (["bare"], ["open", str(root)]):  # compiles, and fills the disk's cache
            _child(*what)
        bare, opened = [], []
        for _ in range(starts):
            bare.append(_child("bare"))
            opened.append(_child("open", str(root)))
        idle = _child("idle")
        found = _child("whole", str(root), str(new))
    _tell_starting(bare, opened, found["photos"])
    _line("window", found["window"])
    _tell_use(found, idle["gap"])


def _fill(paths: LibraryPaths, photos: int, folder: Path) -> None:
    started = time.perf_counter()
    for done in fill(paths, photos, folder, _THUMBNAILS):
        if done % 100_000 == 0:
            click.echo(f"{done:,} photos made in {time.perf_counter() - started:.0f} s", err=True)


def _offscreen(scratch: Path, screen: str) -> str:
    """The platform of Qt that shows nothing, with such a screen: its own is 800 pixels wide, and no
    more than four photos would be in sight."""
    width, height = map(int, screen.split("x"))
    one = {"name": "one", "x": 0, "y": 0, "width": width, "height": height}
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    file = scratch / "screen.json"
    file.write_text(json.dumps({"screens": [{**one, **dots}]}))
    return f"offscreen:configfile={file}"


def _child(what: str, *more: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.benchmarks.window_child", what, str(time.time()), *more]
    environment = dict(os.environ)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    if done.returncode:
        raise click.ClickException(done.stderr)
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


def _tell_starting(bare: list[Any], opened: list[Any], photos: int) -> None:
    click.echo(f"{photos:,} photos; from the start of the process, the least of {len(bare)} starts")
    least = _least(bare, "first paint")
    _line("a bare PySide6 window, first paint", _seconds(least))
    names = {
        "first paint": "photoclip, first paint",
        "whole window": "the whole window painted",
        "listed": "photos listed",
        "thumbnails": "all thumbnails in sight painted",
    }
    for which, name in names.items():
        of = _least(opened, which)
        times = f"x{of['clock'] / least['clock']:.2f} (x{of['processor'] / least['processor']:.2f})"
        _line(name, f"{_seconds(of)}  {times}")


def _least(starts: list[Any], which: str) -> dict[str, float]:
    return {kind: min(one[which][kind] for one in starts) for kind in ("clock", "processor")}


def _seconds(of: dict[str, float]) -> str:
    return f"{of['clock']:6.2f} s ({of['processor']:.2f} s of the processor)"


def _tell_use(found: dict[str, Any], idle: dict[str, float]) -> None:
    for name, frames in found["frames"].items():
        said = f"{frames['p95']:6.1f} ms, longest {frames['longest']:.1f} ms a frame"
        _line(f"scrolling {name}, p95", said)
    for name, gap in found["gaps"].items():
        _line(f"longest block while {name}", _block(gap))
    _line("longest block of the bare window", _block(idle))
    _line("selecting all photos", f"{found['selecting']:6.2f} s")
    _line(f"indexing {_NEW_PHOTOS} photos", f"{found['indexing']:6.2f} s")
    for name, when in (("memory", "before a model"), ("memory at the end", "at the end")):
        held = found[name]
        said = (
            f"{held['resident'] / 2**20:6.0f} MiB resident, {held['own'] / 2**20:.0f} MiB its own"
        )
        _line(f"memory {when}", said)


def _block(gap: dict[str, float]) -> str:
    parts = f"{gap['computed']:.0f} computed, {gap['queued']:.0f} for a processor"
    most = f"{gap['most computed']:.0f} computed, {gap['most locked']:.0f} for Python's lock"
    return f"{gap['waited']:6.0f} ms ({parts}); in any one at most {most}"


def _line(name: str, said: str) -> None:
    click.echo(f"{name:42}{said}")
