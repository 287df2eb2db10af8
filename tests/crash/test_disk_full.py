"""A full disk: a clear sentence, nothing lost, and on it goes once there is room."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from photoclip.catalog.checking import problems
from photoclip.catalog.database import explained
from photoclip.core.errors import PhotoclipError
from photoclip.paths import LibraryPaths
from photoclip.services.indexing import index_folders
from photoclip.services.session import Session, open_session
from photoclip.services.tagging import tag
from tests.crash.encoder import open_small
from tests.finished import finished
from tests.pictures import draw

SMALL = "3M"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of a few megabytes."""
    place = tmp_path / "disk"
    place.mkdir()
    if sys.platform != "linux" or os.geteuid() != 0 or not mount(place, f"size={SMALL}"):
        pytest.skip("mounting a small file system takes Linux and its administrator")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


def mount(place: Path, options: str) -> bool:
    command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place)]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def test_an_index_run_on_a_full_disk_goes_on_once_there_is_room(
    small_disk: Path, tmp_path: Path
) -> None:
    pictures = tmp_path / "pictures"
    for number in range(40):
        draw(pictures / f"{number:02}.jpg", (6 * number, 90, 200), size=(300, 200))
    paths = LibraryPaths(small_disk / "library")
    with open_session(paths, open_small) as session:
        fill(small_disk / "ballast", leave=150_000)
        with pytest.raises(PhotoclipError) as told, explained(paths.catalog):
            list(index_folders(session, [pictures]))
        assert "room" in told.value.hint
    assert problems(paths.catalog) == []
    before = left_of(paths)
    (small_disk / "ballast").unlink()
    with open_session(paths, open_small) as session:
        done = finished(index_folders(session, [pictures]))
        assert done.embedded == 40 - before
        assert (done.skipped, len(session.vectors)) == ((), 40)
    assert left_of(paths) == 40
    assert len(list(paths.thumbnails.rglob("*.jpg"))) == 40
    assert problems(paths.catalog) == []


def left_of(paths: LibraryPaths) -> int:
    with open_session(paths, open_small) as session:
        return len(session.vectors)


def test_a_tag_on_a_full_disk_is_refused_in_words_and_the_next_one_is_stored(
    small_disk: Path, folder: Path
) -> None:
    paths = LibraryPaths(small_disk / "library")
    with open_session(paths, open_small) as session:
        list(index_folders(session, [folder]))
        ids = session.catalog.photos.ids().tolist()
        list(tag(session, "before", ids))
        fill(small_disk / "ballast")
        with pytest.raises(PhotoclipError, match="disk is full"), explained(paths.catalog):
            tag_many(session, ids)
        stored = len(session.catalog.photos.ids(tag="before"))
        (small_disk / "ballast").unlink()
        list(tag(session, "after", ids))
        assert (stored, len(session.catalog.photos.ids(tag="after"))) == (12, 12)
    assert problems(paths.catalog) == []


def tag_many(session: Session, ids: list[int]) -> None:
    """More than goes into the room that SQLite has reserved."""
    for number in range(300):
        list(tag(session, f"{number} {'x' * 3000}", ids))


def test_a_library_on_a_full_disk_says_so_when_it_is_opened(small_disk: Path, folder: Path) -> None:
    paths = LibraryPaths(small_disk / "library")
    with open_session(paths, open_small) as session:
        list(index_folders(session, [folder]))
    fill(small_disk / "ballast")
    with pytest.raises(PhotoclipError, match="disk is full"), open_session(paths, open_small):
        pass
    (small_disk / "ballast").unlink()
    assert problems(paths.catalog) == []
    with open_session(paths, open_small) as session:
        assert len(session.vectors) == 12


def fill(path: Path, leave: int = 0) -> None:
    """Take all room of a disk but some."""
    with path.open("wb", buffering=0) as stream:
        free = shutil.disk_usage(path.parent).free
        if leave:
            stream.write(bytes(free - leave))
            return
        for size in (1 << 16, 1 << 12, 1):
            while write(stream.fileno(), bytes(size)):
                pass


def write(descriptor: int, data: bytes) -> bool:
    try:
        return os.write(descriptor, data) == len(data)
    except OSError:
        return False


def test_a_catalogue_that_may_not_grow_says_so_and_stays_whole(
    paths: LibraryPaths, folder: Path
) -> None:
    """The same without a disk of its own, on every system: SQLite's own limit is the disk's end."""
    with open_session(paths, open_small) as session:
        list(index_folders(session, [folder]))
        (pages,) = session.catalog._db.execute("PRAGMA page_count").fetchone()
        session.catalog._db.execute(f"PRAGMA max_page_count = {pages + 2}")
        for number in range(80):
            draw(folder / f"more{number}.jpg", (number, number, number), size=(20, 15))
        shutil.rmtree(paths.thumbnails)
        with pytest.raises(PhotoclipError, match="disk is full"), explained(paths.catalog):
            list(index_folders(session, [folder]))
    assert problems(paths.catalog) == []
    with open_session(paths, open_small) as session:
        finished(index_folders(session, [folder]))
        assert len(session.vectors) == 92
