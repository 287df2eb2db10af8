"""Search by a question, and by a photo."""

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np

from photoclip.core.errors import PhotoclipError
from photoclip.core.query import parse
from photoclip.core.query.question import Picture, Question
from photoclip.core.search_events import SearchFinished
from photoclip.services.knowing import notes, prepare_notes
from photoclip.services.searching.algebra import NEVER, Part
from photoclip.services.searching.evaluating import Evaluation
from photoclip.services.searching.field import Field, field_of
from photoclip.services.searching.results import Results, ranked, unranked
from photoclip.services.searching.telling import told
from photoclip.services.searching.understanding import Meaning, understand
from photoclip.services.session import Session

_LANGUAGES_S = 1.5
"""So long who shows results as they are typed waits, once, for what tells languages apart, if words
may be in another one: what was found for them would be taken for what there is."""


def search(
    session: Session,
    question: str | Question,
    limit: int | None = None,
    *,
    shown: int | None = None,
    remember: bool = True,
) -> Iterator[SearchFinished]:
    """Photos that fit a question, best first; those that only filters were asked for newest first.

    What can't be understood of it is told in `SearchFinished.notes`, and the rest is answered.

    :param shown: So many of the best come as photos, the others by their ids; None: all.
    :param remember: Whether it is a person's search, kept among the recent ones.
    :raises PhotoclipError: nothing is asked, or a picture can't be read.
    """
    started = time.perf_counter()
    asked = Question(question) if isinstance(question, str) else question
    if asked.empty:
        raise PhotoclipError("The query is empty.", "Type what you look for, in plain words.")
    # Bytes of an argument that are no characters can't be kept.
    words = " ".join(asked.text.encode(errors="replace").decode().split())
    if remember and words:
        session.catalog.searches.remember(words)
    parsed = parse(asked.text)
    prepare_notes(session, parsed)
    meaning = understand(session, asked)
    field = field_of(session)
    part = answer(session, field, meaning)
    results = results_of(session, field, part, limit)
    yield SearchFinished(
        words or _named(asked),
        results.hits(session.catalog, shown),
        searched=field.seen if part.ranked else len(field),
        seconds=time.perf_counter() - started,
        model=session.encoder.model_id,
        ids=results.ids,
        strong=results.strong,
        possible=results.possible,
        ranked=part.ranked,
        notes=(
            *meaning.notes,
            *notes(session, parsed, wait_s=None if shown is None else _LANGUAGES_S),
            *told(session, parsed, field, part, results),
        ),
    )


def find_similar(
    session: Session, source: int | Path, limit: int | None = None, *, shown: int | None = None
) -> Iterator[SearchFinished]:
    """Photos like a photo of the library (its id or a path) or like any image file, best first.

    :param shown: As for `search`.
    :raises PhotoclipError: the file can't be read, or the photo isn't indexed yet.
    """
    yield from search(session, Question(pictures=(Picture(source),)), limit, shown=shown)


def count(session: Session, question: Question) -> int:
    """How many photos fit a question, strongly or possibly.

    :raises PhotoclipError: a picture can't be read.
    """
    part = answer(session, field_of(session), understand(session, question))
    return int(np.count_nonzero(part.shown))


def answer(session: Session, field: Field, meaning: Meaning) -> Part:
    """How well every photo of the field fits a question; its own pictures are no answers."""
    part = Evaluation(session, field, meaning).of(meaning)
    sources = [_photo_at(session, picture.source) for picture in meaning.question.pictures]
    places = field.places(np.array([one for one in sources if one is not None], np.int64))
    if not len(places):
        return part
    fit = part.fit.copy()
    fit[places[places >= 0]] = NEVER
    return replace(part, fit=fit)


def results_of(session: Session, field: Field, part: Part, limit: int | None) -> Results:
    """The photos that fit, in their order."""
    if part.ranked:
        return ranked(field, part, limit)
    return unranked(session.catalog, field, part, limit)


def _photo_at(session: Session, source: int | Path) -> int | None:
    return session.catalog.files.photo_at(source) if isinstance(source, Path) else source


def _named(asked: Question) -> str:
    return ", ".join(str(picture.source) for picture in asked.pictures)
