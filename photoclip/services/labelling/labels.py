"""Labels themselves: added, changed, taught by examples, put away."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import get_args

from photoclip.core.edits import (
    Change,
    DecisionChange,
    ExampleChange,
    LabelChange,
    RenameChange,
    TagChange,
)
from photoclip.core.errors import PhotoclipError
from photoclip.core.events import Changed
from photoclip.core.labels import Definition, Label, Veil
from photoclip.core.tags import below, cleaned
from photoclip.services import suggesting
from photoclip.services.recording import record
from photoclip.services.session import Session

DEFAULT_THRESHOLD = Definition("").threshold
_COLOUR = re.compile(r"#[0-9a-f]{6}")


def add_label(
    session: Session,
    name: str,
    prompts: Sequence[str] = (),
    threshold: float = DEFAULT_THRESHOLD,
) -> Iterator[Changed]:
    """Add a label, or give the one of this name new prompts.

    :raises PhotoclipError: the name is empty, or the threshold is not between 0 and 1.
    """
    known = _by_name(session).get(cleaned(name).casefold())
    definition = Definition(name) if known is None else known.definition
    wanted = checked(replace(definition, prompts=tuple(prompts), threshold=threshold))
    yield record(session, f"Add label “{wanted.name}”", [_shown(session, wanted)])


def put_label(session: Session, definition: Definition) -> Iterator[Changed]:
    """Add a label, or define the one of this name anew; it keeps what it has learnt.

    :raises PhotoclipError: it can't be so.
    """
    summary = f"Add label “{checked(definition).name}”"
    yield from add_labels(session, [definition], summary, replacing=True)


def add_labels(
    session: Session, definitions: Iterable[Definition], summary: str, *, replacing: bool = False
) -> Iterator[Changed]:
    """Add many labels in one step. One whose name is there stays as it is, unless `replacing`.

    :raises PhotoclipError: one of them can't be; then none is added.
    """
    known = _by_name(session)
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
    known = _by_name(session).get(cleaned(name).casefold())
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


def find_label(session: Session, name: str) -> Label:
    """The label of this name, in any case.

    :raises PhotoclipError: there is none.
    """
    label = _by_name(session).get(cleaned(name).casefold())
    if label is None:
        raise PhotoclipError(f"There is no label “{name}”.", "See them with: photoclip label list")
    return label


def checked(definition: Definition) -> Definition:
    """A definition in the form in which it is kept.

    :raises PhotoclipError: it can't be kept.
    """
    name = cleaned(definition.name)
    if not name:
        raise PhotoclipError("A label needs a name.", "Type what photos show, such as “garden”.")
    if not 0 <= definition.threshold <= 1:
        raise PhotoclipError(
            f"{definition.threshold} is no confidence.", "Give a number from 0 to 1."
        )
    if definition.veil not in get_args(Veil):
        raise PhotoclipError(
            f"A label can't “{definition.veil}” photos.", "It can blur or hide them."
        )
    return replace(
        definition,
        name=name,
        prompts=_cleaned(definition.prompts),
        negatives=_cleaned(definition.negatives),
        colour=checked_colour(definition.colour),
    )


def checked_colour(colour: str) -> str:
    """A colour as it is kept, "#rrggbb" or "".

    :raises PhotoclipError: it is none.
    """
    colour = colour.strip().lower()
    if colour and not _COLOUR.fullmatch(colour):
        raise PhotoclipError(f"“{colour}” is no colour.", "Give one such as #ffcc00.")
    return colour


def following(session: Session, old: str, new: str) -> list[LabelChange]:
    """What gives labels at a path, and below it, another one. Where that is taken, they stay."""
    known = _by_name(session)
    changes = []
    for label in known.values():
        if not below(label.name, old):
            continue
        path = new + label.name[len(old) :]
        other = known.get(path.casefold())
        if other is None or other.id == label.id:
            changes.append(LabelChange(label.id, replace(label.definition, name=path)))
    return changes


def outside(path: str, new: str) -> None:
    """:raises PhotoclipError: a new path lies below the one that is to be called so."""
    if below(new, path) and not below(path, new):
        raise PhotoclipError(
            f"“{new}” lies below “{path}” itself.", "Choose a place outside of it."
        )


def renamed(session: Session, label: Label, new: str) -> list[Change]:
    """What goes along when a label gets another name.

    :raises PhotoclipError: another label has it, or it lies below the label itself.
    """
    outside(label.name, new)
    other = _by_name(session).get(new.casefold())
    if other is not None and other.id != label.id:
        raise PhotoclipError(f"There is a label “{other.name}” already.", "Choose another name.")
    others = [one for one in following(session, label.name, new) if one.label_id != label.id]
    return [RenameChange(label.name, new), *others]


def _by_name(session: Session) -> dict[str, Label]:
    return {label.name.casefold(): label for label in session.catalog.labels.all()}


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


def _cleaned(prompts: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words for prompt in prompts if (words := " ".join(prompt.split()))))
