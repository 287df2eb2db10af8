"""From a question to ranked ids in a large library, beside encoding its words and one product.

The library has names, folders, tags, keywords and captions like a person's; its vectors are made
up, which costs a search the same as real ones. All questions are new, so that nothing is
remembered, but for thumbs, which are given on answers. What they are compared with are as many new
texts, encoded at once, and one matrix product.
"""

import itertools
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from functools import partial
from pathlib import Path

import click
import numpy as np

from photoclip.catalog.batches import Batch, ReadFile
from photoclip.catalog.catalog import Catalog, open_catalog
from photoclip.catalog.known import FileState
from photoclip.core.edits import TagChange
from photoclip.core.encoder import Encoder
from photoclip.core.metadata import PhotoMetadata
from photoclip.core.query.question import Question
from photoclip.core.ranking import normalise
from photoclip.models.registry import open_encoder
from photoclip.paths import LibraryPaths
from photoclip.services.searching import encode_queries, search
from photoclip.services.session import Session, open_session

_BATCH = 5000
_LIMIT, _SHOWN = 2000, 60
"""What the window asks for."""

_PLACES = (
    *("Lisbon", "Porto", "Vienna", "Crete", "Norway"),
    *("Venice", "garden", "grandparents", "beach", "Alps"),
)
_EVENTS = ("holiday", "wedding", "birthday", "weekend", "hiking", "christmas", "school trip")
_TAGS = ("family", "Rex", "best of", "to print", "Anna", "work", "food", "dog")
_THINGS = (
    *(
        "dog",
        "running",
        "bicycle",
        "sunset",
        "mountain",
        "child",
        "kitchen",
        "cake",
        "boat",
        "river",
    ),
    *("market", "tower", "snow", "cat", "flowers", "train", "bridge", "forest", "concert", "table"),
)

Make = Callable[[str], str | Question]
Clock = Callable[[], float]


@click.command()
@click.option("--photos", default=100_000, show_default=True)
@click.option("--runs", default=15, show_default=True, help="Questions of each kind.")
@click.option(
    "--library",
    type=click.Path(path_type=Path),
    help="Where to make the library, or where an earlier run has made it; else a scratch folder.",
)
@click.option(
    "--processor",
    is_flag=True,
    help="Measure the time of processors, where others keep them busy; with OMP_NUM_THREADS=1.",
)
def latency(photos: int, runs: int, library: Path | None, processor: bool) -> None:
    """Median time of a search, by kind of question, and its ratio to what can't be avoided."""
    clock = time.process_time if processor else time.perf_counter
    scratch = tempfile.TemporaryDirectory() if library is None else nullcontext(str(library))
    with scratch as folder:
        paths = LibraryPaths(Path(folder))
        if not paths.catalog.exists():
            _fill(paths, open_encoder("builtin"), photos)
        with open_session(paths, open_encoder) as session:
            click.echo(f"{len(session.vectors):,} photos, median of {runs}; x: to its own words")
            _measure(session, runs, clock)


def _measure(session: Session, runs: int, clock: Clock) -> None:
    words = _new_words()
    next(search(session, next(words), _LIMIT, shown=_SHOWN, remember=False))  # loads everything
    asked, photos_shown = next(words), itertools.cycle(session.vectors.ids[:1000].tolist())
    next(search(session, asked, remember=False))
    kinds: dict[str, tuple[int, Make]] = {
        "plain words": (1, lambda text: text),
        "a filter": (1, lambda text: f"{text} tag:family"),
        "dates and a folder": (1, lambda text: f"{text} date:2015 folder:Lisbon"),
        "a negation": (1, lambda text: f"{text} -people"),
        "either": (2, lambda text: f"{text} OR {next(words)}"),
        "both": (2, lambda text: f"{text} AND {next(words)}"),
        # Thumbs are given on answers, so that their words are known; how much later is not.
        "thumbs": (1, lambda _: _thumbs(asked, photos_shown)),
    }
    click.echo(f"{'':20}{'ids':>9}{'with 60 photos':>16}{'words + product':>17}{'x':>7}{'x':>7}")
    for name, (texts, make) in kinds.items():
        bare, ids, photos = [], [], []
        for _ in range(runs):
            asks = [next(words) for _ in range(texts)]
            bare.append(_timed(clock, partial(_unavoidable, session, asks)))
            ids.append(_timed(clock, partial(_ask, session, make(next(words)), 0)))
            photos.append(_timed(clock, partial(_ask, session, make(next(words)), _SHOWN)))
        base, first, second = map(statistics.median, (bare, ids, photos))
        click.echo(
            f"{name:20}{first * 1000:7.1f}ms{second * 1000:14.1f}ms{base * 1000:15.1f}ms"
            f"{first / base:7.2f}{second / base:7.2f}"
        )


def _thumbs(text: str, photos: Iterator[int]) -> Question:
    return Question(text, liked=(next(photos), next(photos)), disliked=(next(photos),))


def _unavoidable(session: Session, texts: list[str]) -> None:
    session.vectors.scores(encode_queries(session.encoder, texts)[0])


def _ask(session: Session, question: str | Question, shown: int) -> None:
    next(search(session, question, _LIMIT, shown=shown, remember=False))


def _timed(clock: Clock, work: Callable[[], None]) -> float:
    started = clock()
    work()
    return clock() - started


def _new_words() -> Iterator[str]:
    chosen = random.Random(time.time_ns())  # an earlier run's words would be remembered
    for number in itertools.count():
        first, second = chosen.sample(_THINGS, 2)
        place, more = chosen.choice(_PLACES), chosen.randrange(10**6)
        yield f"a {first} near the {second} by {place} {number} {more}"


def _fill(paths: LibraryPaths, encoder: Encoder, photos: int) -> None:
    chosen = np.random.default_rng(0)
    root = paths.root / "made up photos"
    with open_catalog(paths.catalog) as catalog:
        folder_id = catalog.folders.add(root)
        for start in range(0, photos, _BATCH):
            numbers = range(start, min(start + _BATCH, photos))
            read = [_photo(number, folder_id, root) for number in numbers]
            vectors = normalise(chosen.standard_normal((len(read), encoder.dim), np.float32))
            hashes = [one.content_hash for one in read]
            catalog.store_batch(encoder, Batch(read, encoded=hashes, vectors=vectors))
        _tag(catalog, photos)


def _photo(number: int, folder_id: int, root: Path) -> ReadFile:
    album = number // 200
    year, day = 2004 + album % 20, number % 28 + 1
    place, event = _PLACES[album % len(_PLACES)], _EVENTS[album // 3 % len(_EVENTS)]
    taken = f"{year}-{album % 12 + 1:02}-{day:02}T{number % 24:02}:{number % 60:02}:00"
    thing = _THINGS[number % len(_THINGS)]
    metadata = PhotoMetadata(
        *("JPEG", 4000, 3000, 1, taken, "Made Up X-1", "23mm F2", 2.8, 0.004, 200, 23.0),
        *(38.7 + album % 7, -9.1 + album % 5),
        caption=f"A {thing} in {place}" if number % 10 == 0 else None,
        keywords=(thing, place) if number % 25 == 0 else (),
    )
    name = f"IMG_{taken[:10].replace('-', '')}_{number:06}.jpg"
    path = root / str(year) / f"{place} {event} {album}" / name
    return ReadFile(folder_id, path, FileState(3_000_000, number), f"2-{number:032x}", metadata)


def _tag(catalog: Catalog, photos: int) -> None:
    for place, tag in enumerate(_TAGS):
        ids = tuple(range(place + 1, photos + 1, 40 * (place + 1)))
        catalog.journal.apply(f"Tag {tag}", [TagChange(ids, tag, present=True)])
