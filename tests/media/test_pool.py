"""A bad file costs that file, and nothing else."""

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from photoclip.core.encoder import Preprocessing
from photoclip.core.errors import PhotoclipError
from photoclip.media.pool import DecodePool
from photoclip.media.requests import DecodeRequest
from tests.media import troublemakers
from tests.media.samples import photo
from tests.patience import PATIENCE_S

ROOT = Path(__file__).parents[2]
MEMORY = 512 * 1024 * 1024
WANTED = Preprocessing(resize=64, crop=(64, 64))


def _requests(*names: str) -> list[DecodeRequest]:
    return [DecodeRequest(Path(name)) for name in names]


def _wait_until_gone(process_id: int) -> bool:
    """Whether a process ends at all; one that nobody has asked about yet counts."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        try:
            state = Path(f"/proc/{process_id}/stat").read_text().rpartition(")")[2].split()[0]
        except OSError:
            return True
        if state == "Z":
            return True
        time.sleep(0.05)
    return False


@pytest.mark.parametrize("workers", [0, 2])
def test_all_files_are_decoded(tmp_path: Path, workers: int) -> None:
    paths = [tmp_path / f"{number}.jpg" for number in range(12)]
    for number, path in enumerate(paths):
        photo((1200 if number % 3 == 0 else 60, 60)).save(path)
    paths[5].write_text("no picture")
    with DecodePool(workers) as pool:
        results = list(pool.decode(DecodeRequest(path, WANTED) for path in paths))
    assert sorted(result.path for result in results) == sorted(paths)
    assert [result.path for result in results if result.reason] == [paths[5]]
    assert all(result.pixels.shape == (64, 64, 3) for result in results if not result.reason)
    assert not multiprocessing.active_children()


def test_crashes_cost_one_file_each() -> None:
    names = ["a", "crash1", "b", "exit2", "c", "die3", "d", "crash4", "crash5", "e"]
    with DecodePool(2, process=troublemakers.misbehave) as pool:
        results = list(pool.decode(_requests(*names)))
    crashed = "the decoder crashed on it"
    reasons = {result.path.name: result.reason for result in results}
    assert reasons == {name: crashed if len(name) > 1 else "" for name in names}


def test_a_worker_that_was_about_to_die_is_not_blamed_on_the_next_file() -> None:
    names = ["a", "b", "c", "d"]
    with DecodePool(1, process=troublemakers.die_after_two) as pool:
        results = list(pool.decode(_requests(*names)))
    assert [(result.path.name, result.reason) for result in results] == [(n, "") for n in names]
    assert len({result.content_hash for result in results}) == 4, "three of them were tried twice"


@pytest.mark.parametrize("workers", [0, 1])
def test_who_asks_gets_an_answer(workers: int) -> None:
    asked: list[str] = []

    def wanted(request: DecodeRequest, content_hash: str) -> bool:
        asked.append(f"{request.path} {content_hash}")
        return request.path.name == "b"

    with DecodePool(workers, process=troublemakers.ask_first, wanted=wanted) as pool:
        results = list(pool.decode(_requests("a", "b", "c")))
    assert [result.content_hash for result in results] == ["no", "yes", "no"]
    assert asked == ["a hash of a", "b hash of b", "c hash of c"]


def test_there_may_be_no_request_now_and_one_later() -> None:
    waiting = iter([None, None, *_requests("a"), None, *_requests("b")])
    with DecodePool(1, process=troublemakers.misbehave) as pool:
        results = list(pool.decode(waiting, patience_s=0.02))
    assert results[0] is None
    assert [result.path.name for result in results if result] == ["a", "b"]


def test_no_worker_reads_what_lies_on_a_drive_that_has_died_meanwhile() -> None:
    names = ("dead/crash", "alive/fine", "dead/hang")
    with DecodePool(1, process=troublemakers.misbehave) as pool:
        pool.lost = lambda path: path.is_relative_to("dead")
        results = {one.path: one for one in pool.decode(_requests(*names)) if one}
    assert {path.name for path, one in results.items() if one.gone} == {"crash", "hang"}
    assert all(bool(one.reason) == one.gone for one in results.values())


def test_fewer_may_decode_at_once() -> None:
    with DecodePool(3, process=troublemakers.misbehave) as pool:
        pool.limit(1)
        one = list(pool.decode(_requests("slow1", "slow2", "slow3")))
        pool.limit(3)
        several = list(pool.decode(_requests(*(f"slow{number}" for number in range(9)))))
    assert len({result.content_hash for result in one}) == 1
    assert len({result.content_hash for result in several}) > 1


def test_a_hanging_decoder_costs_its_time_and_no_more() -> None:
    with DecodePool(1, time_limit_s=2, process=troublemakers.misbehave) as pool:
        results = list(pool.decode(_requests("a", "hang", "b")))
    assert [r.reason for r in results] == ["", "it took longer than 2 s to decode", ""]
    assert results[0].content_hash != results[2].content_hash


@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited by Linux's rules here")
def test_a_decoder_may_not_eat_the_memory_of_the_machine() -> None:
    with DecodePool(1, memory_limit_bytes=MEMORY, process=troublemakers.misbehave) as pool:
        before, eaten, after = pool.decode(_requests("a", "eat", "b"))
    assert eaten.reason == "it takes too much memory to decode"
    assert before.content_hash == after.content_hash, "the worker goes on"


def test_a_worker_that_dies_between_two_files_is_replaced() -> None:
    with DecodePool(1, process=troublemakers.misbehave) as pool:
        (first,) = pool.decode(_requests("a"))
        os.kill(int(first.content_hash), signal.SIGKILL)
        assert _wait_until_gone(int(first.content_hash))
        time.sleep(0.5)  # a busy machine reports the end of a child a little later
        (second,) = pool.decode(_requests("b"))
    assert second.reason == ""


def test_what_is_not_the_files_fault_is_raised() -> None:
    with (
        DecodePool(1, process=troublemakers.find_disk_full) as pool,
        pytest.raises(PhotoclipError, match="disk is full") as caught,
    ):
        list(pool.decode(_requests("a")))
    assert caught.value.hint == "Free some room."
    with (
        DecodePool(1, process=troublemakers.raise_bug) as pool,
        pytest.raises(KeyError, match="a"),
    ):
        list(pool.decode(_requests("a")))


def test_requests_are_taken_as_needed_and_the_rest_is_dropped() -> None:
    taken: list[int] = []

    def endless() -> Iterator[DecodeRequest]:
        while True:
            taken.append(1)
            yield DecodeRequest(Path(f"slow{len(taken)}"))

    with DecodePool(1, process=troublemakers.misbehave) as pool:
        results = pool.decode(endless())
        assert next(results).path == Path("slow1")
        results.close()
        assert len(taken) < 100
        (last,) = pool.decode(_requests("a"))
        assert last.path == Path("a"), "nothing of what was dropped comes later"


def test_who_has_other_things_to_do_need_not_wait() -> None:
    with DecodePool(1, process=troublemakers.misbehave) as pool:
        results = list(pool.decode(_requests("slow1", "slow2"), patience_s=0.02))
    assert None in results
    assert [result.path.name for result in results if result] == ["slow1", "slow2"]


def test_closing_is_quick_in_the_middle_of_the_work() -> None:
    with DecodePool(2, process=troublemakers.misbehave) as pool:
        results = pool.decode(_requests("a", "b", "hang1", "hang2", *"cdefgh"))
        assert {next(results).path.name, next(results).path.name} == {"a", "b"}
    # What hangs would do so for ten minutes.
    assert not multiprocessing.active_children()


def _start(tmp_path: Path, call: str) -> tuple[subprocess.Popen[str], int]:
    """A program of its own that decodes for ever, and the id of its worker."""
    script, told = tmp_path / "script.py", tmp_path / "id"
    script.write_text(
        "import signal\n"
        "from pathlib import Path\n"
        "from photoclip.media.pool import DecodePool\n"
        "from photoclip.media.requests import DecodeRequest\n"
        "from tests.media.troublemakers import report_and_hang\n"
        "if __name__ == '__main__':\n"
        # What a shell starts in the background begins deaf to Ctrl+C.
        "    signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "    with DecodePool(1, process=report_and_hang) as pool:\n"
        f"        {call}\n"
    )
    program = subprocess.Popen(
        [sys.executable, str(script)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    end = time.monotonic() + PATIENCE_S
    while not (told.exists() and told.read_text()):
        assert time.monotonic() < end
        assert program.poll() is None, program.stderr.read() if program.stderr else ""
        time.sleep(0.05)
    return program, int(told.read_text())


def test_workers_die_with_their_parent_even_if_that_is_killed(tmp_path: Path) -> None:
    call = f"list(pool.decode([DecodeRequest(Path({str(tmp_path / 'id')!r}))]))"
    program, worker = _start(tmp_path, call)
    program.kill()
    program.communicate()
    assert _wait_until_gone(worker)


def test_an_interrupt_ends_the_program_and_its_workers_quietly(tmp_path: Path) -> None:
    call = f"list(pool.decode([DecodeRequest(Path({str(tmp_path / 'id')!r}))]))"
    program, worker = _start(tmp_path, call)
    os.killpg(program.pid, signal.SIGINT)
    _, errors = program.communicate(timeout=PATIENCE_S)
    assert errors.count("Traceback") == 1, "the program's own"
    assert errors.rstrip().endswith("KeyboardInterrupt")
    assert _wait_until_gone(worker)
