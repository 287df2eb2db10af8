"""Fit the numbers of `photoclip/core/learning/` again; README.md tells what came of it.

    python packaging/learning/fit.py --labels FILE [--labels FILE …] [--model NAME …]

FILE is a table with columns `file` and `labels`, as `photoclip evaluate` reads it. It prints the
numbers fitted to all labels, and to one half of the labels what they are worth on the other.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

import click
import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1] / "cutoff"))

from libraries import Library, read_libraries
from regression import logistic
from simulated import KINDS, Asked, Floats, ask, prepared

from photoclip.core.models import BUILTIN

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_ROUNDS = 3
"""Answers depend on the numbers that they are there to fit; from the second time on it is the same.
"""
_STEPS, _RIDGE = 40, 1e-5


@click.command()
@click.option("--labels", multiple=True, required=True, type=FILE, help="CSV: file, labels.")
@click.option("--model", "models", multiple=True, default=(BUILTIN,), help="May be repeated.")
@click.option("--most", default=80, show_default=True, help="Labels taken of each file.")
def main(labels: tuple[Path, ...], models: tuple[str, ...], most: int) -> None:
    """Fit what words and answers count to labelled photos."""
    libraries = [
        _fewer(library, most) for model in models for library in read_libraries(model, labels)
    ]
    words, answers = fitted(libraries)
    click.echo(f"start, per unit, per best: {np.round(words, 3).tolist()}")
    for name, value in zip(KINDS, answers, strict=True):
        click.echo(f"  {name:12} {value:7.3f}")
    for half in (0, 1):
        words, answers = fitted([_half(library, 1 - half) for library in libraries])
        for library in libraries:
            _tell(_half(library, half), words, answers)


def fitted(libraries: Sequence[Library]) -> tuple[Floats, Floats]:
    """The numbers of words (3,), and of answers (8,), in the order of `KINDS`."""
    words = _of_words(libraries)
    answers = np.array([3.0, -1.0, *np.zeros(len(KINDS) - 2)])
    for _ in range(_ROUNDS):
        asked = [list(ask(library, words, answers)) for library in libraries]
        answers = _of_answers(asked)
    return words, answers


def _of_words(libraries: Sequence[Library]) -> Floats:
    """The logistic regression of all labels before any answer; every library counts the same."""
    tables, right, weights = [], [], []
    for library in libraries:
        _, units = prepared(library)
        best = np.broadcast_to(units.max(axis=1, keepdims=True), units.shape)
        tables.append(np.column_stack([units.ravel(), best.ravel()]))
        right.append(library.right.ravel())
        weights.append(np.full(library.right.size, 1 / library.right.size))
    return logistic(np.concatenate(tables), np.concatenate(right), np.concatenate(weights))


def _of_answers(asked: Sequence[Sequence[Asked]]) -> Floats:
    """The same after answers, of what the words say and what is to be added to it."""
    some = [(one, 1 / len(many) / len(one.right)) for many in asked for one in many]
    table = np.concatenate([one.found for one, _ in some])
    right = np.concatenate([one.right for one, _ in some])
    words = np.concatenate([one.words for one, _ in some])
    share = np.concatenate([np.full(len(one.right), weight) for one, weight in some])
    numbers = np.zeros(table.shape[1])
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-words - table @ numbers))
        slope = table.T @ (share * (right - chance)) - _RIDGE * numbers
        bend = (table.T * (share * chance * (1 - chance))) @ table + _RIDGE * np.eye(len(numbers))
        step = np.linalg.solve(bend, slope)
        numbers = numbers + step * min(1.0, 3.0 / float(np.linalg.norm(step) + 1e-12))
    return numbers


def _tell(library: Library, words: Floats, answers: Floats) -> None:
    """AP of what was not asked, by words alone and after answers."""
    found: dict[int, list[tuple[float, float]]] = {}
    for one in ask(library, words, answers):
        if one.right.any():
            after = one.words + one.found @ answers
            pair = _average_precision(one.words, one.right), _average_precision(after, one.right)
            found.setdefault(one.answers, []).append(pair)
    for count, pairs in found.items():
        before, after = np.mean(pairs, axis=0)
        click.echo(f"  {library.name:20} after {count:2}: AP {before:.3f} -> {after:.3f}")


def _average_precision(logits: Floats, right: np.ndarray) -> float:
    places = np.flatnonzero(right[np.argsort(-logits, kind="stable")])
    return float(np.mean(np.arange(1, len(places) + 1) / (places + 1)))


def _fewer(library: Library, most: int) -> Library:
    step = max(1, len(library.words) // most)
    return library.asking(np.flatnonzero(library.right.sum(axis=1) >= 1)[::step])


def _half(library: Library, half: int) -> Library:
    return library.asking(np.arange(half, len(library.words), 2))


if __name__ == "__main__":
    main()
