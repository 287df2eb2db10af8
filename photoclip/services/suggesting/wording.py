"""The words of labels, encoded before anything is compared with them: that takes the longest."""

from collections.abc import Iterator, Sequence

from photoclip.core.labels import Label
from photoclip.services.searching.vectors import known_queries, text_vectors
from photoclip.services.session import Session
from photoclip.services.suggesting.surroundings import words_of

_AT_ONCE = 8
"""Texts: each stands in several sentences, and what is urgent waits for no more than these."""


def encode_words(session: Session, labels: Sequence[Label]) -> Iterator[int]:
    """Encode the words of labels that the model hasn't met, and keep them, some at a time.

    Yields how many texts are still to be encoded: the first time before anything is done.

    :raises PhotoclipError: the model can't be loaded.
    """
    words = (words_of(label.definition) for label in labels)
    texts = list(dict.fromkeys(text for parts in words for part in parts for text in part))
    known = known_queries(session.catalog, session.encoder, texts)
    new = [text for text in texts if text not in known]
    for start in range(0, len(new), _AT_ONCE):
        yield len(new) - start
        text_vectors(session, new[start : start + _AT_ONCE])
