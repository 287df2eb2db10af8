"""Tagging many photos by labels: after a look at what would change, or above a line on its own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np

from photoclip.core.distinct import distinct
from photoclip.core.edits import Change, TagChange
from photoclip.core.events import Changed, Progress
from photoclip.core.history import Origin
from photoclip.core.labels import Label, Queue
from photoclip.core.tagging_events import AutoTagPlanned
from photoclip.core.vectors import Ids
from photoclip.services import suggesting
from photoclip.services.labelling.answers import Answers
from photoclip.services.labelling.names import find_label
from photoclip.services.pace import Pace
from photoclip.services.recording import photos, record
from photoclip.services.session import Session


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person has decided of one label in a plan."""

    label: str
    """Its name."""
    accepted: tuple[int, ...]
    """The photos to tag."""
    refused: tuple[int, ...] = ()
    """Those that don't fit: the label learns from that, as from what was accepted."""

    @property
    def said(self) -> bool:
        return bool(self.accepted or self.refused)


_DONE_TO = "auto_tagged_to"
"""Setting: the highest id among the photos that automatic labels have looked at."""


def plan(
    session: Session,
    photo_ids: Sequence[int] | Ids | None = None,
    labels: Sequence[str] | None = None,
) -> Iterator[Progress | AutoTagPlanned]:
    """What labels (all, or those named) would tag among some photos (all of the library).

    Nothing is changed. Labels that would tag nothing are left out. Labels whose words are new to
    the model take the longest: closing it leaves what was encoded until then.

    :raises PhotoclipError: there is no such label, or the model can't be loaded.
    """
    among = None if photo_ids is None else distinct(np.asarray(photo_ids, np.int64))
    wanted = _labels(session, labels)
    pace, found = Pace(len(wanted)), list[Queue]()
    before = None
    for left in suggesting.encode_words(session, wanted):
        pace.advance((before or left) - left)
        pace.expect(left + len(wanted))
        before = left
        yield pace.progress()
    pace.advance(before or 0)
    for queue in suggesting.queues(session, wanted, among):
        found += [queue] if len(queue.ids) else []
        pace.advance(1)
        yield pace.progress()
    count = session.catalog.photos.count() if among is None else len(among)
    yield AutoTagPlanned(count, tuple(found))


def apply(session: Session, choices: Sequence[Choice]) -> Iterator[Changed]:
    """Answer for photos what a person has decided of a plan, all in one step of undo.

    :raises PhotoclipError: there is no such label; then nothing is changed.
    """
    chosen = [(find_label(session, one.label), one) for one in choices if one.said]
    answers = []
    for label, one in chosen:
        answers.append(Answers(session, label))
        answers[-1].give(one.accepted, accepted=True)
        answers[-1].give(one.refused, accepted=False)
    origin = Origin(
        ", ".join(label.name for label, _ in chosen),
        session.reference,
        confidences=tuple(chain.from_iterable(one.confidences for one in answers)),
    )
    changes = list(chain.from_iterable(one.changes for one in answers))
    yield record(session, _summary(chosen), changes, origin)


def _summary(chosen: Sequence[tuple[Label, Choice]]) -> str:
    tagged = len(set(chain.from_iterable(one.accepted for _, one in chosen)))
    refused = len(set(chain.from_iterable(one.refused for _, one in chosen)))
    by = f"“{chosen[0][0].name}”" if len(chosen) == 1 else f"{len(chosen)} labels"
    if refused and not tagged:
        return f"Refuse {by} for {photos(refused)}"
    said = f"Tag {photos(tagged)} by {by}"
    return f"{said}, refuse {photos(refused)}" if refused else said


def note_arrivals(session: Session) -> None:
    """From now on photos are new to automatic labels, unless others before are not tagged yet."""
    if session.catalog.settings.get(_DONE_TO) is None:
        session.catalog.settings.put(_DONE_TO, session.catalog.photos.last_id())


def tags_on_its_own(session: Session) -> bool:
    """Whether any label does."""
    return any(one.automatic for one in session.catalog.labels.definitions().values())


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
