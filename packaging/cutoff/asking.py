"""Words asked of libraries of all sizes, with the photos that show them and without."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from libraries import Bools, Library
from numpy.typing import NDArray

from photoclip.core.cutoff import Ladder, evidence, ladder
from photoclip.core.encoder import Vectors
from photoclip.core.ranking import normalise
from photoclip.services.evaluating import fixed_f1, oracle_f1

WHOLE, GROWN = "all", "grown"
SIZES = {5: 60, 20: 15, 100: 3}
"""Sizes of samples, and how many are drawn of each."""
_TIMES = 14
"""So many times as many mixed photos as there are real ones make a library grow."""
_MOST_ASKED = 150
"""Of a grown library no more is asked: every answer takes long."""


@dataclass(frozen=True, slots=True, eq=False)
class Asked:
    """One word asked of one library: all that a rule can know, and what is right."""

    found: NDArray[np.float64]
    """(k, 3) `evidence` of the photos of a ladder."""
    steps: Ladder
    right: Bools
    """(k,) of the same photos."""
    hits: NDArray[np.intp]
    """(k,) how many of all photos down to there are right."""
    total: int
    """How many are right at all; 0 where the word was asked without its photos."""
    oracle: float
    """The largest F1 that any line could reach."""


@dataclass(frozen=True, slots=True, eq=False)
class Group:
    """What was asked of one library, or of samples of one size."""

    model: str
    library: str
    size: str
    present: tuple[Asked, ...]
    absent: tuple[Asked, ...]
    fixed: float = float("nan")
    """The F1 that one line for all the words reaches, the best one; where all were asked of the
    same photos."""


def ask_all(library: Library) -> Iterator[Group]:
    """A library as it is, samples of it, and grown by mixtures of its photos."""
    rng = np.random.default_rng(0)
    whole = np.zeros_like(library.right)
    fixed = fixed_f1(library.queries @ library.photos.T, library.right)
    yield _group(library, WHOLE, [(library, whole)], fixed)
    for size, times in SIZES.items():
        if size < len(library.files):
            draws = [rng.permutation(len(library.files))[:size] for _ in range(times)]
            parts = [library.of(rows) for rows in draws]
            yield _group(library, str(size), [(part, np.zeros_like(part.right)) for part in parts])
    yield _group(library, GROWN, [_grown(library, rng)])


def ask(query: Vectors, photos: Vectors, right: Bools, everyday: Vectors) -> Asked:
    """One word (dim,) asked of photos (n, dim), n > 0, of which some (n,) show it."""
    scores = photos @ query
    steps = ladder(scores)
    found, _ = evidence(scores[steps.rows], steps, photos[steps.rows] @ everyday.T)
    ends = np.rint(steps.ends).astype(np.intp) - 1
    hits = right[np.argsort(-scores, kind="stable")].cumsum()[ends]
    total = int(right.sum())
    oracle = oracle_f1(scores[None], right[None]) if total else float("nan")
    return Asked(found, steps, right[steps.rows], hits, total, oracle)


def _group(
    library: Library, size: str, parts: list[tuple[Library, Bools]], fixed: float = float("nan")
) -> Group:
    """What is asked of some libraries, and which photos (k, n) are left out for each word."""
    present, absent = [], []
    for part, out in parts:
        for query, right, without in zip(part.queries, part.right, out, strict=True):
            kept = ~without
            present.append(ask(query, part.photos[kept], right[kept], part.everyday))
            others = kept & ~right
            if others.any():
                nothing = np.zeros(int(others.sum()), np.bool_)
                absent.append(ask(query, part.photos[others], nothing, part.everyday))
    return Group(library.model, library.name, size, tuple(present), tuple(absent), fixed)


def _grown(library: Library, rng: np.random.Generator) -> tuple[Library, Bools]:
    """The library with mixtures of two photos each, which are left out for words of either.

    So a word is as rare in it as things are among many photos.
    """
    count = len(library.files)
    one, other = rng.integers(0, count, (2, _TIMES * count))
    share = rng.uniform(0.75, 0.95, (len(one), 1)).astype(np.float32)
    mixed = normalise(share * library.photos[one] + (1 - share) * library.photos[other])
    some = np.sort(rng.permutation(len(library.words))[:_MOST_ASKED])
    asked = library.asking(some)
    either = asked.right[:, one] | asked.right[:, other]
    none = np.zeros_like(either)
    part = Library(
        model=library.model,
        name=library.name,
        files=library.files + ("",) * len(one),
        photos=np.concatenate([library.photos, mixed]),
        words=asked.words,
        queries=asked.queries,
        right=np.concatenate([asked.right, none], axis=1),
        everyday=library.everyday,
    )
    return part, np.concatenate([np.zeros_like(asked.right), either], axis=1)
