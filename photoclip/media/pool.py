"""Decoding in processes of their own, so that a broken file costs that file and nothing else."""

import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import Self

from photoclip.media.child import Limits, Process
from photoclip.media.errors import DecoderDiedError, MediaError
from photoclip.media.remote import RemoteDecoder
from photoclip.media.requests import DecodeRequest, DecodeResult, Wanted
from photoclip.media.worker import process as process_file

TIME_LIMIT_S = 60.0
MEMORY_LIMIT_BYTES = 1400 * 1024 * 1024

_LOOK_AHEAD = 8
_LOOK_AHEAD_PER_WORKER = 8
"""Files asked for ahead: work for half a second, while who takes the results does other things."""
_LOST = "its drive can't be reached"


def _wanted(_request: DecodeRequest, _content_hash: str) -> bool:
    return True


def _none_lost(_path: Path) -> bool:
    return False


class DecodePool:
    """Worker processes that decode files, each file within a limit of time and of memory.

    With `workers=0` files are decoded here and now, without limits: for a single file, starting a
    process would take longer. Use it as a context manager, or call `close`.

    :param workers: Number of processes; each is started when it is first needed.
    :param time_limit_s: Seconds one file may take.
    :param memory_limit_bytes: What one file may take on top of an idle worker's memory.
    :param process: What to do with a file: a function of a module, since it travels by name.
    :param wanted: Answers workers' questions (`DecodeRequest.asks`), on any of the pool's threads.
    :param urgent: Whether a person waits for it; else the workers stand back for others.
    """

    def __init__(
        self,
        workers: int,
        time_limit_s: float = TIME_LIMIT_S,
        memory_limit_bytes: int = MEMORY_LIMIT_BYTES,
        process: Process = process_file,
        wanted: Wanted = _wanted,
        *,
        urgent: bool = False,
    ) -> None:
        self._process = process
        self._wanted = wanted
        self.lost: Callable[[Path], bool] = _none_lost
        """Whether a file's drive has died meanwhile, asked as a worker is about to read it, on any
        of the pool's threads: it would wait for all of the time that the file may take."""
        self._limits = Limits(time_limit_s, memory_limit_bytes, urgent)
        self._look_ahead = _LOOK_AHEAD + _LOOK_AHEAD_PER_WORKER * workers
        self._threads = ThreadPoolExecutor(workers, "decode") if workers else None
        self._turns = _Turns(max(1, workers))
        self._lock = threading.Lock()
        self._idle: list[RemoteDecoder] = []
        self._busy: set[RemoteDecoder] = set()
        self._closed = threading.Event()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def limit(self, workers: int) -> None:
        """Let no more than so many decode at once from now on; at least one does."""
        self._turns.limit(workers)

    def decode(
        self, requests: Iterable[DecodeRequest | None], patience_s: float | None = None
    ) -> Iterator[DecodeResult | None]:
        """Results as they come; the requests are taken as they are needed.

        Requests are taken, and results yielded, in the caller's thread. A request may be None:
        there is none now, there may be later. With `patience_s`, None comes whenever that long no
        result did, and where there was no request: who has other things to do need not wait for a
        file that takes a minute. Closing the generator early drops what was decoded ahead.

        :raises PhotoclipError: thumbnails can't be written, or a worker can't be started.
        """
        if self._threads is None:
            yield from map(self._decode_here, requests)
            return
        requests = iter(requests)
        done: SimpleQueue[Future[DecodeResult]] = SimpleQueue()
        ahead: set[Future[DecodeResult]] = set()
        more = True
        try:
            while more or ahead:
                more = more and self._hand_out(self._threads, requests, ahead, done)
                future = _next(done, patience_s if ahead or not more else 0.0)
                if future is None:
                    yield None
                else:
                    ahead.discard(future)
                    yield future.result()
        finally:
            for future in ahead:
                future.cancel()

    def close(self) -> None:
        """End all workers, even those at work. Nothing can be decoded afterwards."""
        with self._lock:
            self._closed.set()
            for decoder in self._busy:
                decoder.kill()
        self._turns.open()
        if self._threads is not None:
            self._threads.shutdown(wait=True, cancel_futures=True)
        for decoder in self._idle:
            decoder.close()
        self._idle.clear()

    def _hand_out(
        self,
        threads: ThreadPoolExecutor,
        requests: Iterator[DecodeRequest | None],
        ahead: set[Future[DecodeResult]],
        done: "SimpleQueue[Future[DecodeResult]]",
    ) -> bool:
        """Fill up what is decoded ahead; False once there are no requests any more."""
        while len(ahead) < self._look_ahead:
            try:
                request = next(requests)
            except StopIteration:
                return False
            if request is None:
                return True
            future = threads.submit(self._decode, request)
            ahead.add(future)
            future.add_done_callback(done.put)
        return True

    def _decode_here(self, request: DecodeRequest | None) -> DecodeResult | None:
        return None if request is None else self._process(request, partial(self._wanted, request))

    def _decode(self, request: DecodeRequest) -> DecodeResult:
        """Runs in one of as many threads as there may be workers: one of those is free or missing.

        A worker that fails is not replaced before another file needs it.
        """
        with self._turns.taken():
            if self.lost(request.path):
                return DecodeResult(request.path, reason=_LOST, gone=True, refused=True)
            try:
                return self._attempt(request)
            except MediaError as error:
                if self._closed.is_set():
                    raise CancelledError from error  # It was we who ended the worker.
                return DecodeResult(request.path, reason=error.reason)

    def _attempt(self, request: DecodeRequest) -> DecodeResult:
        """A worker may have been about to die since the file before: this one is only to blame if
        it ends a worker that has never done anything else."""
        decoder = self._take()
        new = decoder.fresh
        try:
            return self._through(decoder, request)
        except DecoderDiedError:
            if new or self._closed.is_set():
                raise
            return self._through(self._start(), request)

    def _through(self, decoder: RemoteDecoder, request: DecodeRequest) -> DecodeResult:
        try:
            return decoder.decode(request, partial(self._wanted, request))
        finally:
            self._give_back(decoder)

    def _take(self) -> RemoteDecoder:
        with self._lock:
            while self._idle and not self._closed.is_set():
                decoder = self._idle.pop()
                if decoder.is_alive():
                    self._busy.add(decoder)
                    return decoder
                decoder.close()
        return self._start()

    def _start(self) -> RemoteDecoder:
        if self._closed.is_set():
            raise CancelledError
        decoder = RemoteDecoder(self._process, self._limits)
        with self._lock:
            self._busy.add(decoder)
            if self._closed.is_set():
                decoder.kill()
        return decoder

    def _give_back(self, decoder: RemoteDecoder) -> None:
        with self._lock:
            self._busy.discard(decoder)
            if decoder.usable and not self._closed.is_set():
                self._idle.append(decoder)
                return
        decoder.close()


class _Turns:
    """How many threads may be at work at once; the number may change meanwhile."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._taken = 0
        self._changed = threading.Condition()

    def limit(self, most: int) -> None:
        with self._changed:
            self._most = max(1, most)
            self._changed.notify_all()

    def open(self) -> None:
        """Let all through who wait."""
        self.limit(sys.maxsize)

    @contextmanager
    def taken(self) -> Iterator[None]:
        with self._changed:
            self._changed.wait_for(lambda: self._taken < self._most)
            self._taken += 1
        try:
            yield
        finally:
            with self._changed:
                self._taken -= 1
                self._changed.notify()


def _next(
    done: "SimpleQueue[Future[DecodeResult]]", patience_s: float | None
) -> Future[DecodeResult] | None:
    try:
        return done.get(timeout=patience_s)
    except Empty:
        return None
