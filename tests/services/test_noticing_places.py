"""What a library shows by itself, and the folders inside its folders."""

import shutil
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PIL import Image

from photoclip.core.errors import PhotoclipError
from photoclip.core.events import PhotosListed
from photoclip.core.noticed import ListPart, PlacesNoticed, same_days
from photoclip.models.registry import open_encoder
from photoclip.paths import LibraryPaths
from photoclip.services.forgetting import forget
from photoclip.services.history import redo, undo
from photoclip.services.indexing import index_folders
from photoclip.services.noticing_places import (
    list_directory,
    list_missing,
    list_on_this_day,
    list_recent,
    notice_places,
)
from photoclip.services.searching import search
from photoclip.services.session import Session, open_session
from photoclip.services.tagging import tag
from tests.pictures import draw

TODAY = date(2026, 11, 21)
TAKEN = {
    "a/one.jpg": "2024:11:21 09:00:00",
    "a/deep/two.jpg": "2024:11:21 08:00:00",
    "a/deep/er/three.jpg": "2019:11:21 23:59:59",
    "b/four.jpg": "2026:11:21 10:00:00",
    "b/five.jpg": "2023:11:22 00:00:00",
    "six.jpg": "",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Six photos in folders inside a folder, one of them twice."""
    root = tmp_path / "Pictures"
    for number, (name, taken) in enumerate(TAKEN.items()):
        path = draw(root / name, (40 * number, 200 - 30 * number, 90))
        with Image.open(path) as image:
            exif = image.getexif()
            if taken:
                exif.get_ifd(0x8769)[0x9003] = taken
            image.save(path, exif=exif)
    shutil.copy(root / "a/one.jpg", root / "b/one again.jpg")
    return root


@pytest.fixture
def session(paths: LibraryPaths, one: str, folder: Path) -> Iterator[Session]:
    with open_session(paths, open_encoder, one) as opened:
        list(index_folders(opened, [folder]))
        yield opened


def listed(session: Session, listing: Iterator[PhotosListed]) -> list[str]:
    (event,) = listing
    found = session.catalog.photos.get(event.ids.tolist())
    return [found[one].path.stem for one in event.ids.tolist()]


def noticed(session: Session, today: date = TODAY) -> PlacesNoticed:
    first = next(notice_places(session, today=today))
    assert isinstance(first, PlacesNoticed)
    return first


def test_this_day_of_other_years_leap_days_too() -> None:
    assert same_days(date(2026, 11, 21), 2024) == ("2025-11-21", "2024-11-21")
    assert same_days(date(2025, 2, 28), 2023) == ("2024-02-28", "2024-02-29", "2023-02-28")
    assert same_days(date(2024, 2, 29), 2019) == ("2020-02-29",)
    assert same_days(date(2026, 11, 21), 2026) == ()


def test_what_was_taken_on_this_day_comes_by_year(session: Session) -> None:
    assert listed(session, list_on_this_day(session, TODAY)) == ["two", "one", "three"]
    (event,) = list_on_this_day(session, TODAY)
    assert event.parts == (ListPart("2024", 2), ListPart("2019", 1))
    assert noticed(session).on_this_day == 3
    assert listed(session, list_on_this_day(session, date(2026, 1, 1))) == []


def test_what_was_added_lately_comes_by_the_day_it_came_on(session: Session) -> None:
    came = date(2026, 11, 3)
    added = "UPDATE photos SET added_at = '2026-11-0' || (3 - (id % 2)) || 'T10:00:00+00:00'"
    session.catalog._db.execute(added)
    (event,) = list_recent(session, came)
    assert event.parts == (ListPart("2026-11-03", 3), ListPart("2026-11-02", 3))
    assert noticed(session, came).recent == 6
    (later,) = list_recent(session, came + timedelta(29))
    assert [part.key for part in later.parts] == ["2026-11-03"]
    assert noticed(session, came + timedelta(30)).recent == 0


def test_folders_inside_count_each_photo_once(session: Session, folder: Path) -> None:
    (watched,) = session.catalog.folders.all()
    assert noticed(session).nested == {watched.id}
    below = session.catalog.directories.below(watched.id)
    assert [(str(one.path.relative_to(folder)), one.photos) for one in below] == [
        ("a", 3),
        ("a/deep", 2),
        ("a/deep/er", 1),
        ("b", 3),
    ]
    assert listed(session, list_directory(session, watched.id, folder / "a")) == [
        "one",
        "two",
        "three",
    ]
    shutil.copy(folder / "a/one.jpg", folder / "a/deep/one as well.jpg")
    list(index_folders(session, [folder]))
    counts = {one.path.name: one.photos for one in session.catalog.directories.below(watched.id)}
    assert counts == {"a": 3, "deep": 3, "er": 1, "b": 3}


def test_a_folder_of_another_name_that_begins_the_same_is_another(
    session: Session, folder: Path
) -> None:
    draw(folder / "a%_" / "other.png", (1, 2, 3))
    draw(folder / "a%_b" / "stranger.png", (3, 2, 1))
    list(index_folders(session, [folder]))
    (watched,) = session.catalog.folders.all()
    assert listed(session, list_directory(session, watched.id, folder / "a%_")) == ["other"]


def test_missing_photos_are_forgotten_and_come_back(session: Session, folder: Path) -> None:
    with pytest.raises(PhotoclipError, match="missing"):
        list(forget(session))
    photos = session.catalog.photos.get(session.catalog.photos.ids().tolist())
    five = next(number for number, photo in photos.items() if photo.path.stem == "five")
    list(tag(session, "kept", [five]))
    moved = folder.parent / "Moved"
    (folder / "b").rename(moved)
    list(index_folders(session, [folder]))
    assert listed(session, list_missing(session)) == ["four", "five"]  # "one" is in "a", too
    assert noticed(session).missing == 2
    (changed,) = forget(session)
    assert changed.message == "Forget 2 photos"
    assert len(changed.photo_ids) == 2
    assert (session.catalog.photos.count(), noticed(session).missing) == (4, 0)
    assert five not in {hit.photo.id for hit in next(search(session, "grey")).hits}
    list(undo(session))
    assert listed(session, list_missing(session)) == ["four", "five"]
    assert five in {hit.photo.id for hit in next(search(session, "grey")).hits}
    list(redo(session))
    list(index_folders(session, [moved]))
    assert session.catalog.photos.count() == 6
    assert session.catalog.photos.get([five])[five].path == moved / "five.jpg"
    assert session.catalog.tags.photos("kept").tolist() == [five]
    list(undo(session))
    assert noticed(session).missing == 0
