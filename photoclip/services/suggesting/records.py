"""What a library's newest answers tell of all its labels together."""

from collections.abc import Iterator

import numpy as np

from photoclip.core.encoder import Vectors
from photoclip.core.labels import Decision
from photoclip.core.learning import Answers, Curve, Record, curve_of, recalled
from photoclip.services.searching.vectors import known_queries
from photoclip.services.session import Session
from photoclip.services.suggesting.surroundings import Surroundings, Words, words_of

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
        newest = labels.newest()
        for label in labels.all() if newest else ():
            if label.id in newest:
                told = words_of(label), newest[label.id]
                before = self._kept.get(label.id)
                if before is not None and before[0] == told:
                    yield label.id, before
                elif (record := self._record(told, around)) is not None:
                    yield label.id, (told, record)

    def _record(self, told: Told, around: Surroundings) -> Record | None:
        words, decision = told
        session = self._session
        texts = [text for part in words for text in part]
        vectors = known_queries(session.catalog, session.encoder, texts)
        if any(text not in vectors for text in texts):
            return None
        answers = Answers(self._taken(decision.accepted), self._taken(decision.rejected))
        asking = around.asked(words, vectors)
        known = np.concatenate([around.sample, answers.right, answers.wrong])
        weighed = around.weighed(asking, asking.of(known).astype(np.float32))
        return recalled(weighed, answers, around.space)

    def _taken(self, ids: frozenset[int]) -> Vectors:
        index = self._session.vectors
        return index.take(index.rows(sorted(ids)))
