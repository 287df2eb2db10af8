"""What every test gets: no display, no network, and the tester's own library out of reach."""

import os

# Before anything imports Qt or the hub's client.
os.environ["QT_QPA_PLATFORM"] = os.environ.get("PHOTOCLIP_TEST_PLATFORM", "offscreen")
os.environ["HF_HUB_OFFLINE"] = "1"
# What stands back for other programs would hardly get on where several tests run at once.
os.environ["PHOTOCLIP_NICE"] = "0"
# Nor would several that each compute with all cores.
os.environ.setdefault("OMP_NUM_THREADS", "1")

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def own_library(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The default library of this test alone, and a models folder of its own."""
    home = tmp_path_factory.mktemp("home")
    library = home / "library"
    monkeypatch.setenv("PHOTOCLIP_MODELS", str(home / "models"))
    monkeypatch.setenv("PHOTOCLIP_LIBRARY", str(library))
    return library
