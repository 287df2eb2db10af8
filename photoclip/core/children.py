"""Processes of our own, as both sides see them: they end with who started them."""

import contextlib
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import connection, parent_process, resource_tracker
from multiprocessing.context import SpawnProcess
from typing import Any

from photoclip.core.priority import stand_back

spawn = multiprocessing.get_context("spawn")
"""A forked process would have locks of threads that it has not."""
_starting = threading.Lock()


def start(
    target: Callable[..., None], args: tuple[Any, ...], name: str, *, stands_back: bool = False
) -> SpawnProcess:
    """Start a process that calls `target`, a function of a module; it is not waited for.

    :param stands_back: Whether it comes after what a person waits for, from its first moment on:
        starting Python and importing takes a third of a second of a processor.
    :raises OSError: the system has no room for another process.
    """
    child = spawn.Process(target=target, args=args, name=name, daemon=True)
    with _starting:
        if stands_back:  # it is as the thread is that starts it, and a thread can't come forward
            with ThreadPoolExecutor(1, "starts", stand_back) as thread:
                thread.submit(_start, child).result()
        else:
            _start(child)
    return child


def _start(child: SpawnProcess) -> None:
    with _without_interrupts():
        child.start()


def begin() -> None:
    """To be called first thing in such a process."""
    # Ctrl+C goes to every process of the terminal; what it means is for the parent to decide.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_die_with_parent, daemon=True).start()


def _die_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)


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
