"""Search by a question, and by a photo."""

import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from photoclip.core.errors import PhotoclipError
from photoclip.core.events import SearchFinished
from photoclip.core.query.question import Question
from photoclip.core.ranking import POSSIBLE_Z, STRONG_Z
from photoclip.services.searching.nearest import Ranking, best
from photoclip.services.searching.vectors import file_vector, place_of, query_vector
from photoclip.services.session import Session


def search(
    session: Session,
    question: str | Question,
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
    query = question if isinstance(question, str) else question.text
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
            source = place_of(session, source)
        vector = file_vector(session, source)
    ranking = best(session.vectors, vector, limit, without=photo_id)
    yield _found(session, str(source), ranking, shown, started)


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
