"""A decode worker as its parent sees it."""

import contextlib
import multiprocessing
import signal
import sys
import threading
from collections.abc import Iterator
from multiprocessing import resource_tracker

from photoclip.core.errors import PhotoclipError
from photoclip.media.child import READY, Limits, Process, serve
from photoclip.media.errors import MediaError
from photoclip.media.requests import DecodeRequest, DecodeResult

_START_LIMIT_S = 120.0
_END_LIMIT_S = 2.0

_spawn = multiprocessing.get_context("spawn")
_starting = threading.Lock()


class RemoteDecoder:
    """One worker process. It decodes one file at a time, for one thread at a time."""

    def __init__(self, process: Process, limits: Limits) -> None:
        """Start the process; it is not waited for.

        :raises PhotoclipError: it can't be started.
        """
        self._limits = limits
        self._ready = False
        self.usable = True
        """False once it crashed, took too long or did not start: close it then."""
        self._pipe, theirs = _spawn.Pipe()
        self._child = _spawn.Process(
            target=serve, args=(theirs, process, limits), name="photoclip-decoder", daemon=True
        )
        try:
            with _starting, _without_interrupts():
                self._child.start()
        except OSError as error:
            raise _no_worker(error.strerror or str(error)) from error
        finally:
            theirs.close()

    def decode(self, request: DecodeRequest) -> DecodeResult:
        """The result of one file.

        :raises MediaError: the file made the worker crash or took too long. The worker is gone.
        :raises PhotoclipError: the worker did not start.
        :raises Exception: whatever else was raised in the worker.
        """
        self.usable = False
        self._await_start()
        answer = self._ask(request)
        self.usable = True
        if isinstance(answer, Exception):
            raise answer
        return answer

    def is_alive(self) -> bool:
        return self._child.is_alive()

    def kill(self) -> None:
        """End the process at once; what waits for its answer gets a MediaError."""
        with contextlib.suppress(ValueError):  # It has been closed already.
            self._child.kill()

    def close(self) -> None:
        """End the process and free what it held here."""
        self.kill()
        self._child.join(_END_LIMIT_S)
        if self._child.exitcode is not None:  # Else it hangs in a dead network drive: leave it.
            self._child.close()
        self._pipe.close()

    def _ask(self, request: DecodeRequest) -> DecodeResult | Exception:
        answer: DecodeResult | Exception
        try:
            self._pipe.send(request)
            if not self._pipe.poll(self._limits.time_s):
                raise MediaError(f"it took longer than {self._limits.time_s:g} s to decode")
            answer = self._pipe.recv()
        except (EOFError, OSError) as error:
            raise MediaError("the decoder crashed on it") from error
        return answer

    def _await_start(self) -> None:
        """A worker that never came up must not be blamed on the file."""
        if self._ready:
            return
        try:
            self._ready = self._pipe.poll(_START_LIMIT_S) and self._pipe.recv() == READY
        except (EOFError, OSError):
            self._ready = False
        if not self._ready:
            raise _no_worker("it ended while it was starting")


@contextlib.contextmanager
def _without_interrupts() -> Iterator[None]:
    """Let a process start with Ctrl+C blocked, as it would print a traceback until it is ready.

    Signal masks are a thread's own and are inherited. The resource tracker, which comes with the
    first process, is started before: starting it would unblock the signal again.
    """
    if sys.platform == "win32":
        yield
        return
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _no_worker(why: str) -> PhotoclipError:
    return PhotoclipError(
        f"The process that decodes photos could not be started: {why}.",
        "Free some memory and try again; `photoclip doctor` checks the installation.",
    )
