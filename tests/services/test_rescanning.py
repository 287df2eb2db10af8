"""What a watcher told of is looked at, and nothing else."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from photoclip.core.events import Skipped
from photoclip.core.photo import SkippedFile
from photoclip.models.registry import open_encoder
from photoclip.paths import LibraryPaths
from photoclip.services.folder_scan import Piece
from photoclip.services.scanning import scan_files
from photoclip.services.scope import SomeFiles, merged
from photoclip.services.session import Session, open_session
from photoclip.services.watching import rescan
from tests.pictures import draw
from tests.services.test_scanning import counts, finished, photo_at, run, touch_later
from tests.services.test_sidecars_read import tagged, write


@pytest.fixture
def session(paths: LibraryPaths, one: str) -> Iterator[Session]:
    """A new library with a small model."""
    with open_session(paths, open_encoder, one) as opened:
        yield opened


def look(session: Session, folder: Path, *names: str) -> dict[str, int]:
    return counts(finished(list(rescan(session, [SomeFiles(folder, frozenset(names))]))))


def test_of_a_folder_only_what_changed_is_looked_at(session: Session, folder: Path) -> None:
    run(session, folder)
    draw(folder / "below" / "unheard.jpg", (3, 2, 1))
    draw(folder / "new.jpg", (1, 2, 3))
    (folder / "00.jpg").rename(folder / "moved.jpg")
    draw(folder / "01.jpg", (200, 2, 3))
    touch_later(folder / "01.jpg")
    (folder / "02.jpg").unlink()
    for name in ("03.jpg", "04.jpg"):
        (folder / name).unlink()  # of which nobody told yet
    told = ("new.jpg", "00.jpg", "moved.jpg", "01.jpg", "02.jpg", "notes.txt", "never.jpg")
    assert look(session, folder, *told) == {
        "added": 1,
        "moved": 1,
        "changed": 1,
        "missing": 1,
        "embedded": 2,
    }
    places = session.catalog.files.known_at([str(folder / f"0{n}.jpg") for n in range(6)])
    assert [(one.path[-6:-4], one.missing) for one in places] == [
        ("01", False),
        ("02", True),
        *((f"0{n}", False) for n in (3, 4, 5)),
    ]
    assert run(session, folder)["missing"] == 2


def test_a_move_that_is_told_in_two_pieces_leaves_no_place_behind(
    session: Session, folder: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    draw(other / "a.jpg", (1, 2, 3))
    run(session, folder, other)
    shutil.copy(folder / "00.jpg", other / "moved.jpg")  # as between two drives
    assert look(session, other, "moved.jpg") == {"added": 1}
    (folder / "00.jpg").unlink()
    (folder / "01.jpg").unlink()
    assert look(session, folder, "00.jpg", "01.jpg") == {"missing": 1}
    details = session.catalog.photos.details(photo_at(session, other / "moved.jpg"))
    assert details is not None
    assert details.places == (other / "moved.jpg",)


def test_what_belongs_to_a_changed_file_is_looked_at_with_it(
    session: Session, folder: Path
) -> None:
    (folder / "new.mov").write_bytes(b"a film that stands alone")
    run(session, folder)
    draw(folder / "New.jpg", (1, 2, 3))
    write(folder / "new.jpg.xmp", tagged("sea"))
    assert look(session, folder, "New.jpg") == {"added": 1, "embedded": 1}
    photo_id = photo_at(session, folder / "New.jpg")
    (film,) = session.catalog.extras.all()
    assert film.photo_id == photo_id
    assert session.catalog.tags.of([photo_id]) == {"sea": 1}
    (folder / "New.jpg").unlink()
    assert look(session, folder, "New.jpg") == {"missing": 1}
    (film,) = session.catalog.extras.all()
    assert film.photo_id is None
    (folder / "new.jpg.xmp").unlink()
    assert look(session, folder, "new.jpg.xmp") == {}
    assert session.catalog.tags.of([photo_id]) == {}


def test_a_burst_of_changes_takes_no_more_statements_than_one(
    session: Session, folder: Path
) -> None:
    run(session, folder)
    asked: list[str] = []
    session.catalog._db.conn.set_trace_callback(asked.append)
    found = []
    for names in (["new0.jpg"], [f"new{number}.jpg" for number in range(600)]):
        for name in names:
            (folder / name).touch()
        asked.clear()
        pieces = list(scan_files(session, SomeFiles(folder, frozenset(names))))
        found.append((sum(len(one.tasks) for one in pieces if isinstance(one, Piece)), len(asked)))
    session.catalog._db.conn.set_trace_callback(None)
    (one, few), (many, more) = found
    assert (one, many) == (1, 600)
    assert more <= few + 1  # asked for each 500 whether the folder is still watched


def test_files_of_folders_that_are_gone_closed_or_not_watched(
    session: Session, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw(folder / "below" / "a.jpg", (3, 2, 1))
    run(session, folder)
    assert list(rescan(session, [SomeFiles(tmp_path, frozenset(["a.jpg"]))])) == []

    scandir = os.scandir

    def refuse(path: Path):
        if Path(path).name == "below":
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    with monkeypatch.context() as patched:
        patched.setattr(os, "scandir", refuse)
        events = list(rescan(session, [SomeFiles(folder / "below", frozenset(["a.jpg"]))]))
    (skipped,) = (one.file for one in events if isinstance(one, Skipped))
    assert skipped == SkippedFile(folder / "below", "no permission to read it", unseen=True)
    assert counts(finished(events)) == {}
    (folder / "below" / "a.jpg").unlink()
    (folder / "below").rmdir()
    assert look(session, folder / "below", "a.jpg") == {"missing": 1}


def test_places_to_look_at_are_named_once() -> None:
    def some(folder: str, *names: str) -> SomeFiles:
        return SomeFiles(Path(folder), frozenset(names))

    scopes = [some("/a/b", "x"), Path("/c/d"), some("/a/b", "y"), Path("/c"), some("/c/d", "z")]
    assert merged(scopes) == (Path("/c"), some("/a/b", "x", "y"))
