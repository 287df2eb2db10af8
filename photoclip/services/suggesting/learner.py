"""What a session's labels have learnt, kept until something of it changes."""

from collections.abc import Iterator, Sequence
from itertools import islice
from weakref import WeakKeyDictionary

import numpy as np

from photoclip.core.encoder import Encoder, Vectors
from photoclip.core.labels import Decision, Label
from photoclip.core.learning import Answers, Direction, Everyday, everyday_of, space_of, taught
from photoclip.core.vectors import Rows, VectorIndex
from photoclip.services.everyday import everyday_vectors
from photoclip.services.searching.vectors import text_vectors
from photoclip.services.session import Session
from photoclip.services.suggesting.records import Records
from photoclip.services.suggesting.surroundings import Surroundings, Words, words_of

_SAMPLE = 2_048
"""Photos on which the everyday prompts' spread is measured: more of them don't move it."""

_AT_ONCE, _PRODUCTS = 32, 4_000_000


class Learner:
    """Makes directions of labels: first of their words, then of what they were answered.

    What words make is kept for a state of the library, since it wants all photos; what answers make
    of it is found anew each time, since that takes no longer than to notice that nothing changed.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._encoder: Encoder | None = None
        self._index: VectorIndex | None = None
        self._changes = -1
        self._around: Surroundings | None = None
        self._words: dict[Words, Direction] = {}
        self._records = Records(session)

    def directions(self, labels: Sequence[Label]) -> list[Direction]:
        """What labels have learnt, in their order.

        :raises PhotoclipError: the model can't be loaded.
        """
        around = self._surroundings()
        words = self._of_words(labels, around)
        decisions = self._session.catalog.labels.decisions([label.id for label in labels])
        curve = self._records.curve(around)
        return [
            taught(direction, self._answers(label, decisions[label.id]), around.space).along(curve)
            for label, direction in zip(labels, words, strict=True)
        ]

    def _surroundings(self) -> Surroundings:
        """As they are now; where they have changed, all that was worked out is forgotten."""
        session = self._session
        index, around = session.vectors, self._around
        same = self._index is index and self._changes == index.changes
        if around is None or not same or self._encoder is not session.encoder:
            around = None
        if around is None or around.everyday is None:
            sample = self._sample()
            everyday = self._everyday(sample)
            if around is None or everyday is not None:
                self._words = {}
                around = Surroundings(everyday, space_of(index.mean()), sample)
        self._encoder, self._index, self._changes = session.encoder, index, index.changes
        self._around = around
        return around

    def _everyday(self, sample: Vectors) -> Everyday | None:
        """What the model's everyday prompts look like on these photos, if they were made."""
        if not len(sample):
            return None
        prompts = everyday_vectors(self._session, self._session.encoder)
        return None if prompts is None else everyday_of(prompts, sample)

    def _sample(self) -> Vectors:
        index = self._session.vectors
        step = max(1, -(-len(index) // _SAMPLE))
        return index.take(np.arange(0, len(index), step))

    def _of_words(self, labels: Sequence[Label], around: Surroundings) -> list[Direction]:
        """What labels' words make of them, those that are new compared with all photos at once."""
        keys = [words_of(label.definition) for label in labels]
        new = iter(dict.fromkeys(key for key in keys if key not in self._words))
        index = self._session.vectors
        while some := list(islice(new, at_once(index))):
            asking = list(self._asked(some, around))
            scores = index.scores_of(np.stack([one.weights for one in asking]))
            for key, one, score in zip(some, asking, scores, strict=True):
                self._words[key] = around.weighed(one, score)
        return [self._words[key] for key in keys]

    def _asked(self, words: Sequence[Words], around: Surroundings) -> Iterator[Direction]:
        texts = dict.fromkeys(text for key in words for part in key for text in part)
        vectors = text_vectors(self._session, list(texts))
        for key in words:
            yield around.asked(key, vectors)

    def _answers(self, label: Label, decision: Decision) -> Answers:
        """The photos that a label was answered for, and its examples, as far as they are here."""
        right = decision.accepted | (set(label.examples) - decision.rejected)
        return Answers(self._taken(right), self._taken(decision.rejected))

    def _taken(self, ids: frozenset[int]) -> Vectors:
        index = self._session.vectors
        rows: Rows = index.rows(sorted(ids))
        return index.take(rows)


_learners: WeakKeyDictionary[Session, Learner] = WeakKeyDictionary()


def learner_of(session: Session) -> Learner:
    """The session's own, which remembers what it has worked out."""
    if session not in _learners:
        _learners[session] = Learner(session)
    return _learners[session]


def at_once(index: VectorIndex) -> int:
    """How many labels to compare with all photos at once.

    The vectors are read once for so many; fewer where the products would fill memory, and so that
    what is urgent needn't wait for more than that.
    """
    return max(1, min(_AT_ONCE, _PRODUCTS // max(1, len(index))))
