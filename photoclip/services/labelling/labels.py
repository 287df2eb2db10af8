"""Labels themselves: added, changed, taught by examples, put away."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from photoclip.core.edits import (
    Change,
    DecisionChange,
    ExampleChange,
    LabelChange,
    TagChange,
)
from photoclip.core.events import Changed
from photoclip.core.labels import Definition, Label
from photoclip.core.tags import cleaned
from photoclip.services import suggesting
from photoclip.services.labelling.definitions import DEFAULT_THRESHOLD, checked
from photoclip.services.labelling.names import by_name, find_label, renamed
from photoclip.services.recording import record
from photoclip.services.session import Session


def add_label(
    session: Session,
    name: str,
    prompts: Sequence[str] = (),
    threshold: float = DEFAULT_THRESHOLD,
) -> Iterator[Changed]:
    """Add a label, or give the one of this name new prompts.

    :raises PhotoclipError: the name is empty, or the threshold is not between 0 and 1.
    """
    known = by_name(session).get(cleaned(name).casefold())
    definition = Definition(name) if known is None else known.definition
    wanted = checked(replace(definition, prompts=tuple(prompts), threshold=threshold))
    yield record(session, f"Add label “{wanted.name}”", [_shown(session, wanted)])


def put_label(session: Session, definition: Definition) -> Iterator[Changed]:
    """Add a label, or define the one of this name anew; it keeps what it has learnt.

    :raises PhotoclipError: it can't be so.
    """
    name = checked(definition).name
    verb = "Define" if name.casefold() in by_name(session) else "Add"
    summary = f"{verb} label “{name}”"
    yield from add_labels(session, [definition], summary, replacing=True)


def add_labels(
    session: Session, definitions: Iterable[Definition], summary: str, *, replacing: bool = False
) -> Iterator[Changed]:
    """Add many labels in one step. One whose name is there stays as it is, unless `replacing`.

    :raises PhotoclipError: one of them can't be; then none is added.
    """
    known = by_name(session)
    wanted = [checked(definition) for definition in definitions]
    changes = [
        _shown(session, one) for one in wanted if replacing or one.name.casefold() not in known
    ]
    yield record(session, summary, changes)


def change_label(session: Session, name: str, definition: Definition) -> Iterator[Changed]:
    """Let a label be defined so. Under a new name, its tag and all labels below it go along.

    Whoever makes it automatic before it may tag on its own is told why it doesn't yet.

    :raises PhotoclipError: there is no such label, it can't be so, or another one has the name.
    """
    label, wanted = find_label(session, name), checked(definition)
    changes: list[Change] = [LabelChange(label.id, wanted)]
    if wanted.name != label.name:
        changes += renamed(session, label, wanted.name)
    changed = record(session, _summary(label, wanted), changes)
    if wanted.automatic and not label.definition.automatic:
        changed = replace(changed, message=_if_not_yet(session, wanted.name, changed.message))
    yield changed


def give_examples(
    session: Session, name: str, photo_ids: Sequence[int], *, present: bool = True
) -> Iterator[Changed]:
    """Show a label photos of what it means, or take them away again. It doesn't tag them."""
    label = find_label(session, name)
    change = ExampleChange(tuple(photo_ids), label.id, present)
    verb, where = ("Give", "to") if present else ("Take", "from")
    count = len(photo_ids)
    examples = "1 example" if count == 1 else f"{count:,} examples"
    yield record(session, f"{verb} {examples} {where} label “{label.name}”", [change])


def remove_label(session: Session, name: str) -> Iterator[Changed]:
    """Put a label away with its answers. Tags that came from it stay."""
    label = find_label(session, name)
    yield record(session, f"Remove label “{label.name}”", [LabelChange(label.id, None)])


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
    known = by_name(session).get(cleaned(name).casefold())
    new = Definition(name, tuple(prompts))
    definition = checked(new) if known is None else known.definition
    shown = _shown(session, definition)
    changes: list[Change] = [shown]
    if liked:
        changes.append(DecisionChange(tuple(liked), shown.label_id, accepted=True))
        changes.append(TagChange(tuple(liked), definition.name, present=True))
    if disliked:
        changes.append(DecisionChange(tuple(disliked), shown.label_id, accepted=False))
    yield record(session, f"Make label “{definition.name}” of a search", changes)


def _shown(session: Session, definition: Definition) -> LabelChange:
    return LabelChange(session.catalog.labels.new(definition), definition)


def _summary(label: Label, wanted: Definition) -> str:
    before = label.definition
    if wanted.name != before.name:
        return f"Rename label “{before.name}” to “{wanted.name}”"
    if replace(wanted, automatic=before.automatic) == before:
        return f"Let label “{before.name}” {'tag on its own' if wanted.automatic else 'ask'}"
    return f"Change label “{before.name}”"


def _if_not_yet(session: Session, name: str, message: str) -> str:
    """The message, with what keeps the label from tagging on its own."""
    standing = suggesting.standing(session, find_label(session, name))
    if standing.line is not None:
        return message
    return f"{message}. It tags nothing yet. {standing.obstacle}".rstrip()
