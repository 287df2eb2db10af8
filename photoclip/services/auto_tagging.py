"""Tagging many photos by labels: after a look at what would change, or above a line on its own."""

from collections.abc import Iterator, Sequence
from itertools import chain

import numpy as np

from photoclip.core.edits import Change, TagChange
from photoclip.core.events import Changed
from photoclip.core.history import Origin
from photoclip.core.labels import Label
from photoclip.core.tagging_events import AutoTagPlanned
from photoclip.core.vectors import Ids
from photoclip.services import suggesting
from photoclip.services.labelling.answers import Answers
from photoclip.services.labelling.names import find_label
from photoclip.services.recording import photos, record
from photoclip.services.session import Session

_DONE_TO = "auto_tagged_to"
"""Setting: the highest id among the photos that automatic labels have looked at."""


def plan(
    session: Session,
    photo_ids: Sequence[int] | Ids | None = None,
    labels: Sequence[str] | None = None,
) -> Iterator[AutoTagPlanned]:
    """What labels (all, or those named) would tag among some photos (all of the library).

    Nothing is changed. Labels that would tag nothing are left out.

    :raises PhotoclipError: there is no such label, or the model can't be loaded.
    """
    among = None if photo_ids is None else np.unique(np.asarray(photo_ids, np.int64))
    wanted = _labels(session, labels)
    queues = tuple(one for one in suggesting.queues(session, wanted, among) if len(one.ids))
    count = session.catalog.photos.count() if among is None else len(among)
    yield AutoTagPlanned(count, queues)


def apply(session: Session, choices: Sequence[tuple[str, Sequence[int]]]) -> Iterator[Changed]:
    """Accept labels for photos, each by its name, all in one step of undo.

    :raises PhotoclipError: there is no such label; then nothing is changed.
    """
    chosen = [(find_label(session, name), ids) for name, ids in choices if len(ids)]
    answers = []
    for label, ids in chosen:
        answers.append(Answers(session, label))
        answers[-1].give(ids, accepted=True)
    count = len(set(chain.from_iterable(ids for _, ids in chosen)))
    names = [label.name for label, _ in chosen]
    words = f"“{names[0]}”" if len(names) == 1 else f"{len(names)} labels"
    origin = Origin(
        ", ".join(names),
        session.reference,
        confidences=tuple(chain.from_iterable(one.confidences for one in answers)),
    )
    changes = list(chain.from_iterable(one.changes for one in answers))
    yield record(session, f"Tag {photos(count)} by {words}", changes, origin)


def note_arrivals(session: Session) -> None:
    """From now on photos are new to automatic labels, unless others before are not tagged yet."""
    if session.catalog.settings.get(_DONE_TO) is None:
        session.catalog.settings.put(_DONE_TO, session.catalog.photos.last_id())


def tag_arrivals(session: Session) -> Iterator[Changed]:
    """Let automatic labels tag the photos that are new; see `tag_new`.

    What an interrupted run didn't come to is new to the next.
    """
    arrived = session.catalog.photos.since(int(session.catalog.settings.get(_DONE_TO, 0)))
    yield from tag_new(session, arrived)
    if len(arrived):
        session.catalog.settings.put(_DONE_TO, int(arrived[-1]))


def tag_new(session: Session, photo_ids: Sequence[int] | Ids) -> Iterator[Changed]:
    """Let automatic labels tag these photos, each above its line only, in a step of its own.

    Only what a label was never answered for is tagged. It is no answer: a label doesn't learn from
    what it did on its own.

    :raises PhotoclipError: the model can't be loaded.
    """
    ids = np.asarray(photo_ids, np.int64)
    for label in session.catalog.labels.all() if len(ids) else ():
        if label.definition.automatic:
            yield from _tag_by(session, label, ids)


def _tag_by(session: Session, label: Label, among: Ids) -> Iterator[Changed]:
    sure = suggesting.sure(session, label)
    chosen = np.flatnonzero(np.isin(sure.ids, among))
    chosen = chosen[np.argsort(sure.ids[chosen])]  # as the journal keeps them
    ids = tuple(sure.ids[chosen].tolist())
    if not ids:
        return
    confidences = tuple(sure.confidences[chosen].tolist())
    origin = Origin(label.name, session.reference, automatic=True, confidences=confidences)
    change: Change = TagChange(ids, label.name, present=True)
    yield record(session, f"“{label.name}” tagged {photos(len(ids))} on its own", [change], origin)


def _labels(session: Session, names: Sequence[str] | None) -> list[Label]:
    if names is None:
        return list(session.catalog.labels.all())
    return [find_label(session, name) for name in names]
