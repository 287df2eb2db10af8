"""Photos go to the trash with all that belongs to them, and come back, whatever happens between."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from photoclip.core.errors import PhotoclipError
from photoclip.core.events import Changed, Event, IndexFinished
from photoclip.core.trash import FilesMoving, FilesRefused, TrashWeighed
from photoclip.models.registry import open_encoder
from photoclip.paths import LibraryPaths
from photoclip.services.hand_albums import make_album
from photoclip.services.history import redo, undo, undo_entry
from photoclip.services.indexing import index_folders, index_library
from photoclip.services.session import Session, open_session
from photoclip.services.tagging import rate, tag
from photoclip.services.trashing import repair_trash, trash, weigh_trash
from tests.finished import finished
from tests.made_once import made_once
from tests.pictures import draw
from tests.services.moved import copy_world
from tests.services.trashes import FolderTrash

_SIDECAR = """<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description
 xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:subject><rdf:Bag><rdf:li>sea</rdf:li></rdf:Bag>
</dc:subject></rdf:Description></rdf:RDF></x:xmpmeta>"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    def make(root: Path) -> None:
        pictures = root / "pictures"
        draw(pictures / "one.jpg", (200, 30, 30))
        (pictures / "one.mov").write_bytes(b"film")
        (pictures / "one.xmp").write_text(_SIDECAR)
        draw(pictures / "two.jpg", (30, 200, 30))
        draw(pictures / "three.jpg", (30, 30, 200))
        shutil.copy2(pictures / "two.jpg", pictures / "two again.jpg")
        with open_session(LibraryPaths(root / "library"), open_encoder) as session:
            list(index_folders(session, [pictures]))

    return made_once(tmp_path_factory, "to-be-trashed", make)


class World:
    """A library of three photos in four files, and a trash."""

    def __init__(self, root: Path, session: Session, bin_: FolderTrash) -> None:
        self.session, self.bin = session, bin_
        self.pictures = root / "pictures"
        session.trash = bin_

    def photo(self, name: str) -> int:
        found = self.session.catalog.files.photo_at(self.pictures / name)
        assert found is not None
        return found

    @property
    def files(self) -> list[str]:
        return sorted(one.name for one in self.pictures.iterdir())

    @property
    def listed(self) -> int:
        return self.session.catalog.photos.count()

    def scan(self) -> IndexFinished:
        return finished(index_library(self.session))


@pytest.fixture
def world(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, decoded_here: None
) -> Iterator[World]:
    copy_world(made, tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    with open_session(LibraryPaths(tmp_path / "library"), open_encoder) as session:
        yield World(tmp_path, session, FolderTrash(tmp_path / "data"))


def done(events: Iterator[Event]) -> list[Event]:
    return [event for event in events if not isinstance(event, FilesMoving)]


ALL = ["one.jpg", "one.mov", "one.xmp", "three.jpg", "two again.jpg", "two.jpg"]


def test_what_stands_beside_a_photo_goes_along_and_comes_back(world: World) -> None:
    one = world.photo("one.jpg")
    list(tag(world.session, "holiday", [one]))
    list(make_album(world.session, "best", [one]))
    before = world.session.catalog.photos.details(one)
    (weighed,) = weigh_trash(world.session, [one])
    assert isinstance(weighed, TrashWeighed)
    assert (weighed.files, weighed.films, weighed.sidecars, weighed.copies) == (3, 1, 1, 0)
    (changed,) = done(trash(world.session, [one]))
    assert isinstance(changed, Changed)
    assert changed.message == "1 photo moved to the trash"
    assert world.bin.names == ["one.jpg", "one.mov", "one.xmp"]
    assert (world.listed, len(world.session.vectors)) == (2, 2)
    finished = world.scan()
    assert (finished.missing, finished.added) == (0, 0)
    (changed,) = done(undo(world.session))
    assert world.files == ALL
    assert world.bin.names == []
    assert list((world.bin.root / "info").iterdir()) == []
    assert (world.listed, len(world.session.vectors)) == (3, 3)
    assert world.session.catalog.photos.details(one) == before
    assert world.scan().unchanged == 4
    done(redo(world.session))
    assert world.bin.names == ["one.jpg", "one.mov", "one.xmp"]
    assert world.listed == 2


def test_photos_that_are_away_are_left_out_of_what_is_asked(world: World, tmp_path: Path) -> None:
    other = draw(tmp_path / "drive" / "four.jpg", (9, 9, 9)).parent
    list(index_folders(world.session, [other]))
    four = world.session.catalog.files.photo_at(other / "four.jpg")
    three = world.photo("three.jpg")
    other.rename(tmp_path / "away")
    world.scan()
    (weighed,) = weigh_trash(world.session, [four, three])
    assert (weighed.photo_ids, weighed.away, weighed.files) == ((three,), (four,), 1)
    with pytest.raises(PhotoclipError, match="their drive can't be reached"):
        list(weigh_trash(world.session, [four]))


def test_undo_works_after_a_restart_and_out_of_turn(world: World, tmp_path: Path) -> None:
    one, three = world.photo("one.jpg"), world.photo("three.jpg")
    done(trash(world.session, [three]))
    list(rate(world.session, [one], 3))
    steps = world.session.catalog.journal.entries()
    with open_session(LibraryPaths(tmp_path / "library"), open_encoder) as session:
        (changed,) = done(undo_entry(session, steps[1].id))
        assert isinstance(changed, Changed)
        assert changed.photo_ids == (three,)
        assert world.files == ALL
        assert session.catalog.photos.count() == 3
        session.trash = world.bin
        done(undo(session))  # of that undoing
        assert world.bin.names == ["three.jpg"]


def test_one_of_two_places_goes_and_the_photo_stays(world: World) -> None:
    two = world.photo("two.jpg")
    (weighed,) = weigh_trash(world.session, [two])
    assert weighed.copies == 1
    (changed,) = done(trash(world.session, [two], [world.pictures / "two again.jpg"]))
    assert isinstance(changed, Changed)
    assert changed.message == "1 file moved to the trash"
    assert world.listed == 3
    assert world.photo("two.jpg") == two
    done(undo(world.session))
    assert world.photo("two again.jpg") == two


def test_what_cant_be_moved_is_told_and_stays(world: World) -> None:
    ids = [world.photo(name) for name in ("one.jpg", "three.jpg")]
    world.bin.refuses = {world.pictures / "one.jpg"}
    changed, refused = done(trash(world.session, ids))
    assert isinstance(changed, Changed)
    assert isinstance(refused, FilesRefused)
    assert changed.photo_ids == (ids[1],)
    assert [(one.path.name, one.reason) for one in refused.refused] == [
        ("one.jpg", "you may not change its folder")
    ]
    assert world.files == [name for name in ALL if name != "three.jpg"]
    assert world.listed == 2
    world.bin.refuses.add(world.pictures / "two.jpg")
    world.bin.refuses.add(world.pictures / "two again.jpg")
    steps = world.session.catalog.journal.entries()
    (only,) = done(trash(world.session, [world.photo("two.jpg")]))
    assert isinstance(only, FilesRefused)
    assert world.session.catalog.journal.entries() == steps


def test_a_file_that_was_changed_meanwhile_is_not_thrown_away(world: World) -> None:
    draw(world.pictures / "three.jpg", (1, 2, 3), size=(90, 60))
    (refused,) = done(trash(world.session, [world.photo("three.jpg")]))
    assert isinstance(refused, FilesRefused)
    assert "changed" in refused.refused[0].reason
    assert world.files == ALL


def test_without_a_trash_nothing_is_noted(world: World) -> None:
    from photoclip.core.trash import NoTrash

    world.session.trash = NoTrash()
    with pytest.raises(PhotoclipError, match="window"):
        list(trash(world.session, [world.photo("one.jpg")]))
    assert not repair_trash(world.session)
    assert world.listed == 3


def test_a_place_that_was_taken_and_an_emptied_trash_lose_nothing(world: World) -> None:
    ids = [world.photo(name) for name in ("one.jpg", "three.jpg")]
    done(trash(world.session, ids))
    draw(world.pictures / "three.jpg", (9, 9, 9))
    changed, refused = done(undo(world.session))
    assert isinstance(changed, Changed)
    assert isinstance(refused, FilesRefused)
    assert [one.reason for one in refused.refused] == ["another file lies at its place now"]
    assert world.bin.names == ["three.jpg"]
    assert world.listed == 2
    done(redo(world.session))
    world.bin.empty()
    changed, refused = done(undo(world.session))
    assert isinstance(refused, FilesRefused)
    assert {one.reason for one in refused.refused} == {
        "it is not in the trash any more",
        "another file lies at its place now",
    }
    assert world.session.catalog.journal.undoable() is None
    # Put back by hand, or from a backup, the photo is the one that it was.
    list(tag(world.session, "kept", [ids[0]]))


def test_a_file_that_somebody_else_brought_back_is_the_photo_again(world: World) -> None:
    three = world.photo("three.jpg")
    list(tag(world.session, "kept", [three]))
    done(trash(world.session, [three]))
    landed = next((world.bin.root / "files").iterdir())
    landed.rename(world.pictures / "three.jpg")
    world.scan()
    assert world.photo("three.jpg") == three
    events = done(undo(world.session))
    assert [type(event) for event in events] == [Changed]
    assert world.photo("three.jpg") == three
    assert world.listed == 3


def test_where_it_landed_is_found_out_if_the_system_doesnt_tell(world: World) -> None:
    world.bin.tells = False
    done(trash(world.session, [world.photo("one.jpg")]))
    done(undo(world.session))
    assert world.files == ALL


_CHILD = """
import sys
from pathlib import Path
from photoclip.models.registry import open_encoder
from photoclip.paths import LibraryPaths
from photoclip.services.session import open_session
from photoclip.services.trashing import trash
from tests.services.trashes import DyingTrash
root, after, *ids = sys.argv[1:]
with open_session(LibraryPaths(Path(root) / "library"), open_encoder) as session:
    session.trash = DyingTrash(Path(root) / "data", int(after))
    list(trash(session, [int(one) for one in ids]))
"""


def test_a_process_that_dies_between_moving_and_writing_loses_nothing(
    world: World, tmp_path: Path
) -> None:
    ids = [world.photo(name) for name in ("one.jpg", "three.jpg")]
    command = [sys.executable, "-c", _CHILD, str(tmp_path), "3", *map(str, ids)]
    ended = subprocess.run(command, check=False, capture_output=True, text=True)
    assert ended.returncode == 9, ended.stderr
    assert len(world.bin.names) == 3
    with open_session(LibraryPaths(tmp_path / "library"), open_encoder) as session:
        assert repair_trash(session)
        assert not repair_trash(session)
        assert session.catalog.photos.count() == 2
        assert sorted([*world.files, *world.bin.names]) == ALL
        (changed,) = done(undo(session))
        assert isinstance(changed, Changed)
        assert world.files == ALL
        assert session.catalog.photos.count() == 3


@pytest.mark.parametrize("steps", [1, 2, 4])
def test_what_was_being_moved_when_all_ended_is_settled(
    world: World, tmp_path: Path, steps: int
) -> None:
    """Steps of a generator that nobody goes on with are what a killed process has done."""
    ids = [world.photo(name) for name in ("one.jpg", "three.jpg")]
    going = trash(world.session, ids)
    for _ in range(steps):
        next(going)
    paths = LibraryPaths(tmp_path / "library")
    with open_session(paths, open_encoder) as session:
        assert repair_trash(session)
        assert session.catalog.photos.count() == (3 if steps == 1 else 2)
        assert sorted([*world.files, *world.bin.names]) == ALL
        coming = undo(session)
        next(coming)
        if steps == 4:
            next(coming)  # one file is back, two are not
            with open_session(paths, open_encoder) as other:
                assert repair_trash(other)
                assert other.catalog.journal.undoable() is None
        else:
            list(coming)
        assert world.files == ALL
        assert session.catalog.photos.count() == 3
        coming.close()
    going.close()
