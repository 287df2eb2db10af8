"""What decoders do in their worst moments, by the name of the file. Runs in worker processes."""

import ctypes
import os
import signal
import time
from pathlib import Path

from photoclip.core.errors import PhotoclipError
from photoclip.media.errors import MediaError
from photoclip.media.opening import refusing
from photoclip.media.requests import DecodeRequest, DecodeResult

GIGABYTE = 1024**3


def misbehave(request: DecodeRequest) -> DecodeResult:
    """Answers with the process's id as hash, if it answers."""
    trouble = _TROUBLES.get(request.path.stem.rstrip("0123456789"))
    if trouble is not None:
        try:
            with refusing():
                trouble(request.path)
        except MediaError as error:
            return DecodeResult(request.path, reason=error.reason)
    return DecodeResult(request.path, content_hash=str(os.getpid()))


def raise_bug(request: DecodeRequest) -> DecodeResult:
    raise KeyError(request.path.name)


def find_disk_full(request: DecodeRequest) -> DecodeResult:
    raise PhotoclipError("The disk is full.", "Free some room.")


def report_and_hang(request: DecodeRequest) -> DecodeResult:
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
