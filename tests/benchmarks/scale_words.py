"""What `scale` measures of words, filters, facets, and of a library that an older version made."""

import sqlite3
import statistics
import time
from collections.abc import Callable, Iterator, Sized
from contextlib import closing

from photoclip.catalog.catalog import Catalog, open_catalog
from photoclip.catalog.facets import Facet
from photoclip.catalog.migrations import SCHEMA_VERSION
from photoclip.core.query.conditions import Condition, Has, Is, Near, NumberIn, TakenIn, TextIs
from photoclip.paths import LibraryPaths

_ROUNDS = 5

_WORDS = ("family", "holiday 2007", "00017", "img", "img_00017", "00", "dog on the beach", "p")
"""Of tags, of a tag and folders, of few names, of all names, begun in thousands, of nothing."""

_CONDITIONS: tuple[Condition, ...] = (
    TextIs("tag", "family"),
    TextIs("name", "00123"),
    TextIs("folder", "2007"),
    TextIs("camera", "made up"),
    TextIs("type", "jpg"),
    NumberIn("iso", 100, 400),
    NumberIn("iso", 800, None),
    NumberIn("size", 1, None),
    NumberIn("width", 5000, None),
    TakenIn("2008-06", "2008-07"),
    TakenIn("2005", "2020"),
    Near(48.2, 16.4, 1),
    Near(38.7, -9.1, 50),
    Has("gps"),
    Has("caption"),
    Is("tagged"),
    Is("missing"),
    Is("duplicate"),
    Is("raw"),
)
_FACETS: tuple[Facet, ...] = ("tag", "folder", "camera", "lens", "type", "year")


def migrating(paths: LibraryPaths) -> Iterator[tuple[str, tuple[str, ...]]]:
    """How long an older library takes to open for the first time, and by what its file grows."""
    with closing(sqlite3.connect(paths.catalog)) as db:
        (version,) = db.execute("PRAGMA user_version").fetchone()
        (photos,) = db.execute("SELECT COUNT(*) FROM photos").fetchone()
    if version == SCHEMA_VERSION:
        return
    before, started = paths.catalog.stat().st_size, time.perf_counter()
    with open_catalog(paths.catalog):
        took = time.perf_counter() - started
    with closing(sqlite3.connect(paths.catalog)) as db, db:
        # The next run would ask all files what they say, and these are empty: see `describing`.
        db.execute("UPDATE photos SET described = 1")
    after = paths.catalog.stat().st_size
    seconds = f"{took:.1f} s with its backup, {1e6 * took / photos:.0f} µs a photo"
    grown = f"{(after - before) / photos:.0f} bytes a photo more, x {after / before:.3f}"
    yield f"from version {version} to {SCHEMA_VERSION}", (seconds, grown)


def looking_up(catalog: Catalog) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Lines about words, filters and facets: medians of some rounds, and how many were found."""
    for words in _WORDS:
        took, found = _median(lambda: catalog.words.matches(words)[0])  # noqa: B023
        yield f"words “{words}”", (took, f"{len(found):,} photos")
    for condition in _CONDITIONS:
        took, found = _median(lambda: catalog.conditions.ids(condition))  # noqa: B023
        yield str(condition), (took, f"{len(found):,} photos")
    for facet in _FACETS:
        catalog.settings.put("benchmark", facet)  # a change: nothing that was kept counts
        started = time.perf_counter()
        values = catalog.facets.values(facet, limit=1000)
        first = time.perf_counter() - started
        again, _ = _median(lambda: catalog.facets.values(facet, "0"))  # noqa: B023
        yield f"values of {facet}", (f"{1e3 * first:.1f} ms", again, f"{len(values):,} values")


def _median(job: Callable[[], Sized]) -> tuple[str, Sized]:
    times = []
    for _ in range(_ROUNDS):
        started = time.perf_counter()
        result = job()
        times.append(time.perf_counter() - started)
    return f"{1e3 * statistics.median(times):.1f} ms", result
