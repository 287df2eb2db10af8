"""Towers in processes of their own: the same answers, and what may happen to a process."""

import os
import subprocess
import sys
import threading
from functools import partial
from pathlib import Path

import numpy as np
import psutil
import pytest
from typing_extensions import override

from photoclip.core.encoder import Locating, Pixels, Running, Vectors
from photoclip.core.errors import PhotoclipError
from photoclip.core.priority import NICE_VARIABLE, stand_back
from photoclip.models.apart.encoder import ApartEncoder
from photoclip.models.builtin import BuiltinEncoder
from photoclip.models.full.encoder import FullEncoder
from photoclip.models.store import Store
from tests.models.hub_fixtures import clip, hub, models, store
from tests.patience import PATIENCE_S

__all__ = ["clip", "hub", "models", "store"]


class Odd(BuiltinEncoder):
    """Does as the first pixel says: an encoder to which something happens."""

    def __init__(self, sign: Path | None = None) -> None:
        super().__init__()
        self._sign = sign

    @override
    def encode_images(self, pixels: Pixels) -> Vectors:
        number = int(pixels.flat[0])
        if number == 1:
            os._exit(1)
        if number == 2:
            raise PhotoclipError("The disk is full.", "Make room.")
        if number == 3:
            raise StubbornError(threading.Lock())
        if number == 4 and self._sign is not None and not self._sign.exists():
            self._sign.touch()
            os._exit(1)
        niceness = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
        return np.array([[os.getpid(), niceness, len(pixels)]], np.float32)

    @property
    @override
    def running(self) -> Running:
        return Running("cuda:0", "fp16", 7.0, "The memory was full.")

    @property
    @override
    def batch_size(self) -> int:
        return 5


class StubbornError(Exception):
    """Can't be pickled, for what it holds."""


def odd(number: int) -> Pixels:
    return np.full((1, 2, 2, 3), number, np.uint8)


def children() -> set[int]:
    return {child.pid for child in psutil.Process().children()}


@pytest.fixture
def pixels() -> Pixels:
    height, width = BuiltinEncoder().preprocessing.size
    random = np.random.default_rng(5)
    return random.integers(0, 256, (3, height, width, 3)).astype(np.uint8)


def test_the_built_in_model_says_the_same(pixels: Pixels) -> None:
    apart, own = ApartEncoder(BuiltinEncoder), BuiltinEncoder()
    np.testing.assert_allclose(apart.encode_images(pixels), own.encode_images(pixels), atol=1e-6)
    assert apart.encode_images(pixels[:0]).shape == (0, own.dim)
    words = apart.encode_texts(["a dog", "a cat"])
    np.testing.assert_array_equal(words, own.encode_texts(["a dog", "a cat"]))
    assert isinstance(apart, Locating)
    rows, columns = apart.close_up.size
    close = np.zeros((rows, columns, 3), np.uint8)
    close[: rows // 2, :, 0] = 200
    heat, expected = apart.relevance(close, words), own.relevance(close, words)
    assert heat is not None
    np.testing.assert_allclose(heat, expected, atol=1e-5)


def test_a_downloaded_model_says_the_same(clip: Path) -> None:
    make = partial(FullEncoder, clip, precision="fp32")
    apart, own = ApartEncoder(make), make()
    photos = np.random.default_rng(1).integers(0, 256, (2, 32, 32, 3)).astype(np.uint8)
    np.testing.assert_allclose(apart.encode_images(photos), own.encode_images(photos), atol=1e-6)
    words = ["a dog", "a cat"]
    np.testing.assert_allclose(apart.encode_texts(words), own.encode_texts(words), atol=1e-6)
    assert apart.encode_texts([]).shape == (0, own.dim)
    for name in ("model_id", "revision", "dim", "preprocessing", "templates", "logit_scale"):
        assert getattr(apart, name) == getattr(own, name)


def test_how_it_runs_is_known_from_there(pixels: Pixels) -> None:
    encoder = ApartEncoder(Odd)
    encoder.encode_images(odd(0))
    assert encoder.running.note == "The memory was full."
    assert encoder.batch_size == 5


def test_the_process_ends_with_the_tower_and_another_comes() -> None:
    before = children()
    encoder = ApartEncoder(Odd)
    encoder.release_images()
    assert children() == before, "a process before there was a photo"
    first, again = (int(encoder.encode_images(odd(0))[0, 0]) for _ in range(2))
    assert first == again in children()
    encoder.release_images()
    assert not psutil.pid_exists(first)
    second = int(encoder.encode_images(odd(0))[0, 0])
    assert second != first
    del encoder
    assert not psutil.pid_exists(second), "nobody had the encoder any more"


def test_a_process_that_was_killed_is_replaced() -> None:
    encoder = ApartEncoder(Odd)
    first = psutil.Process(int(encoder.encode_images(odd(0))[0, 0]))
    first.kill()
    assert encoder.encode_images(odd(0))[0, 2] == 1


def test_one_that_ends_over_photos_is_tried_once_more(tmp_path: Path) -> None:
    encoder = ApartEncoder(partial(Odd, tmp_path / "sign"))
    assert encoder.encode_images(odd(4))[0, 2] == 1
    with pytest.raises(PhotoclipError, match="ended unexpectedly") as caught:
        encoder.encode_images(odd(1))
    assert "memory" in caught.value.hint
    assert encoder.encode_images(odd(0))[0, 2] == 1, "nothing is left of it"


def test_what_is_raised_there_is_raised_here() -> None:
    encoder = ApartEncoder(Odd)
    with pytest.raises(PhotoclipError, match="disk is full") as caught:
        encoder.encode_images(odd(2))
    assert caught.value.hint == "Make room."
    assert "in encode_images" in "".join(caught.value.__notes__)
    with pytest.raises(RuntimeError, match="StubbornError"):
        encoder.encode_images(odd(3))
    assert encoder.encode_images(odd(0))[0, 2] == 1


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux knows priorities of threads")
def test_it_stands_back_for_who_stands_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(NICE_VARIABLE, "5")
    encoder = ApartEncoder(Odd)
    nice: list[float] = []

    def look() -> None:
        nice.append(encoder.encode_images(odd(0))[0, 1])

    def behind() -> None:
        stand_back()
        look()

    for target in (look, behind, look):
        thread = threading.Thread(target=target)
        thread.start()
        thread.join(PATIENCE_S)
    assert nice[0] == nice[2] < nice[1]


def test_the_program_itself_never_loads_torch(tmp_path: Path, clip: Path) -> None:
    code = f"""
import sys
import numpy as np
import psutil
from pathlib import Path
from photoclip.models.store import Store

def processes():
    return sum("spawn_main" in part for child in psutil.Process().children()
               for part in child.cmdline())

if __name__ == "__main__":
    store = Store(Path({str(tmp_path)!r}), apart=True)
    for model in ("builtin", {f"{clip}+fp32"!r}):
        encoder = store.open_encoder(model)
        encoder.encode_texts(["a dog"])
        print(processes(), end=" ")
        encoder.encode_images(np.zeros((1, *encoder.preprocessing.size, 3), np.uint8))
        print(processes(), end=" ")
        encoder.release_images()
        print(processes(), end=" ")
    print("torch" in sys.modules)
"""
    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert answer.stdout.split() == ["0", "1", "0", "1", "2", "1", "False"]


def test_the_process_ends_with_the_program() -> None:
    code = """
import numpy as np
from photoclip.models.apart.encoder import ApartEncoder
from tests.models.test_apart import Odd, odd

if __name__ == "__main__":
    print(int(ApartEncoder(Odd).encode_images(odd(0))[0, 0]), flush=True)
    encoder = ApartEncoder(Odd)
    print(int(encoder.encode_images(odd(0))[0, 0]), flush=True)
    input()
"""
    program = subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert program.stdout is not None
    numbers = [int(program.stdout.readline()) for _ in range(2)]
    assert not psutil.pid_exists(numbers[0])
    child = psutil.Process(numbers[1])
    program.kill()
    program.communicate()
    psutil.wait_procs([child], PATIENCE_S)
    assert not child.is_running() or child.status() == psutil.STATUS_ZOMBIE


def test_the_best_way_to_run_is_measured_apart(store: Store, models: Path, clip: Path) -> None:
    there = Store(models, apart=True)
    pinned = there.pin(str(clip))
    assert there.memory.is_file()
    assert pinned == store.pin(str(clip)), "what was measured was not kept"
    assert isinstance(there.open_encoder(pinned), ApartEncoder)
    assert isinstance(store.open_encoder(pinned), FullEncoder)


def test_a_process_that_ends_while_it_measures(
    models: Path, clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("photoclip.models.apart.choosing._choose", _dying)
    with pytest.raises(PhotoclipError, match="ended unexpectedly"):
        Store(models, apart=True).pin(str(clip))


def _dying(_folder: Path, _memory: Path) -> Running:
    os._exit(1)
