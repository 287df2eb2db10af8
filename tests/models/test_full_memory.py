"""What happens where memory is short, and that it is given back."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from photoclip.core.encoder import Running
from photoclip.models.full.encoder import FullEncoder
from photoclip.models.full.layout import read_model_folder
from photoclip.models.full.memory import RunningMemory, Trial, Trials
from photoclip.models.full.probes import dead_leaves
from photoclip.models.full.runner import ImageRunner, load_run
from tests.models.tiny_clip import make_tiny_clip


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_tiny_clip(tmp_path_factory.mktemp("models") / "tiny-clip")


def pixels(count: int) -> np.ndarray:
    return dead_leaves(count, (32, 32), seed=1)


class SmallCard:
    """A graphics processor with room for `room` photos, behind torch's own error."""

    def __init__(self, folder: Path, room: int, error: RuntimeError) -> None:
        self.on_cpu = load_run(read_model_folder(folder))("cpu", "fp32")
        self.room, self.error = room, error
        self.loaded: list[tuple[str, str]] = []
        self.batches: list[int] = []

    def load(self, device: str, precision: str):
        self.loaded.append((device, precision))
        if device == "cpu":
            return self.on_cpu
        if self.room < 0:
            raise self.error
        return self.run

    def run(self, photos: np.ndarray) -> np.ndarray:
        self.batches.append(len(photos))
        if len(photos) > self.room:
            raise self.error
        return self.on_cpu(photos)


SHORTAGES = [
    torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 MiB."),
    RuntimeError("MPS backend out of memory (MPS allocated: 8.00 GB)"),
    RuntimeError("XPU out of memory. Tried to allocate 2.00 GiB"),
]


@pytest.mark.parametrize("error", SHORTAGES)
def test_too_little_memory_halves_the_batch_for_good(folder: Path, error: RuntimeError) -> None:
    card = SmallCard(folder, 5, error)
    runner = ImageRunner(card.load, Running("cuda:0", "fp16", 60.0))
    photos = pixels(30)
    vectors = runner(photos)
    assert np.allclose(vectors, card.on_cpu(photos), atol=1e-5)
    assert card.batches[:4] == [30, 15, 7, 3]
    assert runner.batch_size == 3
    assert runner.running.device == "cuda:0"
    assert "batches of 3" in runner.running.note
    card.batches.clear()
    runner(photos)
    assert set(card.batches) == {3}


@pytest.mark.parametrize("room", [0, -1])
def test_no_memory_at_all_falls_back_to_the_processor(folder: Path, room: int) -> None:
    """`-1`: not even the tower fits."""
    card = SmallCard(folder, room, SHORTAGES[0])
    runner = ImageRunner(card.load, Running("cuda:0", "fp16", 60.0))
    photos = pixels(6)
    assert np.allclose(runner(photos), card.on_cpu(photos), atol=1e-5)
    assert card.loaded == [("cuda:0", "fp16"), ("cpu", "fp16")]
    assert (runner.running.device, runner.running.precision) == ("cpu", "fp16")
    assert "processor" in runner.running.note


def test_the_encoder_tells_of_the_fallback(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    memory = tmp_path / "running.json"
    card = SmallCard(folder, 0, SHORTAGES[0])
    trials = Trials((), (Trial("cpu", "fp32", 10.0, 1.0), Trial("cuda:0", "fp16", 500.0, 1.0)))
    RunningMemory(memory).remember(read_model_folder(folder).revision, trials)
    monkeypatch.setattr("photoclip.models.full.runner.load_run", lambda folder: card.load)
    encoder = FullEncoder(folder, memory=memory)
    assert encoder.running.device == "cuda:0"
    revision = encoder.revision
    encoder.encode_images(pixels(2))
    assert encoder.running.device == "cpu"
    assert "too small" in encoder.running.note
    encoder.release_images()
    encoder.encode_images(pixels(2))
    assert encoder.running.device == "cpu"
    assert encoder.revision == revision


def test_other_errors_are_not_hidden(folder: Path) -> None:
    card = SmallCard(folder, 0, RuntimeError("CUDA error: an illegal memory access"))
    with pytest.raises(RuntimeError, match="illegal"):
        ImageRunner(card.load, Running("cuda:0", "fp16"))(pixels(2))
    cpu = SmallCard(folder, 0, SHORTAGES[0])
    cpu.on_cpu = cpu.run
    with pytest.raises(torch.OutOfMemoryError):
        ImageRunner(cpu.load, Running("cpu", "fp32"))(pixels(2))


_MEASURED = """
import sys
from pathlib import Path
import numpy as np
import torch
from photoclip.models.full.encoder import FullEncoder

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 2**20

encoder = FullEncoder(Path(sys.argv[1]))
photos = np.zeros((4, 32, 32, 3), np.uint8)
encoder.encode_texts(["a dog"])
before = resident()
encoder.encode_images(photos)
loaded = resident()
encoder.release_images()
released = resident()
encoder.encode_images(photos)
print(before, loaded, released, resident())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.slow
def test_released_memory_goes_back_to_the_system(tmp_path: Path) -> None:
    folder = make_tiny_clip(tmp_path / "model", width=512, layers=8)
    weights = (folder / "model.safetensors").stat().st_size / 2**20
    assert weights > 90
    command = [sys.executable, "-c", _MEASURED, str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    before, loaded, released, again = map(float, done.stdout.split())
    assert loaded - before > 0.9 * weights
    assert released - before < 0.3 * weights
    assert again - released > 0.6 * weights
