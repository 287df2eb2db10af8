"""Search by words, and by a photo."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np

from photoclip.catalog.catalog import Catalog
from photoclip.catalog.embeddings import as_stored
from photoclip.core.encoder import Encoder, TextEncoder, Vectors
from photoclip.core.errors import PhotoclipError
from photoclip.core.events import Classified, Description, SearchFinished
from photoclip.core.photo import Hit
from photoclip.core.ranking import POSSIBLE_Z, STRONG_Z, grade, normalise, softmax, standout
from photoclip.core.vectors import Ids, VectorIndex, top
from photoclip.media.decode import decode
from photoclip.media.errors import MediaError
from photoclip.services.session import Session

_LONGEST_REMEMBERED = 500


def search(
    session: Session,
    query: str,
    limit: int | None = None,
    *,
    shown: int | None = None,
    remember: bool = True,
) -> Iterator[SearchFinished]:
    """Photos that fit the words, best first.

    :param shown: So many of the best come as photos, the others by their ids; None: all.
    :param remember: Whether it is a person's search, kept among the recent ones.
    :raises PhotoclipError: the query has no words.
    """
    started = time.perf_counter()
    words = " ".join(query.split())
    if not words:
        raise PhotoclipError("The query is empty.", "Type what you look for, in plain words.")
    vector = query_vector(session, words)
    if remember:
        session.catalog.searches.remember(words)
    yield _found(session, words, best(session.vectors, vector, limit), shown, started)


def find_similar(
    session: Session, source: int | Path, limit: int | None = None, *, shown: int | None = None
) -> Iterator[SearchFinished]:
    """Photos like a photo of the library (its id or a path) or like any image file, best first.

    :param shown: As for `search`.
    :raises PhotoclipError: the file can't be read, or the photo isn't indexed yet.
    """
    started = time.perf_counter()
    photo_id = session.catalog.files.photo_at(source) if isinstance(source, Path) else source
    vector = None if photo_id is None else session.vectors.vector(photo_id)
    if vector is None:
        if not isinstance(source, Path):
            source = _place_of(session, source)
        vector = file_vector(session, source)
    ranking = best(session.vectors, vector, limit, without=photo_id)
    yield _found(session, str(source), ranking, shown, started)


def classify(session: Session, source: int | Path, texts: Sequence[str]) -> Iterator[Classified]:
    """How well each text describes a photo: cosine, and softmax over the texts.

    The probabilities are those of CLIP's zero-shot classification (Radford et al. 2021, section
    3.1.2): they compare the texts with each other, and say nothing of texts that were not asked.

    :raises PhotoclipError: the file can't be read, or a text is empty.
    """
    words = [" ".join(text.split()) for text in texts]
    if not words or not all(words):
        raise PhotoclipError("A description is empty.", "Give one or more descriptions.")
    path = source if isinstance(source, Path) else _place_of(session, source)
    photo_id = session.catalog.files.photo_at(path) if isinstance(source, Path) else source
    vector = None if photo_id is None else session.vectors.vector(photo_id)
    if vector is None:
        vector = file_vector(session, path)
    similarities = np.stack([query_vector(session, text) for text in words]) @ vector
    probabilities = softmax(session.encoder.logit_scale * similarities)
    results = tuple(
        Description(text, float(similarity), float(probability))
        for text, similarity, probability in zip(texts, similarities, probabilities, strict=True)
    )
    yield Classified(path, results, session.encoder.model_id)


def query_vector(session: Session, words: str) -> Vectors:
    """The unit vector (dim,) of a text under the model that answers, remembered in the catalogue.

    :raises PhotoclipError: the model can't be loaded.
    """
    known = known_query(session.catalog, session.encoder, words)
    if known is not None:
        return known
    return keep_query(session.catalog, session.encoder, words, encode_query(session.encoder, words))


def known_query(catalog: Catalog, encoder: TextEncoder, words: str) -> Vectors | None:
    """The unit vector (dim,) of a text that this model has encoded before."""
    known = catalog.embeddings.query(encoder, [words])
    return normalise(known[words]) if words in known else None


def encode_query(encoder: Encoder, words: str) -> Vectors:
    """The unit vector (dim,) of a text, averaged over the model's prompt templates.

    Radford et al. 2021, section 3.1.4. Wants no catalogue, so any thread may do it.
    """
    prompts = [template.replace("{}", words) for template in encoder.templates]
    return normalise(encoder.encode_texts(prompts).mean(axis=0))


def keep_query(catalog: Catalog, encoder: TextEncoder, words: str, vector: Vectors) -> Vectors:
    """Remember a text's vector; returns it as it will be read again."""
    if len(words) <= _LONGEST_REMEMBERED:
        catalog.embeddings.remember_query(encoder, [(words, vector)])
    return normalise(as_stored(vector))


def file_vector(session: Session, path: Path) -> Vectors:
    """The unit vector (dim,) of an image file, decoded here and now.

    :raises PhotoclipError: the file can't be read.
    """
    try:
        pixels = decode(path, session.encoder.preprocessing)
    except MediaError as error:
        raise PhotoclipError(
            f"{path} cannot be read: {error.reason}.", "Choose a photo."
        ) from error
    vector: Vectors = session.images.encode(session.encoder, pixels[None]).result()[0]
    return vector


@dataclass(frozen=True, slots=True, eq=False)
class Ranking:
    """Photos, nearest first: their ids (n,), cosines (n,), and how far each stands out (n,)."""

    ids: Ids
    scores: Vectors
    stands: Vectors

    def hits(self, catalog: Catalog, shown: int | None = None) -> tuple[Hit, ...]:
        """The first of them as photos; None: all."""
        photos = catalog.photos.get(self.ids[:shown].tolist())
        rows = zip(self.ids.tolist(), self.scores.tolist(), self.stands.tolist(), strict=True)
        return tuple(
            Hit(photos[photo_id], score, grade(z))
            for photo_id, score, z in islice(rows, shown)
            if photo_id in photos
        )


def best(
    index: VectorIndex, vector: Vectors, limit: int | None, *, without: int | None = None
) -> Ranking:
    """The photos of an index that are nearest to a unit vector (dim,)."""
    scores = index.scores(vector)
    rows = top(scores, limit if limit is None or without is None else limit + 1)
    if without is not None:
        rows = rows[index.ids_at(rows) != without][:limit]
    return Ranking(index.ids_at(rows), scores[rows], standout(scores, scores[rows]))


def best_hits(
    catalog: Catalog, index: VectorIndex, vector: Vectors, limit: int | None
) -> tuple[Hit, ...]:
    """The same, as photos."""
    return best(index, vector, limit).hits(catalog)


def _found(
    session: Session, query: str, ranking: Ranking, shown: int | None, started: float
) -> SearchFinished:
    hits = ranking.hits(session.catalog, shown)
    strong, fit = (int(np.count_nonzero(ranking.stands >= z)) for z in (STRONG_Z, POSSIBLE_Z))
    return SearchFinished(
        query,
        hits,
        searched=len(session.vectors),
        seconds=time.perf_counter() - started,
        model=session.encoder.model_id,
        ids=ranking.ids,
        strong=strong,
        possible=fit - strong,
    )


def _place_of(session: Session, photo_id: int) -> Path:
    photo = session.catalog.photos.get([photo_id]).get(photo_id)
    if photo is None:
        raise PhotoclipError("The photo is no longer in the library.", "Index its folder again.")
    return photo.path
