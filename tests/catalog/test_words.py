"""What is written about photos is found by words, wherever it is written, and follows changes."""

from collections.abc import Callable
from pathlib import Path, PurePosixPath

import numpy as np
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from photoclip.catalog.adopting import merge_photos
from photoclip.catalog.batches import Batch, ReadFile
from photoclip.catalog.catalog import Catalog, open_catalog
from photoclip.catalog.wording import asked, folder_worded, worded
from photoclip.catalog.words import Matched
from photoclip.core.edits import TagChange
from photoclip.core.metadata import PhotoMetadata
from tests.catalog.library import STATE, Model, add

SAID = PhotoMetadata(
    title="Ältere Dame", caption="Two men playing chess in the park", keywords=("New York", "chess")
)


def found(catalog: Catalog, words: str) -> list[int]:
    return catalog.words.matches(words)[0].tolist()


def tag(catalog: Catalog, photo_id: int, name: str, present: bool = True) -> None:
    catalog.journal.apply("Tag", [TagChange((photo_id,), name, present)])


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("IMG_2023_beach.jpg", ["beach", "2023", "img_2023", "IMG_2023_beach.jpg", "BEACH"]),
        ("BeachDay.JPG", ["beach", "day", "beachday", "BeachDay", "beaches"]),
        ("DSC01234.jpg", ["DSC01234", "dsc 01234", "01234"]),
        ("Café Straße.png", ["cafe", "CAFÉ", "strasse", "straße"]),
        ("海辺の犬.jpg", ["海辺", "犬", "辺の"]),
        ("フォト 北京市.jpg", ["北京", "フォト"]),
        ("e-mail from NASAHouston.jpg", ["e-mail", "nasa", "houston", "NASAHouston"]),
        ("🏖️ summer.jpg", ["🏖️", "summer"]),
        ("Ångström ﬁle.jpg", ["angstrom", "file"]),
    ],
)
def test_names_are_found_by_their_words(catalog: Catalog, name: str, words: list[str]) -> None:
    photo_id = add(catalog, f"/home/ada/Pictures/{name}")
    assert {word: found(catalog, word) for word in words} == {word: [photo_id] for word in words}
    assert found(catalog, "jpg") == found(catalog, "each") == []


def test_words_may_be_written_in_different_places(catalog: Catalog) -> None:
    one = add(catalog, "/home/ada/Beach 2023/1.jpg", "aa")
    two = add(catalog, "/home/ada/Forest/2.jpg", "bb")
    for photo_id in (one, two):
        tag(catalog, photo_id, "Dog")
    assert found(catalog, "a dog on the beach") == [one]
    assert found(catalog, "dogs") == [one, two]
    assert found(catalog, "the") == []
    assert catalog.words.where(one, "dog on the beach") == (
        Matched("tag", "Dog"),
        Matched("folder", "/home/ada/Beach 2023"),
    )


def test_titles_captions_and_keywords_are_found(catalog: Catalog) -> None:
    photo_id = add(catalog, "/a/1.jpg", facts=SAID)
    for words in ("altere dame", "chess park", "new york", "playing ches"):
        assert found(catalog, words) == [photo_id]
    fields = [one.field for one in catalog.words.where(photo_id, "chess york dame")]
    assert fields == ["tag", "tag", "title", "caption"]


def test_only_the_last_word_may_have_been_begun(catalog: Catalog) -> None:
    photo_id = add(catalog, "/a/beach house.jpg")
    assert found(catalog, "beach hou") == [photo_id]
    assert found(catalog, "bea house") == []
    assert found(catalog, "hou the") == []


def test_tags_count_more_than_names_and_whole_words_more_than_beginnings(catalog: Catalog) -> None:
    name, begun, tagged = (add(catalog, f"/a/{n}.jpg", n) for n in ("dog", "dogma", "c"))
    tag(catalog, tagged, "dog")
    ids, strengths = catalog.words.matches("dog")
    assert ids.tolist() == [tagged, name, begun]
    assert strengths.dtype == np.float32
    assert strengths[0] == 1
    assert np.all(np.diff(strengths) < 0)
    assert catalog.words.matches("dog", 1)[0].tolist() == [tagged]


def test_common_words_are_passed_over_where_no_photo_can_have_all(catalog: Catalog) -> None:
    photos = [add(catalog, f"/beach/{number}.jpg", str(number)) for number in range(4)]
    tag(catalog, photos[0], "dog")

    def told(words: str) -> list[list[int]]:
        return [ids.tolist() for ids, _ in catalog.words.each(words, 9, common=2)]

    assert told("dog beach") == [[photos[0]], photos]
    assert told("dog beach platypus") == [[photos[0]], [], []]
    assert [len(ids) for ids, _ in catalog.words.each("dog beach platypus", 9)] == [1, 4, 0]


def test_phrases_are_in_one_text_and_in_order(catalog: Catalog) -> None:
    photo_id = add(catalog, "/a/1.jpg", facts=SAID)
    tag(catalog, photo_id, "red car")
    phrases = {text: catalog.words.phrase(text).tolist() for text in ("men playing", "Red-Car")}
    assert phrases == {"men playing": [photo_id], "Red-Car": [photo_id]}
    for text in ("playing men", "car chess", "red", "", "*", "ed car"):
        assert catalog.words.phrase(text).tolist() == ([photo_id] if text == "red" else [])


def move(catalog: Catalog, photo_id: int) -> None:
    folder_id = catalog.folders.all()[0].id
    catalog.files.apply_scan(missing=["/home/ada/Beach/sea.jpg"])
    moved = ReadFile(folder_id, Path("/home/ada/Forest/tree.jpg"), STATE, "aa", SAID)
    catalog.store_batch(Model(), Batch([moved]))
    catalog.files.forget_moved([photo_id])


def merge(catalog: Catalog, photo_id: int) -> None:
    said = PhotoMetadata(title="Zebra", keywords=("stripes", "chess"))
    other = add(catalog, "/home/ada/Other/pic.jpg", "zz", said)
    merge_photos(catalog._db, {other: photo_id})


@pytest.mark.parametrize(
    ("change", "gone", "there"),
    [
        (lambda c, one: tag(c, one, "Animal", False), ["animal"], ["beach", "sea", "chess"]),
        (lambda c, _: c.journal.undo(), ["animal"], ["beach", "sea", "chess"]),
        (merge, ["zebra"], ["stripes", "pic", "other", "chess", "dame", "sea", "animal"]),
        (move, ["beach", "sea"], ["forest", "tree", "animal", "chess"]),
        (lambda c, _: c.folders.remove(1), ["beach", "sea", "animal", "chess"], []),
        (lambda c, _: c.folders.add(Path("/home")), [], ["home", "ada", "beach", "sea", "animal"]),
        (
            lambda c, _: add(c, "/home/ada/Beach/sea.jpg", "aa", PhotoMetadata(title="Go")),
            ["chess", "york", "dame"],
            ["go", "beach", "sea"],
        ),
        (
            lambda c, _: add(
                c, "/home/ada/Beach/copy.jpg", "aa", PhotoMetadata(keywords=("more",))
            ),
            [],
            ["chess", "york", "dame", "more", "copy", "sea"],
        ),
    ],
)
def test_the_index_follows(
    catalog: Catalog, change: Callable[[Catalog, int], object], gone: list[str], there: list[str]
) -> None:
    catalog.folders.add(Path("/home/ada"))
    photo_id = add(catalog, "/home/ada/Beach/sea.jpg", "aa", SAID)
    tag(catalog, photo_id, "Animal")
    change(catalog, photo_id)
    assert [word for word in gone if found(catalog, word)] == []
    assert [word for word in there if found(catalog, word) != [photo_id]] == []
    names = {row[0] for row in catalog._db.execute("SELECT path FROM directories")}
    used = "SELECT directories.path FROM directories JOIN files ON directory_id = directories.id"
    assert names == {row[0] for row in catalog._db.execute(used)}


def test_a_folder_that_comes_back_is_found_again(catalog: Catalog) -> None:
    photo_id = add(catalog, "/home/ada/sea.jpg")
    tag(catalog, photo_id, "blue")
    catalog.folders.remove(1)
    add(catalog, "/home/ada/sea.jpg")
    assert found(catalog, "blue sea ada") == [photo_id]


@settings(
    max_examples=80,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.text(max_size=40))
@example('"')
@example('" OR NEAR(a b, 2) AND ^c* {text} : -')
@example("\0'; DROP TABLE words --")
@example("rowid:1 text:dog")
@example("\ud800")
def test_any_text_may_be_asked_for(catalog: Catalog, text: str) -> None:
    catalog.words.matches(text)
    catalog.words.phrase(text)
    catalog.words.where(1, text)


@settings(
    max_examples=80,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@example("¨´")  # accents alone
@given(st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=20))
def test_a_tag_is_found_by_its_own_name(catalog: Catalog, name: str) -> None:
    photo_id = add(catalog, "/a/1.jpg")
    tag(catalog, photo_id, name)
    assert found(catalog, name) == ([photo_id] if any(map(asked, name.split())) else [])
    catalog.journal.undo()


def test_photos_may_come_while_words_are_looked_up(catalog: Catalog, tmp_path: Path) -> None:
    photo_id = add(catalog, "/a/dog 1.jpg", "1")
    with open_catalog(tmp_path / "library" / "catalog.db") as other:

        def meanwhile(statement: str) -> None:
            if "MATCH" in statement:
                for number in range(2, 9):
                    add(other, f"/a/dog {number}.jpg", str(number))

        catalog._db.conn.set_trace_callback(meanwhile)
        assert found(catalog, "dog") == [photo_id]
        catalog._db.conn.set_trace_callback(None)
    assert len(found(catalog, "dog")) == 8


def test_words_are_taken_apart() -> None:
    assert worded("IMG_2023_BeachDay") == "img 2023 beach day beachday"
    assert worded("  --!  ") == ""
    assert asked("holiday.jpeg") == ("holiday",)
    assert asked(".jpg") == ("jpg",)
    assert asked("!?") == ()
    root = PurePosixPath("/home/ada/Pictures")
    assert folder_worded(root / "2023" / "Lake Como", root) == "pictures 2023 lake como"
    assert folder_worded(PurePosixPath("/"), PurePosixPath("/")) == ""
