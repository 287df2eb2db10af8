"""The engine: one thread, urgent jobs between the steps of others, nothing lost on the way."""

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from photoclip.core.errors import PhotoclipError
from photoclip.core.events import Event, Failed, Progress, Scanned
from photoclip.paths import LibraryPaths
from photoclip.services.engine import Engine, JobEnded
from photoclip.services.session import Session
from tests.patience import PATIENCE_S
from tests.services.desk import Desk


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def threads() -> list[str]:
    return []


@pytest.fixture
def engine(desk: Desk, threads: list[str]) -> Iterator[Engine]:
    @contextmanager
    def session() -> Iterator[Session]:
        threads.append(threading.current_thread().name)
        yield cast(
            "Session", SimpleNamespace(paths=LibraryPaths(Path("library")), rest=lambda: None)
        )
        threads.append(threading.current_thread().name)

    made = Engine(session, desk.post)
    made.start()
    yield made
    made.stop()


def counting(total: int, note: list[str] | None = None) -> Callable[[Session], Iterator[Event]]:
    def job(_: Session) -> Iterator[Event]:
        try:
            for done in range(total):
                yield Progress(done, total, 0.0, None)
        finally:
            if note is not None:
                note.append("closed")

    return job


def test_events_come_in_order_and_the_end_last(engine: Engine, desk: Desk) -> None:
    ticket = engine.submit(counting(3))
    desk.wait(lambda: desk.ended(ticket))
    *events, end = desk.of(ticket)
    assert [cast("Progress", event).done for event in events] == [0, 1, 2]
    assert end == JobEnded(cancelled=False)


def test_the_session_is_opened_and_closed_on_the_engines_thread(
    engine: Engine, desk: Desk, threads: list[str]
) -> None:
    ticket = engine.submit(counting(1))
    desk.wait(lambda: desk.ended(ticket))
    engine.stop()
    assert threads == ["photoclip-engine", "photoclip-engine"]


def test_a_search_is_served_between_two_steps_of_indexing(engine: Engine, desk: Desk) -> None:
    started, go_on = threading.Event(), threading.Event()

    def indexing(_: Session) -> Iterator[Event]:
        started.set()
        assert go_on.wait(PATIENCE_S)
        yield Scanned(Path("a"), 1)
        yield Scanned(Path("a"), 2)

    background = engine.submit(indexing, background=True)
    assert started.wait(PATIENCE_S)
    urgent = engine.submit(counting(1))
    go_on.set()
    desk.wait(lambda: desk.ended(background))
    order = [ticket for ticket, _ in desk.posted]
    assert order == [background, urgent, urgent, background, background]


def test_cancelling_closes_the_generator(engine: Engine, desk: Desk) -> None:
    closed: list[str] = []
    ticket = engine.submit(counting(10**9, closed), background=True)
    desk.wait(lambda: len(desk.of(ticket)) > 2)
    ticket.cancel()
    desk.wait(lambda: desk.ended(ticket))
    assert desk.of(ticket)[-1] == JobEnded(cancelled=True)
    assert closed == ["closed"]


def test_a_cancelled_search_yields_nothing(engine: Engine, desk: Desk) -> None:
    hold, held = threading.Event(), threading.Event()

    def slow(_: Session) -> Iterator[Event]:
        held.set()
        assert hold.wait(PATIENCE_S)
        yield Progress(0, 1, 0.0, None)

    engine.submit(slow)
    assert held.wait(PATIENCE_S)
    stale = engine.submit(counting(5))
    stale.cancel()
    hold.set()
    desk.wait(lambda: desk.ended(stale))
    assert desk.of(stale) == [JobEnded(cancelled=True)]


def test_a_paused_job_takes_no_step_and_a_search_still_runs(engine: Engine, desk: Desk) -> None:
    ticket = engine.submit(counting(10**9), background=True)
    desk.wait(lambda: len(desk.of(ticket)) > 2)
    ticket.pause()
    search = engine.submit(counting(1))
    desk.wait(lambda: desk.ended(search))
    second = engine.submit(counting(1))
    before = len(desk.of(ticket))
    desk.wait(lambda: desk.ended(second))
    assert len(desk.of(ticket)) == before
    ticket.resume()
    engine.wake()
    desk.wait(lambda: len(desk.of(ticket)) > before)


def test_a_paused_job_can_be_cancelled(engine: Engine, desk: Desk) -> None:
    ticket = engine.submit(counting(10**9), background=True)
    desk.wait(lambda: len(desk.of(ticket)) > 2)
    ticket.pause()
    ticket.cancel()
    engine.wake()
    desk.wait(lambda: desk.ended(ticket))


@pytest.mark.parametrize("background", [True, False])
@pytest.mark.parametrize(
    ("error", "expected"),
    [(PhotoclipError("No room.", "Make some."), True), (KeyError("x"), False)],
)
def test_a_failure_is_an_event_and_the_engine_goes_on(
    engine: Engine, desk: Desk, error: Exception, expected: bool, background: bool
) -> None:
    def failing(_: Session) -> Iterator[Event]:
        yield Progress(0, 1, 0.0, None)
        raise error

    ticket = engine.submit(failing, background=background)
    after = engine.submit(counting(1), background=background)
    desk.wait(lambda: desk.ended(after))
    failed = desk.of(ticket)[1]
    assert isinstance(failed, Failed)
    assert failed.expected is expected
    assert ("KeyError" in failed.traceback) is not expected


def test_a_full_disk_is_for_the_person(engine: Engine, desk: Desk) -> None:
    def failing(_: Session) -> Iterator[Event]:
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorname = "SQLITE_FULL"
        raise error
        yield

    ticket = engine.submit(failing)
    desk.wait(lambda: desk.ended(ticket))
    failed = desk.of(ticket)[0]
    assert isinstance(failed, Failed)
    assert failed.expected
    assert "disk is full" in failed.message


def test_stopping_closes_what_runs(desk: Desk, engine: Engine) -> None:
    closed: list[str] = []
    ticket = engine.submit(counting(10**9, closed), background=True)
    desk.wait(lambda: len(desk.of(ticket)) > 2)
    engine.stop()
    assert closed == ["closed"]


def test_a_library_that_does_not_open_is_told(desk: Desk) -> None:
    @contextmanager
    def broken() -> Iterator[Session]:
        raise PhotoclipError("The library is damaged.")
        yield cast("Any", None)

    engine = Engine(broken, desk.post)
    engine.start()
    desk.wait(lambda: len(desk.posted) == 1)
    engine.stop()
    assert isinstance(desk.posted[0][1], Failed)


def test_the_last_line_waits_for_all_others(engine: Engine, desk: Desk) -> None:
    started, go_on = threading.Event(), threading.Event()

    def preparing(_: Session) -> Iterator[Event]:
        started.set()
        assert go_on.wait(PATIENCE_S)
        for done in range(3):
            yield Progress(done, 3, 0.0, None)

    preparation = engine.submit(preparing, last=True)
    second = engine.submit(counting(1), last=True)
    assert started.wait(PATIENCE_S)
    indexing = engine.submit(counting(4), background=True)
    search = engine.submit(counting(1))
    go_on.set()
    desk.wait(lambda: desk.ended(second))
    order = [ticket for ticket, _ in desk.posted]
    runs = [one for place, one in enumerate(order) if place == 0 or order[place - 1] is not one]
    assert runs == [preparation, search, indexing, preparation, second]


def test_what_is_paused_stays_paused(engine: Engine, desk: Desk) -> None:
    preparation = engine.submit(counting(10**9), last=True)
    desk.wait(lambda: len(desk.of(preparation)) > 2)
    preparation.pause()
    first = engine.submit(counting(1), background=True)
    desk.wait(lambda: desk.ended(first))
    before = len(desk.of(preparation))
    second = engine.submit(counting(1), background=True)
    desk.wait(lambda: desk.ended(second))
    assert len(desk.of(preparation)) == before


def test_a_paused_indexing_leaves_the_last_line_its_turn(engine: Engine, desk: Desk) -> None:
    indexing = engine.submit(counting(10**9), background=True)
    desk.wait(lambda: len(desk.of(indexing)) > 2)
    preparation = engine.submit(counting(2), last=True)
    indexing.pause()
    desk.wait(lambda: desk.ended(preparation))
    assert not desk.ended(indexing)


def test_what_is_behind_a_paused_job_is_done(engine: Engine, desk: Desk) -> None:
    indexing = engine.submit(counting(10**9), background=True)
    desk.wait(lambda: len(desk.of(indexing)) > 2)
    indexing.pause()
    behind = engine.submit(counting(1), background=True)
    desk.wait(lambda: desk.ended(behind))
    assert not desk.ended(indexing)


def test_what_is_cancelled_in_a_line_ends_at_once(engine: Engine, desk: Desk) -> None:
    indexing = engine.submit(counting(10**9), background=True)
    waiting = engine.submit(counting(1), background=True)
    desk.wait(lambda: len(desk.of(indexing)) > 2)
    waiting.cancel()
    engine.wake()
    desk.wait(lambda: desk.ended(waiting))
    assert desk.of(waiting) == [JobEnded(cancelled=True)]
    assert not desk.ended(indexing)


def test_memory_is_given_back_while_nothing_is_to_be_done(desk: Desk) -> None:
    rested: list[float] = []
    enough = threading.Event()

    def rest() -> float | None:
        rested.append(time.monotonic())
        if len(rested) < 4:
            return 0.01
        enough.set()
        return None

    @contextmanager
    def session() -> Iterator[Session]:
        yield cast("Session", SimpleNamespace(paths=LibraryPaths(Path("library")), rest=rest))

    engine = Engine(session, desk.post)
    engine.start()
    try:
        assert enough.wait(PATIENCE_S), "the engine slept on"
    finally:
        engine.stop()
