"""How well texts describe a photo."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from photoclip.core.encoder import Vectors
from photoclip.core.errors import PhotoclipError
from photoclip.core.ranking import softmax
from photoclip.core.search_events import Classified, Description
from photoclip.services.judging import judge_of
from photoclip.services.searching.vectors import file_vector, place_of, query_vector
from photoclip.services.session import Session


def classify(
    session: Session, source: int | Path, texts: Sequence[str], *, judged: bool = False
) -> Iterator[Classified]:
    """How well each text describes a photo: cosine, and softmax over the texts.

    The probabilities are those of CLIP's zero-shot classification (Radford et al. 2021, section
    3.1.2): they compare the texts with each other, and say nothing of texts that were not asked.

    :param judged: Whether to say of each text, too, if a search for it would show the photo.
    :raises PhotoclipError: the file can't be read, or a text is empty.
    """
    words = [" ".join(text.split()) for text in texts]
    if not words or not all(words):
        raise PhotoclipError("A description is empty.", "Give one or more descriptions.")
    path = source if isinstance(source, Path) else place_of(session, source)
    photo_id = session.catalog.files.photo_at(path) if isinstance(source, Path) else source
    vector = None if photo_id is None else session.vectors.vector(photo_id)
    if vector is None:
        vector = file_vector(session, path)
    asked = np.stack([query_vector(session, text) for text in words])
    similarities = asked @ vector
    scale = session.encoder.logit_scale
    fits = _fits(session, asked, similarities, words) if judged else [None] * len(words)
    results = tuple(
        Description(text, float(similarity), float(probability), fit)
        for text, similarity, probability, fit in zip(
            texts, similarities, softmax(scale * similarities), fits, strict=True
        )
    )
    yield Classified(path, results, session.encoder.model_id, scale)


def _fits(
    session: Session, asked: Vectors, similarities: Vectors, words: Sequence[str]
) -> list[bool | None]:
    """Whether each text (n, dim), with this cosine (n,), fits as well as a result of a search."""
    if not len(session.vectors):
        return [None] * len(words)
    judge, scores = judge_of(session), session.vectors.scores_of(asked)
    lines = [judge.cutoff(each).possible for each in scores]
    return [bool(one >= line) for one, line in zip(similarities, lines, strict=True)]
