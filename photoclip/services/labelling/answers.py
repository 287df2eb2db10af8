"""A person's yes or no to what a label suggests."""

from collections.abc import Iterator, Sequence

from photoclip.core.edits import Change, DecisionChange, TagChange
from photoclip.core.events import Changed
from photoclip.core.history import Origin
from photoclip.core.labels import Label
from photoclip.services import suggesting
from photoclip.services.labelling.labels import find_label
from photoclip.services.recording import photos, record
from photoclip.services.session import Session


def answer(
    session: Session, name: str, photo_ids: Sequence[int], *, accepted: bool
) -> Iterator[Changed]:
    """Accept a label for photos, which tags them, or refuse it, which takes its tag off.

    What was suggested is kept with the confidence it was suggested at: by that a label's precision
    is measured.

    :raises PhotoclipError: there is no such label, or the model can't be loaded.
    """
    label = find_label(session, name)
    answers = Answers(session, label, photo_ids, accepted=accepted)
    verb = "Accept" if accepted else "Refuse"
    summary = f"{verb} “{label.name}” for {photos(len(photo_ids))}"
    origin = Origin(label.name, session.reference, confidences=answers.confidences)
    yield record(session, summary, answers.changes, origin)


class Answers:
    """The changes of one answer to a label, for photos that it suggests and for others."""

    def __init__(
        self, session: Session, label: Label, photo_ids: Sequence[int], *, accepted: bool
    ) -> None:
        queue = suggesting.queue(session, label)
        sure = dict(zip(queue.ids.tolist(), queue.confidences.tolist(), strict=True))
        ids = dict.fromkeys(photo_ids)
        suggested = tuple(one for one in ids if one in sure)
        others = tuple(one for one in ids if one not in sure)
        self.confidences = tuple(sure[one] for one in suggested)
        """Of the photos that were suggested, which the changes name first."""
        self.changes: list[Change] = []
        if suggested:
            self.changes.append(DecisionChange(suggested, label.id, accepted, self.confidences))
        if others:
            self.changes.append(DecisionChange(others, label.id, accepted))
        if ids:
            self.changes.append(TagChange(suggested + others, label.name, present=accepted))
