"""How long a cold `photoclip search` takes, beside a bare interpreter with numpy and sqlite3."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import click

from tests.pictures import PHOTOGRAPHS, photograph

_BARE = [sys.executable, "-c", "import numpy, sqlite3"]
_PROGRAM = [sys.executable, "-m", "photoclip"]


@click.command()
@click.option("--runs", default=7, show_default=True, help="Runs of each, in turn.")
@click.option(
    "--folder",
    type=click.Path(exists=True, path_type=Path),
    help="Photos to search in; scikit-image's sample pictures where none are named.",
)
def query(runs: int, folder: Path | None) -> None:
    """Wall time of a search whose words were never asked before, and of the same again."""
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["PHOTOCLIP_LIBRARY"] = scratch
        folders = [folder] if folder else [photograph(name).parent for name in PHOTOGRAPHS][:1]
        _run([*_PROGRAM, "index", *map(str, folders)])
        bare, cold, again = [], [], []
        for number in range(runs + 1):
            words = f"a dog running on the beach, take {number}"
            times = (_run(_BARE), _run([*_PROGRAM, "search", words]))
            repeated = _run([*_PROGRAM, "search", words])
            if number:  # the first round warms the disk's cache
                bare.append(times[0])
                cold.append(times[1])
                again.append(repeated)
    base = statistics.median(bare)
    click.echo(f"median of {runs} runs, seconds")
    for name, values in (
        ("python -c 'import numpy, sqlite3'", bare),
        ("photoclip search, new words", cold),
        ("photoclip search, words asked before", again),
    ):
        middle = statistics.median(values)
        click.echo(f"{name:40} {middle:6.3f}  (+{middle - base:.3f}, x{middle / base:.2f})")


def _run(command: list[str]) -> float:
    started = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - started
