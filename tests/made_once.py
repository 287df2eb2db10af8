"""What takes long to make and is only copied: made once for all processes that test."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock

from tests.empty_catalogue import copy_catalogues
from tests.in_one_process import decode_here
from tests.seen_before import keep_answers


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """A folder that `make` has filled, in this process or in another; not to be changed.

    `name` tells it from all others of the suite.
    """
    run = factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        run = run.parent  # each process has a folder of its own in that of the run
    folder, done = run / f"once-{name}", run / f"once-{name}.done"
    with FileLock(run / f"once-{name}.lock"):
        if not done.exists():
            shutil.rmtree(folder, ignore_errors=True)  # who began it has failed
            folder.mkdir()
            _make(make, folder)
            done.touch()
    return folder


def _make(make: Callable[[Path], object], folder: Path) -> None:
    """As fast as in a test: pytest makes what sessions share before it patches for one of them."""
    with pytest.MonkeyPatch.context() as patch:
        decode_here(patch)
        copy_catalogues(patch)
        keep_answers(patch)
        make(folder)
