"""How the catalogue and the search do with 100,000 or 1,000,000 photos.

The photos exist in name only: empty files in folders of a thousand, with metadata, vectors of 512
numbers by chance, and tags. So what is measured is the catalogue, the index and the search, and
neither a decoder nor a model: words become vectors at no cost. "Bare product" is
`matrix @ vector` over the same mapped matrix in the same process, in turn with the searches, which
make photos of the first 60 of 2,000 results, as the window does. Opening is in processes of its
own. The disk's cache is warm, except where it says cold: then the library's files were dropped from
it first (where the system can do that).

A library that was made is kept where `--library` names it, and taken up again; one that an older
version made is brought to today's first, which is measured.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import click
import numpy as np

from photoclip.paths import LibraryPaths
from photoclip.services import history, labelling, tagging
from photoclip.services.browsing import library_state
from photoclip.services.scanning import Piece, scan_folder
from photoclip.services.searching import search
from photoclip.services.session import Session, open_session
from tests.benchmarks.scale_library import IN_ORDER, fill, free_encoder, make_files, memory
from tests.benchmarks.scale_removing import removing
from tests.benchmarks.scale_words import looking_up, migrating

_SEARCHES = 40
_TAGGED = 10_000
_LABELS = 10
_RESCANS = 3
_MIB = 2**20


@click.command()
@click.option("--photos", default=100_000, show_default=True)
@click.option(
    "--library",
    type=click.Path(path_type=Path),
    help="Where to make the library, or find the one that was made before.",
)
def scale(photos: int, library: Path | None) -> None:
    """Opening, searching, rescanning and tagging a library of PHOTOS photos."""
    with tempfile.TemporaryDirectory() as scratch:
        base = (library or Path(scratch)).absolute()
        paths, root = LibraryPaths(base / "library"), base / "photos"
        if not paths.catalog.exists():
            _fill(paths, root, photos)
        for name, values in migrating(paths):
            _line(name, *values)
        without = _child(paths, vectors=False)["took"]["first search"]
        _line("first search without the vectors' file", _seconds(without))
        _opening(paths, "warm")
        with open_session(paths, free_encoder) as session:
            _searching(session)
            _rescanning(session, root)
            _tagging(session)
            _labels(session)
            for name, values in looking_up(session.catalog):
                _line(name, *values)
            _line("memory of this process", *_mib(memory()))
        for name, values in removing(paths):
            _line(name, *values)
        _sizes(paths, photos)
        if _drop_from_cache(paths):
            _opening(paths, "cold")


def _fill(paths: LibraryPaths, root: Path, photos: int) -> None:
    started = time.perf_counter()
    make_files(root, photos)
    _line("making empty files", _seconds(time.perf_counter() - started))
    costs: list[float] = []
    told = 0
    for done, cost in fill(paths, root, photos):
        costs.append(cost)
        if done >= told + 100_000:
            told = done
            click.echo(f"{done:,} photos stored in {time.perf_counter() - started:.0f} s", err=True)
    # A batch now and then pays for a checkpoint of SQLite's log: the mean of some shows it too.
    first = statistics.mean(costs[4:84])
    for name, last in (
        ("dates in order", statistics.mean(costs[-IN_ORDER:])),
        ("dates by chance", statistics.mean(costs[-80 - IN_ORDER : -IN_ORDER])),
    ):
        _line(
            f"storing a photo (CPU), first and last, {name}",
            f"{1e6 * first:.0f} µs",
            f"{1e6 * last:.0f} µs",
            f"x {last / first:.2f}",
        )


def _opening(paths: LibraryPaths, cache: str) -> None:
    found = _child(paths)
    took = found["took"]
    total = sum(took.values()) - took["first search"]
    parts = (f"{name} {1e3 * seconds:.0f} ms" for name, seconds in took.items())
    _line(f"opening to a list of photos, {cache}", _seconds(total), *parts)
    _line("  memory then, and after a search", *_mib(found["before"]), *_mib(found["after"]))


def _child(paths: LibraryPaths, *, vectors: bool = True) -> dict[str, Any]:
    if not vectors:
        for path in paths.vectors.glob("*/*"):
            path.unlink()
    command = [sys.executable, "-m", "tests.benchmarks.scale_child", str(paths.root)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _drop_from_cache(paths: LibraryPaths) -> bool:
    if not hasattr(os, "posix_fadvise"):
        return False
    for path in (p for p in paths.root.rglob("*") if p.is_file()):
        with path.open("rb") as file:
            os.fsync(file.fileno())
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    return True


def _searching(session: Session) -> None:
    matrix = session.vectors.matrix
    query = session.encoder.encode_texts(["anything"])[0]
    bare, found = [], []
    for number in range(_SEARCHES + 3):
        product = _timed(lambda: matrix @ query)
        words = f"take {number} of something never asked before"
        searched = _timed(lambda: list(_search(session, words)))  # noqa: B023
        if number >= 3:
            bare.append(product)
            found.append(searched)
    for name, pick in (("p50", 50), ("p95", 95)):
        product, searched = np.percentile(bare, pick), np.percentile(found, pick)
        _line(
            f"search, bare product, {name}",
            f"{1e3 * searched:.1f} ms",
            f"{1e3 * product:.1f} ms",
            f"x {searched / product:.2f}",
        )
    _line("torch's product", f"{1e3 * _torch(matrix, query):.1f} ms")


def _search(session: Session, words: str) -> Iterator[Any]:
    return search(session, words, 2000, shown=60)


def _torch(matrix: Any, query: Any) -> float:
    import torch

    both = torch.from_numpy(np.array(matrix)), torch.from_numpy(query)
    return statistics.median(_timed(lambda: both[0] @ both[1]) for _ in range(10))


def _rescanning(session: Session, root: Path) -> None:
    unchanged = _rescan(session, root)
    for name, clock in (("", time.perf_counter), (" (CPU)", time.process_time)):
        rescans, walks = [], []
        for _ in range(_RESCANS):
            rescans.append(_timed(lambda: _rescan(session, root), clock))
            walks.append(_timed(lambda: _bare_walk(str(root)), clock))
        took, walk = min(rescans), min(walks)
        _line(
            f"rescan, {unchanged:,} unchanged; a bare walk with stat{name}",
            _seconds(took),
            _seconds(walk),
            f"x {took / walk:.2f}",
        )


def _rescan(session: Session, root: Path) -> int:
    pieces = [piece for piece in scan_folder(session, root) if isinstance(piece, Piece)]
    assert not any(piece.tasks for piece in pieces)
    return sum(piece.unchanged for piece in pieces)


def _bare_walk(root: str) -> int:
    count = 0
    with os.scandir(root) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                count += _bare_walk(entry.path)
            else:
                count += entry.stat(follow_symlinks=False).st_size + 1
    return count


def _tagging(session: Session) -> None:
    """Changes of ten thousand photos: made, undone, made again, and taken back out of turn."""
    ids = session.catalog.photos.ids()[:_TAGGED].tolist()
    changes = {
        f"tag {len(ids):,} photos": tagging.tag(session, "all of these", ids),
        "  give them stars": tagging.rate(session, ids, 4),
        "  give them a caption": tagging.write(session, ids, "caption", "By the sea"),
        "  rename their tag": tagging.rename_tag(session, "all of these", "these"),
    }
    for name, change in changes.items():
        _changing(session, name, change)
    _line("all tags", f"{1e3 * _timed(lambda: next(tagging.list_tags(session))):.0f} ms")
    _line("history", f"{1e3 * _timed(lambda: next(history.list_history(session))):.0f} ms")
    for _ in changes:
        next(history.undo(session))
    _line("library state", f"{1e3 * _timed(lambda: next(library_state(session))):.1f} ms")


def _changing(session: Session, name: str, change: Iterator[object]) -> None:
    made = _timed(lambda: next(change))
    number = session.catalog.journal.entries(1)[0].id
    undo = _timed(lambda: next(history.undo(session)))
    redo = _timed(lambda: next(history.redo(session)))
    back = _timed(lambda: next(history.undo_entry(session, number)))
    next(history.undo(session))  # the taking back
    times = (made, undo, redo, back)
    _line(f"{name}; undo; redo; take back alone", *(f"{1e3 * one:.0f} ms" for one in times))


def _labels(session: Session) -> None:
    ids = session.catalog.photos.ids()[:100].tolist()
    for number in range(_LABELS):
        next(labelling.add_label(session, f"label {number}"))
        next(labelling.answer(session, f"label {number}", ids[:50], accepted=True))
        next(labelling.answer(session, f"label {number}", ids[50:], accepted=False))
    list(labelling.count_suggestions(session))
    took = _timed(lambda: list(labelling.count_suggestions(session)))
    _line(f"counting what {_LABELS} labels suggest", f"{1e3 * took:.0f} ms")
    for number in range(_LABELS):
        next(labelling.remove_label(session, f"label {number}"))


def _sizes(paths: LibraryPaths, photos: int) -> None:
    catalog = paths.catalog.stat().st_size
    vectors = sum(path.stat().st_size for path in paths.vectors.glob("*/*"))
    _line(
        "catalogue, vectors' file",
        f"{catalog / _MIB:.0f} MiB",
        f"{vectors / _MIB:.0f} MiB",
        f"{catalog / photos:.0f} + {vectors / photos:.0f} bytes a photo",
    )


def _timed(job: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> float:
    started = clock()
    job()
    return clock() - started


def _seconds(value: float) -> str:
    return f"{value:.2f} s"


def _mib(of: Any) -> tuple[str, str]:
    total, own = of
    return f"{total / _MIB:.0f} MiB", f"(its own {own / _MIB:.0f} MiB)"


def _line(name: str, *values: str) -> None:
    click.echo(f"{name:52} " + "  ".join(values))
