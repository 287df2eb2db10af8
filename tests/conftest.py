"""What every test gets: no display, no network, and the tester's own library out of reach."""

import gc
import os
import sys

# Before anything imports Qt or the hub's client.
os.environ["QT_QPA_PLATFORM"] = os.environ.get("PHOTOCLIP_TEST_PLATFORM", "offscreen")
os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["PHOTOCLIP_LANGUAGE"] = "en"
# What stands back for other programs would hardly get on where several tests run at once.
os.environ["PHOTOCLIP_NICE"] = "0"
# Nor would several that each compute with all cores.
os.environ.setdefault("OMP_NUM_THREADS", "1")

from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from tests.seen_before import keep_answers
from tests.sharing_out import LONGEST, LongestFirst

# A change is to be judged by itself, not by what chance finds in all the rest on that day:
# HYPOTHESIS_PROFILE=anew looks for new examples.
settings.register_profile("same", derandomize=True)
settings.register_profile("anew")
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))

_PLACES = {file: place for place, file in enumerate(LONGEST)}
_settled: set[str] = set()
_MUCH_GARBAGE = 20_000
"""Objects; a window has more."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Long files come first."""
    items.sort(key=lambda item: _PLACES.get(item.nodeid.partition("::")[0], len(LONGEST)))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> LongestFirst | None:
    """How `--dist loadfile`, which is the default here, shares out; other ways are xdist's own."""
    return LongestFirst(config, log) if config.getoption("dist") == "loadfile" else None


def pytest_sessionstart() -> None:
    """Garbage is collected between two tests, on the main thread alone.

    A window that was closed is garbage only after its test. If the next test's threads collected
    it, as Python would have it, Qt would delete it there, and the process would crash some time
    later; `GarbageCollector` looks after that in the program.
    """
    gc.disable()


def pytest_runtest_setup() -> None:
    """Collect what the tests before have left, and tell that what was imported stays.

    A collection takes a quarter of a second with all of torch and of the tests to look through.
    """
    loaded = {"tests", *(name for name in ("torch", "transformers") if name in sys.modules)}
    if not loaded <= _settled:
        _settled.update(loaded)
        gc.collect()
        gc.freeze()
    elif gc.get_count()[0] > _MUCH_GARBAGE:
        gc.collect()


@pytest.fixture(autouse=True)
def own_library(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The default library of this test alone, and a models folder of its own."""
    home = tmp_path_factory.mktemp("home")
    library = home / "library"
    monkeypatch.setenv("PHOTOCLIP_MODELS", str(home / "models"))
    monkeypatch.setenv("PHOTOCLIP_LIBRARY", str(library))
    monkeypatch.setenv("PHOTOCLIP_SETTINGS", str(home / "settings.json"))
    return library


@pytest.fixture(autouse=True)
def seen_before(monkeypatch: pytest.MonkeyPatch) -> None:
    """The built-in model does the same thing once."""
    keep_answers(monkeypatch)


@pytest.fixture
def decoded_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Start no processes to decode a dozen files: that takes longer than the files."""
    monkeypatch.setattr("photoclip.services.encoding.decode_workers", lambda: 0)
    monkeypatch.setattr("photoclip.services.showing.show_workers", lambda: 0)
    monkeypatch.setattr("photoclip.services.exporting_photos.decode_workers", lambda: 0)


@pytest.fixture
def in_processes(decoded_here: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Decode in two processes, as the program does."""
    monkeypatch.setattr("photoclip.services.encoding.decode_workers", lambda: 2)
