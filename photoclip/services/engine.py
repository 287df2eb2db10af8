"""The engine: the one background thread that owns the session and steps through jobs."""

import itertools
import threading
import traceback
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, field

from typing_extensions import override

from photoclip.catalog.database import explained
from photoclip.core.errors import PhotoclipError
from photoclip.core.events import Event, Failed
from photoclip.services.session import Session

Job = Callable[[Session], Iterator[Event]]
"""A use case, waiting for the session it will run on."""

OpenSession = Callable[[], AbstractContextManager[Session]]


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
"""Takes events from the engine thread to where they are wanted; must be safe to call from it."""


class Engine:
    """Steps through jobs on its own thread. Urgent ones are served between the steps of others.

    The session is opened on that thread and closed there: its connection, its encoder and its
    vectors are never shared, so that nothing needs a lock.
    """

    def __init__(self, open_session: OpenSession, post: Post) -> None:
        self._open_session = open_session
        self._post = post
        self._numbers = itertools.count(1)
        self._wake = threading.Condition()
        self._urgent: deque[tuple[Ticket, Job]] = deque()
        self._background: deque[tuple[Ticket, Job]] = deque()
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name="photoclip-engine")

    def start(self) -> None:
        """Open the library on the engine's thread. A failure to open is posted as `Failed`."""
        self._thread.start()

    def submit(self, job: Job, *, background: bool = False, last: bool = False) -> Ticket:
        """Hand a job in: at the end of the urgent line, of the background line, or of the last.

        The last line's jobs (a model that encodes the whole library, for hours) take a step only
        when neither of the other lines has any to take.
        """
        ticket = Ticket(next(self._numbers))
        with self._wake:
            (self._background if background or last else self._urgent).append((ticket, job))
            self._wake.notify()
        return ticket

    def wake(self) -> None:
        """Look at the tickets again: one was resumed or cancelled."""
        with self._wake:
            self._wake.notify()

    def stop(self) -> None:
        """Close the running job after its current step, close the session, end the thread."""
        with self._wake:
            self._stopping = True
            self._wake.notify()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        with self._reported(Ticket(0)), self._open_session() as session:
            self._serve(session)

    def _serve(self, session: Session) -> None:
        running: tuple[Ticket, Iterator[Event]] | None = None
        try:
            while (task := self._next_task(running)) is not None:
                if isinstance(task, _Start):
                    job = _explained(task.job, session)
                    if task.background:
                        running = (task.ticket, job)
                    else:
                        self._finish(task.ticket, job)
                elif running is not None and not self._step(*running):
                    running = None
        finally:
            if running is not None:
                _close(running[1])

    def _next_task(self, running: tuple[Ticket, Iterator[Event]] | None) -> "_Start | _Step | None":
        """What to do next; waits while there is nothing to do. None: stop."""
        with self._wake:
            while not self._stopping:
                if self._urgent:
                    return _Start(*self._urgent.popleft(), background=False)
                if running is None and self._background:
                    return _Start(*self._background.popleft(), background=True)
                if running is not None and (running[0].cancelled or not running[0].paused):
                    return _Step()
                self._wake.wait()
            return None

    def _finish(self, ticket: Ticket, job: Iterator[Event]) -> None:
        """All steps of an urgent job, unless a newer one made it stale."""
        while self._step(ticket, job):
            pass

    def _step(self, ticket: Ticket, job: Iterator[Event]) -> bool:
        """One step; False once the job has ended, by itself, by cancelling or by an error."""
        if ticket.cancelled:
            _close(job)
            self._post(ticket, JobEnded(cancelled=True))
            return False
        with self._reported(ticket):
            event = next(job, None)
            if event is not None:
                self._post(ticket, event)
                return True
        self._post(ticket, JobEnded(cancelled=False))
        return False

    def _reported(self, ticket: Ticket) -> "_Reported":
        return _Reported(ticket, self._post)


@dataclass(frozen=True, slots=True)
class _Start:
    ticket: Ticket
    job: Job
    background: bool


@dataclass(frozen=True, slots=True)
class _Step:
    """Step the background job that is running."""


class _Reported(AbstractContextManager[None]):
    """Posts an error as `Failed`, so that a job's failure never ends the engine."""

    def __init__(self, ticket: Ticket, post: Post) -> None:
        self._ticket = ticket
        self._post = post

    @override
    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> bool:
        if error is None or not isinstance(error, Exception):
            return False
        self._post(self._ticket, failure(error))
        return True


def _explained(job: Job, session: Session) -> Iterator[Event]:
    """The job, with a full disk or a locked catalogue told as what they are."""
    with explained(session.paths.catalog):
        yield from job(session)


def failure(error: Exception) -> Failed:
    """An error as an event: expected where it is for the person, with its traceback else."""
    if isinstance(error, PhotoclipError):
        return Failed(error.message, error.hint, expected=True)
    text = "".join(traceback.format_exception(error))
    return Failed(f"{type(error).__name__}: {error}", "", expected=False, traceback=text)


def _close(job: Iterator[Event]) -> None:
    close = getattr(job, "close", None)
    if close is not None:
        with suppress(Exception):
            close()
