"""Help for somebody new: how many photos a folder holds, and what to search for first."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from photoclip.core.distinct import distinct
from photoclip.core.noticed import SearchesSuggested
from photoclip.core.query.question import Question
from photoclip.core.search_events import SearchFinished
from photoclip.media.walk import FoundFile, walk
from photoclip.services.everyday import everyday_vectors, everyday_words
from photoclip.services.searching import search
from photoclip.services.session import Session

_EVERY = 500
_SAMPLE = 2000
"""Photos that tell what a library is about."""
_CANDIDATES = 24
_WANTED = 6
_ENOUGH, _PLENTY = 4, 12
"""So many photos have to fit: a first search shall find something; more don't make it better."""
_NEAREST = 3
"""So many of the everyday words that fit a photo best speak for it."""


def count_photos(folder: Path) -> Iterator[int]:
    """How many photos lie in a folder and below it, so far; looks at names only, on any thread.

    :raises PhotoclipError: it can't be read.
    """
    count = 0
    for found in walk(folder):
        if isinstance(found, FoundFile) and found.kind == "photo":
            count += 1
            if count % _EVERY == 0:
                yield count
    yield count


def suggest_searches(session: Session) -> Iterator[SearchesSuggested]:
    """Everyday words that find something in this library, the best first; at most six.

    In short steps, of which the last yields them. None where the model has no everyday words yet.
    """
    found: list[tuple[float, str]] = []
    for words in _candidates(session):
        yield SearchesSuggested(())
        (answer,) = search(session, Question(words), _SAMPLE, shown=0, remember=False)
        if answer.strong and answer.strong + answer.possible >= _ENOUGH:
            found.append((_worth(words, answer), words))
    yield SearchesSuggested(tuple(words for _, words in sorted(found, reverse=True)[:_WANTED]))


def _worth(words: str, answer: SearchFinished) -> float:
    """Photos that surely fit count most, and few words are better than many."""
    return answer.strong + min(answer.possible, _PLENTY) / 4 - len(words.split())


def _candidates(session: Session) -> list[str]:
    """Words that stand out on many photos, not two of one kind."""
    everyday = everyday_vectors(session, session.encoder)
    index = session.vectors
    if everyday is None or not len(index.ids):
        return []
    rows = np.linspace(0, len(index.ids) - 1, min(len(index.ids), _SAMPLE)).astype(np.int64)
    scores = index.take(distinct(rows)) @ everyday.T
    apart = scores - scores.mean(axis=0)  # some words are near to every photo
    best = np.argpartition(apart, -_NEAREST, axis=1)[:, -_NEAREST:]
    counts = np.bincount(best.ravel(), minlength=len(everyday))
    chosen: list[int] = []
    alike = everyday @ everyday.T
    for number in np.argsort(-counts, kind="stable"):
        if counts[number] < 2 or len(chosen) == _CANDIDATES:
            break
        if all(alike[number, other] < 0.8 for other in chosen):
            chosen.append(int(number))
    words = everyday_words()
    return [words[number] for number in chosen]
