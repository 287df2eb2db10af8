"""The labels in the side bar: the user's own as a tree, those of packs below a line that folds."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from photoclip.core.labels import Label
from photoclip.core.tags import SEPARATOR, parts
from photoclip.ui import words
from photoclip.ui.language import number, tr
from photoclip.ui.places import Place
from photoclip.ui.reviewing.colour_row import colour_of
from photoclip.ui.side_entry import Entry


def in_order(labels: Iterable[Label]) -> list[Label]:
    """The user's own labels first, then each pack's; by their paths, what lies above first."""
    return sorted(labels, key=_key)


def label_entries(
    labels: Iterable[Label],
    waiting: Mapping[str, int],
    unfolded: Collection[str] = (),
    current: str = "",
) -> Iterator[Entry]:
    """The lines of labels. Of a folded pack only the label that is open is shown."""
    for pack, some in groupby(in_order(labels), key=lambda label: label.definition.pack):
        group = list(some)
        if not pack:
            yield from _tree(group, waiting)
            continue
        folded = pack not in unfolded
        yield _pack(pack, group, waiting, folded=folded)
        yield from _tree([one for one in group if not folded or one.name == current], waiting)


def _key(label: Label) -> tuple[str, list[str]]:
    return label.definition.pack, label.name.casefold().split(SEPARATOR)


def _pack(pack: str, labels: Sequence[Label], waiting: Mapping[str, int], *, folded: bool) -> Entry:
    count = sum(waiting.get(label.name, 0) for label in labels)
    name = pack.capitalize()
    said = tr("%1: %n labels, %2 to look at.", len(labels), name, words.photos(count))
    click = tr("Click to show them.") if folded else tr("Click to hide them.")
    return Entry(
        "pack",
        name,
        figure=number(len(labels)),
        tip=f"{said} {click}",
        holds=True,
        pack=pack,
        folded=folded,
    )


def _tree(labels: Iterable[Label], waiting: Mapping[str, int]) -> Iterator[Entry]:
    """Labels below each other; a name that only holds others together gets a quiet line."""
    told: set[str] = set()
    for label in labels:
        path = label.name.split(SEPARATOR)
        for depth in range(len(path) - 1):
            above = SEPARATOR.join(path[: depth + 1])
            if above.casefold() not in told:
                told.add(above.casefold())
                yield Entry("hint", parts(above)[-1], depth=depth)
        told.add(label.name.casefold())
        yield _label(label, waiting.get(label.name, 0), len(path) - 1)


def _label(label: Label, waiting: int, depth: int) -> Entry:
    offer = tr("%n photos to look at", waiting) if waiting else tr("nothing to look at")
    answers = tr("%1 accepted, %2 refused", None, number(label.accepted), number(label.rejected))
    said = [offer, answers]
    if label.definition.automatic:
        said.append(tr("tags by itself"))
    drop = tr("Drop photos here to show it what is meant.")
    return Entry(
        "place",
        parts(label.name)[-1],
        Place("label", label.name),
        figure=_figure(label, waiting),
        waiting=waiting > 0,
        tip=f"{label.name}: {', '.join(said)}. {drop}",
        dot=colour_of(label),
        depth=depth,
        name=label.name,
    )


def _figure(label: Label, waiting: int) -> str:
    if waiting:
        return number(waiting)
    if label.definition.automatic:
        return tr("auto")
    return tr("done") if label.accepted else ""
