"""A simulated person who answers what labels ask, and what the labels then know of other photos."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log1p

import numpy as np
from libraries import Library
from numpy.typing import NDArray

from photoclip.core.learning import asked, everyday_of, space_of

Floats = NDArray[np.float64]

KINDS = (
    *("right", "wrong", "start_right", "start_wrong"),
    *("right_more", "wrong_more", "words_right", "words_wrong"),
)
_LOOKED_AT = (1, 2, 3, 5, 7, 10, 15, 20)
"""After so many answers photos are looked at."""
_MOST = max(_LOOKED_AT)
_EVERY = 3
"""Every third question is about the photo that may as well be wrong; see `core/learning/ordering`.
"""


@dataclass(frozen=True, slots=True, eq=False)
class Asked:
    """The photos (n,) that a label was not asked about after so many answers."""

    answers: int
    found: Floats
    """(n, 8) what the numbers in `KINDS` are for."""
    words: Floats
    """(n,) the logits that words alone give."""
    right: NDArray[np.bool_]


def prepared(library: Library) -> tuple[Floats, Floats]:
    """Photos (n, dim) seen from their middle, and what labels (k, n) score on them in units."""
    everyday = everyday_of(library.everyday, library.photos)
    none = library.queries[:0]
    units = [asked(one[None], none, everyday).of(library.photos) for one in library.queries]
    return space_of(library.photos.mean(axis=0)).seen(library.photos), np.stack(units)


def ask(library: Library, words: Floats, answers: Floats) -> Iterator[Asked]:
    """Every label of a library asked, in the order of what these numbers make of it.

    Each is asked about another half of the photos. Those left of it, without the easy ones, are
    what a small library has to suggest; those of the other half what a large one has, or what
    arrives later.
    """
    seen, units = prepared(library)
    rng = np.random.default_rng(0)
    for scores, right in zip(units, library.right, strict=True):
        logits = words[0] + words[1] * scores + words[2] * scores.max()
        half = rng.permutation(len(right))[: len(right) // 2]
        yield from _ask_one(seen, logits, right, answers, half)


def _ask_one(
    seen: Floats,
    words: Floats,
    right: NDArray[np.bool_],
    numbers: Floats,
    among: NDArray[np.intp],
) -> Iterator[Asked]:
    done: list[int] = []
    for count in range(min(_MOST, len(among) - 1) + 1):
        found = _found(seen, words, [one for one in done if right[one]], done)
        if count in _LOOKED_AT:
            left = np.setdiff1d(np.arange(len(right)), done)
            yield Asked(count, found[left], words[left], right[left])
        open_ = np.setdiff1d(among, done)
        logits = (words + found @ numbers)[open_]
        uncertain = count % _EVERY == _EVERY - 1
        done.append(int(open_[np.argmin(np.abs(logits)) if uncertain else np.argmax(logits)]))


def _found(seen: Floats, words: Floats, right: Sequence[int], done: Sequence[int]) -> Floats:
    wrong = [one for one in done if one not in right]
    towards, away = (
        seen @ seen[list(some)].mean(axis=0) if some else np.zeros(len(seen))
        for some in (right, wrong)
    )
    more, others, one = log1p(len(right)), log1p(len(wrong)), np.ones(len(seen))
    columns = (towards, away, more * one, others * one)
    return np.column_stack([*columns, towards * more, away * others, words * more, words * others])
