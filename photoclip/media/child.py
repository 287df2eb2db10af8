"""The inside of a decode worker process."""

import contextlib
import os
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from photoclip.core import bulk
from photoclip.core.children import begin
from photoclip.core.priority import stand_back
from photoclip.media.requests import Ask, DecodeRequest, DecodeResult

READY = "ready"
_GRACE_S = 10
"""How much later than the parent the kernel ends a file that takes too long."""

Process = Callable[[DecodeRequest, Ask], DecodeResult]
Question = str
"""A content's hash: are its pixels wanted? A bool is the answer."""
ToParent = DecodeResult | Exception | Question
ToChild = DecodeRequest | bool


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may cost."""

    time_s: float
    memory_bytes: int
    urgent: bool = False
    """Whether a person waits for it; else it stands back."""


def serve(
    pipe: "Connection[ToParent, ToChild]",
    process: Process,
    limits: Limits,
) -> None:
    """Answer requests until the pipe is closed: a result, or the exception that came instead.

    Before the result may come a question. Who asked may be gone before the answer: a program that
    was killed takes nobody's word any more.
    """
    _prepare_process(limits)
    with contextlib.suppress(BrokenPipeError):
        pipe.send(READY)
        _silence()
        _serve(pipe, process, limits)


def _serve(pipe: "Connection[ToParent, ToChild]", process: Process, limits: Limits) -> None:
    while True:
        try:
            request = pipe.recv()
        except (EOFError, OSError):
            return
        assert isinstance(request, DecodeRequest)
        _set_alarm(limits.time_s + _GRACE_S)
        answer = _answer(pipe, process, request)
        pipe.send(answer)
        if isinstance(answer, DecodeResult):
            bulk.send(pipe, answer.bulks)
        _set_alarm(0)


def _answer(
    pipe: "Connection[ToParent, ToChild]", process: Process, request: DecodeRequest
) -> DecodeResult | Exception:
    def ask(content_hash: str) -> bool:
        pipe.send(content_hash)
        return pipe.recv() is True

    try:
        return process(request, ask)
    except Exception as error:  # noqa: BLE001  It is raised again, in the parent.
        return error


def _prepare_process(limits: Limits) -> None:
    begin()
    if not limits.urgent:
        stand_back()
    _limit_memory(limits.memory_bytes)


def _limit_memory(bytes_per_file: int) -> None:
    """Let allocations fail that would take more than this on top of what the process has now."""
    try:
        import resource
    except ImportError:  # Windows
        return
    # RLIMIT_DATA counts all private writable memory since Linux 4.7; others know RLIMIT_AS.
    kind = resource.RLIMIT_DATA if sys.platform == "linux" else resource.RLIMIT_AS
    with contextlib.suppress(ValueError, OSError):
        _, hard = resource.getrlimit(kind)
        resource.setrlimit(kind, (_private_bytes() + bytes_per_file, hard))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _private_bytes() -> int:
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    kilobytes = next((line.split()[1] for line in lines if line.startswith("VmData:")), "0")
    return int(kilobytes) * 1024


def _silence() -> None:
    """Decoders in C complain on standard error; it belongs to the person at the terminal."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    os.close(nowhere)


def _set_alarm(seconds: float) -> None:
    """Let the kernel end this process then, even if a decoder never returns to Python. 0: never.

    The parent ends it sooner; this is for the case that there is no parent any more.
    """
    if sys.platform != "win32":
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_REAL, seconds)
