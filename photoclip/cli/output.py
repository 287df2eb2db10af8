"""Results as JSON documents and as lines for a terminal."""

import json
from collections.abc import Iterable
from typing import Any

import click

from photoclip.cli.terminal import printable
from photoclip.core.albums import Album
from photoclip.core.events import IndexFinished
from photoclip.core.photo import Hit, Photo
from photoclip.core.query.question import SmartAlbum
from photoclip.core.search_events import Classified, Note, SearchFinished


def print_json(document: Any, *, line: bool = False) -> None:
    """One document on standard output; on one line where several follow each other."""
    click.echo(json.dumps(document, indent=None if line else 2))


def print_line(text: str) -> None:
    """One line on standard output, whatever the name of a file in it."""
    click.echo(printable(text))


def search_document(found: SearchFinished) -> dict[str, Any]:
    """`search` and `similar`, as JSON.

    "score" orders the results. Where one thing was asked it is the cosine, and more than 1 if that
    is written about the photo; where several were, it is 0 and 1 on the lines between the bands; of
    facts alone it is always 1.
    """
    return {
        "query": found.query,
        "model": found.model,
        "seconds": round(found.seconds, 4),
        "notes": [note_document(note) for note in found.notes],
        "results": hit_documents(found.hits),
    }


def note_document(note: Note) -> dict[str, str]:
    """What should be known about a query, as JSON; "offer" is what to type instead, if there is."""
    return {"kind": note.kind, "message": note.message, "offer": note.offer}


def hit_documents(hits: Iterable[Hit]) -> list[dict[str, Any]]:
    """Photos that were found, as JSON."""
    return [
        {"path": str(hit.photo.path), "score": round(hit.score, 6), "match": hit.match}
        for hit in hits
    ]


def search_lines(found: SearchFinished, *, weak_too: bool = True) -> Iterable[str]:
    """`search` and `similar`, for a person: the band a photo is in, and where it lies."""
    hits = (hit for hit in found.hits if weak_too or hit.match != "weak")
    return (f"{hit.match:8}  {hit.photo.path}" for hit in hits)


def albums_document(
    by_hand: Iterable[Album], smart: Iterable[tuple[SmartAlbum, int | None]]
) -> dict[str, Any]:
    """Albums and how many photos each shows now (None: that can't be said), as JSON.

    Those put together by hand have no query.
    """
    albums: list[dict[str, Any]] = [
        {"name": album.name, "smart": False, "photos": album.photos} for album in by_hand
    ]
    albums += [
        {
            "name": album.name,
            "smart": True,
            "query": album.question.text,
            "pictures": [str(one.source) for one in album.question.pictures],
            "photos": photos,
        }
        for album, photos in smart
    ]
    return {"albums": albums}


def album_document(album: Album, photos: Iterable[Photo]) -> dict[str, Any]:
    """`album show` of one that was put together by hand, as JSON."""
    return {"album": album.name, "results": [{"path": str(photo.path)} for photo in photos]}


def classify_document(result: Classified) -> dict[str, Any]:
    """`classify`, as JSON."""
    return {
        "path": str(result.path),
        "model": result.model,
        "results": [
            {
                "text": description.text,
                "similarity": round(description.similarity, 6),
                "probability": description.probability,
            }
            for description in result.results
        ],
    }


def classify_lines(result: Classified) -> Iterable[str]:
    """`classify`, for a person: the likeliest description first."""
    ordered = sorted(result.results, key=lambda one: -one.probability)
    return (f"{one.probability:6.1%}  {one.text}" for one in ordered)


def index_document(done: IndexFinished) -> dict[str, Any]:
    """`index`, as JSON."""
    return {
        "added": done.added,
        "changed": done.changed,
        "unchanged": done.unchanged,
        "moved": done.moved,
        "missing": done.missing,
        "embedded": done.embedded,
        "skipped": [{"path": str(file.path), "reason": file.reason} for file in done.skipped],
        "seconds": round(done.seconds, 3),
        "model": done.model,
    }


def index_lines(done: IndexFinished) -> Iterable[str]:
    """`index`, for a person."""
    counts = {
        "added": done.added,
        "changed": done.changed,
        "moved": done.moved,
        "missing": done.missing,
        "unchanged": done.unchanged,
    }
    told = ", ".join(f"{count:,} {name}" for name, count in counts.items() if count)
    yield f"{told or 'no photos found'}; {done.seconds:.1f} s"
    for file in done.skipped:
        yield f"skipped: {file.path}: {file.reason}"
