"""How long labels take in a large library of photos that exist in name only."""

import statistics
import time
from collections.abc import Callable
from pathlib import Path

import click
import numpy as np

from photoclip.core.edits import Change, DecisionChange, LabelChange
from photoclip.core.labels import Definition
from photoclip.paths import LibraryPaths
from photoclip.services import labelling, suggesting
from photoclip.services.everyday import make_everyday
from photoclip.services.session import Session, open_session
from photoclip.services.suggesting import learner
from tests.benchmarks.scale_library import fill, free_encoder, make_files

_ANSWERS, _RIGHT = 20, 2
"""Answers of each label, and yeses among them: were half of some photos right that were chosen
blindly, labels would suggest half the library, and with good reason."""
_TIMES = 5


def speed(base: Path, photos: int, count: int) -> None:
    """All labels' suggestions, and one label's after one answer; beside the bare product."""
    paths, root = LibraryPaths(base / "library"), base / "photos"
    if not paths.catalog.exists():
        make_files(root, photos)
        for _ in fill(paths, root, photos):
            pass
    with open_session(paths, free_encoder) as session:
        for _ in make_everyday(session, session.encoder):
            pass
        _put(session, count)
        _all(session)
        _one(session)


def _put(session: Session, count: int) -> None:
    """Labels with answers: made-up photos have nothing in common, but cost the same."""
    ids = session.catalog.photos.ids()
    random = np.random.default_rng(0)
    changes: list[Change] = []
    for number in range(count):
        definition = Definition(f"label {number}", threshold=0.3)
        label_id = session.catalog.labels.new(definition)
        changes.append(LabelChange(label_id, definition))
        chosen = tuple(random.choice(ids, _ANSWERS, replace=False).tolist())
        changes.append(DecisionChange(chosen[:_RIGHT], label_id, accepted=True))
        changes.append(DecisionChange(chosen[_RIGHT:], label_id, accepted=False))
    session.catalog.journal.apply("Make labels", changes)


def _all(session: Session) -> None:
    labels = session.catalog.labels.all()
    some = np.random.default_rng(1).standard_normal((len(labels), session.vectors.dim), np.float32)
    list(suggesting.queues(session, labels))  # encodes the words, maps the vectors
    anew, again, bare = [], [], []
    for _ in range(_TIMES):
        bare.append(_timed(lambda: session.vectors.scores_of(some)))
        learner._learners.pop(session, None)
        anew.append(_timed(lambda: list(suggesting.queues(session, labels))))
        again.append(_timed(lambda: list(suggesting.queues(session, labels))))
    product = statistics.median(bare)
    size = f"{len(session.vectors):,} photos, {len(labels)} labels"
    _line(f"{size}: the bare product", product, product)
    _line("all suggestions, nothing remembered", statistics.median(anew), product)
    _line("all suggestions again", statistics.median(again), product)


def _one(session: Session) -> None:
    name = session.catalog.labels.all()[0].name
    some = np.random.default_rng(1).standard_normal(session.vectors.dim).astype(np.float32)
    took = [
        _answered(session, name, photo_id)
        for photo_id in session.catalog.photos.ids()[:_TIMES].tolist()
    ]
    product = statistics.median(_timed(lambda: session.vectors.scores(some)) for _ in took)
    _line("one label: the bare product", product, product)
    for title, seconds in zip(
        (
            "its suggestions after one answer",
            "what it knows about itself",
            "(recording the answer)",
        ),
        zip(*took, strict=True),
        strict=True,
    ):
        _line(title, statistics.median(seconds), product)


def _answered(session: Session, name: str, photo_id: int) -> tuple[float, float, float]:
    """What it takes after an answer to suggest and to tell a standing; and to record it."""
    yes = photo_id % 2 == 0
    recording = _timed(lambda: next(labelling.answer(session, name, [photo_id], accepted=yes)))
    label = labelling.find_label(session, name)
    suggestions = _timed(lambda: suggesting.queue(session, label, asking=True))
    return suggestions, _timed(lambda: suggesting.standing(session, label)), recording


def _timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _line(name: str, seconds: float, product: float) -> None:
    click.echo(f"{name:52} {1e3 * seconds:8.1f} ms   x{seconds / product:.1f}")
