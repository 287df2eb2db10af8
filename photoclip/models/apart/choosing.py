"""Measuring how a model runs here, in a process that ends with it."""

from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

from photoclip.core import children
from photoclip.core.encoder import Running
from photoclip.core.errors import PhotoclipError


def choose_apart(folder: Path, memory: Path) -> Running:
    """As `full.measuring.choose`, without torch being imported here.

    :raises PhotoclipError: as there; or the process ended before it was done.
    """
    with ProcessPoolExecutor(1, children.spawn, children.begin) as process:
        try:
            return process.submit(_choose, folder, memory).result()
        except BrokenProcessPool as error:
            raise PhotoclipError(
                f"The process that tries how {folder.name} runs here ended unexpectedly.",
                "The memory may be too small for this model: close other programs, or choose a "
                "smaller one.",
            ) from error


def _choose(folder: Path, memory: Path) -> Running:
    from photoclip.models.full.measuring import choose

    return choose(folder, memory)
