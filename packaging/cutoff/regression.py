"""Fitting the rule of `photoclip.core.cutoff` to answers, and measuring one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from asking import WHOLE, Asked, Group
from numpy.typing import NDArray

from photoclip.core.cutoff import RULE, Rule, bands, largest_margin, weighed

Floats = NDArray[np.float64]
_MADE = 1 / 3
"""What samples of one size count, or a grown library, beside the library as it is."""
_ABSENT = 0.5
"""What a word asked without its photos counts, beside one asked with them."""
_LOST = 0.095
"""Of words that are there so many may be answered by nothing: the aim is one in ten, and photos
that this was not fitted to have luck of their own."""
_ROUNDS = 50
_RIDGE = 1e-6
_ONE_SIZE = 0.25
"""Below this variance of their logarithms sizes of libraries are taken for one."""


def fit(groups: Sequence[Group]) -> Rule:
    """The regression that fits best, and the least margins; `strong` is chosen and not fitted.

    Every library counts the same, however much was asked of it, and what was made of it less. A
    photo of a ladder that stands for c others counts as their root: they are much alike.
    """
    found, right, weights = [], [], []
    for group in groups:
        asked = (*group.present, *group.absent)
        share = (1.0 if group.size == WHOLE else _MADE) / max(len(asked), 1)
        for each in asked:
            found.append(each.found)
            right.append(each.right)
            counts = share if each.total else share * _ABSENT
            weights.append(counts * np.sqrt(each.steps.counts))
    numbers = logistic(np.concatenate(found), np.concatenate(right), np.concatenate(weights))
    least, growth = least_margins(groups)
    return Rule(*numbers.tolist(), strong=RULE.strong, least=least, growth=growth)


def least_margins(groups: Sequence[Group]) -> tuple[float, float]:
    """`least` and `growth` of a rule: lines that lose so many words at every size of library.

    A straight line, by least squares, through what so many of the words don't reach in each group.
    Libraries of one size don't tell how it grows: that stays as it is.
    """
    one = Rule(0, 0, 0, 0, growth=1)  # its needed margin is how far a library's size counts
    sizes, reached, counts = [], [], []
    for group in groups:
        if group.present:
            sizes.append(
                np.mean([one.needed(float(each.steps.ends[-1])) for each in group.present])
            )
            reached.append(
                np.quantile([largest_margin(each.found) for each in group.present], _LOST)
            )
            counts.append(1.0 if group.size == WHOLE else _MADE)
    x, y, w = map(np.array, (sizes, reached, counts))
    middle, level = np.average(x, weights=w), np.average(y, weights=w)
    spread = np.average((x - middle) ** 2, weights=w)
    alike = spread < _ONE_SIZE
    growth = RULE.growth if alike else float(np.average((x - middle) * y, weights=w) / spread)
    return float(level - growth * middle), growth


def logistic(found: Floats, right: NDArray[np.bool_], weights: Floats) -> Floats:
    """(1 + f,) constant and weights of a logistic regression on (n, f), by Newton's method.

    (Iteratively reweighted least squares: McCullagh & Nelder 1989, section 2.5.)

    :raises numpy.linalg.LinAlgError: what was found doesn't tell its columns apart.
    """
    table = np.column_stack([np.ones(len(found)), found])
    share = weights / weights.sum()
    numbers = np.zeros(table.shape[1])
    for _ in range(_ROUNDS):
        chance = 1 / (1 + np.exp(-table @ numbers))
        slope = table.T @ (share * (right - chance)) - _RIDGE * numbers
        bend = (table.T * (share * chance * (1 - chance))) @ table + _RIDGE * np.eye(len(numbers))
        step = np.linalg.solve(bend, slope)
        numbers = numbers + step * min(1.0, 5.0 / float(np.linalg.norm(step) + 1e-12))
        if np.abs(step).max() < 1e-8:
            break
    return numbers


@dataclass(frozen=True, slots=True)
class Figures:
    """What a rule is worth on some answers. All are shares; NaN where nothing of the kind was."""

    f1: float
    fixed: float
    oracle: float
    present_nothing: float
    absent_nothing: float
    strong: float
    """Of photos shown as strong, those that are right."""
    possible: float


def measure(groups: Iterable[tuple[Group, Rule]]) -> Figures:
    """Groups answered by a rule each, taken together: means over what was asked."""
    answers, absent, oracle, fixed = [], [], [], []
    for group, rule in groups:
        answers += [_answer(each, rule) for each in group.present]
        absent += [_answer(each, rule)[1] == 0 for each in group.absent]
        oracle += [each.oracle for each in group.present]
        fixed += [group.fixed] * len(group.present)
    strong, shown, strong_hits, hits, total = np.array(answers, np.float64).reshape(-1, 5).T
    possible, possible_hits = shown - strong, hits - strong_hits
    return Figures(
        f1=_mean(2 * hits / (shown + total)),
        fixed=_mean(fixed),
        oracle=_mean(oracle),
        present_nothing=_mean(shown == 0),
        absent_nothing=_mean(absent),
        strong=_share(strong_hits, strong),
        possible=_share(possible_hits, possible),
    )


def _answer(asked: Asked, rule: Rule) -> tuple[int, int, int, int, int]:
    """Strong and shown photos, the right ones among both, and the right ones at all."""
    logits = weighed(asked.found, asked.steps, rule)
    strong, shown = bands(asked.found, logits, asked.steps, rule)
    ends, hits = np.rint(asked.steps.ends).astype(np.intp), asked.hits
    counts = [int(ends[count - 1]) if count else 0 for count in (strong, shown)]
    found = [int(hits[count - 1]) if count else 0 for count in (strong, shown)]
    return counts[0], counts[1], found[0], found[1], asked.total


def _share(hits: Floats, shown: Floats) -> float:
    return float(hits.sum() / shown.sum()) if shown.any() else float("nan")


def _mean(values: Sequence[float] | Floats | NDArray[np.bool_]) -> float:
    return float(np.mean(values)) if len(values) else float("nan")
