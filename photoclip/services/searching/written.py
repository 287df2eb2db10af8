"""What is written about photos, brought together with what they show.

Somebody who types "Rex" wants the photos that are tagged so, whatever a model makes of the name;
somebody who types "beach" has a folder of that name in mind, or any beach. So a photo about which
all words are written is always in the strong band. It comes before all others, unless it is one of
so many that look like nothing of the kind that they would bury the rest: a folder "Dog show" with
a thousand photos of the hall. Of a longer text, such as "Rex on the beach", single words that are
written somewhere help those photos that nearly fit: the rarer the word, the more.

All this is done on the scores, in units of their own cut-off, before the two are measured in each
other; so scores still order the photos.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photoclip.core.cutoff import Cutoff
from photoclip.core.encoder import Vectors
from photoclip.core.vectors import Rows
from photoclip.services.searching.field import Field
from photoclip.services.session import Session

_EXACT = 0.55
"""Strengths from here on are of whole words; below are beginnings of words in names."""

_FIRST = np.float32(1.0)
"""Added to the cosine of what comes first. No cosine reaches so far."""

_SCREENFUL = 60
"""So many photos that only have the words may come before those that look like it."""

_MOST_WORDS = 8
_COMMON = 0.05
"""A word that is written about so large a part of the library tells nothing."""

_HELP = 0.75
"""What being written about the photo is worth where all that is asked but a small word is."""

_SAME = np.float32(1e-3)


@dataclass(frozen=True, slots=True, eq=False)
class Written:
    """Places (k,) of photos about which words are written, and how well (k,), up to 1."""

    places: Rows
    strengths: NDArray[np.float32]


def written(session: Session, field: Field, words: str) -> Written:
    """The photos about which all of the words are written.

    Of a name with a number, such as "DSC_01", the beginning is enough; "car" is no "carnival".
    """
    ids, strengths = session.catalog.words.matches(words)
    places = field.places(ids)
    fits = places >= 0
    if not any(map(str.isdigit, words)):
        fits &= strengths >= _EXACT
    return Written(places[fits], strengths[fits])


def single_words(session: Session, field: Field, words: str) -> Iterator[Written]:
    """The same for each word that is rare enough to tell something; strengths are its share."""
    each = list(dict.fromkeys(words.split()))
    if not 1 < len(each) <= _MOST_WORDS:
        return
    for word in each:
        found = written(session, field, word)
        if 0 < len(found.places) <= max(1, _COMMON * len(field)):
            yield Written(found.places, found.strengths / np.float32(len(each)))


def lifted(scores: Vectors, cutoff: Cutoff, whole: Written) -> Vectors:
    """Scores (n,) with those raised to the strong line about which all words are written."""
    if not len(whole.places):
        return scores
    lifted, places = scores.copy(), whole.places
    seen = scores[places] >= cutoff.possible
    mine = np.maximum(scores[places], np.float32(-1))
    # Those that have to be raised keep their order, just above the line.
    lifted[places] = np.maximum(mine, np.float32(cutoff.strong) + _SAME * (1 + mine))
    first = places if np.count_nonzero(~seen) <= _SCREENFUL else places[seen]
    lifted[first] += _FIRST
    return lifted


def helped(scores: Vectors, cutoff: Cutoff, words: list[Written]) -> Vectors:
    """Scores (n,) with those raised a little about which some of the words are written."""
    if not words:
        return scores
    raised = scores.copy()
    step = np.float32(_HELP * (cutoff.strong - cutoff.possible))
    for one in words:
        raised[one.places] += step * one.strengths
    return raised
