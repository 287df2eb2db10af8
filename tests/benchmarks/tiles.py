"""Whether tiles find small things, what they find that isn't there, and what they cost.

Photos are those of a labels.csv (columns file, set, labels: several, the largest thing first). Each
label that is somewhere not the first is asked for, in a library without the photos where it is the
first: what is left are its small appearances. Others of the file's photos stand between them. The
library is indexed without tiles and with them, and asked through the real search.
"""

import csv
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import click
import numpy as np

from photoclip.core.encoder import Vectors
from photoclip.core.vectors import VectorIndex
from photoclip.models.registry import open_encoder
from photoclip.paths import LibraryPaths
from photoclip.services import tiling
from photoclip.services.indexing import index_folders, index_library
from photoclip.services.judging import judge_of
from photoclip.services.searching import query_vector
from photoclip.services.session import Session, open_session
from photoclip.services.tiling import want_tiles, with_tiles

_DISCOUNTS = (0.0, 0.25, 0.5, 0.75, 1.0, 1.5)
_FIRST = 10
_BETWEEN = 4
"""Of photos with one label every fourth is taken."""

Labels = Mapping[int, Sequence[str]]


@dataclass
class Tally:
    """What was found for the labels asked, of one way to search."""

    recalls: list[float] = field(default_factory=list)
    precisions: list[float] = field(default_factory=list)
    shown: list[float] = field(default_factory=list)
    alarms: list[float] = field(default_factory=list)

    def add(self, scores: Vectors, right: np.ndarray, line: float) -> None:
        order = np.argsort(-scores, kind="stable")
        hits = right[order]
        self.recalls.append(hits[:_FIRST].sum() / min(_FIRST, right.sum()))
        ranks = np.flatnonzero(hits) + 1
        self.precisions.append(float((np.arange(1, len(ranks) + 1) / ranks).mean()))
        above = scores >= line
        self.shown.append(float((above & right).sum() / right.sum()))
        self.alarms.append(float((above & ~right).sum()))

    def line(self) -> str:
        means = [np.mean(one) for one in (self.recalls, self.precisions, self.shown, self.alarms)]
        return f"{means[0]:10.3f} {means[1]:10.3f} {means[2]:10.3f} {means[3]:10.1f}"


@click.command()
@click.option(
    "--labels",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="labels.csv beside its photos, to measure what is found.",
)
@click.option(
    "--library", type=click.Path(path_type=Path), help="Keep the library here, or use it."
)
def tiles(labels: Path | None, library: Path | None) -> None:
    """Small things found and false alarms with tiles and without; work, bytes, milliseconds."""
    if labels is not None:
        with tempfile.TemporaryDirectory() as scratch:
            _found(labels, Path(scratch), library)
    _cost_of_searching()


def _found(labels: Path, scratch: Path, library: Path | None) -> None:
    root = scratch / "library" if library is None else library
    known = _linked(labels, scratch / "photos")
    with open_session(LibraryPaths(root), open_encoder) as session:
        if not len(session.vectors):
            _index(session, scratch / "photos")
        by_id = _by_id(session, known)
        _compare(session, by_id)


def _linked(labels: Path, folder: Path) -> dict[str, Sequence[str]]:
    """The photos as links in a folder of their own; labels by file name."""
    folder.mkdir()
    with labels.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    several = [row for row in rows if row["set"].startswith("coco")]
    one = [row for row in rows if row["set"].startswith("imagenet")][::_BETWEEN]
    for row in several + one:
        (folder / row["file"]).symlink_to(labels.parent.resolve() / row["file"])
    return {row["file"]: row["labels"].split(";") for row in several} | {
        row["file"]: () for row in one
    }


def _index(session: Session, photos: Path) -> None:
    times = []
    for wanted in (False, True):
        want_tiles(session, wanted)
        started = time.perf_counter()
        list(index_library(session) if wanted else index_folders(session, [photos]))
        times.append(time.perf_counter() - started)
    count = len(session.vectors)
    size = next(iter(session.catalog.models.known())).size / count
    click.echo(f"indexing {count} photos: {times[0]:.1f} s; then their tiles: {times[1]:.1f} s")
    click.echo(f"bytes of vectors a photo: {2 * session.encoder.dim}, with tiles {size:.0f}")


def _by_id(session: Session, known: Mapping[str, Sequence[str]]) -> Labels:
    places = session.catalog.files.places(session.vectors.ids.tolist())
    return {one: known.get(found[0].path.name, ()) for one, found in places.items()}


def _compare(session: Session, labels: Labels) -> None:
    tallies = {"whole photos": Tally()} | {
        f"tiles less {one:.2f} deviations": Tally() for one in _DISCOUNTS
    }
    asked = sorted({label for of in labels.values() for label in of[1:]})
    ids = session.vectors.ids
    for label in asked:
        kept = np.array([labels[one][:1] != [label] for one in ids.tolist()])
        right = np.array([label in labels[one][1:] for one in ids.tolist()])[kept]
        vector = query_vector(session, label)[None]
        plain = session.vectors.scores_of(vector)
        judge = judge_of(session)
        for discount, tally in zip((None, *_DISCOUNTS), tallies.values(), strict=True):
            scores = plain if discount is None else _raised(session, vector, plain, discount)
            line = judge.cutoff(scores[0]).possible
            tally.add(scores[0][kept], right, line)
    click.echo(f"{len(asked)} small things among {len(ids)} photos")
    heads = (f"recall@{_FIRST}", "mean AP", "shown", "alarms")
    click.echo(f"{'':30}" + " ".join(f"{head:>10}" for head in heads))
    for name, tally in tallies.items():
        click.echo(f"{name:30}{tally.line()}")


def _raised(session: Session, vector: Vectors, plain: Vectors, discount: float) -> Vectors:
    before, tiling._DISCOUNT = tiling._DISCOUNT, discount
    try:
        return with_tiles(session, vector, plain)
    finally:
        tiling._DISCOUNT = before


class _Large:
    """As much of a session as searching by tiles wants, with many photos of random vectors."""

    def __init__(self, photos: int, dim: int) -> None:
        random = np.random.default_rng(0)
        self.catalog = type("Catalog", (), {"settings": {tiling.SETTING: True}})
        self.vectors = _filled(np.arange(photos), random, dim)
        ids = np.arange(photos * 4) // 4 * tiling.MOST + np.arange(photos * 4) % 4
        self.tile_vectors = type("Tiles", (), {"index": _filled(ids, random, dim)})


def _filled(ids: np.ndarray, random: np.random.Generator, dim: int) -> VectorIndex:
    index = VectorIndex(dim)
    matrix = random.standard_normal((len(ids), dim), np.float32)
    index.load(ids, matrix / np.linalg.norm(matrix, axis=1, keepdims=True))
    return index


def _cost_of_searching(photos: int = 100_000, dim: int = 258) -> None:
    session = _Large(photos, dim)
    vector = session.vectors.matrix[:1].copy()
    scores = session.vectors.scores_of(vector)
    whole = min(_seconds(lambda: session.vectors.scores_of(vector)) for _ in range(7))
    with_them = min(_seconds(lambda: with_tiles(session, vector, scores)) for _ in range(7))
    click.echo(
        f"one product over {photos:,} photos: {1000 * whole:.1f} ms; what tiles add: "
        f"{1000 * with_them:.1f} ms, {with_them / whole:.1f}x"
    )


def _seconds(work: object) -> float:
    started = time.perf_counter()
    assert callable(work)
    work()
    return time.perf_counter() - started
