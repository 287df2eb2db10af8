"""Decoding in processes of their own, so that a broken file costs that file and nothing else."""

import threading
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor, wait
from types import TracebackType
from typing import Self

from photoclip.media.child import Limits, Process
from photoclip.media.errors import MediaError
from photoclip.media.remote import RemoteDecoder
from photoclip.media.requests import DecodeRequest, DecodeResult
from photoclip.media.worker import process as process_file

TIME_LIMIT_S = 60.0
MEMORY_LIMIT_BYTES = 1400 * 1024 * 1024

_LOOK_AHEAD = 32
_LOOK_AHEAD_PER_WORKER = 16
"""Files asked for ahead: work for about a second, while the encoder is busy with its batch."""


class DecodePool:
    """Worker processes that decode files, each file within a limit of time and of memory.

    With `workers=0` files are decoded here and now, without limits: for a single file, starting a
    process would take longer. Use it as a context manager, or call `close`.

    :param workers: Number of processes; each is started when it is first needed.
    :param time_limit_s: Seconds one file may take.
    :param memory_limit_bytes: What one file may take on top of an idle worker's memory.
    :param process: What to do with a file: a function of a module, since it travels by name.
    """

    def __init__(
        self,
        workers: int,
        time_limit_s: float = TIME_LIMIT_S,
        memory_limit_bytes: int = MEMORY_LIMIT_BYTES,
        process: Process = process_file,
    ) -> None:
        self._process = process
        self._limits = Limits(time_limit_s, memory_limit_bytes)
        self._look_ahead = _LOOK_AHEAD + _LOOK_AHEAD_PER_WORKER * workers
        self._threads = ThreadPoolExecutor(workers, "decode") if workers else None
        self._lock = threading.Lock()
        self._idle: list[RemoteDecoder] = []
        self._busy: set[RemoteDecoder] = set()
        self._closed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def decode_ordered(
        self, requests: Iterable[DecodeRequest], patience_s: float | None = None
    ) -> Iterator[DecodeResult | None]:
        """Results in the order of the requests, which are taken as they are needed.

        Requests are taken, and results yielded, in the caller's thread. With `patience_s`, None
        comes whenever that long no result did: who has other things to do need not wait for a file
        that takes a minute. Closing the generator early drops what was decoded ahead.

        :raises PhotoclipError: thumbnails can't be written, or a worker can't be started.
        """
        if self._threads is None:
            yield from map(self._process, requests)
            return
        ahead: deque[Future[DecodeResult]] = deque()
        try:
            for request in requests:
                ahead.append(self._threads.submit(self._decode, request))
                while ahead and (len(ahead) >= self._look_ahead or ahead[0].done()):
                    yield from _awaited(ahead.popleft(), patience_s)
            while ahead:
                yield from _awaited(ahead.popleft(), patience_s)
        finally:
            for future in ahead:
                future.cancel()

    def close(self) -> None:
        """End all workers, even those at work. Nothing can be decoded afterwards."""
        with self._lock:
            self._closed = True
            for decoder in self._busy:
                decoder.kill()
        if self._threads is not None:
            self._threads.shutdown(wait=True, cancel_futures=True)
        for decoder in self._idle:
            decoder.close()
        self._idle.clear()

    def _decode(self, request: DecodeRequest) -> DecodeResult:
        """Runs in one of as many threads as there may be workers: one of those is free or missing.

        A worker that fails is not replaced before another file needs it.
        """
        decoder = self._take()
        try:
            return decoder.decode(request)
        except MediaError as error:
            if self._closed:
                raise CancelledError from error  # It was we who ended the worker.
            return DecodeResult(request.path, reason=error.reason)
        finally:
            self._give_back(decoder)

    def _take(self) -> RemoteDecoder:
        with self._lock:
            while self._idle:
                decoder = self._idle.pop()
                if decoder.is_alive():
                    self._busy.add(decoder)
                    return decoder
                decoder.close()
        decoder = RemoteDecoder(self._process, self._limits)
        with self._lock:
            self._busy.add(decoder)
            if self._closed:
                decoder.kill()
        return decoder

    def _give_back(self, decoder: RemoteDecoder) -> None:
        with self._lock:
            self._busy.discard(decoder)
            if decoder.usable and not self._closed:
                self._idle.append(decoder)
                return
        decoder.close()


def _awaited(
    future: Future[DecodeResult], patience_s: float | None
) -> Iterator[DecodeResult | None]:
    """The future's result, after a None for each time that patience ran out."""
    while not wait([future], patience_s).done:
        yield None
    yield future.result()
