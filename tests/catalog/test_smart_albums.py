"""Smart albums are kept with all that they ask, and every change of them can be undone."""

from pathlib import Path

import pytest

from photoclip.catalog.adopting import merge_photos
from photoclip.catalog.catalog import Catalog, open_catalog
from photoclip.core.errors import PhotoclipError
from photoclip.core.query.question import Box, Picture, Question, SmartAlbum
from tests.catalog.library import add

WHOLE = Question(
    text='dog "on the beach" -cat',
    pictures=(Picture(1, Box(0.1, 0.2, 0.5, 1.0), 0.5), Picture(Path("/tmp/x.png"), None, 2.0)),
    words_weight=1.5,
    liked=(2, 1),
    disliked=(3,),
)


@pytest.fixture
def catalog(catalog: Catalog) -> Catalog:
    for number in (1, 2, 3):
        add(catalog, f"/a/{number}.jpg", str(number))
    return catalog


def names(catalog: Catalog) -> list[str]:
    return [one.name for one in catalog.smart_albums.all()]


def test_an_album_is_kept_with_all_that_it_asks(catalog: Catalog) -> None:
    album_id, edit = catalog.smart_albums.add("  Dogs,   of  course ", WHOLE)
    assert edit.summary == "Save search “Dogs, of course”"
    expected = SmartAlbum(album_id, "Dogs, of course", WHOLE)
    assert catalog.smart_albums.all() == (expected,)
    assert (
        catalog.smart_albums.get(album_id)
        == catalog.smart_albums.find("dogs, OF course")
        == expected
    )
    assert catalog.smart_albums.get(99) is None


def test_every_change_is_undone_and_redone(catalog: Catalog, tmp_path: Path) -> None:
    first, _ = catalog.smart_albums.add("One", WHOLE)
    second, _ = catalog.smart_albums.add("Two", Question("cat"))
    catalog.smart_albums.rename(first, "New")
    catalog.smart_albums.change(first, Question("horse", liked=(3,)))
    catalog.smart_albums.remove(second)
    states = [catalog.smart_albums.all()]
    while catalog.journal.undo():
        states.insert(0, catalog.smart_albums.all())
    assert [[one.name for one in state] for state in states] == [
        *([], ["One"], ["One", "Two"], ["New", "Two"], ["New", "Two"], ["New"])
    ]
    assert states[3][0].question == WHOLE
    assert states[4][0].question == Question("horse", liked=(3,))
    assert {one.id for state in states for one in state} == {first, second}
    for state in states[1:]:
        catalog.journal.redo()
        assert catalog.smart_albums.all() == state


def test_names_are_there_once(catalog: Catalog) -> None:
    first, _ = catalog.smart_albums.add("Dogs", WHOLE)
    second, _ = catalog.smart_albums.add("Cats", WHOLE)
    for attempt in (
        lambda: catalog.smart_albums.add("dogs", WHOLE),
        lambda: catalog.smart_albums.add("  ", WHOLE),
        lambda: catalog.smart_albums.rename(second, "DOGS"),
        lambda: catalog.smart_albums.rename(99, "x"),
        lambda: catalog.smart_albums.change(99, WHOLE),
        lambda: catalog.smart_albums.remove(99),
    ):
        with pytest.raises(PhotoclipError):
            attempt()
    assert names(catalog) == ["Cats", "Dogs"]
    catalog.smart_albums.rename(first, "dogs")
    catalog.smart_albums.remove(second)
    assert names(catalog) == ["dogs"]


def test_undo_gives_way_where_a_name_was_taken_since(catalog: Catalog) -> None:
    first, _ = catalog.smart_albums.add("Dogs", Question("a"))
    catalog.smart_albums.remove(first)
    catalog.smart_albums.add("Dogs", Question("b"))
    for _ in range(2):
        catalog.journal.undo()
    assert [one.question.text for one in catalog.smart_albums.all()] == ["a"]


def test_photos_that_are_one_are_one_in_albums_too(catalog: Catalog) -> None:
    album_id, _ = catalog.smart_albums.add("Dogs", WHOLE)
    merge_photos(catalog._db, {1: 2})
    question = catalog.smart_albums.all()[0].question
    assert [one.source for one in question.pictures] == [2, Path("/tmp/x.png")]
    assert (question.liked, question.disliked) == ((2,), (3,))
    catalog.smart_albums.remove(album_id)
    catalog.journal.undo()
    assert catalog.smart_albums.all()[0].question == question


def test_a_photo_that_is_gone_is_left_out(catalog: Catalog) -> None:
    catalog.smart_albums.add("Dogs", Question("dog", (Picture(99),), liked=(1, 99)))
    assert catalog.smart_albums.all()[0].question == Question("dog", liked=(1,))


def test_albums_stay(tmp_path: Path) -> None:
    for _ in range(2):
        with open_catalog(tmp_path / "catalog.db") as catalog:
            if not catalog.smart_albums.all():
                catalog.smart_albums.add("Dogs", Question("dog"))
            assert names(catalog) == ["Dogs"]
