"""Fit the numbers of `photoclip/core/cutoff.py` again; README.md tells what came of it.

    python packaging/cutoff/fit.py --labels FILE [--labels FILE …] [--model NAME …]

FILE is a table with columns `file` and `labels`, as `photoclip evaluate` reads it. It prints the
numbers, and what they are worth: on the same photos, on halves of words and photos that they were
not fitted to, and on models that they were not fitted to.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import product
from pathlib import Path

import click
import numpy as np
from asking import WHOLE, Group, ask_all
from libraries import Library, read_libraries
from regression import fit, measure

from photoclip.core.cutoff import RULE, Rule
from photoclip.core.models import BUILTIN

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
MOVED = (-0.6, -0.3, -0.15, 0.0, 0.15, 0.3, 0.6, 1.0)
_HEAD = "F1 fixed oracle  F1/oracle  nothing: present absent  right: strong possible"
Answered = Iterable[tuple[Group, Rule]]


@click.command()
@click.option("--labels", multiple=True, required=True, type=FILE, help="CSV: file, labels.")
@click.option("--model", "models", multiple=True, default=(BUILTIN,), help="May be repeated.")
def main(labels: tuple[Path, ...], models: tuple[str, ...]) -> None:
    """Fit the rule that draws a query's lines to labelled photos."""
    report([library for model in models for library in read_libraries(model, labels)])


def report(libraries: Sequence[Library]) -> Rule:
    """Print everything; returns the rule that was fitted to all."""
    groups = [group for library in libraries for group in ask_all(library)]
    rule = fit(groups)
    click.echo(f"numbers for core/cutoff.py: {rule}\nnumbers there now:          {RULE}")
    table("the numbers there now", [(group, RULE) for group in groups])
    table("fitted, on what they were fitted to", [(group, rule) for group in groups])
    quarters = crossed(libraries)
    table("the numbers there now, on quarters", [(group, RULE) for group, _ in quarters])
    table("fitted to other words and other photos, on quarters", quarters)
    models = sorted({group.model for group in groups})
    for model in models if len(models) > 1 else ():
        own = [group for group in groups if group.model == model]
        others = fit([group for group in groups if group.model != model])
        table("fitted to the other models", [(group, others) for group in own])
    click.echo("\nleast margins, moved from the fitted ones, whole libraries")
    for by in MOVED:
        moved = replace(rule, least=rule.least + by)
        click.echo(f"  {by:+5.2f}  {row([(g, moved) for g in groups if g.size == WHOLE])}")
    return rule


def crossed(libraries: Sequence[Library]) -> list[tuple[Group, Rule]]:
    """Each quarter with the rule fitted to the one that shares neither words nor photos with it."""
    quarters = {
        (photos, words): [
            group
            for library in libraries
            if len((part := library.quarter(photos, words)).words)
            for group in ask_all(part)
        ]
        for photos, words in product((0, 1), (0, 1))
    }
    found: list[tuple[Group, Rule]] = []
    for (photos, words), groups in quarters.items():
        opposite = quarters[1 - photos, 1 - words]
        if groups and opposite:
            rule = fit(opposite)
            found += [(group, rule) for group in groups]
    if found:
        rules = np.array([(r.start, r.gap, r.margin, r.share) for _, r in found])
        click.echo(f"\nquarters' numbers from {rules.min(axis=0)} to {rules.max(axis=0)}")
    return found


def table(title: str, answered: Answered) -> None:
    """One line for each model, library and size."""
    kinds: dict[tuple[str, str, str], list[tuple[Group, Rule]]] = defaultdict(list)
    for group, rule in answered:
        kinds[group.model, group.library, group.size].append((group, rule))
    click.echo(f"\n{title}\n{'':46}{_HEAD}")
    for (model, library, size), pairs in kinds.items():
        click.echo(f"  {model[-20:]:21}{library[:15]:16}{size:>6} {row(pairs)}")
    whole = [pair for (_, _, size), pairs in kinds.items() if size == WHOLE for pair in pairs]
    click.echo(f"  {'whole libraries':44}{row(whole)}")


def row(answered: Answered) -> str:
    """The figures of some answers."""
    told = measure(answered)
    return (
        f"{told.f1:.3f} {told.fixed:.3f} {told.oracle:.3f}  {told.f1 / told.oracle:.3f}  "
        f"{told.present_nothing:.3f} {told.absent_nothing:.3f}  "
        f"{told.strong:.2f} {told.possible:.2f}"
    )


if __name__ == "__main__":
    main()
