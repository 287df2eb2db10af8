"""The engine: the one background thread that owns the session and steps through jobs."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager

from typing_extensions import override

from photoclip.catalog.database import explained
from photoclip.core.events import Event
from photoclip.services.session import Session
from photoclip.services.worker import JobEnded, Post, Ticket, Worker

__all__ = ["Engine", "Job", "JobEnded", "OpenSession", "Post", "Ticket"]

Job = Callable[[Session], Iterator[Event]]
"""A use case, waiting for the session it will run on."""

OpenSession = Callable[[], AbstractContextManager[Session]]

_URGENT, _SOON, _BACKGROUND, _LAST = range(4)


class Engine(Worker[Session]):
    """Steps through jobs on its own thread. Urgent ones are served between the steps of others.

    The session is opened on that thread and closed there: its connection, its encoder and its
    vectors are never shared. What the session holds and nobody uses is given back meanwhile.
    """

    def __init__(self, open_session: OpenSession, post: Post) -> None:
        super().__init__("photoclip-engine", open_session, post)

    def submit(
        self, job: Job, *, soon: bool = False, background: bool = False, last: bool = False
    ) -> Ticket:
        """Hand a job in: at the end of the urgent line, of the next, the background's, or the last.

        What is done `soon` (a folder leaves, for seconds) lets what is urgent in between, and
        doesn't wait for the indexing. The last line's jobs (a model that encodes the whole library,
        for hours) take a step only when none of the other lines has any to take.
        """
        line = _SOON if soon else _BACKGROUND if background else _LAST if last else _URGENT
        return self._hand_in(job, line)

    @override
    def _begin(self, job: Job, context: Session) -> Iterator[Event]:
        return _explained(job, context)

    @override
    def _rest(self, context: Session) -> float | None:
        return context.rest()


def _explained(job: Job, session: Session) -> Iterator[Event]:
    """The job, with a full disk or a locked catalogue told as what they are."""
    with explained(session.paths.catalog):
        yield from job(session)
