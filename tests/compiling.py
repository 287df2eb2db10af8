"""What one process of the suite has compiled the others load."""

import os
import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path

import pytest

_TESTS = Path(__file__).parent


def keep_compiled() -> None:
    """Tests start a hundred Python processes, which would each compile the program anew.

    What is compiled is kept beside the sources, where git ignores it.
    """
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    sys.dont_write_bytecode = False


def compile_share(config: pytest.Config) -> None:
    """Of several processes that test all there is, let each compile a part of it for the others.

    Each imports all test files when it collects them, and most of that time goes into compiling
    them, with pytest's way of explaining what an `assert` has found.
    """
    worker = os.environ.get("PYTEST_XDIST_WORKER", "")
    if not worker or [Path(arg).name for arg in config.args] != [_TESTS.name]:
        return
    number, count = int(worker.removeprefix("gw")), int(os.environ["PYTEST_XDIST_WORKER_COUNT"])
    for file in sorted(_TESTS.rglob("test_*.py"))[number::count]:
        name = ".".join(file.relative_to(_TESTS.parent).with_suffix("").parts)
        with suppress(Exception, pytest.skip.Exception):  # collecting will tell
            import_module(name)
