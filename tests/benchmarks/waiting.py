"""What a person waits for while a library is indexed, and what memory comes back afterwards.

Searches are handed in one after the other while an indexing run is under way, through the same
engine as the window's, and the worst of them is told; the words are new each time. Afterwards
nothing is asked for, until the image tower's memory is given back: the memory (resident set) of the
program before, with and after it. The towers have processes of their own, as the window's; with
`--within` they run in the program's, as the command line's.
"""

import statistics
import tempfile
import threading
import time
from functools import partial
from pathlib import Path

import click
import psutil

from photoclip.catalog.catalog import open_catalog
from photoclip.core.events import Event, Failed
from photoclip.models.registry import open_store
from photoclip.paths import LibraryPaths
from photoclip.services.browsing import warm_up
from photoclip.services.engine import Engine, Job, JobEnded, Ticket
from photoclip.services.indexing import index_folders
from photoclip.services.searching import search
from photoclip.services.session import IDLE_SETTING, open_session
from tests.benchmarks.index_photos import make_photos

_IDLE_S = 2.0
_WAIT_S = 600.0


class Desk:
    """Where the engine's events arrive."""

    def __init__(self) -> None:
        self._ends: dict[int, float] = {}
        self._failed: dict[int, Failed] = {}
        self._arrived = threading.Condition()

    def post(self, ticket: Ticket, event: Event | JobEnded) -> None:
        """Called on the engine's thread."""
        if isinstance(event, Failed):
            self._failed[ticket.number] = event
        if isinstance(event, JobEnded):
            with self._arrived:
                self._ends[ticket.number] = time.perf_counter()
                self._arrived.notify_all()

    def has_ended(self, ticket: Ticket) -> bool:
        return ticket.number in self._ends

    def end_of(self, ticket: Ticket) -> float:
        """When the job ended, which is waited for."""
        with self._arrived:
            self._arrived.wait_for(lambda: self.has_ended(ticket), _WAIT_S)
        if failed := self._failed.get(ticket.number):
            raise click.ClickException(f"{failed.message} {failed.hint}\n{failed.traceback}")
        return self._ends[ticket.number]


@click.command()
@click.option("--count", default=100, show_default=True, help="Photos to index meanwhile.")
@click.option(
    "--folder", type=click.Path(path_type=Path), help="Where to keep the photos that are made."
)
@click.option("--model", default="builtin", show_default=True, help="NAME or FOLDER to index with.")
@click.option("--every", default=0.25, show_default=True, help="Seconds between two searches.")
@click.option("--within", is_flag=True, help="Let towers run in the program's process.")
def waiting(count: int, folder: Path | None, model: str, every: float, within: bool) -> None:
    """Seconds that searches take during indexing, and memory before, with and after the tower."""
    with tempfile.TemporaryDirectory() as scratch:
        store = open_store(apart=not within)
        paths = LibraryPaths(Path(scratch) / "library")
        place = folder or Path(scratch) / "photos"
        photos = make_photos(place, count)
        linked = Path(scratch) / "indexed"
        linked.mkdir()
        for photo in photos:
            (linked / photo.name).symlink_to(photo.absolute())
        with open_catalog(paths.catalog) as catalog:
            catalog.settings.put(IDLE_SETTING, _IDLE_S)
            catalog.models.choose(store.pin(model))
        desk = Desk()
        engine = Engine(partial(open_session, paths, store.open_encoder), desk.post)
        engine.start()
        try:
            _measure(engine, desk, linked, every)
        finally:
            engine.stop()


def _measure(engine: Engine, desk: Desk, folder: Path, every: float) -> None:
    def took(job: Job) -> float:
        asked = time.perf_counter()
        return desk.end_of(engine.submit(job)) - asked

    took(warm_up)
    took(partial(search, question="a warm beach", limit=100))
    memory = [_resident()]
    indexing = engine.submit(partial(index_folders, folders=[folder]), background=True)
    began = time.perf_counter()
    waits: list[float] = []
    while not desk.has_ended(indexing):
        waits.append(took(partial(search, question=f"dog number {len(waits)}", limit=100)))
        time.sleep(every)
    seconds = desk.end_of(indexing) - began
    memory.append(_resident())
    time.sleep(2 * _IDLE_S + 1)
    memory.append(_resident())
    again = took(partial(search, question="a cold morning", limit=100))
    click.echo(f"{len(waits)} searches during {seconds:.1f} s of indexing, milliseconds:")
    click.echo(
        f"median {1000 * statistics.median(waits):.0f}, worst {1000 * max(waits):.0f}, "
        f"after the image tower is gone {1000 * again:.0f}"
    )
    before, within, after = memory
    click.echo(
        f"memory of the program, MB: before {before:.0f}, with the image tower {within:.0f}, "
        f"after it was released {after:.0f}"
    )


def _resident() -> float:
    return float(psutil.Process().memory_info().rss) / 2**20
