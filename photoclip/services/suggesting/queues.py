"""What labels suggest, and what they know about themselves."""

from collections.abc import Iterator, Sequence
from itertools import islice

import numpy as np

from photoclip.core.encoder import Vectors
from photoclip.core.errors import PhotoclipError
from photoclip.core.labels import Label, Queue, Standing, Suggestion
from photoclip.core.learning import Direction, expected, line_of, useful
from photoclip.core.learning.measuring import WORTH_COUNTING
from photoclip.core.topmost import top
from photoclip.core.vectors import Ids, Rows
from photoclip.services.session import Session
from photoclip.services.suggesting.learner import at_once, learner_of
from photoclip.services.suggesting.shown import last_shown, note_shown, sure_of

_ASKED = 12
"""So many photos are asked about where fewer are likely enough to be suggested, and the label has
not learnt yet: without answers it never would."""
_LEARNT = 30
_HOPELESS = 0.05
"""What is less likely isn't worth a question."""


def queue(session: Session, label: Label, *, asking: bool = False) -> Queue:
    """What a label suggests now, the surest first.

    :param asking: also what is less likely than the label's threshold, a few photos, as long as the
        label has learnt little: for a person who answers.
    :raises PhotoclipError: the model can't be loaded.
    """
    direction, products = _compared(session, label)
    return _queue(session, label, direction, products, _floor(label) if asking else label.threshold)


def queue_and_standing(session: Session, label: Label) -> tuple[Queue, Standing]:
    """What a label asks a person now, and what it knows about itself, by one comparison."""
    direction, products = _compared(session, label)
    queued = _queue(session, label, direction, products, _floor(label))
    note_shown(session, label, queued)
    return queued, _standing(session, label, direction, products)


def sureness(session: Session, label: Label, ids: Sequence[int]) -> dict[int, float]:
    """How sure a label is of those of some photos that it suggests to a person, or asks about.

    :raises PhotoclipError: the model can't be loaded.
    """
    if not ids:
        return {}
    seen = last_shown(session, label, ids)
    return sure_of(queue(session, label, asking=True) if seen is None else seen, ids)


def queues(session: Session, labels: Sequence[Label], among: Ids | None = None) -> Iterator[Queue]:
    """The same of several labels, in their order, a few compared with all photos at a time.

    :param among: (k,) ids of the only photos that matter; None: all.
    """
    for label, direction, products in _all_compared(session, labels):
        yield _queue(session, label, direction, products, label.threshold, among)


def _compared(session: Session, label: Label) -> tuple[Direction, Vectors]:
    """What a label has learnt, and the products (n,) of all photos with its weights."""
    ((_, direction, products),) = _all_compared(session, [label])
    return direction, products


def _all_compared(
    session: Session, labels: Sequence[Label]
) -> Iterator[tuple[Label, Direction, Vectors]]:
    """The same of several, with their labels, by one product for a few of them."""
    waiting = iter(labels)
    while some := list(islice(waiting, at_once(session.vectors))):
        directions = learner_of(session).directions(some)
        weights = np.stack([one.weights for one in directions])
        yield from zip(some, directions, session.vectors.scores_of(weights), strict=True)


def confidences(session: Session, label: Label) -> Vectors:
    """(n,) how sure a label is of every photo, in the order of `session.vectors`."""
    direction, products = _compared(session, label)
    return direction.chances(products)


def standing(session: Session, label: Label) -> Standing:
    """What a label knows about itself."""
    return _standing(session, label, *_compared(session, label))


def standings(session: Session, labels: Sequence[Label]) -> Iterator[Standing]:
    """The same of several labels, in their order, a few compared with all photos at a time."""
    for label, direction, products in _all_compared(session, labels):
        yield _standing(session, label, direction, products)


def _standing(session: Session, label: Label, direction: Direction, products: Vectors) -> Standing:
    rows = _open(session, label, direction, products, min(WORTH_COUNTING, label.threshold))
    sure_ = direction.chances(products[rows])
    suggested = int((sure_ >= label.threshold).sum())
    judged = session.catalog.labels.judged(label.id)
    offered = [one for one in judged if one.confidence >= label.threshold]
    line = line_of(judged)
    return Standing(
        label.name,
        label.accepted,
        label.rejected,
        right=sum(one.accepted for one in offered),
        judged=len(offered),
        waiting=suggested,
        to_find=expected(sure_),
        automatic=label.definition.automatic,
        line=line.confidence,
        obstacle=line.obstacle,
    )


def for_photo(session: Session, photo_id: int) -> tuple[Suggestion, ...]:
    """What all labels suggest for one photo, the surest first.

    :raises PhotoclipError: there is no such photo, or the model can't be loaded.
    """
    photo = session.catalog.photos.get([photo_id]).get(photo_id)
    if photo is None:
        raise PhotoclipError("The photo is no longer in the library.", "Index its folder again.")
    vector = session.vectors.vector(photo_id)
    labels = session.catalog.labels.all()
    if vector is None or not labels:
        return ()
    decisions = session.catalog.labels.decisions([label.id for label in labels])
    tags = {path.casefold() for path in session.catalog.tags.of([photo_id])}
    found = []
    for label, direction in zip(labels, learner_of(session).directions(labels), strict=True):
        answered = decisions[label.id].accepted | decisions[label.id].rejected
        if photo_id in answered or photo_id in label.examples or label.name.casefold() in tags:
            continue
        sure = float(direction.chances(vector[None] @ direction.weights)[0])
        if sure >= label.threshold:
            found.append(Suggestion(photo, label.name, sure))
    return tuple(sorted(found, key=lambda one: -one.confidence))


def sure(session: Session, label: Label) -> Queue:
    """What a label may tag without asking: what it is surer of than its line, if it has one."""
    line = line_of(session.catalog.labels.judged(label.id)).confidence
    if line is None:
        return Queue(label.name)
    queued = queue(session, label)
    kept = int((queued.confidences >= line).sum())
    return Queue(label.name, queued.ids[:kept], queued.confidences[:kept], np.arange(kept))


def count(session: Session) -> tuple[tuple[str, int], ...]:
    """How many photos every label has to offer, by the labels' names."""
    labels = session.catalog.labels.all()
    return tuple((one.label, len(one.ids)) for one in queues(session, labels))


def _queue(
    session: Session,
    label: Label,
    direction: Direction,
    products: Vectors,
    least: float,
    among: Ids | None = None,
) -> Queue:
    rows = _open(session, label, direction, products, least, among)
    some = products[rows]
    limit = None
    if least < label.threshold:
        limit = max(_ASKED, int((some >= direction.line(label.threshold)).sum()))
    best = top(some, limit)
    shown = direction.chances(some[best])
    return Queue(label.name, session.vectors.ids_at(rows[best]), shown, useful(shown))


def _floor(label: Label) -> float:
    """From which confidence on a label asks a person."""
    learnt = label.accepted + label.rejected >= _LEARNT
    return label.threshold if learnt else min(_HOPELESS, label.threshold)


def _open(
    session: Session,
    label: Label,
    direction: Direction,
    products: Vectors,
    least: float,
    among: Ids | None = None,
) -> Rows:
    """Rows (k,), in order, of what is at least so likely, and neither answered nor tagged.

    :param products: (n,) products of all photos with the direction's weights.
    """
    catalog, index = session.catalog, session.vectors
    fitting = products >= direction.line(least)
    decision = catalog.labels.decision(label.id)
    for known in (decision.accepted, decision.rejected, label.examples):
        fitting[index.rows(known)] = False
    if fitting.any():
        fitting[index.rows(catalog.tags.photos(label.name))] = False
    if among is not None:
        here = np.zeros(len(fitting), np.bool_)
        here[index.rows(among)] = True
        fitting &= here
    rows: Rows = np.flatnonzero(fitting)
    return rows
