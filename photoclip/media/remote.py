"""A decode worker as its parent sees it."""

import contextlib
import time
from multiprocessing.connection import Connection

import psutil

from photoclip.core import bulk, children
from photoclip.core.errors import PhotoclipError
from photoclip.media.child import READY, Limits, Process, Question, ToChild, ToParent, serve
from photoclip.media.errors import DecoderDiedError, MediaError
from photoclip.media.requests import Ask, DecodeRequest, DecodeResult, always

_START_LIMIT_S = 120.0
_END_LIMIT_S = 2.0
_LOOK_EVERY_S = 0.25


class RemoteDecoder:
    """One worker process. It decodes one file at a time, for one thread at a time.

    Results come through a pipe: shared memory would spare a tenth of a millisecond of the eighty
    that a photo takes (`python -m tests.benchmarks travel`), and would have to be cleared up after
    workers that crashed.
    """

    def __init__(self, process: Process, limits: Limits) -> None:
        """Start the process; it is not waited for.

        :raises PhotoclipError: it can't be started.
        """
        self._limits = limits
        self._ready = False
        self.usable = True
        """False once it crashed, took too long or did not start: close it then."""
        self.fresh = True
        """Whether it was not yet asked for anything."""
        self._memory_before = 0
        self._pipe: Connection[ToChild, ToParent]
        self._pipe, theirs = children.spawn.Pipe()
        try:
            self._child = children.start(
                serve,
                (theirs, process, limits),
                "photoclip-decoder",
                stands_back=not limits.urgent,
            )
        except OSError as error:
            raise _no_worker(error.strerror or str(error)) from error
        finally:
            theirs.close()

    def decode(self, request: DecodeRequest, ask: Ask = always) -> DecodeResult:
        """The result of one file.

        :param ask: Answers the worker's question, if the request wants one to be asked.
        :raises DecoderDiedError: the worker is gone, by the file's fault or already before it.
        :raises MediaError: the file took too long or too much memory. The worker is gone.
        :raises PhotoclipError: the worker did not start.
        :raises Exception: whatever else was raised in the worker.
        """
        self.usable = False
        self._await_start()
        self.fresh = False
        answer = self._converse(request, ask)
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

    def _converse(self, request: DecodeRequest, ask: Ask) -> DecodeResult | Exception:
        try:
            self._pipe.send(request)
            while isinstance(answer := self._answer(), Question):
                self._pipe.send(ask(answer))
            if isinstance(answer, DecodeResult):
                bulk.receive(self._pipe, answer.bulks)
        except (EOFError, OSError) as error:
            raise DecoderDiedError("the decoder crashed on it") from error
        return answer

    def _answer(self) -> ToParent:
        end = time.monotonic() + self._limits.time_s
        while not self._pipe.poll(min(_LOOK_EVERY_S, max(0.0, end - time.monotonic()))):
            if time.monotonic() >= end:
                raise MediaError(f"it took longer than {self._limits.time_s:g} s to decode")
            # Linux lets allocations fail, so that the worker lives on; other systems don't.
            if self._memory() > self._memory_before + self._limits.memory_bytes:
                raise MediaError("it takes too much memory to decode")
        return self._pipe.recv()

    def _memory(self) -> int:
        """Bytes that the worker has in memory now; 0 where the system doesn't tell."""
        try:
            return int(psutil.Process(self._child.pid).memory_info().rss)
        except psutil.Error:
            return 0

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
        self._memory_before = self._memory()


def _no_worker(why: str) -> PhotoclipError:
    return PhotoclipError(
        f"The process that decodes photos could not be started: {why}.",
        "Free some memory and try again; `photoclip doctor` checks the installation.",
    )
