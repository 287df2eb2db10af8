"""Tags with paths: counted, completed, renamed, made one; and albums in their order."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import pytest

from photoclip.catalog.catalog import Catalog, open_catalog
from photoclip.catalog.tag_counts import TagCounts
from photoclip.core.edits import (
    AlbumChange,
    ColourChange,
    ExampleChange,
    LabelChange,
    MembersChange,
    RenameChange,
    TagChange,
)
from photoclip.core.errors import PhotoclipError
from photoclip.core.history import Origin
from photoclip.core.labels import Definition
from photoclip.core.metadata import PhotoMetadata
from photoclip.core.query.conditions import TextIs, WordsHave
from tests.catalog.library import add, listed, tags


@pytest.fixture
def catalog(catalog: Catalog) -> Catalog:
    """Four photos; of the last the file says that it shows a hound."""
    for number in (1, 2, 3):
        add(catalog, f"/a/{number}.jpg", f"2-{number}")
    add(catalog, "/a/4.jpg", "2-4", PhotoMetadata("JPEG", keywords=("hound",)))
    put(catalog, "animal/dog", 1, 2)
    put(catalog, "animal/cat", 2)
    put(catalog, "Hot dog", 3)
    return catalog


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the catalogue lies."""
    return tmp_path / "library" / "catalog.db"


def put(catalog: Catalog, path: str, *photo_ids: int) -> None:
    catalog.journal.apply("Tag", [TagChange(photo_ids, path, True)])


def rename(catalog: Catalog, tag: str, new: str) -> tuple[int, ...]:
    return catalog.journal.apply("Rename", [RenameChange(tag, new)]).photo_ids


def counts(catalog: Catalog) -> dict[str, tuple[int, int]]:
    return {tag.path: (tag.photos, tag.photos_below) for tag in catalog.tags.all()}


def having(catalog: Catalog, tag: str) -> list[int]:
    return catalog.conditions.ids(TextIs("tag", tag)).tolist()


def names(found: Sequence[object]) -> list[str]:
    return [one.path for one in found]  # type: ignore[attr-defined]


def test_a_tag_counts_what_lies_below_it_once(catalog: Catalog) -> None:
    assert counts(catalog) == {
        "animal": (0, 2),
        "animal/cat": (1, 1),
        "animal/dog": (2, 2),
        "Hot dog": (1, 1),
        "hound": (1, 1),
    }
    assert names(catalog.tags.all())[:3] == ["animal", "animal/cat", "animal/dog"]
    assert catalog.tags.of([2, 3]) == {"animal/cat": 1, "animal/dog": 1, "Hot dog": 1}
    catalog.folders.remove(1)
    assert counts(catalog) == {}


def test_counts_follow_every_change(
    catalog: Catalog, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def check() -> None:
        with open_catalog(path) as fresh:
            assert catalog.tags.all() == fresh.tags.all()
        assert catalog.tags.all() is catalog.tags.all()

    check()
    with monkeypatch.context() as patch:
        patch.setattr(TagCounts, "_count_anew", None)  # from here on only what changed is counted
        put(catalog, "animal/dog", 3, 4)
        put(catalog, "animal/dog/Rex", 1)
        catalog.journal.apply("Untag", [TagChange((2,), "animal/cat", False)])
        assert counts(catalog)["animal"] == (0, 4)
        rename(catalog, "Hot dog", "animal/dog")
        put(catalog, "sea", 1, 2, 3)
        assert counts(catalog)["animal/dog"] == (4, 4)
        catalog.journal.undo()
        catalog.journal.undo()
        catalog.journal.apply("Paint", [ColourChange("animal/dog", "#ff0000")])
        after = catalog.tags.all()
        catalog.folders.remove(1)
        assert counts(catalog) == {}
    check()
    assert {one.path: one.photos_below for one in after} == {
        **{"animal": 4, "animal/dog": 4, "animal/dog/Rex": 1},
        **{"Hot dog": 1, "hound": 1},
    }


def test_counts_follow_others_and_what_was_taken_back(catalog: Catalog, path: Path) -> None:
    before = catalog.tags.all()
    with suppress(ZeroDivisionError), catalog.transaction():
        put(catalog, "animal/cat", 1, 3)
        assert counts(catalog)["animal/cat"] == (3, 3)
        raise ZeroDivisionError
    assert catalog.tags.all() == before
    with open_catalog(path) as other:
        put(other, "animal/cat", 1)
    assert counts(catalog)["animal/cat"] == (2, 2)


def test_a_tag_is_found_by_its_path_or_its_end_with_all_below(catalog: Catalog) -> None:
    put(catalog, "animal/dog/Rex", 3)
    assert having(catalog, "animal") == [1, 2, 3]
    assert having(catalog, "DOG") == having(catalog, "animal > dog") == [1, 2, 3]
    assert having(catalog, "rex") == having(catalog, "dog/rex") == [3]
    assert having(catalog, "anim") == having(catalog, "") == []
    assert [photo.id for photo in listed(catalog, tag="Animal")] == [1, 2, 3]
    assert catalog.conditions.ids(WordsHave("dog")).tolist() == [1, 2, 3]
    assert catalog.conditions.ids(WordsHave("animal dog")).tolist() == [1, 2, 3]


def test_completion(catalog: Catalog) -> None:
    assert names(catalog.tags.complete("d")) == ["animal/dog", "Hot dog"]
    assert names(catalog.tags.complete("ANIMAL/d")) == ["animal/dog"]
    assert names(catalog.tags.complete("h", 1)) == ["Hot dog"]
    assert names(catalog.tags.complete("og")) == []
    put(catalog, "Dämmerung", 1)
    assert names(catalog.tags.complete("dam")) == ["Dämmerung"]


def test_renaming_takes_along_what_lies_below(catalog: Catalog) -> None:
    assert set(rename(catalog, "ANIMAL", "pet")) == {1, 2}
    assert (tags(catalog, 1), tags(catalog, 2)) == (("pet/dog",), ("pet/cat", "pet/dog"))
    assert "animal" not in counts(catalog)
    catalog.journal.undo()
    assert tags(catalog, 2) == ("animal/cat", "animal/dog")
    catalog.journal.redo()
    assert tags(catalog, 2) == ("pet/cat", "pet/dog")


def test_renaming_onto_another_makes_the_two_one(catalog: Catalog) -> None:
    put(catalog, "hound", 1, 3)
    assert set(rename(catalog, "hound", "animal/dog")) == {1, 3, 4}
    assert [having(catalog, tag) for tag in ("hound", "animal/dog")] == [[], [1, 2, 3, 4]]
    # Its file still says so: reading it again doesn't bring the tag back.
    add(catalog, "/a/4.jpg", "2-4", PhotoMetadata("JPEG", keywords=("hound",)))
    assert tags(catalog, 4) == ("animal/dog",)
    catalog.journal.undo()
    assert [having(catalog, tag) for tag in ("hound", "animal/dog")] == [[1, 3, 4], [1, 2]]


def test_renaming_keeps_who_put_it_on(catalog: Catalog) -> None:
    change = TagChange((3,), "animal/dog", True)
    catalog.journal.apply("On its own", [change], Origin("dog", "m", automatic=True))
    rename(catalog, "animal/dog", "dog")
    details = catalog.photos.details(3)
    assert details is not None
    sources = {tag.path: tag.source for tag in details.tags}
    assert sources == {"dog": "label", "Hot dog": "user"}


def test_other_cases_are_another_way_to_write_it(catalog: Catalog) -> None:
    assert rename(catalog, "hot dog", "Hot Dog") == ()
    assert tags(catalog, 3) == ("Hot Dog",)
    catalog.journal.undo()
    assert tags(catalog, 3) == ("Hot dog",)


def test_a_tag_that_no_photo_has_is_written_as_it_is_typed_next(catalog: Catalog) -> None:
    put(catalog, "hOLIDAY", 1)
    catalog.journal.apply("Untag", [TagChange((1,), "holiday", False)])
    put(catalog, "Holiday", 4)
    assert tags(catalog, 4) == ("Holiday", "hound")
    put(catalog, "HOLIDAY", 3)
    assert tags(catalog, 3) == ("Holiday", "Hot dog")


def test_a_colour(catalog: Catalog) -> None:
    catalog.journal.apply("Colour", [ColourChange("Animal", "#ff0000")])
    assert {tag.path: tag.colour for tag in catalog.tags.all()}["animal"] == "#ff0000"
    rename(catalog, "animal", "pet")
    assert {tag.path: tag.colour for tag in catalog.tags.all()}["pet"] == "#ff0000"
    catalog.journal.undo()
    catalog.journal.undo()
    assert {tag.colour for tag in catalog.tags.all()} == {""}


def test_an_album_keeps_the_order_in_which_photos_came(catalog: Catalog) -> None:
    album = catalog.albums.new("Best")
    assert catalog.albums.all() == ()
    changes = [AlbumChange(album, "Best"), MembersChange((3, 1), album, True)]
    catalog.journal.apply("Make", changes)
    assert catalog.journal.apply("Put", [MembersChange((2, 1), album, True)]).photo_ids == (2,)
    assert catalog.albums.ids(album).tolist() == [3, 1, 2]
    catalog.journal.apply("Take", [MembersChange((3, 2), album, False)])
    catalog.journal.undo()
    assert catalog.albums.ids(album).tolist() == [3, 1, 2]
    catalog.journal.apply("Away", [AlbumChange(album, None)])
    assert catalog.albums.find("best") is None
    catalog.journal.undo()
    found = catalog.albums.find("BEST")
    assert found is not None
    assert (found.id, found.photos) == (album, 3)
    details = catalog.photos.details(1)
    assert details is not None
    assert details.albums == ("Best",)
    assert ("Best", 3) in catalog.facets.values("album")
    with pytest.raises(PhotoclipError, match="already"):
        catalog.journal.apply("Make", [AlbumChange(catalog.albums.new("best"), "best")])


def test_a_label_with_all_that_defines_it(catalog: Catalog) -> None:
    whole = Definition("pet/dog", ("a dog",), ("a wolf",), 0.7, True, "#0000ff", "blur", "nature")
    label = catalog.labels.new(whole)
    changes = [LabelChange(label, whole), ExampleChange((3, 1), label, True)]
    catalog.journal.apply("Add", changes)
    found = catalog.labels.find("PET/dog")
    assert found is not None
    assert (found.definition, found.examples) == (whole, (1, 3))
    catalog.journal.apply("Less", [ExampleChange((3,), label, False)])
    assert catalog.labels.examples(label) == (1,)
    catalog.journal.undo()
    catalog.journal.undo()
    assert (catalog.labels.all(), catalog.labels.examples(label)) == ((), ())
