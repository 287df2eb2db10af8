"""A person's yes or no to what a label suggests."""

from collections.abc import Iterable, Iterator, Sequence

from photoclip.core.edits import Change, DecisionChange, TagChange
from photoclip.core.events import Changed
from photoclip.core.history import Origin
from photoclip.core.labels import Label
from photoclip.services import suggesting
from photoclip.services.labelling.names import find_label
from photoclip.services.recording import photos, record
from photoclip.services.session import Session


def answer(
    session: Session, name: str, photo_ids: Sequence[int], *, accepted: bool
) -> Iterator[Changed]:
    """Accept a label for photos, which tags them, or refuse it; see `answer_many`."""
    yield from answer_many(session, name, *((photo_ids, ()) if accepted else ((), photo_ids)))


def answer_many(
    session: Session, name: str, accepted: Sequence[int], refused: Sequence[int]
) -> Iterator[Changed]:
    """Accept a label for some photos, which tags them, and refuse it for others, in one step.

    Refusing takes the label's tag off. What was suggested is kept with the confidence it was
    suggested at: by that a label's precision is measured.

    :raises PhotoclipError: there is no such label, or the model can't be loaded.
    """
    label = find_label(session, name)
    answers = Answers(session, label)
    answers.give(accepted, accepted=True)
    answers.give(refused, accepted=False)
    said = [("Accept", len(accepted))] if accepted else []
    said += [("refuse" if accepted else "Refuse", len(refused))] if refused else []
    words = ", ".join(f"{verb} “{label.name}” for {photos(count)}" for verb, count in said)
    origin = Origin(label.name, session.reference, confidences=answers.confidences)
    yield record(
        session, words or f"There is nothing to answer for “{label.name}”", answers.changes, origin
    )


class Answers:
    """The changes of answers to a label, for photos that it suggests and for others."""

    def __init__(self, session: Session, label: Label) -> None:
        self._session = session
        self._label = label
        self.changes: list[Change] = []
        self.confidences: tuple[float, ...] = ()
        """Of the photos of the first change, where they were suggested."""

    def give(self, photo_ids: Iterable[int], *, accepted: bool) -> None:
        """Add the changes of a yes or no for some photos, with what it means for their tags."""
        ids = sorted(set(photo_ids))  # as the journal keeps them, so that confidences fit
        sure = suggesting.sureness(self._session, self._label, ids)
        suggested = tuple(one for one in ids if one in sure)
        others = tuple(one for one in ids if one not in sure)
        confidences = tuple(sure[one] for one in suggested)
        self.confidences = self.confidences or confidences
        if suggested:
            self.changes.append(DecisionChange(suggested, self._label.id, accepted, confidences))
        if others:
            self.changes.append(DecisionChange(others, self._label.id, accepted))
        if ids:
            self.changes.append(TagChange(suggested + others, self._label.name, present=accepted))
