"""Downloads on their own thread, from a hub on this computer: paused, resumed, dropped."""

import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from photoclip.core.events import DownloadProgress, Event, Failed
from photoclip.core.model_events import OfferMade, SpaceFreed
from photoclip.core.models import ModelInstalled, ModelStore, Offer
from photoclip.models.store import Store
from photoclip.services.downloading import DownloadLine, ask, discard, remove
from photoclip.services.worker import JobEnded, Ticket
from tests.models.hub_fixtures import REPOSITORY, clip, hub, models, store
from tests.models.hub_server import Hub
from tests.patience import PATIENCE_S
from tests.services.desk import Desk

__all__ = ["clip", "hub", "models", "store"]

WEIGHTS = "model.safetensors"
OTHER = "someone/other-clip"


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def line(store: Store, desk: Desk, hub: Hub, clip: Path) -> Iterator[DownloadLine]:
    """The line, over a hub with two models."""
    hub.add(REPOSITORY, clip)
    files = {file.name: file.read_bytes() for file in clip.iterdir()}
    hub.commit(OTHER, files | {"README.md": b"other"})
    made = DownloadLine(store, desk.post)
    made.start()
    yield made
    hub.released.set()
    made.stop()


def offered(line: DownloadLine, desk: Desk, name: str = REPOSITORY) -> Offer:
    ticket = line.submit(partial(ask, name=name))
    desk.wait(lambda: desk.ended(ticket))
    (made, _) = desk.of(ticket)
    assert isinstance(made, OfferMade), made
    return made.offer


def begun(line: DownloadLine, desk: Desk, hub: Hub, offer: Offer) -> Ticket:
    """A download that stands still in the middle of its weights."""
    hub.holds[WEIGHTS] = 40_000
    ticket = line.download(offer)
    assert hub.holding.wait(PATIENCE_S)
    return ticket


def installed(desk: Desk, ticket: Ticket) -> bool:
    return any(isinstance(event, ModelInstalled) for event in desk.of(ticket))


def test_a_model_is_downloaded(line: DownloadLine, desk: Desk, store: Store) -> None:
    ticket = line.download(offered(line, desk))
    desk.wait(lambda: desk.ended(ticket))
    *progress, done, end = desk.of(ticket)
    assert isinstance(done, ModelInstalled)
    assert end == JobEnded(cancelled=False)
    assert progress
    assert all(isinstance(event, DownloadProgress) for event in progress)
    assert store.row(REPOSITORY).state == "here"


def test_pausing_keeps_the_bytes_and_resuming_goes_on(
    line: DownloadLine, desk: Desk, store: Store, hub: Hub
) -> None:
    offer = offered(line, desk)
    ticket = begun(line, desk, hub, offer)
    ticket.pause()
    line.wake()
    del hub.holds[WEIGHTS]
    other = line.download(offered(line, desk, OTHER))
    desk.wait(lambda: installed(desk, other))
    assert not desk.ended(ticket)
    left = store.begun(REPOSITORY)
    assert left is not None
    assert left.here > 0
    ticket.resume()
    line.wake()
    desk.wait(lambda: desk.ended(ticket))
    assert installed(desk, ticket)
    asked = [one for one in hub.ranges(WEIGHTS) if one is not None]
    assert asked, "the second connection began at the first byte again"


def test_cancelling_drops_the_bytes(line: DownloadLine, desk: Desk, store: Store, hub: Hub) -> None:
    ticket = begun(line, desk, hub, offered(line, desk))
    ticket.cancel()
    line.wake()
    desk.wait(lambda: desk.ended(ticket))
    assert desk.of(ticket)[-1] == JobEnded(cancelled=True)
    assert store.row(REPOSITORY).state == "absent"
    assert store.begun(REPOSITORY) is None


def test_a_download_that_waits_its_turn_can_be_cancelled(
    line: DownloadLine, desk: Desk, store: Store, hub: Hub
) -> None:
    offers = [offered(line, desk, name) for name in (REPOSITORY, OTHER)]
    first = begun(line, desk, hub, offers[0])
    second = line.download(offers[1])
    second.cancel()
    line.wake()
    hub.released.set()
    desk.wait(lambda: desk.ended(second) and desk.ended(first))
    assert desk.of(second) == [JobEnded(cancelled=True)]
    assert installed(desk, first)


def test_questions_are_answered_between_the_steps_of_a_download(desk: Desk) -> None:
    """The store here only keeps time; what is shown is the order of the line."""
    go_on = threading.Event()

    class Slow:
        def download(self, offer: Offer) -> Iterator[Event]:
            for done in range(3):
                yield DownloadProgress(offer.name, "downloading", done, 3, 0.0, None)
                assert go_on.wait(PATIENCE_S)  # in the second step, while the question is put

        def ask(self, name: str) -> Offer:
            return Offer(name, name, "c" * 40, None, (), converted=False)

    slow = Slow()
    line = DownloadLine(slow, desk.post)  # type: ignore[arg-type]
    line.start()
    try:
        download = line.download(slow.ask("a"))
        desk.wait(lambda: len(desk.of(download)) == 1)
        question = line.submit(partial(ask, name="b"))
        go_on.set()
        desk.wait(lambda: desk.ended(download))
        order = [ticket for ticket, _ in desk.posted]
        assert order == [download, download, question, question, download, download]
    finally:
        line.stop()


def test_what_goes_wrong_is_told_and_the_next_is_served(
    line: DownloadLine, desk: Desk, hub: Hub
) -> None:
    missing = line.submit(partial(ask, name="someone/nothing"))
    desk.wait(lambda: desk.ended(missing))
    failed = desk.of(missing)[0]
    assert isinstance(failed, Failed)
    assert failed.expected
    assert offered(line, desk).name == REPOSITORY


def test_a_folder_comes_and_goes(line: DownloadLine, desk: Desk, store: Store, clip: Path) -> None:
    coming = line.bring(clip, "mine")
    desk.wait(lambda: desk.ended(coming))
    assert installed(desk, coming)
    going = line.submit(partial(remove, name="mine"))
    desk.wait(lambda: desk.ended(going))
    (freed, _) = desk.of(going)
    assert isinstance(freed, SpaceFreed)
    assert freed.bytes_freed > 10_000
    assert "mine" not in [row.card.name for row in store.rows()]


def test_stopping_keeps_what_came(line: DownloadLine, desk: Desk, store: Store, hub: Hub) -> None:
    ticket = begun(line, desk, hub, offered(line, desk))
    line.stop()
    assert not line._thread.is_alive()
    assert not installed(desk, ticket)
    left = store.begun(REPOSITORY)
    assert left is not None
    freed = list(discard(store, REPOSITORY))
    assert freed == [SpaceFreed(REPOSITORY, freed[0].bytes_freed)]
    assert freed[0].bytes_freed > 0


def test_a_store_is_the_protocol(store: Store) -> None:
    as_protocol: ModelStore = store
    assert as_protocol.row("builtin").state == "here"
