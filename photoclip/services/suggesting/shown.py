"""What a label asked a person last, which is what the person answers."""

from collections.abc import Sequence
from dataclasses import dataclass
from weakref import WeakKeyDictionary

import numpy as np

from photoclip.core.encoder import Encoder
from photoclip.core.labels import Label, Queue
from photoclip.core.vectors import Ids, VectorIndex
from photoclip.services.session import Session


@dataclass(frozen=True, slots=True, eq=False)
class _Shown:
    """A queue, and what it was made of."""

    label: Label
    """With the number of its answers."""
    encoder: Encoder
    index: VectorIndex
    changes: int
    queue: Queue


_shown: WeakKeyDictionary[Session, _Shown] = WeakKeyDictionary()


def note_shown(session: Session, label: Label, queue: Queue) -> None:
    """A person sees this queue of a label now."""
    index = session.vectors
    _shown[session] = _Shown(label, session.encoder, index, index.changes, queue)


def last_shown(session: Session, label: Label, ids: Sequence[int]) -> Queue | None:
    """The queue in which a person saw all of these photos; None where that was another, or where
    the label has learnt since.

    An answer is given to it, so no photo is compared with the label anew for that.
    """
    kept, index = _shown.get(session), session.vectors
    if kept is None or (kept.label, kept.encoder) != (label, session.encoder):
        return None
    if (kept.index, kept.changes) != (index, index.changes):
        return None
    return kept.queue if len(sure_of(kept.queue, ids)) == len(set(ids)) else None


def sure_of(queue: Queue, ids: Sequence[int]) -> dict[int, float]:
    """How sure the label is of those of some photos that are in a queue."""
    if not len(queue.ids) or not len(ids):
        return {}
    wanted = np.asarray(ids, np.int64)
    marks = np.zeros(max(int(queue.ids.max()), int(wanted.max())) + 1, np.bool_)
    marks[wanted] = True
    rows = np.flatnonzero(marks[queue.ids])
    found: Ids = queue.ids[rows]
    return dict(zip(found.tolist(), queue.confidences[rows].tolist(), strict=True))
