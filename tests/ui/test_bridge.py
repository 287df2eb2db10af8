import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photoclip.core.errors import PhotoclipError
from photoclip.core.events import Event, Scanned
from photoclip.paths import LibraryPaths
from photoclip.services.session import Session, open_session
from photoclip.ui.bridge import EngineBridge
from tests.ui.conftest import open_colours


@pytest.fixture
def bridge(paths: LibraryPaths, qapp: QApplication) -> Iterator[EngineBridge]:
    made = EngineBridge(partial(open_session, paths, open_colours))
    made.start()
    yield made
    made.stop()


def scans(_session: Session) -> Iterator[Event]:
    for found in range(3):
        yield Scanned(None, found)  # type: ignore[arg-type]


def test_events_arrive_in_order_on_the_gui_thread(bridge: EngineBridge, qtbot: QtBot) -> None:
    taken: list[tuple[int, str]] = []
    ended: list[bool] = []

    def take(event: Event) -> None:
        assert isinstance(event, Scanned)
        taken.append((event.found, threading.current_thread().name))

    bridge.submit(scans, take, on_ended=ended.append)
    qtbot.waitUntil(lambda: ended == [False])
    here = threading.current_thread().name
    assert taken == [(0, here), (1, here), (2, here)]


def test_nothing_comes_from_a_cancelled_job(bridge: EngineBridge, qtbot: QtBot) -> None:
    taken: list[Event] = []
    ended: list[bool] = []
    ticket = bridge.submit(scans, taken.append, on_ended=ended.append, background=True)
    bridge.cancel(ticket)
    qtbot.waitUntil(lambda: len(ended) == 1)
    assert taken == []


def test_an_error_goes_to_who_asked_or_to_everyone(bridge: EngineBridge, qtbot: QtBot) -> None:
    def fails(_session: Session) -> Iterator[Event]:
        raise PhotoclipError("It is gone.", "Look elsewhere.")
        yield  # makes it a generator

    own: list[Event] = []
    with qtbot.waitSignal(bridge.failed) as failed:
        bridge.submit(fails, own.append)
    assert (failed.args[0].message, failed.args[0].expected) == ("It is gone.", True)
    bridge.submit(fails, own.append, on_failed=own.append)
    qtbot.waitUntil(lambda: len(own) == 1)


def test_a_bug_is_never_swallowed(bridge: EngineBridge, qtbot: QtBot) -> None:
    def breaks(_session: Session) -> Iterator[Event]:
        raise ZeroDivisionError
        yield  # makes it a generator

    swallowed: list[Event] = []
    with qtbot.waitSignal(bridge.failed) as failed:
        bridge.submit(breaks, swallowed.append, on_failed=swallowed.append)
    assert not failed.args[0].expected
    assert "ZeroDivisionError" in failed.args[0].traceback
    assert swallowed == []


def test_a_library_that_cannot_be_opened_is_told(qtbot: QtBot) -> None:
    @contextmanager
    def broken() -> Iterator[Session]:
        raise PhotoclipError("The catalogue is damaged.", "Restore it.")
        yield

    bridge = EngineBridge(broken)
    with qtbot.waitSignal(bridge.library_failed) as failed:
        bridge.start()
    assert failed.args[0].message == "The catalogue is damaged."
    bridge.stop()


def test_after_the_end_nothing_is_delivered(bridge: EngineBridge, qtbot: QtBot) -> None:
    taken: list[Event] = []
    bridge.submit(scans, taken.append)
    bridge.stop()
    qtbot.wait(1)
    assert taken == []
