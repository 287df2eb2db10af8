"""Evaluating a question: every part against all photos, then the parts together.

What must be compared with vectors is collected first, over the whole question, so that all new
texts are encoded at once and the matrix is read once.
"""

from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from photoclip.core.cutoff import Cutoff
from photoclip.core.encoder import Vectors
from photoclip.core.query.conditions import Condition, WordsHave
from photoclip.core.query.question import Question
from photoclip.core.query.tree import AllOf, AnyOf, Filter, Node, Not, Phrase, Weighted, Words
from photoclip.core.ranking import normalise
from photoclip.services.judging import judge_of
from photoclip.services.searching.algebra import (
    Part,
    all_of,
    any_of,
    calibrated,
    fact,
    negated,
)
from photoclip.services.searching.cosines import scores_of
from photoclip.services.searching.field import Field
from photoclip.services.searching.thumbs import refined
from photoclip.services.searching.understanding import Likeness, Meaning
from photoclip.services.searching.vectors import text_vectors
from photoclip.services.searching.written import combined, written
from photoclip.services.session import Session
from photoclip.services.tiling import with_tiles

_ANY = Cutoff(strong=1.0, possible=0.5)
"""Where no photo has been looked at yet, so that only what is written can be found."""


class Evaluation:
    """One question's way to a fit for every photo of a field."""

    def __init__(self, session: Session, field: Field, meaning: Meaning) -> None:
        self._session = session
        self._field = field
        self._judge = judge_of(session)
        texts = list(dict.fromkeys(texts_of(meaning)))
        self._vectors = text_vectors(session, texts)
        self._scores = scores_of(session, self._vectors)

    def of(self, meaning: Meaning) -> Part:
        """How well all photos fit a question. To one that means nothing there is no answer."""
        question = meaning.question
        parts: list[tuple[Part, float]] = []
        if meaning.root is not None:
            parts.append((self._root(meaning.root, meaning), question.words_weight))
        if meaning.pictures:
            weight = sum(picture.weight for picture in meaning.pictures)
            parts.append((self._like(meaning.pictures), weight))
        if not any(part.ranked for part, _ in parts):
            parts += [(part, 1.0) for part in self._by_thumbs(question)]
        if not parts:
            return fact(np.zeros(len(self._field), np.bool_))
        whole = all_of([part for part, _ in parts], [weight for _, weight in parts])
        if not whole.ranked:
            return whole
        index = self._session.vectors
        return refined(whole, index, self._field, question.liked, question.disliked)

    def _by_thumbs(self, question: Question) -> Iterator[Part]:
        """An order from what was liked, or everything but what was not, where nothing else is."""
        index = self._session.vectors
        for photos in (question.liked, question.disliked):
            rows = index.rows(photos)
            if len(rows):
                part = self._like([Likeness(vector) for vector in index.take(rows)])
                yield part if photos is question.liked else negated(part)
                return

    def _root(self, node: Node, meaning: Meaning) -> Part:
        """A smart album that is all that was asked for keeps the order of its own question."""
        opened = meaning.filters.get(node) if isinstance(node, Filter) else None
        return self.of(opened) if isinstance(opened, Meaning) else self._node(node, meaning)

    def _node(self, node: Node, meaning: Meaning) -> Part:
        match node:
            case AllOf(of):
                return self._all(of, meaning)
            case AnyOf(of):
                return any_of([self._node(one, meaning) for one in of], [*map(_weight, of)])
            case Not(of):
                return self._without(of, meaning)
            case Weighted(of):
                return self._node(of, meaning)
        return self._leaf(node, meaning)

    def _leaf(self, node: Words | Phrase | Filter, meaning: Meaning) -> Part:
        if isinstance(node, Filter):
            return self._filter(meaning.filters[node])
        return self._words(node.text) if isinstance(node, Words) else self._written(node.text)

    def _all(self, nodes: tuple[Node, ...], meaning: Meaning) -> Part:
        together = words_together(nodes)
        rest = [one for one in nodes if not (together and plain_words(one))]
        parts = [(self._node(one, meaning), _weight(one)) for one in rest]
        if together:
            parts.append((self._together(together), sum(together.values())))
        return all_of([part for part, _ in parts], [weight for _, weight in parts])

    def _together(self, together: Mapping[str, float]) -> Part:
        """Several texts that a photo shows all of; see `words_together`."""
        joined = " ".join(together)
        if len(set(together.values())) == 1:
            return self._words(joined)
        weights = {**together, joined: sum(together.values())}
        length = float(np.linalg.norm(sum(self._vectors[one] * w for one, w in weights.items())))
        total = sum(self._scores[one] * np.float32(w / length) for one, w in weights.items())
        return self._shown_or_written(np.asarray(total, np.float32), joined)

    def _words(self, text: str) -> Part:
        return self._shown_or_written(self._scores[text], text)

    def _shown_or_written(self, scores: Vectors, text: str) -> Part:
        """What a photo shows, by scores (n,), or what is written about it."""
        cutoff = self._judge.cutoff(scores) if len(scores) else _ANY
        found = written(self._session, self._field, text)
        return calibrated(combined(self._field.spread(scores), cutoff, found), cutoff)

    def _written(self, text: str) -> Part:
        return fact(self._field.mask(self._session.catalog.conditions.ids(WordsHave(text))))

    def _without(self, node: Node, meaning: Meaning) -> Part:
        """A phrase that is not wanted shall neither be written nor be seen."""
        if isinstance(node, Phrase):
            seen = negated(self._words(node.text))
            return all_of([seen, negated(self._written(node.text))])
        return negated(self._node(node, meaning))

    def _filter(self, meant: Condition | Likeness | Meaning) -> Part:
        if isinstance(meant, Likeness):
            return self._like([meant])
        if isinstance(meant, Meaning):
            return fact(self.of(meant).shown)
        return fact(self._field.mask(self._session.catalog.conditions.ids(meant)))

    def _like(self, pictures: Sequence[Likeness]) -> Part:
        """What is like some pictures, as far as they are alike: their weighted mean."""
        weights = [picture.weight for picture in pictures]
        if not any(weights):
            weights = [1.0] * len(pictures)
        middle = np.average([one.vector for one in pictures], axis=0, weights=weights)
        vector = normalise(middle.astype(np.float32))
        scores = self._session.vectors.scores(vector)
        if all(picture.part for picture in pictures):
            scores = with_tiles(self._session, vector[None], scores[None])[0]
        cutoff = self._judge.cutoff_like(scores)
        return calibrated(self._field.spread(scores), cutoff)


def texts_of(meaning: Meaning) -> Iterator[str]:
    """All texts of a question, and of the albums in it, that are compared with photos."""
    if meaning.root is not None:
        yield from _texts(meaning.root)
    for meant in meaning.filters.values():
        if isinstance(meant, Meaning):
            yield from texts_of(meant)


def _texts(node: Node) -> Iterator[str]:
    if isinstance(node, Words):
        yield node.text
    elif isinstance(node, AllOf):
        yield from _texts_of_all(node)
    elif isinstance(node, AnyOf):
        for one in node.of:
            yield from _texts(one)
    elif isinstance(node, Not) and isinstance(node.of, Phrase):
        yield node.of.text
    elif isinstance(node, Not | Weighted):
        yield from _texts(node.of)


def _texts_of_all(node: AllOf) -> Iterator[str]:
    together = words_together(node.of)
    if together:
        yield " ".join(together)
    weighted = len(set(together.values())) > 1
    for one in node.of:
        if weighted or not (together and plain_words(one)):
            yield from _texts(one)


def words_together(nodes: Sequence[Node]) -> dict[str, float]:
    """The plain words among parts that must all fit, each with its weight; empty if not several.

    A model sees "beach + sunset" better in both words at once than in either: on pairs of COCO's
    things the average precision is 0.22, and 0.20 for the sum of the two, whose lines are worse,
    too. A weight can't be said in a text: there the sum moves what the joined words are about.
    """
    weights: dict[str, float] = {}
    for one in nodes:
        if text := plain_words(one):
            weights[text] = weights.get(text, 0.0) + _weight(one)
    return weights if len(weights) > 1 else {}


def plain_words(node: Node) -> str:
    """The text of plain words, weighted or not; "" of anything else."""
    inner = node.of if isinstance(node, Weighted) else node
    return inner.text if isinstance(inner, Words) else ""


def _weight(node: Node) -> float:
    return node.weight if isinstance(node, Weighted) else 1.0
