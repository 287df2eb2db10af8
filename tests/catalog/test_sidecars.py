"""What files and sidecars say, what a person gives, and what follows for a photo."""

from dataclasses import replace
from pathlib import Path

import pytest

from photoclip.catalog.catalog import Catalog
from photoclip.catalog.files import FileState
from photoclip.catalog.known import places_key
from photoclip.catalog.sidecars import ReadSidecar
from photoclip.core.annotations import Annotations
from photoclip.core.edits import FlagChange, RatingChange, TagChange, WritingChange
from photoclip.core.metadata import PhotoMetadata
from tests.catalog.library import FACTS, STATE, add, known, tags

SAID = replace(FACTS, title="Beach", rating=2, keywords=("sea", "animal/dog"))
PHOTO, SIDECAR = Path("/a/1.jpg"), Path("/a/1.jpg.xmp")


@pytest.fixture
def photo(catalog: Catalog) -> int:
    return add(catalog, "/a/1.jpg", facts=SAID)


def put(catalog: Catalog, said: Annotations, path: Path = SIDECAR, at: int = 1) -> tuple[int, ...]:
    folder = catalog.folders.all()[0].id
    return catalog.sidecars.put_all([ReadSidecar(folder, path, FileState(10, at), (PHOTO,), said)])


def shown(catalog: Catalog, photo_id: int) -> tuple[object, ...]:
    details = catalog.photos.details(photo_id)
    assert details is not None
    return details.title, details.caption, details.photo.rating, details.photo.flag


def read_again(catalog: Catalog, facts: PhotoMetadata) -> None:
    add(catalog, "/a/1.jpg", facts=facts)


def test_what_files_say_is_shown_and_found(catalog: Catalog, photo: int) -> None:
    assert shown(catalog, photo) == ("Beach", None, 2, None)
    assert tags(catalog, photo) == ("animal/dog", "sea")
    assert catalog.words.matches("animal beach")[0].tolist() == [photo]
    read_again(catalog, replace(SAID, title=None, flag="pick", keywords=("sea", "sun")))
    assert shown(catalog, photo) == (None, None, 2, "pick")
    assert tags(catalog, photo) == ("sea", "sun")
    assert catalog.words.matches("dog")[0].tolist() == []


def test_what_a_person_gives_counts_for_more(catalog: Catalog, photo: int) -> None:
    changes = (
        RatingChange((photo,), 0),
        FlagChange((photo,), "reject"),
        WritingChange((photo,), "title", ""),
        WritingChange((photo,), "caption", "All of us"),
        TagChange((photo,), "sea", False),
        TagChange((photo,), "us", True),
    )
    catalog.journal.apply("Say", changes)
    for _ in range(2):
        assert shown(catalog, photo) == (None, "All of us", 0, "reject")
        assert tags(catalog, photo) == ("animal/dog", "us")
        assert catalog.words.matches("all us")[0].tolist() == [photo]
        assert catalog.words.matches("beach")[0].tolist() == []
        read_again(catalog, replace(SAID, rating=5, caption="Sea", keywords=("sea", "animal/dog")))
    catalog.journal.undo()
    assert shown(catalog, photo) == ("Beach", "Sea", 5, None)
    assert tags(catalog, photo) == ("animal/dog", "sea")


def test_a_tag_that_a_person_confirms_stays_when_the_file_loses_it(
    catalog: Catalog, photo: int
) -> None:
    catalog.journal.apply("Tag", [TagChange((photo,), "sea", True)])
    read_again(catalog, replace(SAID, keywords=()))
    assert tags(catalog, photo) == ("sea",)
    catalog.journal.undo()
    assert tags(catalog, photo) == ()


def test_a_copy_without_levels_adds_no_tag_of_its_own(catalog: Catalog, photo: int) -> None:
    add(catalog, "/a/copy.jpg", facts=replace(SAID, keywords=("dog", "us")))
    assert tags(catalog, photo) == ("animal/dog", "sea", "us")


def test_sidecars_are_laid_over_files(catalog: Catalog, photo: int) -> None:
    assert put(catalog, Annotations(caption="Us", rating=4, tags=("sea", "boat"))) == (photo,)
    assert shown(catalog, photo) == ("Beach", "Us", 4, None)
    assert tags(catalog, photo) == ("animal/dog", "boat", "sea")
    own = catalog.sidecars.own([photo])[photo]
    assert own == Annotations(title="Beach", rating=2, tags=("animal/dog", "sea"))
    (place,) = catalog.sidecars.of([photo])[photo]
    assert (place.path, place.said.caption) == (SIDECAR, "Us")
    read_again(catalog, replace(SAID, title="Coast", keywords=("sea",)))
    assert shown(catalog, photo) == ("Coast", "Us", 4, None)
    assert tags(catalog, photo) == ("boat", "sea")
    assert catalog.sidecars.forget([SIDECAR]) == (photo,)
    assert shown(catalog, photo) == ("Coast", None, 2, None)
    assert tags(catalog, photo) == ("sea",)


def test_of_two_sidecars_the_newer_counts(catalog: Catalog, photo: int) -> None:
    put(catalog, Annotations(rating=3), SIDECAR, at=5)
    put(catalog, Annotations(rating=4, title="New"), Path("/a/1.xmp"), at=9)
    assert shown(catalog, photo) == ("New", None, 4, None)
    assert [one.said.rating for one in catalog.sidecars.of([photo])[photo]] == [4, 3]
    assert catalog.sidecars.photo_ids().tolist() == [photo]


def test_a_sidecar_may_be_read_before_its_photo(catalog: Catalog) -> None:
    add(catalog, "/a/2.jpg", "bb")
    assert put(catalog, Annotations(title="Early")) == ()
    photo = add(catalog, "/a/1.jpg", facts=SAID)
    assert shown(catalog, photo)[0] == "Early"


def test_a_sidecar_stays_with_its_place_when_another_photo_comes_there(
    catalog: Catalog, photo: int
) -> None:
    put(catalog, Annotations(title="Here"))
    other = add(catalog, "/a/1.jpg", "bb", replace(SAID, title=None))
    row = catalog._db.execute("SELECT title FROM photos WHERE id = ?", [photo]).fetchone()
    assert row[0] == "Beach"
    assert shown(catalog, other)[0] == "Here"


def test_what_a_person_decided_is_told(catalog: Catalog, photo: int) -> None:
    changes = [TagChange((photo,), "sea", False), TagChange((photo,), "us", True)]
    catalog.journal.apply("Say", [*changes, RatingChange((photo,), 3)])
    decided = catalog.sidecars.decided([photo])[photo]
    assert decided.fields == {"rating"}
    assert decided.tags == {"sea", "us"}


def test_a_scan_knows_them(catalog: Catalog, photo: int) -> None:
    put(catalog, Annotations(title="Here"))
    file = known(catalog, "/a")[str(SIDECAR)]
    assert (file.kind, file.photo_id, file.beside) == ("sidecar", photo, places_key([str(PHOTO)]))
    assert file.state == FileState(10, 1) != STATE


def test_a_folder_that_is_no_longer_watched_takes_its_sidecars_along(
    catalog: Catalog, photo: int
) -> None:
    catalog.folders.add(Path("/b"))
    add(catalog, "/b/copy.jpg", facts=replace(SAID, title=None))
    put(catalog, Annotations(title="Here"))
    folder = next(one.id for one in catalog.folders.all() if one.path == Path("/a"))
    catalog.folders.remove(folder)
    assert shown(catalog, photo)[0] == "Beach"


def test_one_sidecar_may_be_about_several_photos(catalog: Catalog, photo: int) -> None:
    other = add(catalog, "/a/1.png", "bb", replace(SAID, title=None))
    folder, both = catalog.folders.all()[0].id, (PHOTO, Path("/a/1.png"))
    said = ReadSidecar(folder, Path("/a/1.xmp"), STATE, both, Annotations(title="Both"))
    assert catalog.sidecars.put_all([said]) == (photo, other)
    assert (shown(catalog, photo)[0], shown(catalog, other)[0]) == ("Both", "Both")
    assert known(catalog, "/a")["/a/1.xmp"].beside == places_key(map(str, reversed(both)))
    assert catalog.sidecars.put_all([replace(said, of=(PHOTO,))]) == (photo, other)
    assert (shown(catalog, photo)[0], shown(catalog, other)[0]) == ("Both", None)
