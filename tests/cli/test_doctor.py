"""What doctor says of the model: what was measured, without loading it."""

import sys
from pathlib import Path

import pytest

from photoclip.models.full.layout import read_model_folder
from photoclip.models.full.memory import RunningMemory, Trial, Trials
from photoclip.models.registry import open_store
from tests.cli.conftest import Photoclip
from tests.models.tiny_clip import make_tiny_clip
from tests.pictures import photograph


@pytest.fixture
def library(photoclip: Photoclip, own_library: Path, tmp_path: Path) -> Path:
    """With one photo, indexed with the built-in model."""
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "cat.png").write_bytes(photograph("chelsea.png").read_bytes())
    assert photoclip("index", tmp_path / "pictures").status == 0
    return own_library


def test_the_built_in_model_runs_on_the_processor(photoclip: Photoclip, library: Path) -> None:
    found = photoclip("doctor", "--json").document["library"]
    assert (found["device"], found["precision"], found["note"]) == ("cpu", "fp32", "")
    assert "runs on cpu in fp32." in photoclip("doctor").out


def test_what_was_measured_is_shown_and_nothing_loaded(
    photoclip: Photoclip, library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = make_tiny_clip(tmp_path / "tiny")
    failed = Trial("cuda:0", "fp16", None, None, "its driver is too old")
    trials = Trials(("cuda:0 A card",), (Trial("cpu", "fp32", 12.5, 1.0), failed))
    RunningMemory(open_store().memory).remember(read_model_folder(folder).revision, trials)
    monkeypatch.setitem(sys.modules, "photoclip.models.full.runner", None)  # can't be imported
    monkeypatch.setitem(sys.modules, "photoclip.models.full.texts", None)
    asked = ("doctor", "--model", f"{folder}+fp32")
    found = photoclip(*asked, "--json").document["library"]
    assert (found["device"], found["precision"]) == ("cpu", "fp32")
    assert found["images_per_second"] == 12.5
    said = photoclip(*asked).out
    assert "runs on cpu in fp32: 12.5 photos a second when it was measured." in said
    assert "its driver is too old" in said
