"""What labels suggest, and what they know about themselves."""

from collections.abc import Iterator, Sequence

import numpy as np

from photoclip.core.errors import PhotoclipError
from photoclip.core.labels import Label, Queue, Standing, Suggestion
from photoclip.core.vectors import Ids
from photoclip.services.session import Session
from photoclip.services.suggesting.waiting import waiting

_LINE = 0.95
_ENOUGH = 20


def queue(session: Session, label: Label) -> Queue:
    """What a label suggests now, the surest first.

    :raises PhotoclipError: the model can't be loaded.
    """
    return next(queues(session, [label]))


def queues(session: Session, labels: Sequence[Label], among: Ids | None = None) -> Iterator[Queue]:
    """The same of several labels, in their order, all photos compared with them at once.

    :param among: (k,) ids of the only photos that matter; None: all.
    """
    for found in waiting(session, labels):
        ids, sure = session.vectors.ids_at(found.rows), found.confidences
        kept = ~np.isin(ids, session.catalog.photos.ids(tag=found.label.name))
        if among is not None:
            kept &= np.isin(ids, among)
        ids, sure = ids[kept], sure[kept]
        order = np.argsort(-sure, kind="stable")
        yield Queue(found.label.name, ids[order], sure[order], np.arange(len(order)))


def standing(session: Session, label: Label, queued: Queue | None = None) -> Standing:
    """What a label knows about itself.

    :param queued: what `queue` gave for it, if that was asked for anyway.
    """
    queued = queue(session, label) if queued is None else queued
    return Standing(
        label.name,
        label.accepted,
        label.rejected,
        waiting=len(queued.ids),
        automatic=label.definition.automatic,
        obstacle=f"Possible once 19 of {_ENOUGH} are right.",
    )


def for_photo(session: Session, photo_id: int) -> tuple[Suggestion, ...]:
    """What all labels suggest for one photo, the surest first.

    :raises PhotoclipError: there is no such photo.
    """
    photo = session.catalog.photos.get([photo_id]).get(photo_id)
    if photo is None:
        raise PhotoclipError("The photo is no longer in the library.", "Index its folder again.")
    only = np.array([photo_id], np.int64)
    found = [
        Suggestion(photo, one.label, float(one.confidences[0]))
        for one in queues(session, session.catalog.labels.all(), only)
        if len(one.ids)
    ]
    return tuple(sorted(found, key=lambda one: -one.confidence))


def sure(session: Session, label: Label) -> Queue:
    """What a label may tag without asking: what it is surer of than its line, if it has one."""
    queued = queue(session, label)
    line = standing(session, label, queued).line
    kept = queued.confidences >= (np.inf if line is None else line)
    count_ = int(kept.sum())
    return Queue(label.name, queued.ids[:count_], queued.confidences[:count_], np.arange(count_))


def count(session: Session) -> tuple[tuple[str, int], ...]:
    """How many photos every label has to offer, by the labels' names."""
    labels = session.catalog.labels.all()
    return tuple((one.label, len(one.ids)) for one in queues(session, labels))
