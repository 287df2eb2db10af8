"""The whole catalogue for other programs, as JSON lines or as a table.

Both are read and written a few hundred photos at a time: a million of them take no more memory
than a thousand.
"""

import csv
import io
import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Literal

import numpy as np

from photoclip.catalog.whole import FACTS, WholePhoto
from photoclip.core.events import Changed, Progress
from photoclip.core.query.question import SmartAlbum
from photoclip.core.vectors import Ids
from photoclip.services.label_files import document_of
from photoclip.services.pace import Pace
from photoclip.services.session import Session
from photoclip.services.writing_files import written_whole

Form = Literal["jsonl", "csv"]
Chunks = Iterator[tuple[int, str]]
"""Texts that follow each other, each with how many photos it holds."""
Photos = Sequence[int] | Ids | None
"""The ids of some photos; None: all."""

_AT_ONCE = 500
_APART = "|"
"""Between several values in one field of a table. No tag has it: `core.tags.cleaned` sees to it."""
_LISTS = ("paths", "tags", "albums", "accepted", "rejected")
_FIELDS = ("path", *FACTS, "size", "missing", *_LISTS)


def export_json_lines(
    session: Session, path: Path, photo_ids: Photos = None
) -> Iterator[Progress | Changed]:
    """Write the catalogue, or some photos of it, as JSON lines; see `json_lines` and `_export`."""
    ids = _ids(session, photo_ids)
    yield from _export(path, json_lines(session, photo_ids), len(ids))


def export_csv(
    session: Session, path: Path, photo_ids: Photos = None
) -> Iterator[Progress | Changed]:
    """Write all photos, or some of them, as a table; see `table` and `_export`."""
    ids = _ids(session, photo_ids)
    yield from _export(path, table(session, photo_ids), len(ids))


def json_lines(session: Session, photo_ids: Photos = None) -> Chunks:
    """A document in each line, whose "type" tells what it is.

    "photo": its places ("paths"), "hash", facts, "tags" with their source, "albums", and for which
    labels it was "accepted" and "rejected". Behind all photos come the "tag", "label", "album" and
    "smart_album" documents; there photos are named by their hashes. Of some photos only those are
    written.
    """
    yield from _photos(session, photo_ids, lambda photo: _line(_photo_document(photo)))
    for document in _others(session) if photo_ids is None else ():
        yield 0, _line(document)


def table(session: Session, photo_ids: Photos = None) -> Chunks:
    """The photos as CSV (RFC 4180), a row each, below a row of names. Several values in one field
    are apart by "|"."""
    yield 0, _row(_FIELDS)
    yield from _photos(session, photo_ids, lambda photo: _row(_photo_values(photo)))


def _export(path: Path, chunks: Chunks, count: int) -> Iterator[Progress | Changed]:
    """All of it or nothing.

    :raises PhotoclipError: the file can't be written; what was there before stays.
    """
    pace = Pace(count)
    counts: list[int] = []

    def texts() -> Iterator[str]:
        for count, text in chunks:
            counts.append(count)
            yield text

    for _ in written_whole(path, texts()):
        pace.advance(counts[-1])
        yield pace.progress()
    total = sum(counts)
    yield Changed(f"{'1 photo is' if total == 1 else f'{total:,} photos are'} in {path}", ())


def _ids(session: Session, photo_ids: Photos) -> Ids:
    if photo_ids is None:
        return session.catalog.photos.ids()
    return np.asarray(photo_ids, np.int64)


def _photos(session: Session, photo_ids: Photos, as_text: Callable[[WholePhoto], str]) -> Chunks:
    ids = _ids(session, photo_ids)
    for first in range(0, len(ids), _AT_ONCE):
        some = session.catalog.whole.photos(ids[first : first + _AT_ONCE].tolist())
        yield len(some), "".join(map(as_text, some))


def _photo_document(photo: WholePhoto) -> dict[str, Any]:
    facts = dict(photo.facts)
    return {
        "type": "photo",
        "paths": [str(place) for place in photo.places],
        "hash": facts.pop("content_hash"),
        **facts,
        "size": photo.size,
        "missing": photo.missing,
        "tags": [{"name": name, "source": source} for name, source in photo.tags],
        "albums": photo.albums,
        "accepted": photo.accepted,
        "rejected": photo.rejected,
    }


def _photo_values(photo: WholePhoto) -> list[Any]:
    lists = (
        map(str, photo.places), (name for name, _ in photo.tags), photo.albums, photo.accepted,
        photo.rejected,
    )  # fmt: skip
    facts = (photo.facts[name] for name in FACTS)
    path = str(photo.places[0]) if photo.places else ""
    return [path, *facts, photo.size, int(photo.missing), *map(_APART.join, lists)]


def _others(session: Session) -> Iterator[dict[str, Any]]:
    """What is known beside the photos."""
    catalog = session.catalog
    for tag in catalog.tags.all():
        counts = {"photos": tag.photos, "photos_below": tag.photos_below}
        yield {"type": "tag", "name": tag.path, "colour": tag.colour, **counts}
    for label in catalog.labels.all():
        examples = catalog.whole.hashes(label.examples)
        yield {"type": "label", **document_of(label.definition), "examples": examples}
    for album in catalog.albums.all():
        ids = catalog.albums.ids(album.id).tolist()
        yield {"type": "album", "name": album.name, "photos": catalog.whole.hashes(ids)}
    for smart in catalog.smart_albums.all():
        yield {"type": "smart_album", "name": smart.name, **_question(session, smart)}


def _question(session: Session, album: SmartAlbum) -> dict[str, Any]:
    question, hashes = album.question, session.catalog.whole.hashes
    pictures = [
        {
            "path" if isinstance(one.source, Path) else "hash": (
                str(one.source) if isinstance(one.source, Path) else "".join(hashes([one.source]))
            ),
            "box": one.box,
            "weight": one.weight,
        }
        for one in question.pictures
    ]
    return {
        "query": question.text,
        "words_weight": question.words_weight,
        "pictures": pictures,
        "liked": hashes(question.liked),
        "disliked": hashes(question.disliked),
    }


def _line(document: dict[str, Any]) -> str:
    return json.dumps(document) + "\n"


def _row(values: Any) -> str:
    text = io.StringIO()
    csv.writer(text).writerow(values)
    return text.getvalue()
