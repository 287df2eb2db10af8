"""How a label's queue keeps up with the person who answers it, beside scrolling the plain grid.

The library's photos exist in name only, and every one of them is suggested: no queue is longer. All
figures are of one process. *Answer* is from the key to the painted next page, for which the label
has learnt, all photos were compared with it anew, and the journal was written; *gap* is the longest
time in which the event loop didn't come round; a *frame* is from a move to what was painted.
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
from tests.benchmarks.window_library import fill

_THUMBNAILS = 2_000


@click.command()
@click.option("--photos", default=100_000, show_default=True)
@click.option("--labels", default=200, show_default=True, help="Labels that are counted meanwhile.")
@click.option("--pages", default=20, show_default=True, help="Pages that are answered.")
@click.option(
    "--library",
    type=click.Path(path_type=Path),
    help="Where to make the library, or find the one that was made before.",
)
def review(photos: int, labels: int, pages: int, library: Path | None) -> None:
    """Answering a queue: time for each page, frames and gaps, beside a plain scroll."""
    with tempfile.TemporaryDirectory() as scratch:
        root = library or Path(scratch) / "library"
        paths = LibraryPaths(root)
        if not paths.catalog.exists():
            for _ in fill(paths, photos, Path(scratch) / "made up", _THUMBNAILS):
                pass
        found = _child(str(root), str(labels), str(pages))
    _tell(found)


def _child(*more: str) -> dict[str, Any]:
    module = "tests.benchmarks.review_child"
    command = [sys.executable, "-m", module, "review", str(time.time()), *more]
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    if done.returncode:
        raise click.ClickException(done.stderr)
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


def _tell(found: dict[str, Any]) -> None:
    click.echo(f"{found['waiting']:,} photos suggested, {found['page']} a page")
    plain = found["frames"]["scrolling the plain grid"]
    for name, times in found["frames"].items():
        ratio = times["median"] / plain["median"]
        said = f"median {times['median']:.1f} ms, p95 {times['p95']:.1f} ms, x{ratio:.1f}"
        click.echo(f"{name:32} {said}")
    for name, gap in found["gaps"].items():
        own = f"{gap['computed']:.0f} ms its own work"
        click.echo(f"longest gap while {name:26} {gap['waited']:6.0f} ms, {own}")
    pages = -(-1000 // found["page"])
    seconds = found["frames"]["answering a page"]["median"] * pages / 1000
    click.echo(f"a thousand suggestions: {pages} keys, of which the program takes {seconds:.1f} s")
