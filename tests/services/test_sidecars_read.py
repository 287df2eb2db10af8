"""Sidecars are part of what index runs bring up to date."""

import os
import shutil
from pathlib import Path

import pytest
from PIL import Image

from photoclip.core.events import Indexed, IndexFinished
from photoclip.core.photo import PhotoDetails
from photoclip.media.errors import MediaError
from photoclip.media.sidecars.reading import new_sidecar
from photoclip.media.sidecars.splicing import splice
from photoclip.media.sidecars.wanted import Tags, Wanted
from photoclip.services.indexing import index_folders
from photoclip.services.session import Session
from photoclip.services.sidecars import taking

pytestmark = pytest.mark.usefixtures("decoded_here")


def paint(path: Path, colour: str) -> None:
    Image.new("RGB", (64, 48), colour).save(path)


def write(path: Path, wanted: Wanted, before: bytes | None = None) -> None:
    path.write_bytes(splice(before or new_sidecar(), wanted))


def tagged(*tags: str, rating: int | None = None) -> Wanted:
    return Wanted(tags=Tags(tags), rating=rating)


def index(session: Session, folder: Path) -> tuple[IndexFinished, set[int]]:
    events = list(index_folders(session, [folder]))
    changed = {one for event in events if isinstance(event, Indexed) for one in event.photo_ids}
    (done,) = [event for event in events if isinstance(event, IndexFinished)]
    return done, changed


def details(session: Session, path: Path) -> PhotoDetails:
    photo_id = session.catalog.files.photo_at(path)
    assert photo_id is not None
    found = session.catalog.photos.details(photo_id)
    assert found is not None
    return found


def tags_of(session: Session, path: Path) -> list[str]:
    return [tag.path for tag in details(session, path).tags]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    paint(folder / "a.jpg", "red")
    paint(folder / "b.jpg", "blue")
    return folder


def test_what_sidecars_say_comes_with_the_photos_and_goes_with_them(
    session: Session, folder: Path
) -> None:
    write(folder / "a.jpg.xmp", Wanted("Crete", "By the sea", None, 4, "pick", Tags(("pet/dog",))))
    write(folder / "B.XMP", tagged("cat"))
    (folder / "nobody.xmp").write_bytes(new_sidecar())
    done, _ = index(session, folder)
    assert (done.added, done.skipped) == (2, ())
    found = details(session, folder / "a.jpg")
    assert (found.title, found.caption) == ("Crete", "By the sea")
    assert (found.photo.rating, found.photo.flag) == (4, "pick")
    assert found.photo.alt == "By the sea. Dog."
    assert [(tag.path, tag.source) for tag in found.tags] == [("pet/dog", "file")]
    assert tags_of(session, folder / "b.jpg") == ["cat"]

    (folder / "a.jpg.xmp").unlink()
    done, changed = index(session, folder)
    assert (done.unchanged, done.missing) == (2, 0)
    assert changed == {found.photo.id}
    assert tags_of(session, folder / "a.jpg") == []
    assert details(session, folder / "a.jpg").title is None


def test_only_what_is_new_or_changed_is_opened(
    session: Session, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    real = taking.read

    def read(path: Path) -> object:
        opened.append(path.name)
        return real(path)

    monkeypatch.setattr(taking, "read", read)
    write(folder / "a.jpg.xmp", tagged("dog"))
    index(session, folder)
    assert opened == ["a.jpg.xmp"]
    assert index(session, folder)[1] == set()
    assert opened == ["a.jpg.xmp"]
    write(folder / "b.xmp", tagged("cat"))
    write(folder / "a.jpg.xmp", tagged("dog", "sea"))
    index(session, folder)
    assert sorted(opened[1:]) == ["a.jpg.xmp", "b.xmp"]
    assert tags_of(session, folder / "a.jpg") == ["dog", "sea"]
    assert tags_of(session, folder / "b.jpg") == ["cat"]


def test_a_sidecar_of_two_photos_follows_their_names(session: Session, folder: Path) -> None:
    paint(folder / "a.png", "green")
    write(folder / "a.xmp", tagged("dog"))
    index(session, folder)
    assert tags_of(session, folder / "a.jpg") == tags_of(session, folder / "a.png") == ["dog"]
    (folder / "a.png").rename(folder / "c.png")
    index(session, folder)
    assert tags_of(session, folder / "a.jpg") == ["dog"]
    assert tags_of(session, folder / "c.png") == []


def test_a_moved_photo_takes_its_sidecar_along(session: Session, folder: Path) -> None:
    write(folder / "a.jpg.xmp", tagged("dog"))
    index(session, folder)
    (folder / "new").mkdir()
    for name in ("a.jpg", "a.jpg.xmp"):
        shutil.move(folder / name, folder / "new" / name)
    done, _ = index(session, folder)
    assert done.moved == 1
    assert tags_of(session, folder / "new" / "a.jpg") == ["dog"]


def test_what_a_sidecar_said_counts_until_it_can_be_read_again(
    session: Session, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(folder / "a.jpg.xmp", tagged("dog"))
    index(session, folder)
    write(folder / "a.jpg.xmp", tagged("dog", "sea"))

    def fail(_: Path) -> None:
        raise MediaError("it can't be read")

    with monkeypatch.context() as patch:
        patch.setattr(taking, "read", fail)
        index(session, folder)
    assert tags_of(session, folder / "a.jpg") == ["dog"]
    index(session, folder)
    assert tags_of(session, folder / "a.jpg") == ["dog", "sea"]


def test_a_damaged_sidecar_is_no_skipped_file(session: Session, folder: Path) -> None:
    (folder / "a.jpg.xmp").write_bytes(b"garbage")
    (folder / "b.jpg.xmp").write_bytes(b"")
    os.mkfifo(folder / "b.xmp")
    done, _ = index(session, folder)
    assert done.skipped == ()
    assert session.catalog.files.count_skipped() == 0
    assert tags_of(session, folder / "a.jpg") == []
    write(folder / "b.jpg.xmp", tagged("dog"))
    index(session, folder)
    assert tags_of(session, folder / "b.jpg") == ["dog"]
