"""What every test gets: no display, no network, and the tester's own library out of reach."""

import gc
import os
from itertools import count

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
from hypothesis import HealthCheck, settings

from tests.compiling import compile_share, keep_compiled
from tests.empty_catalogue import copy_catalogues
from tests.garbage import collect_if_much
from tests.in_one_process import decode_here
from tests.seen_before import keep_answers, keep_trials
from tests.sharing_out import LONGEST, LongestFirst

# A change is to be judged by itself, not by what chance finds in all the rest on that day:
# HYPOTHESIS_PROFILE=anew looks for new examples. Neither minds how long an example takes.
_however_slow = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("same", _however_slow, derandomize=True)
settings.register_profile("anew", _however_slow)
keep_compiled()
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))

_homes = count()
_PLACES = {file: place for place, file in enumerate(LONGEST)}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Long files come first."""
    items.sort(key=lambda item: _PLACES.get(item.nodeid.partition("::")[0], len(LONGEST)))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> LongestFirst | None:
    """How `--dist loadfile`, which is the default here, shares out; other ways are xdist's own."""
    return LongestFirst(config, log) if config.getoption("dist") == "loadfile" else None


def pytest_sessionstart(session: pytest.Session) -> None:
    """See `tests/garbage.py` and `tests/compiling.py`."""
    gc.disable()
    compile_share(session.config)


def pytest_runtest_setup() -> None:
    collect_if_much()


@pytest.fixture(autouse=True)
def own_library(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The default library of this test alone, and a models folder of its own."""
    home = tmp_path_factory.getbasetemp() / "homes" / str(next(_homes))
    home.mkdir(parents=True)  # `mktemp` would look at those of all tests before
    library = home / "library"
    monkeypatch.setenv("PHOTOCLIP_MODELS", str(home / "models"))
    monkeypatch.setenv("PHOTOCLIP_LIBRARY", str(library))
    monkeypatch.setenv("PHOTOCLIP_SETTINGS", str(home / "settings.json"))
    return library


@pytest.fixture(autouse=True)
def seen_before(monkeypatch: pytest.MonkeyPatch) -> None:
    """The built-in model does the same thing once, and other models are measured once."""
    keep_answers(monkeypatch)
    keep_trials(monkeypatch)


@pytest.fixture(autouse=True)
def catalogues_copied(monkeypatch: pytest.MonkeyPatch) -> None:
    """A new library doesn't go through all versions of the catalogue."""
    copy_catalogues(monkeypatch)


@pytest.fixture
def decoded_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Start no processes to decode a dozen files: that takes longer than the files."""
    decode_here(monkeypatch)


@pytest.fixture
def in_processes(decoded_here: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Decode in two processes, as the program does."""
    monkeypatch.setattr("photoclip.services.encoding.decode_workers", lambda: 2)
