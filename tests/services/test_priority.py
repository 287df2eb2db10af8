"""What a person waits for gets the processor before what takes minutes."""

import os
import sys
import threading
import time
from pathlib import Path

import pytest
from typing_extensions import override

from photoclip.core.encoder import Pixels, Vectors
from photoclip.core.priority import NICE_VARIABLE, stand_back
from photoclip.media.pool import DecodePool
from photoclip.media.requests import DecodeRequest, DecodeResult
from photoclip.services.images import ImageThread
from tests.crash.encoder import SmallEncoder
from tests.patience import PATIENCE_S

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="threads have priorities on Linux")


@pytest.fixture(autouse=True)
def as_for_people(monkeypatch: pytest.MonkeyPatch) -> None:
    """Other tests want nobody to stand back."""
    monkeypatch.delenv(NICE_VARIABLE)


def niceness() -> int:
    """The calling thread's: the larger, the later it comes."""
    return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())


def told(request: DecodeRequest, _ask: object) -> DecodeResult:
    """In place of decoding: how nice the worker is, as a reason."""
    return DecodeResult(request.path, reason=str(niceness()))


def test_the_thread_that_encodes_stands_back_and_nobody_else() -> None:
    before = niceness()
    images = ImageThread(1.0)
    assert images.run(niceness).result() >= 10
    assert images.run(_of_a_thread_started_here).result() >= 10
    assert images.run(niceness, urgent=True).result() == before
    images.close()
    assert niceness() == before


class _Telling(SmallEncoder):
    """Knows how nice the threads were that let it encode."""

    def __init__(self) -> None:
        self.nice: list[int] = []

    @override
    def encode_images(self, pixels: Pixels) -> Vectors:
        self.nice.append(niceness())
        return super().encode_images(pixels)


def test_a_tower_is_loaded_as_who_waits_for_it_but_never_started_by_who_stands_back() -> None:
    images = ImageThread(1.0)
    awaited, behind = _Telling(), _Telling()
    images.wake(awaited, urgent=True).result()
    images.wake(behind).result()
    images.close()
    assert awaited.nice == [niceness()] * 2
    started, loaded = behind.nice
    assert started == niceness()
    assert loaded >= 10


@pytest.mark.parametrize(("said", "nice"), [("3", 3), ("0", 0), ("77", 19), ("much", 10)])
def test_how_far_can_be_said(said: str, nice: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(NICE_VARIABLE, said)
    images = ImageThread(1.0)
    assert images.run(niceness).result() == max(nice, niceness())
    images.close()


def test_decoders_stand_back_as_far(tmp_path: Path) -> None:
    with DecodePool(1, process=told) as pool:
        (result,) = [one for one in pool.decode([DecodeRequest(tmp_path)]) if one is not None]
    assert int(result.reason) >= 10


def test_a_decoder_that_a_person_waits_for_does_not(tmp_path: Path) -> None:
    with DecodePool(1, process=told, urgent=True) as pool:
        (result,) = [one for one in pool.decode([DecodeRequest(tmp_path)]) if one is not None]
    assert int(result.reason) == niceness()


def test_what_is_urgent_waits_for_one_batch_only() -> None:
    images = ImageThread(1.0)
    begun, go_on, order = threading.Event(), threading.Event(), list[str]()

    def first() -> None:
        begun.set()
        go_on.wait(PATIENCE_S)
        order.append("the batch at hand")

    images.run(first)
    later = images.run(lambda: order.append("the next batch"))
    begun.wait(PATIENCE_S)
    urgent = images.run(lambda: order.append("a person's"), urgent=True)
    while not images._turns._urgent:  # it waits for its turn
        time.sleep(0.001)
    go_on.set()
    later.result()
    urgent.result()
    images.close()
    assert order == ["the batch at hand", "a person's", "the next batch"]


def test_who_stands_further_back_already_stays_there() -> None:
    found: list[int] = []

    def far_back() -> None:
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), 15)
        stand_back()
        found.append(niceness())

    thread = threading.Thread(target=far_back)
    thread.start()
    thread.join()
    assert found == [15]


def _of_a_thread_started_here() -> int:
    found: list[int] = []
    thread = threading.Thread(target=lambda: found.append(niceness()))
    thread.start()
    thread.join()
    return found[0]
