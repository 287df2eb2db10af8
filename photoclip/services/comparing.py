"""The same searches under two models, side by side."""

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np

from photoclip.core.distinct import distinct
from photoclip.core.encoder import Vectors
from photoclip.core.errors import PhotoclipError
from photoclip.core.events import Progress
from photoclip.core.model_events import Comparison, ModelsCompared
from photoclip.core.photo import Hit
from photoclip.core.vectors import Ids, VectorIndex
from photoclip.services.everyday import everyday_vectors
from photoclip.services.images import awaited
from photoclip.services.pace import Pace, paced
from photoclip.services.searching import best_hits, encode_query, keep_query, known_query
from photoclip.services.session import Opened, Session, load_vectors

_RECENT = 10


def compare_models(
    session: Session,
    left: str,
    right: str,
    queries: Sequence[str] | None = None,
    limit: int = 12,
) -> Iterator[Progress | ModelsCompared]:
    """Answer queries (else the person's recent ones) with two models, side by side.

    Only photos that both have encoded are searched, by text towers alone. `Progress` counts
    queries.

    :raises PhotoclipError: there are no queries or no such photos, or a model can't be loaded.
    """
    asked = _queries(session, queries)
    sides = [_side(session, reference) for reference in (left, right)]
    left_ids, right_ids = (distinct(side.index.ids) for side in sides)
    both: Ids = np.intersect1d(left_ids, right_ids, assume_unique=True)
    if len(both) == 0:
        raise PhotoclipError(
            "There is no photo yet that both models know.", "Let both index the library first."
        )
    sides = [side.only(both) for side in sides]
    pace = Pace(len(asked))
    comparisons = []
    yield pace.progress()
    for query in asked:
        answers = []
        for side in sides:
            vector = yield from paced(side.vector(session, query), pace)
            everyday = everyday_vectors(session, side.opened.encoder)
            answers.append(best_hits(session.catalog, side.index, vector, limit, everyday))
        comparisons.append(_comparison(query, *answers))
        pace.advance(1)
        yield pace.progress()
    references = [side.opened.reference for side in sides]
    yield ModelsCompared(references[0], references[1], len(both), tuple(comparisons))


@dataclass(frozen=True, slots=True)
class _Side:
    """One of the two models, and the vectors that are searched."""

    opened: Opened
    index: VectorIndex

    def only(self, ids: Ids) -> "_Side":
        """The same with these photos alone, of which it has all, whatever is added meanwhile."""
        index = VectorIndex(self.index.dim)
        if len(self.index) == len(ids):
            index.load(self.index.ids, self.index.matrix)  # no copy: what is added comes behind
        else:
            index.load(ids, self.index.matrix[self.index.rows(ids.tolist())])
        return _Side(self.opened, index)

    def vector(self, session: Session, words: str) -> Generator[None, None, Vectors]:
        """The query's unit vector (dim,). A text tower that isn't warm is not waited for."""
        encoder, catalog = self.opened.encoder, session.catalog
        known = known_query(catalog, encoder, words)
        if known is not None:
            return known
        if encoder is session.encoder:
            return keep_query(catalog, encoder, words, encode_query(encoder, words))
        encoding = session.images.run(partial(encode_query, encoder, words), urgent=True)
        vector = yield from awaited(encoding)
        return keep_query(catalog, encoder, words, vector)


def _queries(session: Session, queries: Sequence[str] | None) -> list[str]:
    given = session.catalog.searches.recent(_RECENT) if queries is None else queries
    asked = [words for query in given if (words := " ".join(query.split()))]
    if not asked:
        raise PhotoclipError(
            "There is nothing to compare the models by yet.",
            "Search for something first, or give a few words to search for.",
        )
    return list(dict.fromkeys(asked))


def _side(session: Session, reference: str) -> _Side:
    """A model with its vectors: what the session has in memory anyway, or read for this once."""
    if reference == session.reference:
        return _Side(Opened(reference, session.encoder), session.vectors)
    opened = session.models.open(session.models.pin(reference))
    if session.answers_with(opened.encoder):
        return _Side(Opened(opened.reference, session.encoder), session.vectors)
    return _Side(opened, load_vectors(session.catalog, opened.encoder))


def _comparison(query: str, left: tuple[Hit, ...], right: tuple[Hit, ...]) -> Comparison:
    shared = {hit.photo.id for hit in left} & {hit.photo.id for hit in right}
    return Comparison(query, left, right, len(shared))
