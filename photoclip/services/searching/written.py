"""What is written about photos, brought together with what they show.

Somebody who types "Rex" wants the photos that are tagged so, whatever a model makes of the name;
somebody who types "beach" has a folder of that name in mind, or any beach. So a photo about which
all words are written is always in the strong band. It comes before all others, a tag before a
file's name, unless it is one of so many that look like nothing of the kind that they would bury the
rest: a folder "Dog show" with a thousand photos of the hall.

Of a longer text, such as "Rex on the beach", single words that are written somewhere put those
photos first that fit anyway; that a photo fits, a part of the words can't decide: a file called
"tiger beetle" is none of a tiger shark.

All this is done on the scores, in units of their own cut-off, before the two are measured in each
other; so scores still order the photos.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import reduce

import numpy as np
from numpy.typing import NDArray

from photoclip.core.cutoff import Cutoff
from photoclip.core.encoder import Vectors
from photoclip.core.vectors import Ids, Rows
from photoclip.services.searching.field import Field
from photoclip.services.session import Session

_FIRST, _BY_STRENGTH = np.float32(1.0), np.float32(0.5)
"""Added to the cosine of what comes first, which no other reaches, and the more for what is written
more to the point."""

_SCREENFUL = 60
"""So many photos that only have the words may come before those that look like it."""

_MOST_WORDS = 8
"""Of a longer text only whether all of it is written is of interest: it may be a caption."""

_LOOKED_UP = 64
_COMMON = 0.05
"""A word that is written about so large a part of the library tells nothing."""

_HELP = 3.0
"""What a word is worth that is written as a tag, times its share of the text, in deviations of the
scores."""

_SAME = np.float32(1e-3)

_Matches = tuple[Ids, NDArray[np.float32]]
"""Sorted ids (n,) of photos about which something is written, and how well (n,), up to 1."""

_NONE: _Matches = np.empty(0, np.int64), np.empty(0, np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """Places (k,) of photos about which a word is written, and how well (k,), up to 1."""

    places: Rows
    strengths: NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Written:
    """Where all words of a text are written, and where those of its words are that tell most."""

    whole: Found
    words: tuple[Found, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether no word is written anywhere."""
        return not (len(self.whole.places) or self.words)


def written(session: Session, field: Field, text: str) -> Written:
    """Where the words of a text are written about photos."""
    index = session.catalog.words
    text = " ".join(list(dict.fromkeys(text.split()))[:_LOOKED_UP])
    each = index.each(text, _MOST_WORDS + 1, _common(field))
    if len(each) > _MOST_WORDS:
        return Written(_listed(field, index.matches(text)))
    whole = reduce(_both, each) if each else _NONE
    if not len(whole[0]) and _may_be_begun(text):
        whole = index.matches(text)
    telling = len(each) > 1
    return Written(_listed(field, whole), tuple(_telling(field, each)) if telling else ())


def _telling(field: Field, each: Sequence[_Matches]) -> Iterator[Found]:
    """The words that are rare enough; strengths are their share of the text."""
    for ids, strengths in each:
        if 0 < len(ids) <= _common(field):
            yield _listed(field, (ids, strengths / np.float32(len(each))))


def _common(field: Field) -> float:
    """How many photos a word may be written about and still tell something."""
    return max(1, _COMMON * len(field))


def _may_be_begun(text: str) -> bool:
    """Of a name with a number, such as "DSC_01", the beginning is enough; "car" is no carnival."""
    return any(map(str.isdigit, text)) and " " not in text


def _both(some: _Matches, others: _Matches) -> _Matches:
    """The photos of two words, with what the weaker of them is worth."""
    ids, mine, its = np.intersect1d(some[0], others[0], assume_unique=True, return_indices=True)
    return ids, np.minimum(some[1][mine], others[1][its])


def _listed(field: Field, matches: _Matches) -> Found:
    places = field.places(matches[0])
    return Found(places[places >= 0], matches[1][places >= 0])


def combined(scores: Vectors, cutoff: Cutoff, found: Written) -> Vectors:
    """Scores (n,) of what photos show, with what is written about them."""
    if found.empty:
        return scores
    scores = scores.copy()
    for word in found.words:
        _help(scores, cutoff, word)
    _lift(scores, cutoff, found.whole)
    return scores


def _help(scores: Vectors, cutoff: Cutoff, word: Found) -> None:
    """Raise the photos about which a word is written; none of them over the possible line."""
    mine = scores[word.places]
    raised = mine + np.float32(_HELP * cutoff.unit) * word.strengths
    below = np.nextafter(np.float32(cutoff.possible), np.float32(-np.inf))
    scores[word.places] = np.where(mine < cutoff.possible, np.minimum(raised, below), raised)


def _lift(scores: Vectors, cutoff: Cutoff, whole: Found) -> None:
    """Let photos reach the strong line about which all words are written."""
    places = whole.places
    seen = scores[places] >= cutoff.possible
    mine = np.maximum(scores[places], np.float32(-1))
    # Those that have to be raised keep their order, just above the line.
    scores[places] = np.maximum(mine, np.float32(cutoff.strong) + _SAME * (1 + mine))
    first = seen | (np.count_nonzero(~seen) <= _SCREENFUL)
    scores[places[first]] += _FIRST + _BY_STRENGTH * whole.strengths[first]
