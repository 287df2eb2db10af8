"""How well texts describe a photo."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from photoclip.core.errors import PhotoclipError
from photoclip.core.events import Classified, Description
from photoclip.core.ranking import softmax
from photoclip.services.searching.vectors import file_vector, place_of, query_vector
from photoclip.services.session import Session


def classify(session: Session, source: int | Path, texts: Sequence[str]) -> Iterator[Classified]:
    """How well each text describes a photo: cosine, and softmax over the texts.

    The probabilities are those of CLIP's zero-shot classification (Radford et al. 2021, section
    3.1.2): they compare the texts with each other, and say nothing of texts that were not asked.

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
    similarities = np.stack([query_vector(session, text) for text in words]) @ vector
    probabilities = softmax(session.encoder.logit_scale * similarities)
    results = tuple(
        Description(text, float(similarity), float(probability))
        for text, similarity, probability in zip(texts, similarities, probabilities, strict=True)
    )
    yield Classified(path, results, session.encoder.model_id)
