"""Labels that suggest photos, and the user's tags and answers."""

from collections.abc import Iterator, Sequence

from photoclip.core.edits import Change, DecisionChange, Edit, LabelChange, TagChange
from photoclip.core.errors import PhotoclipError
from photoclip.core.events import Changed, Suggested, SuggestionsCounted
from photoclip.core.labels import Definition, Label, Suggestion
from photoclip.core.vectors import top
from photoclip.services.session import Session
from photoclip.services.suggesting import waiting

DEFAULT_THRESHOLD = 0.5


def add_label(
    session: Session,
    name: str,
    prompts: Sequence[str] = (),
    threshold: float = DEFAULT_THRESHOLD,
) -> Iterator[Changed]:
    """Add a label, or give the one of this name new prompts.

    :raises PhotoclipError: the name is empty, or the threshold is not between 0 and 1.
    """
    name = _label_name(name)
    if not 0 <= threshold <= 1:
        raise PhotoclipError(f"{threshold} is no confidence.", "Give a number from 0 to 1.")
    definition = Definition(name, _cleaned(prompts), threshold=threshold)
    label_id = session.catalog.labels.new(definition)
    yield _edit(session, f"Add label “{name}”", [LabelChange(label_id, definition)])


def label_of_search(
    session: Session,
    name: str,
    prompts: Sequence[str],
    liked: Sequence[int],
    disliked: Sequence[int],
) -> Iterator[Changed]:
    """Keep a refined search as a label: its words, and what was thought of its results.

    The liked photos are accepted, which tags them, the disliked refused. A label that has the name
    already keeps its prompts, and learns from these answers. One step of undo takes all of it back.

    :raises PhotoclipError: the name is empty.
    """
    known = {label.name.casefold(): label for label in session.catalog.labels.all()}
    name = _label_name(name)
    label = known.get(name.casefold())
    if label is None:
        definition = Definition(name, _cleaned(prompts))
        label_id = session.catalog.labels.new(definition)
    else:
        definition, label_id, name = label.definition, label.id, label.name
    changes: list[Change] = [LabelChange(label_id, definition)]
    if liked:
        changes.append(DecisionChange(tuple(liked), label_id, accepted=True))
        changes.append(TagChange(tuple(liked), name, present=True))
    if disliked:
        changes.append(DecisionChange(tuple(disliked), label_id, accepted=False))
    yield _edit(session, f"Make label “{name}” of a search", changes)


def remove_label(session: Session, name: str) -> Iterator[Changed]:
    """Put a label away with its answers. Tags that came from it stay."""
    label = find_label(session, name)
    yield _edit(session, f"Remove label “{label.name}”", [LabelChange(label.id, None)])


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
    (found,) = waiting(session, [find_label(session, name)])
    best = top(found.confidences, limit)
    ids = session.vectors.ids_at(found.rows[best]).tolist()
    photos = session.catalog.photos.get(ids)
    suggestions = tuple(
        Suggestion(photos[photo_id], found.label.name, value)
        for photo_id, value in zip(ids, found.confidences[best].tolist(), strict=True)
        if photo_id in photos
    )
    yield Suggested(found.label.name, suggestions)


def count_suggestions(session: Session) -> Iterator[SuggestionsCounted]:
    """How many photos every label has to offer."""
    found = waiting(session, session.catalog.labels.all())
    yield SuggestionsCounted(tuple((one.label.name, len(one.rows)) for one in found))


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


def _label_name(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise PhotoclipError("A label needs a name.", "Type what photos show, such as “garden”.")
    return name


def _cleaned(prompts: Sequence[str]) -> tuple[str, ...]:
    return tuple(words for prompt in prompts if (words := " ".join(prompt.split())))


def _edit(session: Session, summary: str, changes: Sequence[Change]) -> Changed:
    edit = session.catalog.journal.apply(summary, changes)
    return Changed(edit.summary, edit.photo_ids)


def _replayed(verb: str, edit: Edit | None, nothing: str) -> Changed:
    if edit is None:
        return Changed(nothing, ())
    return Changed(f"{verb}: {edit.summary}", edit.photo_ids)


def _photos(count: int) -> str:
    return "1 photo" if count == 1 else f"{count:,} photos"
