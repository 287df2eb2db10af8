"""Photos that shall not be seen by chance: those that a label with a veil fits."""

from collections.abc import Iterator

import numpy as np

from photoclip.core.distinct import distinct
from photoclip.core.labels import Label, Queue, Veil
from photoclip.core.tagging_events import Veiled
from photoclip.core.vectors import Ids
from photoclip.services import suggesting
from photoclip.services.session import Session


def veiled(session: Session) -> Iterator[Veiled]:
    """The photos to blur and to leave out: what is tagged so, and what is suggested.

    A "no" to the label lifts the veil of a photo. What is left out needn't be blurred.
    """
    labels = [one for one in session.catalog.labels.all() if one.definition.veil]
    found: dict[Veil, list[Ids]] = {"blur": [], "hide": []}
    for label, queue in zip(labels, _queues(session, labels), strict=True):
        tagged = session.catalog.photos.ids(tag=label.name)
        found[label.definition.veil] += [queue.ids, tagged]
    hidden = _each_once(found["hide"])
    yield Veiled(np.setdiff1d(_each_once(found["blur"]), hidden, assume_unique=True), hidden)


def _queues(session: Session, labels: list[Label]) -> Iterator[Queue]:
    return suggesting.queues(session, labels) if labels else iter(())


def _each_once(parts: list[Ids]) -> Ids:
    """Sorted ids (n,)."""
    return distinct(np.concatenate([np.empty(0, np.int64), *parts]))
