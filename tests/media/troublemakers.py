"""What decoders do in their worst moments, by the name of the file. Runs in worker processes."""

import ctypes
import os
import signal
import time
from pathlib import Path

from photoclip.core.errors import PhotoclipError
from photoclip.media.errors import MediaError
from photoclip.media.opening import refusing
from photoclip.media.requests import Ask, DecodeRequest, DecodeResult, always

GIGABYTE = 1024**3

_files_read: list[Path] = []


def misbehave(request: DecodeRequest, ask: Ask = always) -> DecodeResult:
    """Answers with the process's id as hash, if it answers."""
    trouble = _TROUBLES.get(request.path.stem.rstrip("0123456789"))
    if trouble is not None:
        try:
            with refusing():
                trouble(request.path)
        except MediaError as error:
            return DecodeResult(request.path, reason=error.reason)
    return DecodeResult(request.path, content_hash=str(os.getpid()))


def die_after_two(request: DecodeRequest, ask: Ask = always) -> DecodeResult:
    """The second file is the last one: the process ends as if by chance, before the next."""
    _files_read.append(request.path)
    if len(_files_read) == 2:
        os._exit(0)
    return DecodeResult(request.path, content_hash=str(os.getpid()))


def ask_first(request: DecodeRequest, ask: Ask = always) -> DecodeResult:
    """Answers with the answer it got."""
    return DecodeResult(
        request.path, content_hash="yes" if ask(f"hash of {request.path}") else "no"
    )


def raise_bug(request: DecodeRequest, ask: Ask = always) -> DecodeResult:
    raise KeyError(request.path.name)


def find_disk_full(request: DecodeRequest, ask: Ask = always) -> DecodeResult:
    raise PhotoclipError("The disk is full.", "Free some room.")


def report_and_hang(request: DecodeRequest, ask: Ask = always) -> DecodeResult:
    """Write the process's id to the file, then never return."""
    request.path.write_text(str(os.getpid()))
    time.sleep(600)
    return DecodeResult(request.path)


def _crash(path: Path) -> None:
    ctypes.string_at(0)


def _exit(path: Path) -> None:
    os._exit(0)


def _die(path: Path) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _hang(path: Path) -> None:
    time.sleep(600)


def _eat(path: Path) -> None:
    held = [bytearray(64 * 1024 * 1024) for _ in range(64)]
    del held


def _wait(path: Path) -> None:
    time.sleep(0.2)


_TROUBLES = {
    "crash": _crash,
    "exit": _exit,
    "die": _die,
    "hang": _hang,
    "eat": _eat,
    "slow": _wait,
}
