"""How sure labels are of photos, by their words and what they were answered."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

import numpy as np

from photoclip.core.encoder import Vectors
from photoclip.core.labels import Decision, Label
from photoclip.core.ranking import confidence, normalise, standout
from photoclip.core.vectors import Rows, VectorIndex
from photoclip.services.searching import query_vector
from photoclip.services.session import Session

_ACCEPTED_PULL = 1.0
_REJECTED_PUSH = 0.3
_AT_ONCE = 8
"""Labels compared with all photos at once: the vectors are read once for so many."""


@dataclass(frozen=True, slots=True, eq=False)
class Waiting:
    """What a label suggests: the index's rows (k,) that wait for an answer, and how sure (k,)."""

    label: Label
    rows: Rows
    confidences: Vectors


def waiting(session: Session, labels: Iterable[Label]) -> Iterator[Waiting]:
    """The photos that labels suggest and that were not answered yet.

    The label's prompts make a direction; the answers move it (Rocchio 1971): towards the mean of
    the accepted photos, a little away from the mean of the refused.
    """
    index, queue = session.vectors, iter(labels)
    while some := list(islice(queue, _AT_ONCE)):
        decisions = [session.catalog.labels.decision(label.id) for label in some]
        asked = [_asked(session, label) for label in some]
        moved = [_moved(index, decision) for decision in decisions]
        scores = index.scores_of(np.stack([*asked, *(one for one in moved if one is not None)]))
        behind = iter(scores[len(some) :])
        for number, (label, decision) in enumerate(zip(some, decisions, strict=True)):
            by_answers = None if moved[number] is None else next(behind)
            yield _of_label(index, label, decision, _sure(scores[number], by_answers))


def _asked(session: Session, label: Label) -> Vectors:
    """The unit vector (dim,) of what the label's prompts ask for."""
    prompts = [query_vector(session, text) for text in label.descriptions]
    return normalise(np.mean(prompts, axis=0))


def _moved(index: VectorIndex, decision: Decision) -> Vectors | None:
    """The unit vector (dim,) from the mean of all photos to where the answers point, if any do."""
    accepted, rejected = index.rows(decision.accepted), index.rows(decision.rejected)
    if not len(accepted) and not len(rejected):
        return None
    middle = index.mean()
    direction = np.zeros(index.dim, np.float32)
    if len(accepted):
        direction += _ACCEPTED_PULL * (index.take(accepted).mean(axis=0) - middle)
    if len(rejected):
        direction -= _REJECTED_PUSH * (index.take(rejected).mean(axis=0) - middle)
    return normalise(direction)


def _sure(by_words: Vectors, by_answers: Vectors | None) -> Vectors:
    """(n,) between 0 and 1, from cosines with what was asked and with where the answers point.

    Cosines of centred photos would differ from the latter only by what is the same for all.
    """
    if by_answers is None:
        return confidence(standout(by_words))
    return confidence(standout(standout(by_words) + standout(by_answers)))


def _of_label(index: VectorIndex, label: Label, decision: Decision, sure: Vectors) -> Waiting:
    fitting = sure >= label.threshold
    for answered in (decision.accepted, decision.rejected):
        fitting[index.rows(answered)] = False
    rows = np.flatnonzero(fitting)
    return Waiting(label, rows, sure[rows])
