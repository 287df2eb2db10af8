"""Measuring search on photos of which it is known what they show."""

import csv
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photoclip.core.encoder import Vectors
from photoclip.core.errors import PhotoclipError
from photoclip.core.vectors import VectorIndex
from photoclip.services.everyday import everyday_vectors
from photoclip.services.judging import by_everyday
from photoclip.services.searching import encode_queries
from photoclip.services.session import Session

Described = dict[Path, tuple[str, ...]]
"""What is known of photos: their captions, or their labels."""

_AT_ONCE = 64
_FIXED = 200
"""So many thresholds are tried in search of the best one for all queries."""


@dataclass(frozen=True, slots=True)
class Retrieval:
    """How often a caption finds its own photo among the first 1, 5 and 10, as shares."""

    captions: int
    photos: int
    first_1: float
    first_5: float
    first_10: float
    median_rank: float


@dataclass(frozen=True, slots=True)
class Trust:
    """What a cut-off per query is worth, over all labels asked one by one. All are shares.

    F1 is of what is shown (strong and possible), its mean over the labels.
    """

    labels: int
    photos: int
    f1: float
    fixed_f1: float
    """The same with one threshold for all queries, the best there is for these photos."""
    oracle_f1: float
    """The same with the best threshold for each query, which nobody can know."""
    present_nothing: float
    """Labels whose photos are there, answered by nothing."""
    absent_nothing: float
    """The same labels without their photos, answered by nothing, as they should be."""
    strong_precision: float
    possible_precision: float


def read_captions(path: Path) -> Described:
    """A file of one JSON object per line: {"file": NAME, "captions": [TEXT, …]}.

    Names are relative to the file's folder.

    :raises PhotoclipError: it can't be read, or a line is not of that kind.
    """
    found: Described = {}
    for number, line in enumerate(_text(path).splitlines(), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            texts = tuple(" ".join(text.split()) for text in row["captions"])
            found[path.parent / row["file"]] = tuple(filter(None, texts))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise PhotoclipError(
                f"Line {number} of {path} is no photo with captions.",
                'Every line has to be like {"file": "a.jpg", "captions": ["A dog runs."]}.',
            ) from error
    return _some(found, path)


def read_labels(path: Path) -> Described:
    """A table (CSV) with columns `file`, relative to its folder, and `labels`, apart by ";".

    :raises PhotoclipError: it can't be read, or has no such columns.
    """
    rows = csv.DictReader(_text(path).splitlines())
    if not {"file", "labels"} <= set(rows.fieldnames or ()):
        raise PhotoclipError(
            f"{path} has no columns file and labels.",
            "Its first line has to name them; several labels of a photo are apart by a semicolon.",
        )
    found: Described = {}
    for row in rows:
        labels = (label.strip() for label in (row["labels"] or "").split(";"))
        found[path.parent / (row["file"] or "")] = tuple(dict.fromkeys(filter(None, labels)))
    return _some(found, path)


def measure_captions(session: Session, photos: Described) -> Iterator[int | Retrieval]:
    """Ask for every caption among these photos. Yields how many were asked, at last the figures.

    :raises PhotoclipError: the library lacks one of the photos.
    """
    index, told = _known(session, photos)
    own = np.repeat(np.arange(len(told)), [len(texts) for texts in told])
    captions = [text for texts in told for text in texts]
    ranks: list[NDArray[np.intp]] = []
    for first, vectors in _encoded(session, captions):
        yield first
        scores = index.scores_of(vectors)
        mine = scores[np.arange(len(scores)), own[first : first + len(scores)]]
        ranks.append(1 + (scores > mine[:, None]).sum(axis=1))
    rank = np.concatenate(ranks)
    first_1, first_5, first_10 = (float((rank <= k).mean()) for k in (1, 5, 10))
    middle = float(np.median(rank))
    yield Retrieval(len(captions), len(told), first_1, first_5, first_10, middle)


def measure_labels(session: Session, photos: Described) -> Iterator[int | Trust]:
    """Ask for every label among these photos, and once more without those that have it.

    :raises PhotoclipError: the library lacks one of the photos.
    """
    index, told = _known(session, photos)
    names = sorted({label for labels in told for label in labels})
    right = np.array([[name in labels for labels in told] for name in names])
    scores: list[Vectors] = []
    for first, vectors in _encoded(session, names):
        yield first
        scores.append(index.scores_of(vectors))
    everyday = everyday_vectors(session, session.encoder)
    yield _trust(index, np.concatenate(scores), right, everyday)


def shown_f1(shown: NDArray[np.bool_], right: NDArray[np.bool_]) -> float:
    """Mean F1 of what is shown to queries (k, n); one that is shown nothing right has none."""
    hits = (shown & right).sum(axis=1)
    return float(np.mean(2 * hits / np.maximum(shown.sum(axis=1) + right.sum(axis=1), 1)))


def fixed_f1(scores: Vectors, right: NDArray[np.bool_]) -> float:
    """The largest mean F1 (k, n) that one threshold for all queries reaches."""
    shares = 1 - np.geomspace(1 / scores.size, 0.5, _FIXED)
    return max(shown_f1(scores >= line, right) for line in np.quantile(scores, shares))


def oracle_f1(scores: Vectors, right: NDArray[np.bool_]) -> float:
    """The mean over queries (k, n) of the largest F1 a threshold of its own reaches."""
    order = np.argsort(-scores, axis=1, kind="stable")
    hits = np.take_along_axis(right, order, axis=1).cumsum(axis=1)
    count = np.arange(1, scores.shape[1] + 1) + right.sum(axis=1, keepdims=True)
    return float((2 * hits / count).max(axis=1).mean())


def _trust(
    index: VectorIndex, scores: Vectors, right: NDArray[np.bool_], everyday: Vectors | None
) -> Trust:
    lines = [by_everyday(row, index, everyday) for row in scores]
    shown = scores >= np.array([line.possible for line in lines], np.float32)[:, None]
    strong = scores >= np.array([line.strong for line in lines], np.float32)[:, None]
    absent = [_is_nothing(index, *each, everyday) for each in zip(scores, ~right, strict=True)]
    return Trust(
        labels=len(scores),
        photos=len(index),
        f1=shown_f1(shown, right),
        fixed_f1=fixed_f1(scores, right),
        oracle_f1=oracle_f1(scores, right),
        present_nothing=float(np.mean(~shown.any(axis=1))),
        absent_nothing=float(np.mean(absent)),
        strong_precision=_precision(strong, right),
        possible_precision=_precision(shown & ~strong, right),
    )


def _is_nothing(
    index: VectorIndex, scores: Vectors, kept: NDArray[np.bool_], everyday: Vectors | None
) -> bool:
    """Whether a query (n,) is answered by nothing in a library of these photos alone."""
    if not kept.any():
        return True
    rows = np.flatnonzero(kept)
    part = VectorIndex(index.dim)
    part.load(index.ids_at(rows), index.take(rows))
    return not (scores[kept] >= by_everyday(scores[kept], part, everyday).possible).any()


def _precision(shown: NDArray[np.bool_], right: NDArray[np.bool_]) -> float:
    return float((shown & right).sum() / max(int(shown.sum()), 1))


def _known(session: Session, photos: Described) -> tuple[VectorIndex, list[tuple[str, ...]]]:
    """The vectors of these photos, and what is known of each; the same content counts once."""
    told: dict[int, tuple[str, ...]] = {}
    lacking = []
    for path, texts in photos.items():
        photo_id = session.catalog.files.photo_at(path)
        if photo_id is None or photo_id not in session.vectors:
            lacking.append(path)
        else:
            told[photo_id] = tuple(dict.fromkeys((*told.get(photo_id, ()), *texts)))
    if lacking:
        raise PhotoclipError(
            f"The library has not indexed {len(lacking)} of these photos, such as {lacking[0]}.",
            "Index their folder first, or name no library: then one is made for the while.",
        )
    index = VectorIndex(session.vectors.dim)
    rows = session.vectors.rows(told)
    index.load(np.array(list(told), np.int64), session.vectors.take(rows))
    return index, list(told.values())


def _encoded(session: Session, texts: Sequence[str]) -> Iterator[tuple[int, Vectors]]:
    """Vectors of texts, a few at a time. They aren't remembered: nobody searched for them."""
    for first in range(0, len(texts), _AT_ONCE):
        yield first, encode_queries(session.encoder, texts[first : first + _AT_ONCE])


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise PhotoclipError(
            f"{path} can't be read.", "Name a file of text that is there, in UTF-8."
        ) from error


def _some(found: Described, path: Path) -> Described:
    if not any(found.values()):
        raise PhotoclipError(f"{path} tells nothing of any photo.", "Choose another file.")
    return found
