"""Which device and precision a model runs in: measured, remembered, set, pinned."""

import json
from pathlib import Path

import numpy as np
import pytest
import torch

from photoclip.core.encoder import Running
from photoclip.models.full import devices, measuring
from photoclip.models.full.choosing import choose_running, remembered
from photoclip.models.full.encoder import FullEncoder
from photoclip.models.full.layout import read_model_folder
from photoclip.models.full.memory import Override, RunningMemory, Trial, Trials, set_override
from photoclip.models.full.precision import Int8Linear, Int8Steps
from photoclip.models.full.probes import dead_leaves
from photoclip.models.full.runner import load_run
from photoclip.models.full.sizes import batch_size
from tests.models.tiny_clip import make_tiny_clip

CPU = Trial("cpu", "fp32", 10.0, 1.0)
INT8 = Trial("cpu", "int8", 20.0, 0.998)
GPU = Trial("cuda:0", "fp16", 500.0, 0.9999)
BAD = Trial("cuda:0", "bf16", 600.0, 0.8, "its results differ too much from those of fp32")
ALL = Trials(("cuda:0 A card",), (CPU, INT8, GPU, BAD))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_tiny_clip(tmp_path_factory.mktemp("models") / "tiny-clip")


def pixels(count: int) -> np.ndarray:
    return dead_leaves(count, (32, 32), seed=1)


# Choosing


@pytest.mark.parametrize(
    ("tried", "override", "pinned", "expected"),
    [
        ((CPU, INT8, GPU), Override(), None, ("cuda:0", "fp16")),
        ((CPU, INT8, GPU, BAD), Override(), None, ("cuda:0", "fp16")),
        ((CPU, INT8), Override(), None, ("cpu", "int8")),
        ((CPU, INT8, GPU), Override(device="cpu"), None, ("cpu", "int8")),
        ((CPU, INT8, GPU), Override(precision="fp32"), None, ("cpu", "fp32")),
        ((CPU, INT8, GPU), Override(precision="int8"), "fp16", ("cuda:0", "fp16")),
        ((CPU, INT8, GPU), Override(), "int8", ("cpu", "int8")),
        ((CPU, GPU, BAD), Override(), "bf16", ("cuda:0", "bf16")),
        ((CPU, GPU), Override(), "bf16", ("cpu", "bf16")),
        ((CPU, GPU), Override(device="cuda"), None, ("cuda:0", "fp16")),
        ((CPU, Trial("cpu", "int8", 10.5, 1.0)), Override(), None, ("cpu", "fp32")),
        ((Trial("cpu", "bf16", 1.0, 1.0), BAD), Override(), "bf16", ("cpu", "bf16")),
        ((), Override(), None, ("cpu", "fp32")),
    ],
)
def test_the_fastest_that_is_good_enough(
    tried: tuple[Trial, ...], override: Override, pinned: str | None, expected: tuple[str, str]
) -> None:
    running = choose_running(Trials((), tried), override, pinned)
    assert (running.device, running.precision) == expected


def test_notes_say_what_is_not_used() -> None:
    failed = Trial("cuda:0", "fp16", None, None, "no kernel image is available")
    note = choose_running(Trials((), (CPU, failed)), Override()).note
    assert "cuda:0" in note
    assert "no kernel image" in note
    assert "differ" in choose_running(ALL, Override(), "bf16").note
    assert "no “xpu”" in choose_running(ALL, Override(device="xpu")).note
    assert choose_running(ALL, Override()).note == ""


def test_a_batch_takes_half_a_second_at_most() -> None:
    assert batch_size(Running("cpu", "fp32", 0.3)) == 1
    assert batch_size(Running("cpu", "fp32", 10.0)) == 10
    assert batch_size(Running("cpu", "fp32", 4000.0)) == 16
    assert batch_size(Running("cuda:0", "fp16", 4000.0)) == 64


# Measuring and remembering


def test_measured_once_and_remembered(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    memory = tmp_path / "models" / "running.json"
    assert remembered(folder, memory) is None
    chosen = measuring.choose(folder, memory)
    trials = RunningMemory(memory).trials(read_model_folder(folder).revision)
    assert trials is not None
    tried = {trial.precision: trial for trial in trials.trials if trial.device == "cpu"}
    assert tried["fp32"].images_per_second is not None
    assert set(tried) == set(devices.precisions("cpu"))
    assert all(t.failure or (t.cosine or 0) >= 0.99 for t in tried.values())
    monkeypatch.setattr(measuring, "measure", None)  # would fail if it were measured again
    assert measuring.choose(folder, memory) == chosen == remembered(folder, memory)
    encoder = FullEncoder(folder, memory=memory)
    assert encoder.running == chosen
    assert encoder.revision.endswith("+" + chosen.precision)
    encoder.encode_images(pixels(2))


def test_another_graphics_processor_is_measured_anew(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    memory = RunningMemory(tmp_path / "running.json")
    model = read_model_folder(folder)
    memory.remember(model.revision, ALL)
    fresh = Trials((), (CPU,))
    monkeypatch.setattr(measuring, "measure", lambda folder: fresh)
    assert measuring.measured_running(model, memory).device == "cpu"
    assert memory.trials(model.revision) == fresh


def test_a_precision_whose_vectors_differ_is_dropped(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A tower that answers in another way on one of the ways it is run."""
    model = read_model_folder(folder)

    def load(device: str, precision: str):
        run = load_run(model)(device, "fp32")
        return run if precision == "fp32" else lambda photos: run(photos)[::-1].copy()

    monkeypatch.setattr(measuring, "load_run", lambda folder: load)
    monkeypatch.setattr(measuring, "precisions", lambda device: ("fp32", "fp16"))
    monkeypatch.setattr(measuring, "_HOPELESS", float("inf"))
    trials = measuring.measure(model)
    dropped = trials.trials[1]
    assert dropped.precision == "fp16"
    assert "differ too much" in dropped.failure
    assert choose_running(trials, Override()).precision == "fp32"


def test_a_device_that_fails_is_passed_over(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measuring, "accelerators", lambda: ("cuda:0",))
    monkeypatch.setattr(measuring, "names", tuple)
    monkeypatch.setattr(measuring, "precisions", lambda device: ("fp32",))
    if torch.cuda.is_available():
        pytest.skip("there is a device, and it would not fail")
    trials = measuring.measure(read_model_folder(folder))  # torch refuses in its own words
    assert trials.trials[1].failure
    assert choose_running(trials, Override()).device == "cpu"


def test_the_users_choice_is_kept_beside_what_was_measured(folder: Path, tmp_path: Path) -> None:
    memory = tmp_path / "running.json"
    measuring.choose(folder, memory)
    set_override(memory, precision="bf16")
    assert RunningMemory(memory).override() == Override(None, "bf16")
    assert FullEncoder(folder, memory=memory).revision.endswith("+bf16")
    set_override(memory, device="cpu")
    assert RunningMemory(memory).override() == Override("cpu", None)
    assert remembered(folder, memory) is not None


@pytest.mark.parametrize("content", ["", "[]", '{"measured": 3, "override": "cpu"}', "\0"])
def test_a_damaged_memory_costs_a_measurement_only(
    folder: Path, tmp_path: Path, content: str
) -> None:
    memory = tmp_path / "running.json"
    memory.write_text(content)
    kept = RunningMemory(memory)
    assert kept.trials("model") is None
    assert kept.override() == Override()
    kept.remember("model", ALL)
    assert kept.trials("model") == ALL
    assert json.loads(memory.read_text())["measured"]["model"]


def test_pictures_to_measure_with_are_the_same_each_time() -> None:
    assert np.array_equal(dead_leaves(2, (40, 60)), dead_leaves(2, (40, 60)))
    assert dead_leaves(1, (40, 60)).std() > 20


# Precision


def test_revisions_differ_by_precision_and_commit(folder: Path) -> None:
    revisions = {
        FullEncoder(folder, precision="fp32").revision,
        FullEncoder(folder, precision="int8").revision,
        FullEncoder(folder, precision="fp32", commit="a" * 40).revision,
        FullEncoder(folder, precision="fp32", commit="b" * 40).revision,
    }
    assert len(revisions) == 4
    assert FullEncoder(folder).revision == FullEncoder(folder, precision="fp32").revision


def test_eight_bits_without_the_instructions_are_the_same_eight_bits() -> None:
    """What other chips compute step by step is what x86 computes at once."""
    torch.manual_seed(0)
    linear = torch.nn.Linear(64, 48).requires_grad_(False)
    x = torch.randn(5, 7, 64) * 3 + 1
    at_once, in_steps = Int8Linear(linear)(x), Int8Steps(linear)(x)
    step = (x.max() - x.min()) / 127
    assert (at_once - in_steps).abs().max() < step
    assert torch.nn.functional.cosine_similarity(at_once, in_steps, dim=-1).min() > 0.9999
    assert not torch.equal(in_steps, linear(x))
