"""Drives to plug in and to unplug."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def mounted(place: Path) -> Iterator[None]:
    """A small file system in memory, mounted on a folder; unplugged at the end if it still is.

    Only root may mount; whoever else runs the test skips it.
    """
    plug(place)
    try:
        yield
    finally:
        if place.is_mount():
            unplug(place)


def plug(place: Path) -> None:
    """Mount an empty file system."""
    command = ["mount", "-t", "tmpfs", "-o", "size=8m", "photoclip-test", str(place)]
    try:
        run = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError as error:
        pytest.skip(f"file systems can't be mounted here: {error}")
    if run.returncode:
        pytest.skip(f"file systems can't be mounted here: {run.stderr.strip()}")


def unplug(place: Path) -> None:
    """Take it away, with all that is on it; the folder it was mounted on stays, empty."""
    subprocess.run(["umount", "--lazy", str(place)], check=True)
