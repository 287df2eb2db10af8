"""Where the events of a worker's thread arrive in a test."""

import threading
from collections.abc import Callable

from photoclip.core.events import Event
from photoclip.services.worker import JobEnded, Ticket
from tests.patience import PATIENCE_S


class Desk:
    """Collects what is posted, and waits for it."""

    def __init__(self) -> None:
        self.posted: list[tuple[Ticket, Event | JobEnded]] = []
        self._arrived = threading.Condition()

    def post(self, ticket: Ticket, event: Event | JobEnded) -> None:
        with self._arrived:
            self.posted.append((ticket, event))
            self._arrived.notify_all()

    def wait(self, condition: Callable[[], bool]) -> None:
        with self._arrived:
            assert self._arrived.wait_for(condition, PATIENCE_S)

    def of(self, ticket: Ticket) -> list[Event | JobEnded]:
        return [event for owner, event in self.posted if owner is ticket]

    def ended(self, ticket: Ticket) -> bool:
        return any(isinstance(event, JobEnded) for event in self.of(ticket))
