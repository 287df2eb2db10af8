"""A library that an older version indexed learns what its files say in words, at little cost."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path

import pytest
from PIL import Image

from photoclip.core.events import Indexed
from photoclip.models.registry import open_encoder
from photoclip.paths import LibraryPaths
from photoclip.services.indexing import index_folders, index_library
from photoclip.services.session import Session, open_session
from tests.finished import finished
from tests.pictures import draw

XMP = (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">'
    '<rdf:Description xmp:Rating="4"><dc:title>Picture {0}</dc:title><dc:subject><rdf:Bag>'
    "<rdf:li>drawn</rdf:li></rdf:Bag></dc:subject></rdf:Description></rdf:RDF>"
)

FORGET = (
    "UPDATE photos SET title = NULL, rating = NULL, said_title = NULL, said_rating = NULL, "
    "described = 0",
    "DELETE FROM said_tags",
    "DELETE FROM photo_tags",
)


@pytest.fixture(scope="module")
def older_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of six photos with titles, keywords and stars, none of which it knows of."""
    root = tmp_path_factory.mktemp("older")
    for number in range(6):
        path = draw(root / "pictures" / f"{number}.jpg", (40 * number, 255 - 40 * number, 100))
        with Image.open(path) as picture:
            picture.save(path, xmp=XMP.format(number).encode())
    with (
        pytest.MonkeyPatch.context() as patch,
        open_session(LibraryPaths(root / "library"), open_encoder) as session,
    ):
        patch.setattr("photoclip.services.encoding.decode_workers", lambda: 0)
        list(index_folders(session, [root / "pictures"]))
        assert described(session) == [1, 2, 3, 4, 5, 6]
        with session.catalog.transaction():
            for forget in FORGET:
                session.catalog._db.execute(forget)
        assert described(session) == []
        shutil.rmtree(session.paths.thumbnails)
    return root


@pytest.fixture
def older(older_once: Path, paths: LibraryPaths) -> Iterator[Session]:
    shutil.copytree(older_once / "library", paths.root)
    with open_session(paths, open_encoder) as opened:
        yield opened


def vectors(session: Session) -> list[int]:
    return session.catalog.embeddings.numbers(session.encoder).tolist()


def described(session: Session) -> list[int]:
    return sorted(session.catalog.words.matches("drawn")[0].tolist())


def test_the_next_run_reads_it_and_nothing_else(older: Session, older_once: Path) -> None:
    before = vectors(older)
    sick = older_once / "pictures" / "3.jpg"
    with as_if_sick(sick):
        done = finished(index_library(older))
        assert (done.unchanged, done.embedded, done.changed, done.missing) == (6, 0, 0, 0)
        assert done.skipped == ()
        assert (len(described(older)), older.catalog.photos.count()) == (5, 6)
    finished(index_library(older))
    assert described(older) == [1, 2, 3, 4, 5, 6]
    assert vectors(older) == before
    assert not older.paths.thumbnails.exists()  # nothing was decoded
    details = older.catalog.photos.details(1)
    assert details is not None
    assert details.metadata.title is not None
    assert (details.metadata.keywords, details.metadata.rating) == (("drawn",), 4)
    assert not any(isinstance(event, Indexed) for event in index_library(older))


def test_a_run_that_ended_early_goes_on(older: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("photoclip.services.encoding._MOST_FILES", 2)
    events = index_library(older)
    next(event for event in events if isinstance(event, Indexed))
    events.close()
    first = described(older)
    assert 2 <= len(first) < 6
    left = [event.photo_ids for event in index_library(older) if isinstance(event, Indexed)]
    assert described(older) == [1, 2, 3, 4, 5, 6]
    assert set(first).isdisjoint(chain.from_iterable(left))


@contextmanager
def as_if_sick(path: Path) -> Iterator[None]:
    """A file as a failing drive gives it back: zeros, and to all appearances the same."""
    status, data = path.stat(), path.read_bytes()

    def put(content: bytes) -> None:
        path.write_bytes(content)
        os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))

    put(b"\0" * len(data))
    try:
        yield
    finally:
        put(data)
