"""A thread that owns something and steps through jobs on it; the engine is one."""

import itertools
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from typing_extensions import override

from photoclip.core.errors import BlockedError, DamagedError, PhotoclipError
from photoclip.core.events import Event, Failed

_C = TypeVar("_C")


@dataclass(eq=False)
class Ticket:
    """A job that was handed in: the handle to pause or cancel it, and to know its events by."""

    number: int
    _cancelled: threading.Event = field(default_factory=threading.Event)
    _paused: threading.Event = field(default_factory=threading.Event)

    def cancel(self) -> None:
        """Close the job's generator before its next step; no more events come from it."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def pause(self) -> None:
        """Take no further steps until `resume`."""
        self._paused.set()

    def resume(self) -> None:
        self._paused.clear()

    @property
    def paused(self) -> bool:
        return self._paused.is_set()


@dataclass(frozen=True, slots=True)
class JobEnded:
    """A job's generator has come to its end, was cancelled or failed."""

    cancelled: bool


Post = Callable[[Ticket, Event | JobEnded], None]
"""Takes events from the worker's thread to where they are wanted; must be safe to call from it."""


@dataclass(eq=False)
class Task(Generic[_C]):
    """A job that waits or is under way (`steps`)."""

    ticket: Ticket
    job: Callable[[_C], Iterator[Event]]
    steps: Iterator[Event] | None = None


class Worker(Generic[_C]):
    """Steps through jobs on its own thread, those of earlier lines first.

    A line's jobs are done one after the other; between two steps of a job those of the lines before
    get their turn. What the jobs work on is opened on that thread and closed there, and never
    shared, so that nothing needs a lock.
    """

    def __init__(
        self, name: str, open_context: Callable[[], AbstractContextManager[_C]], post: Post
    ) -> None:
        self._open = open_context
        self._post = post
        self._numbers = itertools.count(1)
        self._wake = threading.Condition()
        self._lines: tuple[list[Task[_C]], ...] = ([], [], [], [])
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name=name)

    def start(self) -> None:
        """Start the thread and open what it works on; a failure is posted, with ticket 0."""
        self._thread.start()

    def wake(self) -> None:
        """Look at the tickets again: one was paused, resumed or cancelled."""
        with self._wake:
            self._wake.notify()

    def stop(self) -> None:
        """Close the jobs under way after their current step, close all else, end the thread."""
        with self._wake:
            self._stopping = True
            self._wake.notify()
        if self._thread.is_alive():
            self._thread.join()

    def _hand_in(self, job: Callable[[_C], Iterator[Event]], line: int) -> Ticket:
        task = Task(Ticket(next(self._numbers)), job)
        with self._wake:
            self._lines[line].append(task)
            self._wake.notify()
        return task.ticket

    def _begin(self, job: Callable[[_C], Iterator[Event]], context: _C) -> Iterator[Event]:
        """The job's generator; for subclasses to wrap."""
        return job(context)

    def _rest(self, context: _C) -> float | None:  # noqa: ARG002
        """Tidy up where it is time to; seconds until it may be again. For subclasses."""
        return None

    def _of_line(self, line: list[Task[_C]]) -> Task[_C] | None:
        """The task of a line that something is to be done about: its first that is not paused."""
        return next((task for task in line if not task.ticket.paused), None)

    def _step(self, task: Task[_C], context: _C) -> bool:
        """One step; False once the job has ended, by itself, by cancelling or by an error."""
        if task.ticket.cancelled:
            self._cancel(task, context)
            self._post(task.ticket, JobEnded(cancelled=True))
            return False
        with self._reported(task.ticket):
            if task.steps is None:
                task.steps = self._begin(task.job, context)
            event = next(task.steps, None)
            if event is not None:
                self._post(task.ticket, event)
                return True
        self._post(task.ticket, JobEnded(cancelled=False))
        return False

    def _cancel(self, task: Task[_C], context: _C) -> None:  # noqa: ARG002
        """Close a job that was cancelled. For subclasses, which may do more."""
        close(task)

    def _reported(self, ticket: Ticket) -> "_Reported":
        return _Reported(ticket, self._post)

    def _run(self) -> None:
        with self._reported(Ticket(0)), self._open() as context:
            try:
                while (task := self._next_task(context)) is not None:
                    if not self._step(task, context):
                        self._end(task)
            finally:
                for task in itertools.chain(*self._lines):
                    close(task)

    def _next_task(self, context: _C) -> Task[_C] | None:
        """What to take a step of next; waits while there is nothing to do. None: stop."""
        while True:
            patience = self._rest(context)
            with self._wake:
                if self._stopping:
                    return None
                task = self._due()
                if task is not None:
                    return task
                self._wake.wait(patience)

    def _due(self) -> Task[_C] | None:
        """What was cancelled, wherever it waits; else what the first line has to do."""
        for line in self._lines:
            task = next((one for one in line if one.ticket.cancelled), None) or self._of_line(line)
            if task is not None:
                return task
        return None

    def _end(self, task: Task[_C]) -> None:
        with self._wake:
            for line in self._lines:
                if task in line:
                    line.remove(task)


class _Reported(AbstractContextManager[None]):
    """Posts an error as `Failed`, so that a job's failure never ends the worker."""

    def __init__(self, ticket: Ticket, post: Post) -> None:
        self._ticket = ticket
        self._post = post

    @override
    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> bool:
        if error is None or not isinstance(error, Exception):
            return False
        self._post(self._ticket, failure(error))
        return True


def failure(error: Exception) -> Failed:
    """An error as an event: expected where it is for the person, with its traceback else."""
    if isinstance(error, PhotoclipError):
        damaged = isinstance(error, DamagedError)
        blocked = isinstance(error, BlockedError)
        return Failed(error.message, error.hint, expected=True, damaged=damaged, blocked=blocked)
    text = "".join(traceback.format_exception(error))
    return Failed(f"{type(error).__name__}: {error}", "", expected=False, traceback=text)


def close(task: Task[_C]) -> None:
    """Close a job's generator, if it was begun."""
    closing = getattr(task.steps, "close", None)
    task.steps = None
    if closing is not None:
        with suppress(Exception):
            closing()
