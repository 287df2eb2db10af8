"""Labels by their names, and what goes along when one is called otherwise."""

from dataclasses import replace

from photoclip.core.edits import Change, LabelChange, RenameChange
from photoclip.core.errors import PhotoclipError
from photoclip.core.labels import Label
from photoclip.core.tags import SEPARATOR, below, cleaned
from photoclip.services.session import Session


def find_label(session: Session, name: str) -> Label:
    """The label of this name, in any case.

    :raises PhotoclipError: there is none.
    """
    label = by_name(session).get(cleaned(name).casefold())
    if label is None:
        raise PhotoclipError(f"There is no label “{name}”.", "See them with: photoclip label list")
    return label


def by_name(session: Session) -> dict[str, Label]:
    """All labels, by their names in any case (`str.casefold`)."""
    return {label.name.casefold(): label for label in session.catalog.labels.all()}


def following(session: Session, old: str, new: str) -> list[LabelChange]:
    """What gives labels at a path, and below it, another one. Where that is taken, they stay."""
    known, depth = by_name(session), old.count(SEPARATOR) + 1
    changes = []
    for label in known.values():
        if not below(label.name, old):
            continue
        path = SEPARATOR.join([new, *label.name.split(SEPARATOR)[depth:]])
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
    other = by_name(session).get(new.casefold())
    if other is not None and other.id != label.id:
        raise PhotoclipError(f"There is a label “{other.name}” already.", "Choose another name.")
    others = [one for one in following(session, label.name, new) if one.label_id != label.id]
    return [RenameChange(label.name, new), *others]
