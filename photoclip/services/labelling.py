"""Labels that suggest photos, and the user's tags and answers."""

from collections.abc import Iterator, Sequence

import numpy as np

from photoclip.core.edits import Change, DecisionChange, Edit, LabelChange, TagChange
from photoclip.core.encoder import Vectors
from photoclip.core.errors import PhotoclipError
from photoclip.core.events import Changed, Suggested, SuggestionsCounted
from photoclip.core.labels import Decision, Label, Suggestion
from photoclip.core.ranking import confidence, normalise, standout
from photoclip.core.vectors import Rows, VectorIndex, top
from photoclip.services.searching import query_vector
from photoclip.services.session import Session

DEFAULT_THRESHOLD = 0.5
_ACCEPTED_PULL = 1.0
_REJECTED_PUSH = 0.3


def add_label(
    session: Session,
    name: str,
    prompts: Sequence[str] = (),
    threshold: float = DEFAULT_THRESHOLD,
) -> Iterator[Changed]:
    """Add a label, or give the one of this name new prompts.

    :raises PhotoclipError: the name is empty, or the threshold is not between 0 and 1.
    """
    name = " ".join(name.split())
    if not name:
        raise PhotoclipError("A label needs a name.", "Type what photos show, such as “garden”.")
    if not 0 <= threshold <= 1:
        raise PhotoclipError(f"{threshold} is no confidence.", "Give a number from 0 to 1.")
    cleaned = tuple(words for prompt in prompts if (words := " ".join(prompt.split())))
    labels = session.catalog.labels
    label_id = labels.define(name, cleaned, threshold)
    yield _edit(session, f"Add label “{name}”", [LabelChange(label_id, present=True)])


def remove_label(session: Session, name: str) -> Iterator[Changed]:
    """Put a label away with its answers. Tags that came from it stay."""
    label = find_label(session, name)
    yield _edit(session, f"Remove label “{label.name}”", [LabelChange(label.id, present=False)])


def find_label(session: Session, name: str) -> Label:
    """The label of this name, in any case.

    :raises PhotoclipError: there is none.
    """
    for label in session.catalog.labels.all():
        if label.name.casefold() == " ".join(name.split()).casefold():
            return label
    raise PhotoclipError(f"There is no label “{name}”.", "See them with: photoclip label list")


def suggest(session: Session, name: str, limit: int | None = None) -> Iterator[Suggested]:
    """Photos that may fit a label and were not answered yet, surest first."""
    label = find_label(session, name)
    index = session.vectors
    rows, sure = _waiting(session, label)
    rows = rows[top(sure[rows], limit)]
    ids = index.ids_at(rows).tolist()
    photos = session.catalog.photos.get(ids)
    suggestions = tuple(
        Suggestion(photos[photo_id], label.name, value)
        for photo_id, value in zip(ids, sure[rows].tolist(), strict=True)
        if photo_id in photos
    )
    yield Suggested(label.name, suggestions)


def count_suggestions(session: Session) -> Iterator[SuggestionsCounted]:
    """How many photos every label has to offer."""
    labels = session.catalog.labels.all()
    yield SuggestionsCounted(
        tuple((label.name, len(_waiting(session, label)[0])) for label in labels)
    )


def label_confidence(session: Session, label: Label, decision: Decision) -> Vectors:
    """How sure the program is that each photo fits: (n,) between 0 and 1, in the index's order.

    The label's prompts make a direction; the answers move it (Rocchio 1971): towards the mean of
    the accepted photos, a little away from the mean of the refused.
    """
    index = session.vectors
    prompts = [query_vector(session, text) for text in label.descriptions]
    direction = normalise(np.mean(prompts, axis=0))
    scores = index.scores(direction)
    accepted, rejected = index.rows(decision.accepted), index.rows(decision.rejected)
    if len(accepted) or len(rejected):
        # The cosines of centred photos differ from these only by what is the same for all.
        moved = index.scores(_moved(index, accepted, rejected))
        scores = standout(scores) + standout(moved)
    return confidence(standout(scores))


def answer(
    session: Session, name: str, photo_ids: Sequence[int], *, accepted: bool
) -> Iterator[Changed]:
    """Accept a label for photos, which tags them, or refuse it."""
    label = find_label(session, name)
    verb = "Accept" if accepted else "Refuse"
    ids = tuple(photo_ids)
    changes: list[Change] = [DecisionChange(ids, label.id, accepted)]
    if accepted:
        changes.append(TagChange(ids, label.name, present=True))
    yield _edit(session, f"{verb} “{label.name}” for {_photos(len(photo_ids))}", changes)


def tag(
    session: Session, name: str, photo_ids: Sequence[int], *, present: bool = True
) -> Iterator[Changed]:
    """Put a tag on photos, or take it off.

    :raises PhotoclipError: the tag has no letters.
    """
    name = " ".join(name.split())
    if not name:
        raise PhotoclipError("A tag needs a name.", "Type a word, such as “holiday”.")
    verb = "Tag" if present else "Untag"
    change = TagChange(tuple(photo_ids), name, present)
    yield _edit(session, f"{verb} {_photos(len(photo_ids))} “{name}”", [change])


def undo(session: Session) -> Iterator[Changed]:
    """Take the last change back."""
    yield _replayed("Undone", session.catalog.journal.undo(), "There is nothing to undo.")


def redo(session: Session) -> Iterator[Changed]:
    """Make the change again that was taken back last."""
    yield _replayed("Done again", session.catalog.journal.redo(), "There is nothing to redo.")


def _waiting(session: Session, label: Label) -> tuple[Rows, Vectors]:
    """The index's rows that the label suggests and that were not answered, and every confidence."""
    decision = session.catalog.labels.decision(label.id)
    sure = label_confidence(session, label, decision)
    open_rows = sure >= label.threshold
    open_rows[session.vectors.rows(decision.accepted | decision.rejected)] = False
    return np.flatnonzero(open_rows), sure


def _moved(index: VectorIndex, accepted: Rows, rejected: Rows) -> Vectors:
    """The unit vector (dim,) from the mean of all photos to where the answers point."""
    middle = index.mean()
    direction = np.zeros(index.dim, np.float32)
    if len(accepted):
        direction += _ACCEPTED_PULL * (index.take(accepted).mean(axis=0) - middle)
    if len(rejected):
        direction -= _REJECTED_PUSH * (index.take(rejected).mean(axis=0) - middle)
    return normalise(direction)


def _edit(session: Session, summary: str, changes: Sequence[Change]) -> Changed:
    edit = session.catalog.journal.apply(summary, changes)
    return Changed(edit.summary, edit.photo_ids)


def _replayed(verb: str, edit: Edit | None, nothing: str) -> Changed:
    if edit is None:
        return Changed(nothing, ())
    return Changed(f"{verb}: {edit.summary}", edit.photo_ids)


def _photos(count: int) -> str:
    return "1 photo" if count == 1 else f"{count:,} photos"
