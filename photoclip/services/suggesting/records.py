"""What a library's newest answers tell of all its labels together."""

from collections.abc import Iterable, Iterator, Mapping

import numpy as np

from photoclip.core.encoder import Vectors
from photoclip.core.labels import Decision
from photoclip.core.learning import Answers, Curve, Record, curve_of, recalled
from photoclip.services.searching.vectors import known_queries
from photoclip.services.session import Session
from photoclip.services.suggesting.surroundings import Surroundings, Words, words_of

_NEWEST = 2_000
"""So many answers are looked at: enough for two numbers, and read in milliseconds each time."""

Told = tuple[Words, Decision]


class Records:
    """How each label would have judged what it was answered for, kept until that changes.

    Of a label whose words this model was never asked about nothing is known. How far the best photo
    stands out, which words are weighed by, is taken from a sample and the answered photos: those
    were the best, and all labels would have to be compared with all photos else.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._around: Surroundings | None = None
        self._kept: dict[int, tuple[Told, Record]] = {}
        self._curve = Curve()

    def curve(self, around: Surroundings) -> Curve:
        """The curve that all labels' chances are bent by."""
        if around is not self._around:
            self._around, self._kept, self._curve = around, {}, Curve()
        kept = dict(self._read(around))
        if kept != self._kept:
            self._kept = kept
            self._curve = curve_of([record for _, record in kept.values()])
        return self._curve

    def _read(self, around: Surroundings) -> Iterator[tuple[int, tuple[Told, Record]]]:
        """The records of all labels with answers; those that haven't changed are the same ones."""
        labels = self._session.catalog.labels
        newest = labels.newest(_NEWEST)
        definitions = labels.definitions() if newest else {}
        new: dict[int, Told] = {}
        for label_id in newest.keys() & definitions.keys():
            told = words_of(definitions[label_id]), newest[label_id]
            before = self._kept.get(label_id)
            if before is not None and before[0] == told:
                yield label_id, before
            else:
                new[label_id] = told
        vectors = self._known(words for words, _ in new.values())
        for label_id, told in new.items():
            if all(text in vectors for part in told[0] for text in part):
                yield label_id, (told, self._record(told, vectors, around))

    def _known(self, asked: Iterable[Words]) -> dict[str, Vectors]:
        texts = dict.fromkeys(text for words in asked for part in words for text in part)
        return known_queries(self._session.catalog, self._session.encoder, list(texts))

    def _record(self, told: Told, vectors: Mapping[str, Vectors], around: Surroundings) -> Record:
        words, decision = told
        answers = Answers(self._taken(decision.accepted), self._taken(decision.rejected))
        asking = around.asked(words, vectors)
        known = (around.sample, answers.right, answers.wrong)
        scores = np.concatenate([asking.of(some) for some in known]).astype(np.float32)
        return recalled(around.weighed(asking, scores), answers, around.space)

    def _taken(self, ids: frozenset[int]) -> Vectors:
        index = self._session.vectors
        return index.take(index.rows(sorted(ids)))
