"""photoclip evaluate"""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

import click
from tqdm import tqdm

from photoclip.cli.options import FOLDER, absolute, json_option, target, target_options
from photoclip.cli.output import print_json, print_line
from photoclip.core.events import Progress
from photoclip.services.evaluating import (
    Described,
    Retrieval,
    Trust,
    measure_captions,
    measure_labels,
    read_captions,
    read_labels,
)
from photoclip.services.indexing import index_folders
from photoclip.services.session import Session


@click.command()
@click.option("--captions", type=FOLDER, metavar="FILE", help="JSON lines: file, captions.")
@click.option("--labels", type=FOLDER, metavar="FILE", help="CSV: file, labels (apart by ;).")
@target_options
@json_option
def evaluate(
    captions: Path | None,
    labels: Path | None,
    library: Path | None,
    model: str | None,
    as_json: bool,
) -> None:
    """Measure search on photos of which it is known what they show.

    The captions file has a line per photo: {"file": "a.jpg", "captions": ["A dog runs."]}. The
    table of labels has columns file and labels. Names are relative to the file they stand in.
    Without --library, the photos' folders are indexed into a library that is deleted afterwards.
    """
    if captions is None and labels is None:
        raise click.UsageError("Name a file of captions, of labels, or both.")
    told = read_captions(absolute(captions)) if captions else {}
    known = read_labels(absolute(labels)) if labels else {}
    found: dict[str, Retrieval | Trust] = {}
    with _session(library, model, [*told, *known]) as session:
        if told:
            found["captions"] = _captions(session, told)
        if known:
            found["labels"] = _labels(session, known)
    if as_json:
        print_json({name: asdict(figures) for name, figures in found.items()})
        return
    for figures in found.values():
        for line in _lines(figures):
            print_line(line)


@contextmanager
def _session(library: Path | None, model: str | None, photos: list[Path]) -> Iterator[Session]:
    if library is not None:
        with target(library, model).session(must_exist=True) as session:
            yield session
        return
    with (
        tempfile.TemporaryDirectory(prefix="photoclip-") as scratch,
        target(Path(scratch), model).session() as session,
    ):
        _index(session, list(dict.fromkeys(path.parent for path in photos)))
        yield session


def _index(session: Session, folders: list[Path]) -> None:
    with tqdm(unit="photo", desc="indexing", leave=False) as bar:
        for event in index_folders(session, folders):
            if isinstance(event, Progress):
                bar.total = event.total
                bar.update(event.done - bar.n)


def _captions(session: Session, photos: Described) -> Retrieval:
    with tqdm(total=sum(map(len, photos.values())), desc="captions", leave=False) as bar:
        for step in measure_captions(session, photos):
            if isinstance(step, Retrieval):
                return step
            bar.update(step - bar.n)
    raise AssertionError("measuring ends with figures")


def _labels(session: Session, photos: Described) -> Trust:
    names = {label for labels in photos.values() for label in labels}
    with tqdm(total=len(names), desc="labels", leave=False) as bar:
        for step in measure_labels(session, photos):
            if isinstance(step, Trust):
                return step
            bar.update(step - bar.n)
    raise AssertionError("measuring ends with figures")


def _lines(found: Retrieval | Trust) -> Iterator[str]:
    if isinstance(found, Retrieval):
        yield f"{found.captions} captions, {found.photos} photos"
        firsts = (found.first_1, found.first_5, found.first_10)
        yield "  own photo among the first 1, 5, 10: " + ", ".join(f"{x:.1%}" for x in firsts)
        yield f"  median rank: {found.median_rank:g}"
        return
    yield f"{found.labels} labels, {found.photos} photos"
    yield f"  F1 of what is shown: {found.f1:.3f} ({found.f1 / found.oracle_f1:.0%} of the best)"
    yield f"  with one threshold for all: {found.fixed_f1:.3f}"
    yield f"  with the best for each: {found.oracle_f1:.3f}"
    yield f"  answered by nothing, photos there: {found.present_nothing:.1%}"
    yield f"  answered by nothing, photos removed: {found.absent_nothing:.1%}"
    precise = (found.strong_precision, found.possible_precision)
    yield "  right among strong, possible: " + ", ".join(f"{x:.1%}" for x in precise)
