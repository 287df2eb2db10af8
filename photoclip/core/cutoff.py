"""Where the scores of a query stop meaning something.

A ranking always has a first photo, and a cosine of 0.31 may be the best of matches or nothing at
all: it depends on model, query and photo. So scores are never compared with a number, but with what
else the photos could show: a list of everyday prompts. What is looked at of each photo is

- its *margin*: how far the query scores above the everyday prompts that fit the photo best, in
  deviations of what all of them score on it (the cohort that speaker verification weighs a voice
  against: Auckenthaler, Carey & Lloyd-Thomas 2000; the nearest of it as in Conneau et al. 2018);
- its *gap*: how far it lies below the best photo, in the same unit. Its root, since a first step
  away from the best tells more than the same step further down; and times the logarithm of the
  library's size, since in a larger one more photos get as near by chance;

and of the ranking as a whole the share of photos with a margin worth mentioning, which stands for
how common such photos are in this library (Saerens et al. 2002 re-estimate priors in that spirit).

A logistic regression makes a chance to be right of these three. It doesn't rise down the ranking
(isotonic regression: Barlow et al. 1972), so that a line can be drawn: where the expected F1 of
what is above it is largest (Lewis 1995; Lipton, Elkan & Naryanaswamy 2014).

Where even the largest margin of the best photos is small, nothing fits. What is small depends on
how many photos there are: the largest of n grows about like log n by chance alone (of all that
falls off like an exponential: Gumbel 1958), up to where what is there is there several times.

The regression's numbers are the same for all models: they were fitted to several at once, in
libraries of 5 to 13,000 photos. `packaging/cutoff/` fits them again; its README tells what to, what
else was tried, and what they are worth where they were not fitted. `photoclip evaluate --labels`
measures them on photos of one's own.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photoclip.core.encoder import Vectors
from photoclip.core.ranking import Match
from photoclip.core.topmost import top
from photoclip.core.vectors import Rows

_FIRST = 48
"""So many of the best photos are all looked at."""
_LATER = 48
"""So many of the others, ever further apart, stand for those between them."""
_SAMPLE = 16_384
NEAREST = 5
"""So many everyday prompts that fit a photo best are what a query is weighed against."""
_WORTH = -0.5
"""From this margin on a photo counts as perhaps showing what was asked."""
_LOOKED_AT = 10
"""So many of the best photos may have the margin that says whether anything fits: the first of them
is the right one for two queries in three, one of ten for seven in eight."""
_LARGE = 1000
"""From so many photos on the least margin stays."""
_RAREST = -7.0
"""Of what is on fewer than one in a thousand photos, no share is told from the next."""


@dataclass(frozen=True, slots=True)
class Rule:
    """The logistic regression, in the order of what `evidence` gives, and where to draw lines."""

    start: float
    gap: float
    margin: float
    share: float
    strong: float = 0.5
    """The logit of a chance that is good enough to be shown without a doubt."""
    least: float = 0.0
    """The margin that one of the best photos must have for anything to be shown, in a library of
    one photo. Of queries whose photos are there one in eleven falls below: the fewer are to, the
    more is shown where nothing is there."""
    growth: float = 0.0
    """What is added to it for each e-fold of photos."""

    def needed(self, photos: float) -> float:
        """The least margin in a library of so many photos."""
        return self.least + self.growth * float(np.log(min(photos, _LARGE)))


RULE = Rule(start=0.96, gap=-0.1733, margin=0.6531, share=0.3701, least=-3.83, growth=0.51)


@dataclass(frozen=True, slots=True)
class Cutoff:
    """Two scores, in the units of the scores they were made from; `strong` > `possible`.

    Nothing of the library fits the query where no score reaches `possible`.
    """

    strong: float
    possible: float
    unit: float = 1.0
    """A difference in score that means something: one deviation of what photos score for prompts
    at large."""

    def band(self, score: float) -> Match:
        """The band a photo with that score is shown in."""
        if score >= self.strong:
            return "strong"
        return "possible" if score >= self.possible else "weak"

    def counts(self, scores: Vectors) -> tuple[int, int]:
        """How many of the scores (n,) are in the strong band, and how many in the possible one."""
        strong = int(np.count_nonzero(scores >= self.strong))
        return strong, int(np.count_nonzero(scores >= self.possible)) - strong


@dataclass(frozen=True, slots=True, eq=False)
class Ladder:
    """Some photos of a ranking, best first, that stand for all of it."""

    rows: Rows
    """(k,) rows of the scores."""
    ends: NDArray[np.float64]
    """(k,) the rank at which each of them is the last it stands for, counted from 1."""

    @property
    def counts(self) -> NDArray[np.float64]:
        """(k,) for how many photos each of them stands."""
        return np.diff(self.ends, prepend=0.0)


def ladder(scores: Vectors) -> Ladder:
    """The best of some scores (n,) and a few of the others, found in a sample where n is large."""
    first = top(scores, _FIRST)
    ends = np.arange(1.0, len(first) + 1)
    if len(scores) <= _FIRST:
        return Ladder(first, ends)
    step = -(-len(scores) // _SAMPLE)
    sample = scores[::step]
    order = np.argsort(-sample) * step  # which of equal scores comes first is all the same here
    begin = min(-(-_FIRST // step), len(order) - 1)
    steps = np.unique(np.rint(np.geomspace(begin + 1, len(order), _LATER)).astype(np.intp))
    middles = (np.append(begin, steps[:-1]) + steps - 1) // 2
    later = np.maximum(steps * (len(scores) / len(order)), _FIRST)
    return Ladder(np.append(first, order[middles]), np.append(ends, later))


def drawn(scores: Vectors, steps: Ladder, everyday: Vectors) -> Cutoff:
    """The lines of a query.

    :param scores: (k,) its scores on the photos of a ladder, k > 0.
    :param everyday: (k, m) what everyday prompts score on them, in the same unit; m > `NEAREST`.
    """
    found, unit = evidence(scores, steps, everyday)
    logits = weighed(found, steps, RULE)
    strong, shown = bands(found, logits, steps, RULE)
    rise = unit / RULE.margin
    """By how much a score must grow for one more of the logit."""
    above = float(scores[0]) + rise * max(RULE.strong - float(logits[0]), 0.1)
    if shown == 0:
        possible = _above(scores[0], unit * lacking(found, steps, RULE))
        return Cutoff(max(above, possible + rise), possible, unit)
    possible = _below(scores, shown, unit)
    if strong == shown:
        return Cutoff(_between(possible, float(scores[shown - 1])), possible, unit)
    return Cutoff(_below(scores, strong, unit) if strong else above, possible, unit)


def _above(score: np.float32, by: float) -> float:
    """A line that far above a score, and surely above it."""
    return max(float(score) + by, float(np.nextafter(score, np.float32(np.inf))))


def _below(scores: Vectors, count: int, unit: float) -> float:
    """A line below the first `count` scores, half-way to the next."""
    last = float(scores[count - 1])
    return _between(float(scores[count]), last) if count < len(scores) else last - unit


def _between(low: float, high: float) -> float:
    """Half-way, above the lower one: where both are one the line is that."""
    return max((low + high) / 2, float(np.nextafter(np.float32(low), np.float32(high))))


def _margins(scores: Vectors, everyday: Vectors) -> tuple[NDArray[np.float64], Vectors]:
    """Margins (k,) and what they are measured in: each photo's deviation (k,) of `everyday`."""
    nearest = np.partition(everyday, -NEAREST, axis=1)[:, -NEAREST:].mean(axis=1)
    spread: Vectors = np.maximum(everyday.std(axis=1), 1e-6)
    return ((scores - nearest) / spread).astype(np.float64), spread


def evidence(
    scores: Vectors, steps: Ladder, everyday: Vectors
) -> tuple[NDArray[np.float64], float]:
    """What is weighed of the photos of a ladder, and the unit of their gaps.

    Takes what `drawn` does.

    :returns: (k, 3) gap, margin, and log share, as described above.
    """
    margins, spread = _margins(scores, everyday)
    unit = float(spread.mean())
    gap = np.sqrt(np.maximum(scores[0] - scores, 0) / unit) * np.log(steps.ends[-1])
    worth = float(steps.counts[margins > _WORTH].sum())
    share = max(np.log((0.5 + worth) / steps.ends[-1]), _RAREST)
    return np.column_stack([gap, margins, np.full(len(scores), share)]), unit


def weighed(found: NDArray[np.float64], steps: Ladder, rule: Rule) -> NDArray[np.float64]:
    """Logits (k,) of evidence (k, 3), that never rise."""
    weights = (rule.gap, rule.margin, rule.share)
    return falling(rule.start + found @ weights, np.sqrt(steps.counts))


def lacking(found: NDArray[np.float64], steps: Ladder, rule: Rule) -> float:
    """What the best photos' largest margin, of evidence (k, 3), lacks for anything to be shown."""
    return rule.needed(float(steps.ends[-1])) - largest_margin(found)


def largest_margin(found: NDArray[np.float64]) -> float:
    """The largest margin of the best photos, of evidence (k, 3)."""
    return float(found[:_LOOKED_AT, 1].max())


def bands(
    found: NDArray[np.float64], logits: NDArray[np.float64], steps: Ladder, rule: Rule
) -> tuple[int, int]:
    """How many photos of a ladder are strong, and how many are shown at all.

    Takes the evidence (k, 3) and what `weighed` makes of it (k,).
    """
    if lacking(found, steps, rule) > 0:
        return 0, 0
    shown = 1 + most_telling(logits, steps)
    return min(int(np.count_nonzero(logits >= rule.strong)), shown), shown


def falling(values: NDArray[np.float64], weights: NDArray[np.float64]) -> NDArray[np.float64]:
    """The nearest values (k,) that never rise, by pooling adjacent violators."""
    blocks: list[tuple[float, float, int]] = []
    for value, weight in zip(values.tolist(), weights.tolist(), strict=True):
        block = (value, weight, 1)
        while blocks and blocks[-1][0] < block[0]:
            before = blocks.pop()
            both = before[1] + block[1]
            mean = (before[0] * before[1] + block[0] * block[1]) / both
            block = (mean, both, before[2] + block[2])
        blocks.append(block)
    return np.concatenate([np.full(count, value) for value, _, count in blocks])


def most_telling(logits: NDArray[np.float64], steps: Ladder) -> int:
    """After which photo of a ladder to cut for the largest expected F1."""
    expected = np.cumsum(steps.counts / (1 + np.exp(-logits)))
    return int(np.argmax(2 * expected / (steps.ends + expected[-1])))
