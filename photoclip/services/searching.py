"""Search by words, and by a photo."""

import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from photoclip.catalog.catalog import Catalog
from photoclip.catalog.embeddings import as_stored
from photoclip.core.encoder import Encoder, TextEncoder, Vectors
from photoclip.core.errors import PhotoclipError
from photoclip.core.events import Classified, Description, SearchFinished
from photoclip.core.photo import Hit
from photoclip.core.ranking import grade, normalise, softmax, standout
from photoclip.core.vectors import VectorIndex, top
from photoclip.media.decode import decode
from photoclip.media.errors import MediaError
from photoclip.services.session import Session

_LONGEST_REMEMBERED = 500


def search(
    session: Session, query: str, limit: int | None = None, *, remember: bool = True
) -> Iterator[SearchFinished]:
    """Photos that fit the words, best first.

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
    yield _ranked(session, words, vector, limit, started)


def find_similar(
    session: Session, source: int | Path, limit: int | None = None
) -> Iterator[SearchFinished]:
    """Photos like a photo of the library (its id or a path) or like any image file, best first.

    :raises PhotoclipError: the file can't be read, or the photo isn't indexed yet.
    """
    started = time.perf_counter()
    photo_id = session.catalog.files.photo_at(source) if isinstance(source, Path) else source
    vector = None if photo_id is None else session.vectors.vector(photo_id)
    if vector is None:
        if not isinstance(source, Path):
            source = _place_of(session, source)
        vector = file_vector(session, source)
    yield _ranked(session, str(source), vector, limit, started, without=photo_id)


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


def best_hits(
    catalog: Catalog,
    index: VectorIndex,
    vector: Vectors,
    limit: int | None,
    *,
    without: int | None = None,
) -> tuple[Hit, ...]:
    """The photos of an index that are nearest to a unit vector (dim,), nearest first."""
    scores = index.scores(vector)
    rows = top(scores, limit if limit is None or without is None else limit + 1)
    rows = rows[index.ids[rows] != without] if without is not None else rows
    rows = rows if limit is None else rows[:limit]
    stands = standout(scores, scores[rows])
    photos = catalog.photos.get([int(photo_id) for photo_id in index.ids[rows]])
    return tuple(
        Hit(photos[int(photo_id)], float(score), grade(float(z)))
        for photo_id, score, z in zip(index.ids[rows], scores[rows], stands, strict=True)
        if int(photo_id) in photos
    )


def _ranked(
    session: Session,
    query: str,
    vector: Vectors,
    limit: int | None,
    started: float,
    *,
    without: int | None = None,
) -> SearchFinished:
    index = session.vectors
    hits = best_hits(session.catalog, index, vector, limit, without=without)
    seconds = time.perf_counter() - started
    return SearchFinished(query, hits, len(index), seconds, session.encoder.model_id)


def _place_of(session: Session, photo_id: int) -> Path:
    photo = session.catalog.photos.get([photo_id]).get(photo_id)
    if photo is None:
        raise PhotoclipError("The photo is no longer in the library.", "Index its folder again.")
    return photo.path
